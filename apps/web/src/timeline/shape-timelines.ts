/**
 * Makes bars of what the API counts by day and by month: one unit for all series, no gaps, never more bars than can be
 * told apart.
 *
 * @example shapeTimelines([{ days: [{ start: '2018-04-01', count: 2 }, { start: '2018-04-03', count: 1 }], months: […] }])
 * // { unit: 'DAY', starts: ['2018-04-01', '2018-04-02', '2018-04-03'], end: '2018-04-04', counts: [[2, 0, 1]], outside: [0] }
 */
export type TimeUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** As the API counts: the first day of a day, month …, and how many items are dated in it. */
interface Counted {
  readonly start: string;
  readonly count: number;
}

/** What is to be shown as one row of bars. Days are the newest thousand at most; months hold all. */
export interface Series {
  readonly days: readonly Counted[];
  readonly months: readonly Counted[];
}

export interface Timelines {
  readonly unit: TimeUnit;
  /** The first day of each bar, in ISO 8601, the oldest first. */
  readonly starts: readonly string[];
  /** The day after the last bar's last day; null when there are no bars. */
  readonly end: string | null;
  /** For each series, how many in each bar. */
  readonly counts: readonly (readonly number[])[];
  /** For each series, how many are dated before the first bar or after the last. */
  readonly outside: readonly number[];
}

/** The most points that the API gives for days: with so many, older ones may be missing. */
const MOST_DAYS = 1000;
const DAY = 86_400_000;

export function shapeTimelines(series: readonly Series[], mostBars = 60): Timelines {
  const span = spanOf(series.flatMap((one) => one.months));
  if (span === null)
    return { unit: 'DAY', starts: [], end: null, counts: series.map(() => []), outside: series.map(() => 0) };
  const isWithin = ({ start }: Counted) => start >= span.oldest && startOf(start, 'MONTH') <= span.newest;
  const days = series.flatMap((one) => one.days.filter(isWithin).map(({ start }) => start)).sort();
  const hasAllDays = days.length > 0 && series.every((one) => one.days.length < MOST_DAYS);
  const unit = unitFor(hasAllDays ? days : null, span.oldest, span.newest, mostBars);
  const isFromDays = unit === 'DAY' || unit === 'WEEK';
  const [first, last] = isFromDays ? [days[0] as string, days.at(-1) as string] : [span.oldest, span.newest];
  const starts = [...startsFrom(startOf(first, unit), startOf(last, unit), unit)];
  const place = new Map(starts.map((start, at) => [start, at]));
  const counts = series.map((one) => {
    const bars = starts.map(() => 0);
    for (const { start, count } of (isFromDays ? one.days : one.months).filter(isWithin)) {
      const at = place.get(startOf(start, unit)) as number;
      bars[at] = (bars[at] ?? 0) + count;
    }
    return bars;
  });
  const outside = series.map(({ months }) => sum(months.filter((month) => !isWithin(month))));
  return { unit, starts, end: next(starts.at(-1) as string, unit), counts, outside };
}

/** What is this rare at an end may be left out. */
const RARE = 0.01;

/**
 * The months to show: all, unless most of the time is taken up by what is rare. A text without a date of its own is dated
 * when it came in, years after the rest; drawn to scale, it would leave the rest one bar.
 */
function spanOf(months: readonly Counted[]): { readonly oldest: string; readonly newest: string } | null {
  const sorted = [...months].sort((a, b) => (a.start < b.start ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = sum(sorted) * RARE;
  const oldest = startAfter(sorted, most);
  const newest = startAfter(sorted.reverse(), most);
  const all = monthNumber(last.start) - monthNumber(first.start) + 1;
  return (monthNumber(newest) - monthNumber(oldest) + 1) * 2 <= all
    ? { oldest, newest }
    : { oldest: first.start, newest: last.start };
}

/** The month that comes when all before it have more than so many together. */
function startAfter(months: readonly Counted[], most: number): string {
  let passed = 0;
  const found = months.find(({ count }) => {
    passed += count;
    return passed > most;
  });
  return (found ?? (months[0] as Counted)).start;
}

const sum = (counted: readonly Counted[]) => counted.reduce((total, { count }) => total + count, 0);

/** The day after the last day of the bar that begins with `start`: what `until` takes. */
export function endOfBar({ starts, end }: Timelines, at: number): string {
  return starts[at + 1] ?? (end as string);
}

/** The places of the bars that days from `from` on and before `until` fill or cut into; none when neither is given. */
export function barsWithin(timelines: Timelines, from?: string, until?: string): number[] {
  if (from === undefined && until === undefined) return [];
  const within = (start: string, at: number) =>
    (from === undefined || endOfBar(timelines, at) > from) && (until === undefined || start < until);
  return timelines.starts.flatMap((start, at) => (within(start, at) ? [at] : []));
}

/**
 * The stretch of bars that is chosen after one was toggled, or a stretch with Shift: a bar beside the chosen ones joins
 * them, one elsewhere takes their place, a chosen one undoes the choice.
 * @returns the first and the last bar, or null
 */
export function chooseStretch(before: readonly number[], now: readonly number[]): readonly [number, number] | null {
  const known = new Set(before);
  const added = now.filter((bar) => !known.has(bar));
  if (added.length === 0) return null;
  const isBeside = added.length > 1 || before.some((bar) => Math.abs(bar - (added[0] as number)) === 1);
  const stretch = isBeside ? [...before, ...added] : added;
  return [Math.min(...stretch), Math.max(...stretch)];
}

function unitFor(days: readonly string[] | null, oldest: string, newest: string, mostBars: number): TimeUnit {
  if (days !== null) {
    const spanned = (timeOf(days.at(-1) as string) - timeOf(days[0] as string)) / DAY + 1;
    if (spanned <= mostBars) return 'DAY';
    if (spanned / 7 + 1 <= mostBars) return 'WEEK';
  }
  return monthNumber(newest) - monthNumber(oldest) + 1 <= mostBars ? 'MONTH' : 'YEAR';
}

/** The first day of the unit that holds a day; a week begins on Monday, as the API counts them. */
function startOf(day: string, unit: TimeUnit): string {
  if (unit === 'DAY') return day;
  if (unit === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (unit === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  const time = timeOf(day);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return dayOf(time - sinceMonday * DAY);
}

function next(start: string, unit: TimeUnit): string {
  const time = timeOf(start);
  if (unit === 'DAY') return dayOf(time + DAY);
  if (unit === 'WEEK') return dayOf(time + 7 * DAY);
  // Every month ends before its 32nd day, and every year before its 367th.
  return startOf(dayOf(time + (unit === 'MONTH' ? 31 : 366) * DAY), unit);
}

function* startsFrom(first: string, last: string, unit: TimeUnit): Generator<string> {
  for (let start = first; start <= last; start = next(start, unit)) yield start;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
