/**
 * The lexicon's words for dates, by match key.
 *
 * @example dateWords().months.get('ديسمبر') // [{ month: 12, calendar: 'gregorian' }]
 */
import { fold, readTable, splitClitics, type Token } from '@isnad/arabic';

export interface MonthName {
  readonly month: number;
  readonly calendar: 'gregorian' | 'hijri';
  /** True when the name is an ordinary word or a person's name as well: مارس. */
  readonly isAmbiguous: boolean;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

export interface DateWords {
  /** Names of months by folded tokens joined with a space. */
  readonly months: ReadonlyMap<string, MonthName>;
  /** Weekdays, 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Number words by their value. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Units with the count the form itself says (يومين: 2), 0 for plurals that need a number. */
  readonly units: ReadonlyMap<string, { readonly unit: TimeUnit; readonly count: number }>;
  /** All other words: class → form → value. */
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Words that stand beside a date, by match key: about (نحو), not_today (اليوم التالي), vague_time (في وقت لاحق). */
  readonly beside: Readonly<Record<(typeof BESIDE)[number], ReadonlySet<string>>>;
  /** Words that a date expression may begin with, clitics and article off: nothing else need be tried. */
  readonly first: ReadonlySet<string>;
}

/** Classes of words that stand beside a date and are no part of one. */
const BESIDE = ['about', 'not_today', 'vague_time'] as const;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

let loaded: DateWords | undefined;

/** Read once, at first use. */
export function dateWords(): DateWords {
  loaded ??= load();
  return loaded;
}

/** Whether a month's name alone says a month; others are words or people's names as well, as all Hijri ones are. */
export function isPlainMonth({ calendar, isAmbiguous }: MonthName): boolean {
  return calendar === 'gregorian' && !isAmbiguous;
}

/** Whether a date expression may begin with this word: what stands before it in the token is a clitic. */
export function isDateWord(key: string): boolean {
  const words = dateWords();
  if (key === 'في' || key === 'حتي' || key === 'شهر') return true;
  if (words.weekdays.has(key) || words.months.has(key) || words.units.has(key)) return true;
  for (const forms of words.classes.values()) if (forms.has(key)) return true;
  return false;
}

function load(): DateWords {
  const classes = new Map<string, Map<string, string>>();
  const units = new Map<string, { unit: TimeUnit; count: number }>();
  const beside = { about: new Set<string>(), not_today: new Set<string>(), vague_time: new Set<string>() };
  for (const row of readTable('date-contexts', ['form', 'class'])) {
    const side = BESIDE.find((name) => name === row.class);
    if (side) beside[side].add(fold(row.form));
  }
  for (const row of readTable('date-words', ['form', 'class', 'value'])) {
    if (row.class === 'unit') {
      const [unit, count] = row.value.split(':') as [TimeUnit, string];
      units.set(fold(row.form), { unit, count: Number(count) });
      continue;
    }
    const forms = classes.get(row.class) ?? new Map<string, string>();
    forms.set(fold(row.form), row.value);
    classes.set(row.class, forms);
  }
  const months = new Map(
    readTable('months', ['form', 'month', 'calendar', 'ambiguous']).map((row) => [
      fold(row.form),
      {
        month: Number(row.month),
        calendar: row.calendar as MonthName['calendar'],
        isAmbiguous: row.ambiguous !== '',
      },
    ]),
  );
  const weekdays = new Map(
    readTable('weekdays', ['form', 'weekday']).map((row) => [fold(row.form), WEEKDAYS.indexOf(row.weekday)]),
  );
  const numbers = new Map(
    readTable('number-words', ['form', 'value']).map((row) => [fold(row.form), Number(row.value)]),
  );
  const first = new Set(
    [months, weekdays, numbers, units, ...classes.values()]
      .flatMap((forms) => [...forms.keys()])
      .concat('في', 'حتي', 'شهر')
      .map((form) => form.split(' ', 1)[0] as string),
  );
  return { months, weekdays, numbers, units, classes, beside, first };
}

/** Whether a date expression may begin with this token. */
export function mayBeginDate({ kind, key }: Pick<Token, 'kind' | 'key'>): boolean {
  const { first } = dateWords();
  if (kind === 'number' || first.has(key)) return true;
  if (kind !== 'word') return false;
  return splitClitics(key).some(({ stem }) => first.has(stem) || (stem.startsWith('ال') && first.has(stem.slice(2))));
}
