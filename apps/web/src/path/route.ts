/** The way from one entity to another. Example: `/path?from=person:01a2…&to=place:01a2…&by=QUOTATION` */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ask } from '../client/ask.ts';
import { PathQuery } from '../generated/path.ts';
import { NameEndsQuery } from '../generated/pick.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { endVariables, type PathSearch, pathVariables } from './path-search.ts';

export const pathRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/path',
  validateSearch: ({ from, to, by }: Record<string, unknown>): PathSearch => ({
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
    ...(by === 'QUOTATION' && { by }),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries }, deps }) => {
    const variables = pathVariables(deps);
    await Promise.all([
      variables && queries.ensureQueryData(ask(PathQuery, variables)),
      queries.ensureQueryData(ask(NameEndsQuery, endVariables(deps))),
    ]);
  },
  component: lazyRouteComponent(() => import('./path-page.tsx'), 'PathPage'),
});
