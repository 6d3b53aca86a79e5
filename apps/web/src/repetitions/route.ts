/** Statements that are printed more than once. Example: `/repetitions`, `/repetitions/01a2…?against=before` */
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { ask } from '../client/ask.ts';
import { globalId } from '../client/global-id.ts';
import { RepeatedQuery, WordingsQuery } from '../generated/repetitions.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { readRepeatedSearch, repeatedVariables, type WordingsSearch } from './repeated-search.ts';

export const repeatedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/repetitions',
  validateSearch: readRepeatedSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queries.ensureQueryData(ask(RepeatedQuery, repeatedVariables(deps))),
  component: lazyRouteComponent(() => import('./repeated-page.tsx'), 'RepeatedPage'),
});

export const wordingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/repetitions/$id',
  validateSearch: ({ against }: Record<string, unknown>): WordingsSearch => (against === 'before' ? { against } : {}),
  loader: async ({ context, params }) => {
    const { claim } = await context.queries.ensureQueryData(ask(WordingsQuery, { id: globalId('claim', params.id) }));
    if (!claim) throw notFound();
  },
  component: lazyRouteComponent(() => import('./wordings-page.tsx'), 'WordingsPage'),
});
