/**
 * What the pages of repeated statements are told by their addresses.
 *
 * @example repeatedVariables({ until: '2018-05-01' }) → { first: 20, named: false, until: '2018-05-01' }
 */
import { daysInOrder } from '../days/days-in-order.ts';
import type { RepeatedQueryVariables } from '../generated/repetitions.ts';

export interface RepeatedSearch {
  /** `latest`: those said again last, first; if not given, those of most outlets. */
  readonly order?: 'latest';
  /** Only what this one says: a global id. */
  readonly speaker?: string;
  /** Only what was said in this time; days. */
  readonly from?: string;
  readonly until?: string;
  /** The cursor of the statement that the shown ones come after. */
  readonly after?: string;
}

export interface WordingsSearch {
  /** Each wording beside the one printed before it; if not given, beside the earliest. */
  readonly against?: 'before';
}

const PAGE = 20;

export function readRepeatedSearch(search: Record<string, unknown>): RepeatedSearch {
  const text = (key: string) => (typeof search[key] === 'string' ? { [key]: search[key] } : {});
  const day = (key: string) => (Number.isNaN(Date.parse(`${search[key]}T00:00:00Z`)) ? {} : { [key]: search[key] });
  return daysInOrder<RepeatedSearch>({
    ...(search.order === 'latest' && { order: 'latest' }),
    ...text('speaker'),
    ...day('from'),
    ...day('until'),
    ...text('after'),
  });
}

export function repeatedVariables({ order, speaker, ...rest }: RepeatedSearch): RepeatedQueryVariables {
  return {
    first: PAGE,
    named: speaker !== undefined,
    ...(order && { order: 'LATEST' as const }),
    ...(speaker && { speaker, who: speaker }),
    ...rest,
  };
}
