/**
 * Finds date expressions and the time they stand for: ordered rules, the longest reading at a token wins.
 *
 * @example detectDates(segmented, '2024-07-11')
 */
import { FormMemo, offsetInToken, splitClitics, type Token } from '@isnad/arabic';
import type { DateMention } from '../model/date.ts';
import type { Segmented, Sentence } from '../model/segmented.ts';
import { parseIso, toIso } from './calendar.ts';
import { DateReader, type DateReading, type DateRule } from './date-reader.ts';
import { isDateWord, mayBeginDate } from './date-words.ts';
import {
  bareYear,
  dayAndMonth,
  decade,
  monthAndYear,
  numericDate,
  yearsRange,
  yearWithHead,
} from './rules/absolute.ts';
import { atThatTime, distance, nearDay, now, partOfMonth, period, weekday } from './rules/relative.ts';

/** In the order they are tried; of several readings the longest is taken, of equals the first. */
export const DATE_RULES: readonly DateRule[] = [
  numericDate,
  weekday,
  dayAndMonth,
  partOfMonth,
  monthAndYear,
  yearsRange,
  yearWithHead,
  bareYear,
  decade,
  nearDay,
  period,
  distance,
  atThatTime,
  now,
];

/**
 * Dates in text order. `referenceDate` is the day of publication, `YYYY-MM-DD`, or null when unknown; a list gives one
 * for each story of the document. What cannot be known without guessing has no `from` and `to`.
 */
export function detectDates(
  segmented: Segmented,
  referenceDate: string | null | readonly (string | null)[],
): readonly DateMention[] {
  const dates: DateMention[] = [];
  const days = referenceDays(segmented, referenceDate);
  let antecedent: DateReader['antecedent'] = null;
  let article = -1;
  for (const sentence of segmented.sentences) {
    if (sentence.article !== article) antecedent = null;
    article = sentence.article;
    for (let index = sentence.start; index < sentence.end; ) {
      const token = segmented.tokens[index] as Token;
      if (!begins.of(token.form)) {
        index += 1;
        continue;
      }
      const reader = new DateReader(
        segmented.text,
        segmented.tokens,
        sentence.end,
        sentence.start,
        days[article] ?? null,
        antecedent,
      );
      const found = readAt(reader, index, sentence);
      if (!found) {
        index += 1;
        continue;
      }
      dates.push(toMention(segmented, found));
      const { range, precision, kind } = found.reading;
      if (range && kind !== 'relative') antecedent = { range, precision };
      index = found.reading.end;
    }
  }
  return dates;
}

/** Whether a date may begin with a form: few do. */
const begins = new FormMemo(mayBeginDate);

function referenceDays(segmented: Segmented, given: string | null | readonly (string | null)[]): (number | null)[] {
  let story = -1;
  return segmented.layout.articles.map((article) => {
    if (article.kind === 'story') story += 1;
    const iso = typeof given === 'string' || given === null ? given : (given[story] ?? null);
    return iso === null ? null : parseIso(iso);
  });
}

interface Found {
  readonly rule: DateRule;
  readonly index: number;
  readonly reading: DateReading;
}

function readAt(reader: DateReader, index: number, sentence: Sentence): Found | null {
  const prefix = vaguePrefix(reader, index);
  const inner = prefix > 0 ? longest(reader, index + prefix) : null;
  if (inner) return { ...inner, index, reading: clipLater(reader, index, inner.reading) };
  const found = longest(reader, index);
  return found && found.reading.end <= sentence.end ? found : null;
}

/** `في وقت لاحق`: what is still to come had not begun at publication. */
function clipLater(reader: DateReader, index: number, reading: DateReading): DateReading {
  const { range } = reading;
  if (!range || reader.today === null || reader.key(index + 2) !== 'لاحق' || range.to < reader.today) return reading;
  return { ...reading, range: { from: Math.max(range.from, reader.today), to: range.to } };
}

function longest(reader: DateReader, index: number): Found | null {
  let best: Found | null = null;
  for (const rule of DATE_RULES) {
    const reading = rule.match(reader, index);
    if (reading && reading.end > (best?.reading.end ?? index)) best = { rule, index, reading };
  }
  return best;
}

/** `في وقت سابق من`, `في وقت لاحق`: belongs to the date after it. Its length in tokens, or 0. */
function vaguePrefix(reader: DateReader, index: number): number {
  if (reader.key(index) !== 'في' || reader.key(index + 1) !== 'وقت') return 0;
  if (!reader.words.beside.vague_time.has(reader.key(index + 2))) return 0;
  return reader.key(index + 3) === 'من' ? 4 : 3;
}

function toMention(segmented: Segmented, { rule, index, reading }: Found): DateMention {
  const first = segmented.tokens[index] as Token;
  const start = startWithoutClitic(segmented.text, first);
  const end = (segmented.tokens[reading.end - 1] as Token).end;
  return {
    start,
    end,
    text: segmented.text.slice(start, end),
    kind: reading.kind,
    from: reading.range ? toIso(reading.range.from) : null,
    to: reading.range ? toIso(reading.range.to) : null,
    precision: reading.precision,
    calendar: reading.calendar ?? 'gregorian',
    confidence: reading.confidence ?? 1,
    rule: rule.id,
  };
}

function startWithoutClitic(text: string, token: Token): number {
  if (token.kind !== 'word') return token.start;
  const split = splitClitics(token.key).find(({ stem }) => isDateWord(stem));
  return split ? offsetInToken(text, token, split.offset) : token.start;
}
