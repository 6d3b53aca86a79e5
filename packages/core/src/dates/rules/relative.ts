/**
 * Dates that count from publication, from another date, or from an event.
 *
 * @example 'أمس', 'الأربعاء', 'هذا الأسبوع', 'أواخر العام الماضي', 'قبل يومين', 'قبل 4 أشهر من الانتخابات'
 */
import {
  addMonths,
  type Day,
  type DayRange,
  monthRange,
  partsOf,
  type Season,
  seasonRange,
  weekdayOf,
  weekRange,
  yearRange,
} from '../calendar.ts';
import type { DateReader, DateReading, DateRule } from '../date-reader.ts';
import type { TimeUnit } from '../date-words.ts';
import { dayAndMonth } from './absolute.ts';

const oneDay = (day: Day | null): DayRange | null => (day === null ? null : { from: day, to: day });

export const weekday: DateRule = {
  id: 'date/weekday',
  example: 'يوم السبت الماضي',
  counterExample: 'أحد كبار المساعدين',
  match(reader, index) {
    const headed = reader.word('daytime', index) !== undefined || reader.key(index) === 'اليوم';
    const at = headed ? index + 1 : index;
    const isWeekday = (key: string) => reader.words.weekdays.has(key) && key.startsWith('ال');
    const stem = headed ? (isWeekday(reader.key(at)) ? { key: reader.key(at) } : null) : reader.stem(at, isWeekday);
    if (!stem) return null;
    const named = reader.words.weekdays.get(stem.key) as number;
    const exact = dayAndMonth.match(reader, at + 1);
    if (exact) return exact;
    const modifier = reader.word('modifier', at + 1);
    const end = at + (modifier ? 2 : 1);
    if (reader.today === null) return { end, kind: 'relative', precision: 'day', range: null };
    const back = (weekdayOf(reader.today) - named + 7) % 7;
    const forward = (7 - back) % 7;
    const isNext = modifier === 'next' || (!modifier && reader.looksForward(index));
    const day = isNext
      ? reader.today + (forward || (modifier ? 7 : 0))
      : reader.today - (back || (modifier === 'last' ? 7 : 0));
    return {
      end,
      kind: 'relative',
      precision: 'day',
      range: oneDay(day),
      confidence: modifier ? 0.95 : 0.9,
    };
  },
};

export const nearDay: DateRule = {
  id: 'date/near-day',
  example: 'مساء أمس الأول',
  counterExample: 'اليوم التالي',
  match(reader, index) {
    const headed = reader.word('daytime', index) !== undefined;
    const at = headed ? index + 1 : index;
    if (reader.key(at) === 'بعد' && reader.key(at + 1) === 'غد')
      return {
        end: at + 2,
        kind: 'relative',
        precision: 'day',
        range: oneDay(reader.today === null ? null : reader.today + 2),
      };
    const stem = headed
      ? reader.word('day', at)
        ? { key: reader.key(at) }
        : null
      : reader.stem(at, (key) => reader.words.classes.get('day')?.has(key) ?? false);
    if (!stem) return null;
    const shift = Number(reader.words.classes.get('day')?.get(stem.key));
    if (stem.key === 'اليوم' && !isToday(reader, at)) return null;
    const further = stem.key === 'امس' && reader.key(at + 1) === 'الاول' ? 1 : 0;
    const day = reader.today === null ? null : reader.today + shift - further;
    return {
      end: at + 1 + further,
      kind: 'relative',
      precision: 'day',
      range: oneDay(day),
    };
  },
};

/** `اليوم` is "today" unless a number, a preposition or what follows makes it "the day". */
function isToday(reader: DateReader, at: number): boolean {
  const before = reader.token(at - 1);
  if (
    before &&
    (before.kind === 'number' || ['في', 'ذلك', 'هذا', 'من', 'نفس', 'طوال', 'خلال', 'ب'].includes(before.key))
  )
    return false;
  const after = reader.token(at + 1);
  if (after?.kind !== 'word') return true;
  if (reader.word('same', at + 1) || reader.word('modifier', at + 1)) return false;
  return !reader.words.beside.not_today.has(after.key);
}

