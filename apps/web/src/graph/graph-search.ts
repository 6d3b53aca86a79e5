/**
 * What the graph is told by its address: whose neighbours are shown, by which links, over which time, and what is chosen.
 *
 * @example /graph?around=person:01a2…,place:01a2…&by=QUOTATION&from=2018-04-01&least=3&node=place:01a2…
 */
import { daysInOrder } from '../days/days-in-order.ts';
import { LINK_KINDS, type LinkKind } from './build-graph.ts';

/**
 * How much is asked for: links in the graph of all citations, neighbours of each that is opened; and how many edges of each
 * node are drawn.
 */
export const SIZES = {
  small: { citations: 150, neighbours: 15, each: 3 },
  medium: { citations: 400, neighbours: 35, each: 4 },
  large: { citations: 1000, neighbours: 80, each: 5 },
  all: { citations: 1000, neighbours: 100, each: 8 },
} as const;
export type Size = keyof typeof SIZES;

export interface GraphSearch {
  /** Whose neighbours are shown, by id, joined by commas; if not given, who cites whom in the latest news. */
  readonly around?: string;
  /** Kinds of links, joined by commas; if not given, all. */
  readonly by?: string;
  readonly from?: string;
  readonly until?: string;
  /** How strong a link must be. */
  readonly least?: string;
  readonly size?: Size;
  /** Who is chosen: a global id; or which edge: two of them, joined by `~`. */
  readonly node?: string;
  readonly edge?: string;
}

const KEYS = ['around', 'by', 'from', 'until', 'least', 'node', 'edge'] as const;

export function readGraphSearch(search: Record<string, unknown>): GraphSearch {
  const given = KEYS.flatMap((key) => (typeof search[key] === 'string' ? [[key, search[key]]] : []));
  const size = (Object.keys(SIZES) as Size[]).find((known) => known === search.size);
  return { ...Object.fromEntries(given), ...(size && { size }) };
}

/** At most so many at once: each is a question of its own. */
const MOST_OPENED = 24;

export function openedIn({ around = '' }: GraphSearch): string[] {
  return [...new Set(around.split(',').filter(Boolean))].slice(0, MOST_OPENED);
}

/** Of how many are neighbours shown that nobody opened: the strongest of all citations, where all is wanted. */
export function widenedIn({ around, size }: GraphSearch): number {
  return !around && size === 'all' ? MOST_OPENED : 0;
}

export function kindsIn({ by }: GraphSearch): readonly LinkKind[] {
  const named = LINK_KINDS.filter((kind) => by?.split(',').includes(kind));
  return named.length === 0 ? LINK_KINDS : named;
}

export function leastIn({ least }: GraphSearch): number {
  const number = Number(least);
  return Number.isInteger(number) && number > 1 ? number : 1;
}

/** How many edges of each node are drawn; of citations alone, all that were asked for. */
export function eachIn({ around, size = 'medium' }: GraphSearch): number {
  return around || size === 'all' ? SIZES[size].each : Number.POSITIVE_INFINITY;
}

/** The days of an address as the API takes them; what is no day is not asked for. */
export function timeIn({ from, until }: GraphSearch): { from?: string; until?: string } {
  const isDay = (day: string | undefined) => day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  return daysInOrder({ ...(isDay(from) && from && { from }), ...(isDay(until) && until && { until }) });
}

export function citationVariables(search: GraphSearch) {
  return { first: SIZES[search.size ?? 'medium'].citations, ...timeIn(search) };
}

export function neighbourVariables(id: string, search: GraphSearch) {
  const time = timeIn(search);
  const timed = Object.keys(time).length > 0;
  return { id, ref: id, first: SIZES[search.size ?? 'medium'].neighbours, timed, ...time };
}
