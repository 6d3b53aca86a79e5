/**
 * What an entity's page is told by its address: whose it is, which list is open, and what narrows it.
 *
 * @example /people/01a2…?view=of&with=01a2…&from=2018-04-01&until=2018-05-01
 */
import { globalId } from '../client/global-id.ts';
import { daysInOrder } from '../days/days-in-order.ts';
import type { ClaimClass, EntityArticlesQueryVariables, EntityClaimsQueryVariables } from '../generated/entity.ts';

/** What it says, what is said of it, what it passes on, where it is mentioned. */
export const VIEWS = ['said', 'of', 'carried', 'articles'] as const;
export type View = (typeof VIEWS)[number];
export type ClaimView = Exclude<View, 'articles'>;

export interface EntitySearch {
  readonly view?: View;
  /** Only with this other entity, by its short id: whom the words are about, or who says them. */
  readonly with?: string;
  /** Only what this outlet carries, by its short id. */
  readonly outlet?: string;
  /** Only this kind of speech. */
  readonly class?: string;
  /** Days in ISO 8601: the first that counts, and the first that no longer does. */
  readonly from?: string;
  readonly until?: string;
  /** The cursor that the shown page begins after. */
  readonly after?: string;
}

const KEYS = ['with', 'outlet', 'class', 'from', 'until', 'after'] as const;

export function readEntitySearch(search: Record<string, unknown>): EntitySearch {
  const view = VIEWS.find((known) => known === search.view);
  const given = KEYS.flatMap((key) => (typeof search[key] === 'string' ? [[key, search[key]]] : []));
  return daysInOrder<EntitySearch>({ ...(view && { view }), ...Object.fromEntries(given) });
}

/** The folders of the three types: `/people/01a2…` is of a person. */
const TYPES = { people: 'person', organizations: 'organization', places: 'place' } as const;
export type EntityFolder = keyof typeof TYPES;

export function entityIdOf(folder: EntityFolder, id: string): string {
  return globalId(TYPES[folder], id);
}

/**
 * Which list is open unless the address says: the first that there is something in. Of a place one wants to know what is
 * said of it; what it says itself, in the name of those who rule there, is little.
 * @param id the global one
 */
export function openView(
  id: string,
  search: EntitySearch,
  counts: Readonly<Record<'said' | 'of' | 'carried', number>>,
): View {
  const views: readonly View[] = id.startsWith('place:') ? ['of', ...VIEWS] : VIEWS;
  return search.view ?? views.find((view) => view === 'articles' || counts[view] > 0) ?? 'articles';
}

const PAGE = 20;

export function claimVariables(id: string, view: ClaimView, search: EntitySearch): EntityClaimsQueryVariables {
  const { with: other, outlet, class: kind, from, until, after } = search;
  return {
    first: PAGE,
    spoken: view === 'said',
    ...(after && { after }),
    filter: {
      ...(view === 'said' && { speaker: id }),
      ...(view === 'of' && { about: id }),
      ...(view === 'carried' && { via: id }),
      ...(other && (view === 'said' ? { about: other } : { speaker: other })),
      ...(outlet && { outlet }),
      ...(kind && { class: kind as ClaimClass }),
      ...(from && { from }),
      ...(until && { until }),
    },
  };
}

export function articleVariables(id: string, search: EntitySearch): EntityArticlesQueryVariables {
  const { with: other, outlet, from, until, after } = search;
  return {
    first: PAGE,
    ...(after && { after }),
    filter: {
      ...(other ? { mentions: [id, other] } : { entity: id }),
      ...(outlet && { outlet }),
      ...(from && { from }),
      ...(until && { until }),
    },
  };
}
