/** The graph. Example: `/graph?around=person:01a2…&least=3&edge=person:01a2…~place:01a2…` */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ask } from '../client/ask.ts';
import { CitationsQuery, NeighboursQuery } from '../generated/graph.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { citationVariables, neighbourVariables, openedIn, readGraphSearch } from './graph-search.ts';

export const graphRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/graph',
  validateSearch: readGraphSearch,
  loaderDeps: ({ search: { around, from, until, size } }) => ({ around, from, until, size }),
  // What is asked is begun here, with the page's own code; the page shows it as it comes in.
  loader: ({ context: { queries }, deps }) => {
    const search = readGraphSearch(deps);
    const opened = openedIn(search);
    if (opened.length === 0) void queries.prefetchQuery(ask(CitationsQuery, citationVariables(search)));
    for (const id of opened) void queries.prefetchQuery(ask(NeighboursQuery, neighbourVariables(id, search)));
  },
  component: lazyRouteComponent(() => import('./graph-page.tsx'), 'GraphPage'),
});
