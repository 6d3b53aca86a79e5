/**
 * Dates that say their year, and days and months that lack one.
 *
 * @example '15 يونيو/حزيران 2024', 'عام 2015', 'سبتمبر أيلول 2025', '4 محرم 1446 هـ'
 */
import {
  type DayRange,
  dayOf,
  dayOfHijri,
  hijriMonthRange,
  hijriPartsOf,
  isValidDay,
  monthRange,
  partsOf,
  yearRange,
} from '../calendar.ts';
import type { DateReader, DateReading, DateRule, Read } from '../date-reader.ts';
import { isPlainMonth, type MonthName } from '../date-words.ts';

/** The year a month or day belongs to: said, pointed to, or counted from publication. */
interface YearChoice {
  readonly kind: DateReading['kind'];
  readonly year: number | null;
  readonly calendar: 'gregorian' | 'hijri';
}

function readYearAfter(reader: DateReader, index: number, month: MonthName): Read<YearChoice> {
  const head =
    reader.word('year_head', index) ?? reader.word('year_head', index + (isLinker(reader.key(index)) ? 1 : 0));
  const comma = reader.key(index) === '،' || reader.key(index) === ',' ? 1 : 0;
  const year =
    reader.year(index) ??
    (comma ? reader.year(index + 1) : null) ??
    (head ? (reader.year(index + 1) ?? reader.year(index + 2)) : null) ??
    (reader.key(index) === 'من' ? reader.year(index + 1) : null);
  if (year)
    return {
      value: {
        kind: 'absolute',
        year: year.value.year,
        calendar: year.value.calendar,
      },
      end: year.end,
    };
  const anaphor = readThatYear(reader, index);
  if (anaphor !== null) {
    const antecedent = reader.antecedent;
    return {
      value: {
        kind: 'anaphoric',
        year: antecedent ? partsOf(antecedent.range.from).year : null,
        calendar: month.calendar,
      },
      end: anaphor,
    };
  }
  const modifier = reader.word('modifier', index);
  const direction = modifier ?? (reader.looksForward(index) ? 'next' : 'last');
  return {
    value: {
      kind: 'partial',
      year: yearToward(reader, month, direction),
      calendar: month.calendar,
    },
    end: index + (modifier ? 1 : 0),
  };
}

function isLinker(key: string): boolean {
  return key === 'من';
}

/** `من ذلك العام`, `من العام نفسه`, `من العام الماضي` is left to the period rules. */
function readThatYear(reader: DateReader, index: number): number | null {
  if (reader.key(index) !== 'من') return null;
  if (reader.word('demonstrative', index + 1) === 'that' && reader.word('period', index + 2) === 'year')
    return index + 3;
  if (reader.word('period', index + 1) === 'year' && reader.word('same', index + 2)) return index + 3;
  return null;
}

function yearToward(reader: DateReader, month: MonthName, direction: string): number | null {
  if (reader.today === null) return null;
  const now = month.calendar === 'hijri' ? hijriPartsOf(reader.today) : partsOf(reader.today);
  if (direction === 'this') return now.year;
  if (direction === 'next') return month.month >= now.month ? now.year : now.year + 1;
  return month.month <= now.month ? now.year : now.year - 1;
}

function rangeOfMonth(choice: YearChoice, month: number): DayRange | null {
  if (choice.year === null) return null;
  return choice.calendar === 'hijri' ? hijriMonthRange(choice.year, month) : monthRange(choice.year, month);
}

function rangeOfDays(choice: YearChoice, month: number, first: number, last: number): DayRange | null {
  if (choice.year === null) return null;
  if (choice.calendar === 'hijri') {
    const from = dayOfHijri(choice.year, month, first);
    const to = dayOfHijri(choice.year, month, last);
    return from === null || to === null ? null : { from, to };
  }
  if (!isValidDay(choice.year, month, first) || !isValidDay(choice.year, month, last)) return null;
  return {
    from: dayOf(choice.year, month, first),
    to: dayOf(choice.year, month, last),
  };
}

export const numericDate: DateRule = {
  id: 'date/numeric',
  example: '15/06/2024',
  counterExample: '45/13/2024',
  match(reader, index) {
    const token = reader.token(index);
    if (token?.kind !== 'number') return null;
    const dayFirst = /^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})$/.exec(token.key);
    const yearFirst = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(token.key);
    const [year, month, day] = dayFirst
      ? [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])]
      : yearFirst
        ? [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])]
        : [0, 0, 0];
    if (year < 1800 || year > 2200 || !isValidDay(year, month, day)) return null;
    const at = dayOf(year, month, day);
    return {
      end: index + 1,
      kind: 'absolute',
      precision: 'day',
      range: { from: at, to: at },
    };
  },
};

export const dayAndMonth: DateRule = {
  id: 'date/day-month',
  example: '15 يونيو/حزيران 2024',
  counterExample: '15 لاعبا',
  match(reader, index) {
    const days = readDays(reader, index);
    if (!days) return null;
    const at = reader.key(days.end) === 'من' || reader.key(days.end) === 'شهر' ? days.end + 1 : days.end;
    const month = reader.doubleMonth(at);
    if (!month) return null;
    const year = readYearAfter(reader, month.end, month.value);
    const range = rangeOfDays(year.value, month.value.month, days.value.first, days.value.last);
    const isRange = days.value.first !== days.value.last;
    const end = readEquivalent(reader, year.end);
    return {
      end,
      kind: isRange && year.value.kind === 'absolute' ? 'range' : year.value.kind,
      precision: 'day',
      range,
      ...(year.value.calendar === 'hijri' ? { calendar: 'hijri' as const } : {}),
    };
  },
};