export const period: DateRule = {
  id: 'date/period',
  example: 'أواخر العام الماضي',
  counterExample: 'الشهر الفضيل',
  match(reader, index) {
    const isPart = (key: string) => reader.words.classes.get('part')?.has(key) ?? false;
    const partStem = reader.stem(index, isPart);
    const part = partStem ? reader.words.classes.get('part')?.get(partStem.key) : undefined;
    const at = partStem ? index + 1 : index;
    const demonstrative = reader.word('demonstrative', at);
    const nameAt = demonstrative ? at + 1 : at;
    const unit = reader.word('period', nameAt);
    const season = reader.word('season', nameAt) as Season | undefined;
    if (!unit && !(season && reader.key(nameAt).startsWith('ال'))) return null;
    const modifier = reader.word('modifier', nameAt + 1);
    const same = reader.word('same', nameAt + 1);
    const direction = modifier ?? demonstrative ?? same;
    if (!direction) return null;
    const end = nameAt + (modifier || same ? 2 : 1);
    if (direction === 'that') return pointBack(reader, end, unit);
    if (season)
      return {
        end,
        kind: 'relative',
        precision: 'season',
        range: seasonToward(reader, season, direction),
      };
    const range = periodToward(reader, unit as TimeUnit, direction);
    if (!part)
      return {
        end,
        kind: 'relative',
        precision: unit as 'week' | 'month' | 'year',
        range,
      };
    return {
      end,
      kind: 'relative',
      precision: unit === 'year' ? 'quarter' : 'week',
      range: partOf(range, unit as TimeUnit, part),
    };
  },
};

function pointBack(reader: DateReader, end: number, unit: string | undefined): DateReading {
  const antecedent = reader.antecedent;
  if (!antecedent || !unit)
    return {
      end,
      kind: 'anaphoric',
      precision: unit === 'year' ? 'year' : 'month',
      range: null,
    };
  const { year, month } = partsOf(antecedent.range.from);
  if (unit === 'year')
    return {
      end,
      kind: 'anaphoric',
      precision: 'year',
      range: yearRange(year),
    };
  if (unit === 'month')
    return {
      end,
      kind: 'anaphoric',
      precision: 'month',
      range: antecedent.precision === 'year' ? null : monthRange(year, month),
    };
  return {
    end,
    kind: 'anaphoric',
    precision: 'week',
    range: antecedent.precision === 'day' ? weekRange(antecedent.range.from) : null,
  };
}

const STEP: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function periodToward(reader: DateReader, unit: TimeUnit, direction: string): DayRange | null {
  if (reader.today === null) return null;
  const step = STEP[direction] ?? 0;
  if (unit === 'week') return weekRange(reader.today + 7 * step);
  const { year, month } = partsOf(reader.today);
  return unit === 'month' ? monthRange(year, month + step) : yearRange(year + step);
}

function seasonToward(reader: DateReader, season: Season, direction: string): DayRange | null {
  if (reader.today === null) return null;
  const { year, month } = partsOf(reader.today);
  const current = season === 'winter' && month === 12 && partsOf(reader.today).day > 20 ? year + 1 : year;
  const range = seasonRange(season, current);
  if (direction === 'this') return range;
  if (direction === 'last') return range.to < reader.today ? range : seasonRange(season, current - 1);
  return range.from > reader.today ? range : seasonRange(season, current + 1);
}

/** Early, middle and late: thirds of a month; of a year its first and last quarter and what lies around its middle. */
function partOf(range: DayRange | null, unit: TimeUnit, part: string): DayRange | null {
  if (!range) return null;
  const { year, month } = partsOf(range.from);
  if (unit === 'year') {
    const first = part === 'early' ? 1 : part === 'middle' ? 5 : 10;
    const last = part === 'early' ? 3 : part === 'middle' ? 8 : 12;
    return {
      from: monthRange(year, first).from,
      to: monthRange(year, last).to,
    };
  }
  if (unit !== 'month') return range;
  const days = monthRange(year, month);
  if (part === 'early') return { from: days.from, to: days.from + 9 };
  return part === 'middle' ? { from: days.from + 10, to: days.from + 19 } : { from: days.from + 20, to: days.to };
}

