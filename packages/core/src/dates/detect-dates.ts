/**
 * Finds date expressions and the time they stand for.
 *
 * @example detectDates(segmented, '2024-07-11')
 */
import type { DateMention } from '../model/date.ts';
import type { Segmented } from '../model/segmented.ts';

/** Dates in text order. `referenceDate` is the day of publication, `YYYY-MM-DD`, or null when unknown. */
export function detectDates(_segmented: Segmented, _referenceDate: string | null): readonly DateMention[] {
  return [];
}
