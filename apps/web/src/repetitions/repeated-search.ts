/**
 * What the pages of repeated statements are told by their addresses.
 *
 * @example repeatedVariables({ until: '2018-05-01' }) → { filter: { until: '2018-05-01' } }
 */
import type { RepeatedQueryVariables } from '../generated/repetitions.ts';

export interface RepeatedSearch {
  /** Only statements dated before this day. */
  readonly until?: string;
  /** The cursor of the statement that the shown ones come after. */
  readonly after?: string;
}

export interface WordingsSearch {
  /** Each wording beside the one printed before it; if not given, beside the earliest. */
  readonly against?: 'before';
}

export function repeatedVariables({ until, after }: RepeatedSearch): RepeatedQueryVariables {
  return { filter: { ...(until && { until }) }, ...(after && { after }) };
}
