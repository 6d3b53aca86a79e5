/**
 * The query behind each list of an entity's page.
 *
 * @example useSuspenseQuery(askClaims('person:01a2…', 'of', { from: '2018-04-01' }))
 */
import { ask } from '../client/ask.ts';
import { EntityArticlesQuery, EntityClaimsQuery } from '../generated/entity.ts';
import { articleVariables, type ClaimView, claimVariables, type EntitySearch } from './entity-search.ts';

export const askClaims = (id: string, view: ClaimView, search: EntitySearch) =>
  ask(EntityClaimsQuery, claimVariables(id, view, search));

export const askArticles = (id: string, search: EntitySearch) => ask(EntityArticlesQuery, articleVariables(id, search));
