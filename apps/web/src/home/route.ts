/** The front page. Example: `/` */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ask } from '../client/ask.ts';
import { LatestQuery } from '../generated/home.ts';
import { rootRoute } from '../shell/root-route.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context }) => context.queries.ensureQueryData(ask(LatestQuery, { first: 20 })),
  component: lazyRouteComponent(() => import('./home.tsx'), 'Home'),
});
