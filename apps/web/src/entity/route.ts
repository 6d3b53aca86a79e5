/** Pages of people, organizations and places. Example: `/people/01a2…?view=of`, `/organizations/01a2…`, `/places/01a2…` */
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { ask } from '../client/ask.ts';
import { EntityCompanyQuery, EntityQuery, EntityTimesQuery } from '../generated/entity.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { askArticles, askClaims } from './entity-list.ts';
import { type EntityFolder, entityIdOf, openView, readEntitySearch } from './entity-search.ts';
import { COMPANY } from './shown-entity.ts';

function pageOf<Folder extends EntityFolder>(folder: Folder) {
  return createRoute({
    getParentRoute: () => rootRoute,
    path: `/${folder}/$id` as const,
    validateSearch: readEntitySearch,
    loaderDeps: ({ search }) => search,
    loader: async ({ context: { queries }, params, deps }) => {
      const id = entityIdOf(folder, (params as { id: string }).id);
      const [{ entity }, { entity: counted }] = await Promise.all([
        queries.ensureQueryData(ask(EntityQuery, { id })),
        queries.ensureQueryData(ask(EntityTimesQuery, { id })),
        queries.ensureQueryData(ask(EntityCompanyQuery, { id, first: COMPANY })),
      ]);
      if (!entity || !counted) throw notFound();
      const view = openView(id, deps, {
        said: counted.claims.totalCount,
        of: counted.claimsAbout.totalCount,
        carried: counted.claimsCarried.totalCount,
      });
      if (view === 'articles') await queries.ensureQueryData(askArticles(id, deps));
      else await queries.ensureQueryData(askClaims(id, view, deps));
    },
    component: lazyRouteComponent(() => import('./entity-page.tsx'), 'EntityPage'),
  });
}

export const personRoute = pageOf('people');
export const organizationRoute = pageOf('organizations');
export const placeRoute = pageOf('places');
