/**
 * What each place to look asks the API.
 *
 * @example useSuspenseQuery(askFor({ q: 'كيري', in: 'claims' }))
 */
import type { TypedText } from '@isnad/client';
import {
  ArticleFacetsQuery,
  ClaimFacetsQuery,
  SearchAllQuery,
  SearchArticlesQuery,
  SearchClaimsQuery,
  SearchOrganizationsQuery,
  SearchPeopleQuery,
  type SearchPeopleQueryVariables,
  SearchPlacesQuery,
} from '../generated/search.ts';
import { articleFilterOf, claimFilterOf, pageOf, type SearchState } from './search-state.ts';

const PAGE = 20;
type Named = SearchPeopleQuery | SearchOrganizationsQuery | SearchPlacesQuery;
const NAMES = {
  people: SearchPeopleQuery,
  organizations: SearchOrganizationsQuery,
  places: SearchPlacesQuery,
} as const;

export function allOf({ q = '' }: SearchState) {
  return { query: SearchAllQuery, variables: { query: q } } as const;
}

export function claimsOf(state: SearchState) {
  return {
    query: SearchClaimsQuery,
    variables: { filter: claimFilterOf(state), ...pageOf(state, PAGE), ...(state.order && { orderBy: state.order }) },
    facets: { query: ClaimFacetsQuery, variables: { filter: claimFilterOf(state) } },
  } as const;
}

export function articlesOf(state: SearchState) {
  return {
    query: SearchArticlesQuery,
    variables: { filter: articleFilterOf(state), ...pageOf(state, PAGE), ...(state.order && { orderBy: state.order }) },
    facets: { query: ArticleFacetsQuery, variables: { filter: articleFilterOf(state) } },
  } as const;
}

export function namesOf(state: SearchState & { readonly in: keyof typeof NAMES }) {
  const { q, country } = state;
  return {
    query: NAMES[state.in] as TypedText<Named, SearchPeopleQueryVariables>,
    variables: {
      ...(q !== undefined && { name: q }),
      ...(country !== undefined && { country }),
      ...pageOf(state, PAGE),
    },
  } as const;
}