export const partOfMonth: DateRule = {
  id: 'date/part-of-month',
  example: 'منتصف مارس 2020',
  counterExample: 'منتصف الملعب',
  match(reader, index) {
    const stem = reader.stem(index, (key) => reader.words.classes.get('part')?.has(key) ?? false);
    const month = stem ? reader.doubleMonth(index + (reader.key(index + 1) === 'شهر' ? 2 : 1)) : null;
    const year = month ? reader.year(month.end) : null;
    if (!stem || !month || !year || year.value.calendar === 'hijri' || month.value.calendar === 'hijri') return null;
    const range = partOf(
      monthRange(year.value.year, month.value.month),
      'month',
      reader.words.classes.get('part')?.get(stem.key) ?? '',
    );
    return { end: year.end, kind: 'absolute', precision: 'week', range };
  },
};

export const distance: DateRule = {
  id: 'date/distance',
  example: 'قبل يومين',
  counterExample: 'قبل المباراة',
  match(reader, index) {
    const stem = reader.stem(index, (key) =>
      ['before', 'after'].includes(reader.words.classes.get('direction')?.get(key) ?? ''),
    );
    if (!stem) return null;
    const direction = reader.words.classes.get('direction')?.get(stem.key) === 'after' ? 1 : -1;
    let at = index + 1;
    const isRough = reader.words.beside.about.has(reader.key(at));
    if (isRough) at += 1;
    const own = reader.unit(at);
    const counted = own ? null : reader.number(at);
    const unit = own ?? (counted ? reader.unit(counted.end) : undefined);
    const count = own ? own.count : (counted?.value ?? 0);
    if (!unit || count < 1 || count > 1000) return null;
    const end = (counted?.end ?? at) + 1;
    if (reader.key(end) === 'من' && reader.key(end + 1) !== 'الان')
      return {
        end: endOfEvent(reader, end + 1),
        kind: 'event_relative',
        precision: precisionOf(unit.unit),
        range: null,
      };
    const range = shift(reader.today, unit.unit, count * direction);
    return {
      end,
      kind: 'relative',
      precision: precisionOf(unit.unit),
      range: isRough ? null : range,
      confidence: direction > 0 ? 0.5 : 0.8,
    };
  },
};

/** The event is named by one definite noun: `قبل 4 أشهر من الانتخابات`. */
function endOfEvent(reader: DateReader, index: number): number {
  return reader.token(index)?.kind === 'word' ? index + 1 : index;
}

function precisionOf(unit: TimeUnit): DateReading['precision'] {
  return unit;
}

function shift(today: Day | null, unit: TimeUnit, count: number): DayRange | null {
  if (today === null) return null;
  if (unit === 'day') return { from: today + count, to: today + count };
  if (unit === 'week') return weekRange(today + 7 * count);
  const { year, month } = partsOf(addMonths(today, unit === 'month' ? count : 0));
  if (unit === 'month') return monthRange(year, month);
  return unit === 'year' ? yearRange(year + count) : yearRange(year + 10 * count, 10);
}

export const atThatTime: DateRule = {
  id: 'date/then',
  example: 'في ذلك الوقت',
  counterExample: 'في الوقت المناسب',
  match(reader, index) {
    let end = reader.word('then', index) ? index + 1 : 0;
    if (reader.key(index) === 'في' || reader.key(index) === 'وفي') {
      if (
        reader.word('demonstrative', index + 1) === 'that' &&
        ['الوقت', 'الحين', 'اليوم'].includes(reader.key(index + 2))
      )
        end = index + 3;
      else if (reader.key(index + 1) === 'اليوم' && reader.word('same', index + 2)) end = index + 3;
      else if (reader.key(index + 1) === 'حينه') end = index + 2;
    }
    if (end === 0) return null;
    const { range = null, precision = 'day' } = reader.antecedent ?? {};
    return { end, kind: 'anaphoric', precision, range, confidence: 0.7 };
  },
};

export const now: DateRule = {
  id: 'date/now',
  example: 'حتى الآن',
  counterExample: 'الآنسة',
  match(reader, index) {
    const until = reader.key(index) === 'حتي' ? 1 : 0;
    if (!reader.word('now', index + until)) return null;
    return {
      end: index + until + 1,
      kind: 'relative',
      precision: 'day',
      range: oneDay(reader.today),
      confidence: 0.6,
    };
  },
};
