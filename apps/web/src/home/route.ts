/** The front page. Example: `/` */
import { createRoute } from '@tanstack/react-router';
import { ask } from '../client/ask.ts';
import { FrontPageQuery } from '../generated/home.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { Home } from './home.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  // Not waited for: what needs no answer is shown at once.
  loader: ({ context }) => void context.queries.prefetchQuery(ask(FrontPageQuery, {})),
  component: Home,
});
