/**
 * What the path's page is told by its address: the two ends, by global id, and what leads from one to the next.
 *
 * @example pathVariables({ from: 'person:01a2…', to: 'place:01a2…' }) → { from, to, by: 'MENTION' }
 */
import type { PathQueryVariables } from '../generated/path.ts';

export interface PathSearch {
  readonly from?: string;
  readonly to?: string;
  /** Each speaks of the next or to it; if not given, an article mentions both. */
  readonly by?: 'QUOTATION';
}

/** Null while an end is missing. */
export function pathVariables({ from, to, by = 'MENTION' as never }: PathSearch): PathQueryVariables | null {
  return from === undefined || to === undefined ? null : { from, to, by };
}

export function endsOf({ from, to }: PathSearch): string[] {
  return [from, to].filter((end) => end !== undefined);
}