/** `الموافق 7 يوليو 2024`: the same day in the other calendar belongs to one expression. */
function readEquivalent(reader: DateReader, index: number): number {
  if (reader.key(index) !== 'الموافق' && reader.key(index) !== 'الموافق ل') return index;
  const inner = dayAndMonth.match(reader, index + 1);
  return inner ? inner.end : index;
}

function readDays(reader: DateReader, index: number): Read<{ first: number; last: number }> | null {
  const token = reader.token(index);
  const joined = token?.kind === 'number' ? /^(\d{1,2})[-/](\d{1,2})$/.exec(token.key) : null;
  if (joined) {
    const [first, last] = [Number(joined[1]), Number(joined[2])];
    return first >= 1 && first < last && last <= 31 ? { value: { first, last }, end: index + 1 } : null;
  }
  const first = reader.number(index);
  if (!first || first.value < 1 || first.value > 31) return null;
  const isWord = token?.kind === 'word';
  if (isWord && reader.key(first.end) !== 'من') return null;
  const link = reader.key(first.end);
  if (['و', 'الي', 'حتي', '-', '–'].includes(link)) {
    const last = reader.number(first.end + 1);
    if (last && last.value > first.value && last.value <= 31 && reader.month(last.end))
      return { value: { first: first.value, last: last.value }, end: last.end };
  }
  return { value: { first: first.value, last: first.value }, end: first.end };
}

export const monthAndYear: DateRule = {
  id: 'date/month-year',
  example: 'سبتمبر أيلول 2025',
  counterExample: 'مارس ضغوطا',
  match(reader, index) {
    const headed = reader.key(index) === 'شهر';
    const month = reader.doubleMonth(headed ? index + 1 : index);
    if (!month) return null;
    const year = readYearAfter(reader, month.end, month.value);
    const isSaid = year.end > month.end || headed || month.end - index > 1 + (headed ? 1 : 0);
    if (!isSaid && !isPlainMonth(month.value)) return null;
    return {
      end: year.end,
      kind: year.value.kind,
      precision: 'month',
      range: rangeOfMonth(year.value, month.value.month),
      ...(year.value.calendar === 'hijri' ? { calendar: 'hijri' as const } : {}),
    };
  },
};

export const yearWithHead: DateRule = {
  id: 'date/year',
  example: 'عام 2015',
  counterExample: 'عام كامل',
  match(reader, index) {
    const isHead = (key: string) => reader.words.classes.get('year_head')?.has(key) ?? false;
    if (!reader.stem(index, isHead)) return null;
    const year = reader.year(index + 1);
    if (!year) return null;
    if (year.value.calendar === 'hijri') {
      const from = dayOfHijri(year.value.year, 1, 1);
      const next = dayOfHijri(year.value.year + 1, 1, 1);
      const range = from === null || next === null ? null : { from, to: next - 1 };
      return {
        end: year.end,
        kind: 'absolute',
        precision: 'year',
        range,
        calendar: 'hijri',
      };
    }
    return {
      end: year.end,
      kind: 'absolute',
      precision: 'year',
      range: yearRange(year.value.year),
    };
  },
};

export const yearsRange: DateRule = {
  id: 'date/years',
  example: 'عامي 2003 و2011',
  counterExample: 'عامي الرأي',
  match(reader, index) {
    const isHead = (key: string) => reader.words.classes.get('years_head')?.has(key) ?? false;
    if (!reader.stem(index, isHead)) return null;
    const first = reader.year(index + 1);
    if (!first) return null;
    const second = reader.year(reader.key(first.end) === 'و' ? first.end + 1 : first.end);
    if (!second || second.value.year <= first.value.year) return null;
    const range = {
      from: yearRange(first.value.year).from,
      to: yearRange(second.value.year).to,
    };
    return { end: second.end, kind: 'range', precision: 'year', range };
  },
};

/** Bare years are near our time; other numbers of four digits are counts. */
const BARE_YEARS = { first: 1900, last: 2060 } as const;

export const bareYear: DateRule = {
  id: 'date/bare-year',
  example: 'في 2014',
  counterExample: 'في 2014 مترا',
  match(reader, index) {
    if (!['في', 'منذ', 'حتي', 'بحلول', 'خلال', 'قبل'].includes(reader.key(index - 1))) return null;
    const year = reader.year(index);
    if (!year || year.value.calendar === 'hijri') return null;
    if (year.value.year < BARE_YEARS.first || year.value.year > BARE_YEARS.last) return null;
    const next = reader.token(year.end);
    if (next?.kind === 'word' && /^[^و]/u.test(next.key) && (next.key.endsWith('ا') || reader.unit(year.end)))
      return null;
    return {
      end: year.end,
      kind: 'absolute',
      precision: 'year',
      range: yearRange(year.value.year),
      confidence: 0.8,
    };
  },
};

export const decade: DateRule = {
  id: 'date/decade',
  example: 'تسعينيات القرن الماضي',
  counterExample: 'ستينيا',
  match(reader, index) {
    const forms = reader.words.classes.get('decade');
    const bare = (key: string) => (key.startsWith('ال') ? key.slice(2) : key);
    const stem = reader.stem(index, (key) => forms?.has(bare(key)) ?? false);
    if (!stem) return null;
    const start = Number(forms?.get(bare(stem.key)));
    let end = index + 1;
    if (reader.word('century', end)) {
      if (reader.word('modifier', end + 1)) end += 2;
      else if (reader.word('ordinal_century', end + 1) === '20') end += 2;
      else return null;
    }
    return {
      end,
      kind: 'absolute',
      precision: 'decade',
      range: yearRange(start, 10),
    };
  },
};
