/**
 * The explorer's routes. A view adds itself here with one line.
 *
 * @example createExplorerRouter(new QueryClient(), 'ar')
 */
import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { deskRoute, pairsDeskRoute, queueDeskRoute } from '../desk/route.ts';
import { organizationRoute, personRoute, placeRoute } from '../entity/route.ts';
import { graphRoute } from '../graph/route.ts';
import { homeRoute } from '../home/route.ts';
import { pathRoute } from '../path/route.ts';
import { readerRoute } from '../reader/route.ts';
import { repeatedRoute, wordingsRoute } from '../repetitions/route.ts';
import { searchRoute } from '../search/route.ts';
import { BASE, type Language } from './language.ts';
import { Failed, Loading, NotFound } from './outcomes.tsx';
import { rootRoute } from './root-route.tsx';
import { readSearch, writeSearch } from './search-params.ts';

const routes = rootRoute.addChildren([
  homeRoute,
  readerRoute,
  searchRoute,
  deskRoute,
  queueDeskRoute,
  pairsDeskRoute,
  organizationRoute,
  personRoute,
  placeRoute,
  pathRoute,
  repeatedRoute,
  wordingsRoute,
  graphRoute,
]);

export function createExplorerRouter(queries: QueryClient, language: Language) {
  return createRouter({
    routeTree: routes,
    basepath: BASE[language],
    context: { queries, language },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    // What was asked is kept by the query client, not twice.
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: Loading,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createExplorerRouter>;
  }
}
