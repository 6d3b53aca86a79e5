/**
 * Whose page is shown, as its address says.
 *
 * @example const { id, search } = useShownEntity();
 */
import { useMatch } from '@tanstack/react-router';
import type { EntityCompanyQuery, EntityQuery, EntityTimesQuery } from '../generated/entity.ts';
import { type EntityFolder, type EntitySearch, entityIdOf } from './entity-search.ts';

export type ShownEntity = NonNullable<EntityQuery['entity']>;
export type Times = NonNullable<EntityTimesQuery['entity']>;
export type CompanyKept = NonNullable<EntityCompanyQuery['entity']>;

/** How many are shown of each kind of company that somebody keeps. */
export const COMPANY = 8;

export function useShownEntity(): { readonly id: string; readonly search: EntitySearch } {
  const { routeId, params, search } = useMatch({ strict: false });
  const folder = routeId.split('/')[1] as EntityFolder;
  return { id: entityIdOf(folder, (params as { id: string }).id), search: search as EntitySearch };
}
