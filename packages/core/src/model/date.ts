/**
 * A date expression of the text and the time it stands for.
 *
 * @example { text: 'الأربعاء', from: '2024-07-10', to: '2024-07-10', precision: 'day', calendar: 'gregorian', … }
 */
import type { RuledSpan } from './span.ts';
import type { DatePrecision } from './vocabulary.ts';

export interface DateMention extends RuledSpan {
  readonly text: string;
  readonly kind: 'absolute' | 'partial' | 'relative' | 'anaphoric' | 'event_relative' | 'range';
  /** ISO 8601 first and last day (both inclusive, `YYYY-MM-DD`); null when it cannot be known without guessing. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  readonly calendar: 'gregorian' | 'hijri';
  readonly confidence: number;
}
