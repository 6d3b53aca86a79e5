/**
 * What the path's page is told by its address: the two ends, by id or name, and what leads from one to the next.
 *
 * @example pathVariables({ from: 'person:01a2…', to: 'place:01a2…' }) → { from, to, by: 'MENTION' }
 */
import type { PathQueryVariables } from '../generated/path.ts';
import type { NameEndsQueryVariables } from '../generated/pick.ts';

export interface PathSearch {
  readonly from?: string;
  readonly to?: string;
  /** Each speaks of the next or to it; if not given, an article mentions both. */
  readonly by?: 'QUOTATION';
}

/** Null while an end is missing. */
export function pathVariables({ from, to, by }: PathSearch): PathQueryVariables | null {
  return from === undefined || to === undefined ? null : { from, to, by: by ?? 'MENTION' };
}

/** Whose names are asked for: an end that is not chosen yet has none. */
export function endVariables({ from, to }: PathSearch): NameEndsQueryVariables {
  return { from: from ?? '', to: to ?? '', hasFrom: from !== undefined, hasTo: to !== undefined };
}
