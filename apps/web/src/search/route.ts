/** The search page. Example: `/search?q=النووي&in=claims&class=DENY` */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ask } from '../client/ask.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { allOf, articlesOf, claimsOf, namesOf } from './asked.ts';
import { readSearchState, type SearchState } from './search-state.ts';

export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: (search: Record<string, unknown>): SearchState => readSearchState(search),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries }, deps: state }) => {
    const place = state.in ?? 'all';
    if (place === 'claims') {
      const { query, variables } = claimsOf(state);
      await queries.ensureQueryData(ask(query, variables));
    } else if (place === 'articles') {
      const { query, variables } = articlesOf(state);
      await queries.ensureQueryData(ask(query, variables));
    } else if (place !== 'all') {
      const { query, variables } = namesOf({ ...state, in: place });
      await queries.ensureQueryData(ask(query, variables));
    } else if (state.q !== undefined) {
      const { query, variables } = allOf(state);
      await queries.ensureQueryData(ask(query, variables));
    }
  },
  component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage'),
});
