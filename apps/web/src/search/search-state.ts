/**
 * What is looked for, as the address says it, and as the API takes it.
 *
 * @example readSearchState({ q: 'النووي', in: 'claims', class: 'DENY' }) → the same, checked
 * claimFilterOf({ q: 'النووي', class: 'DENY' }) → { text: 'النووي', class: 'DENY' }
 */
import { daysInOrder } from '../days/days-in-order.ts';
import type { ArticleFilter, ClaimClass, ClaimFilter, ClaimForm, Stance } from '../generated/search.ts';

/** Where one looks: everywhere, or in things of one kind. */
export const PLACES_TO_LOOK = ['all', 'claims', 'articles', 'people', 'organizations', 'places'] as const;
export type PlaceToLook = (typeof PLACES_TO_LOOK)[number];

/** What claims and articles can be narrowed by: the names of these are the names in the address. */
export const CLAIM_FACETS = ['speaker', 'about', 'outlet', 'class', 'stance', 'form'] as const;
export const ARTICLE_FACETS = ['outlet', 'entity', 'speaker'] as const;

export interface SearchState {
  readonly q?: string;
  readonly in?: PlaceToLook;
  /** Short ids of entities. */
  readonly speaker?: string;
  readonly about?: string;
  readonly outlet?: string;
  readonly entity?: string;
  readonly class?: string;
  readonly stance?: string;
  readonly form?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Days, the last included: `2018-04-30`. */
  readonly from?: string;
  readonly until?: string;
  readonly order?: 'OLDEST';
  /** Cursors. */
  readonly after?: string;
  readonly before?: string;
}

const ID = /^[0-9a-f-]{36}$/;
const NAME = /^[A-Z_]{2,20}$/;
const CURSOR = /^.{1,200}$/;
const SHAPES: { readonly [Key in keyof SearchState]-?: RegExp } = {
  q: /^.{1,500}$/s,
  in: /^(claims|articles|people|organizations|places)$/,
  speaker: ID,
  about: ID,
  outlet: ID,
  entity: ID,
  class: NAME,
  stance: NAME,
  form: NAME,
  country: /^[A-Z]{2}$/,
  from: /^\d{4}-\d\d-\d\d$/,
  until: /^\d{4}-\d\d-\d\d$/,
  order: /^OLDEST$/,
  after: CURSOR,
  before: CURSOR,
};

/** What makes no sense is left out, as if it had not been said. */
export function readSearchState(search: Record<string, unknown>): SearchState {
  const read = Object.entries(SHAPES).flatMap(([key, shape]) => {
    const value = search[key];
    if (typeof value !== 'string' || !shape.test(value)) return [];
    return (key === 'from' || key === 'until') && Number.isNaN(Date.parse(value)) ? [] : [[key, value]];
  });
  return daysInOrder(Object.fromEntries(read) as SearchState);
}

export function claimFilterOf({ q, speaker, about, outlet, from, until, ...kinds }: SearchState): ClaimFilter {
  return {
    ...(q !== undefined && { text: q }),
    ...(speaker !== undefined && { speaker }),
    ...(about !== undefined && { about }),
    ...(outlet !== undefined && { outlet }),
    ...(kinds.class !== undefined && { class: kinds.class as ClaimClass }),
    ...(kinds.stance !== undefined && { stance: kinds.stance as Stance }),
    ...(kinds.form !== undefined && { form: kinds.form as ClaimForm }),
    ...timeOf(from, until),
  };
}

export function articleFilterOf({ q, outlet, entity, speaker, from, until }: SearchState): ArticleFilter {
  return {
    ...(q !== undefined && { text: q }),
    ...(outlet !== undefined && { outlet }),
    ...(entity !== undefined && { entity }),
    ...(speaker !== undefined && { speaker }),
    ...timeOf(from, until),
  };
}

/** Days as instants: from the first's beginning to the end of the last. */
function timeOf(from: string | undefined, until: string | undefined) {
  return {
    ...(from !== undefined && { from: `${from}T00:00:00Z` }),
    ...(until !== undefined && { until: new Date(Date.parse(until) + 86_400_000).toISOString() }),
  };
}

/** The page that the address says, of a size. */
export function pageOf({ after, before }: SearchState, size: number) {
  return before === undefined ? { first: size, ...(after !== undefined && { after }) } : { last: size, before };
}

/** What is left of a search when one looks elsewhere: the words and the time. */
export function wordsOf({ q, from, until }: SearchState): SearchState {
  return { ...(q !== undefined && { q }), ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
