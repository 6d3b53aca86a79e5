/**
 * What date rules read with: words by class, numbers, months and years at a token, clitics taken off the first.
 *
 * @example reader.month(3) // { end: 5, value: { month: 9, calendar: 'gregorian' } }
 */
import { offsetInToken, splitClitics, type Token } from '@isnad/arabic';
import type { DateMention } from '../model/date.ts';
import type { DatePrecision } from '../model/vocabulary.ts';
import type { Day, DayRange } from './calendar.ts';
import { type DateWords, dateWords, type MonthName, type TimeUnit } from './date-words.ts';

/** Something read: its value and the token index after it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** What a rule says a stretch of tokens means. */
export interface DateReading {
  /** Token index after the expression. */
  readonly end: number;
  readonly kind: DateMention['kind'];
  readonly precision: DatePrecision;
  /** Null when it cannot be known without guessing. */
  readonly range: DayRange | null;
  readonly calendar?: 'hijri';
  readonly confidence?: number;
}

export interface DateRule {
  readonly id: string;
  /** A text that the rule reads from its first token that it matches. */
  readonly example: string;
  readonly counterExample: string;
  match(reader: DateReader, index: number): DateReading | null;
}

const LONGEST_MONTH_IN_TOKENS = 2;

/** A sentence's tokens with what is known of time: the day of publication and the last date read. */
export class DateReader {
  readonly words: DateWords = dateWords();

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly limit: number,
    readonly sentenceStart: number,
    /** The day of publication, or null. */
    readonly today: Day | null,
    /** The last date that an anaphor can point to, or null. */
    readonly antecedent: {
      readonly range: DayRange;
      readonly precision: DatePrecision;
    } | null,
  ) {}

  key(index: number): string {
    return this.token(index)?.key ?? '';
  }

  token(index: number): Token | undefined {
    return index >= 0 && index < this.limit ? this.tokens[index] : undefined;
  }

  /** The value of the word at `index` in a class of the lexicon, the word as it stands. */
  word(cls: string, index: number): string | undefined {
    return this.words.classes.get(cls)?.get(this.key(index));
  }

  /** The key at `index` with a clitic taken off when only the stem is in `known`; and where the stem begins. */
  stem(index: number, known: (key: string) => boolean): { key: string; start: number } | null {
    const token = this.token(index);
    if (token?.kind !== 'word') return null;
    for (const split of splitClitics(token.key))
      if (known(split.stem))
        return {
          key: split.stem,
          start: offsetInToken(this.text, token, split.offset),
        };
    return null;
  }

  unit(index: number): { unit: TimeUnit; count: number } | undefined {
    return this.words.units.get(this.key(index));
  }

  /** A whole number in digits of any script or in one word, a leading و left out. */
  number(index: number): Read<number> | null {
    const token = this.token(index);
    if (!token) return null;
    if (token.kind === 'number')
      return /^\d{1,9}$/.test(token.key) ? { value: Number(token.key), end: index + 1 } : null;
    const value = this.words.numbers.get(token.key);
    return value === undefined ? null : { value, end: index + 1 };
  }

  /** A month's name of one or two words at `index`, the longest. */
  month(index: number): Read<MonthName & { key: string }> | null {
    for (let length = LONGEST_MONTH_IN_TOKENS; length > 0; length -= 1) {
      if (index + length > this.limit) continue;
      const key = this.tokens
        .slice(index, index + length)
        .map((token) => token.key)
        .join(' ');
      const found = this.words.months.get(key);
      if (found) return { value: { ...found, key }, end: index + length };
    }
    return null;
  }

  /** A month with a second name of the same month after a slash, in brackets, or right after it (سبتمبر أيلول). */
  doubleMonth(index: number): Read<MonthName & { key: string }> | null {
    const first = this.month(index);
    if (!first) return null;
    const bracket = this.key(first.end) === '(' || this.key(first.end) === '/' || this.key(first.end) === '-';
    const second = this.month(first.end + (bracket ? 1 : 0));
    if (!second || second.value.month !== first.value.month) return first;
    return {
      value: first.value,
      end: second.end + (bracket && this.key(second.end) === ')' ? 1 : 0),
    };
  }

  /** A year of four digits (or of the 1300s and 1400s before هـ), عام or سنة before it left to the rule. */
  year(index: number): Read<{ year: number; calendar: 'gregorian' | 'hijri' }> | null {
    const token = this.token(index);
    if (token?.kind !== 'number' || !/^\d{4}$/.test(token.key)) return null;
    const era = this.words.classes.get('era')?.get(this.key(index + 1));
    const year = Number(token.key);
    if (era === 'hijri') return { value: { year, calendar: 'hijri' }, end: index + 2 };
    if (year < 1000 || year > 2200) return null;
    return {
      value: { year, calendar: 'gregorian' },
      end: index + (era ? 2 : 1),
    };
  }

  /** Whether the sentence speaks of what is to come just before `index`: a verb with س, سوف, بدءا من, من المقرر. */
  looksForward(index: number): boolean {
    for (let at = index - 1; at >= this.sentenceStart && at >= index - 12; at -= 1) {
      const key = this.key(at);
      if (this.words.classes.get('future_cue')?.has(key) || this.words.classes.get('future_cue')?.has(key.slice(1)))
        return true;
      if (/^[وف]?س[يتن]\p{L}{2,}$/u.test(key)) return true;
      if (key === '.' || key === '؛') return false;
    }
    return false;
  }
}
