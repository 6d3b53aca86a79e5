/**
 * Day arithmetic on ISO dates, and the Umm al-Qura calendar.
 *
 * @example toIso(addDays(fromIso('2024-02-28'), 2)) // '2024-03-01'
 */

/** Days since 1970-01-01. */
export type Day = number;

/** First and last day, both inclusive. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const MILLISECONDS_PER_DAY = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_PER_DAY);
}

/** The day of `YYYY-MM-DD` (a time after it is left out); null when it is no such date. */
export function parseIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValidDay(year, month, day) ? dayOf(year, month, day) : null;
}

export function isValidDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return partsOf(dayOf(year, month, day)).month === month;
}

export function toIso(day: Day): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

export function partsOf(day: Day): {
  year: number;
  month: number;
  day: number;
} {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The ISO 8601 week, Monday to Sunday. */
export function weekRange(day: Day): DayRange {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6 };
}

export function monthRange(year: number, month: number): DayRange {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 };
}

export function yearRange(year: number, years = 1): DayRange {
  return { from: dayOf(year, 1, 1), to: dayOf(year + years, 1, 1) - 1 };
}

/** The same day of another month; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const target = monthRange(parts.year, parts.month + months);
  return Math.min(target.from + parts.day - 1, target.to);
}

/** Month and day on which the astronomical seasons of the northern hemisphere begin, to a day. */
const SEASON_BEGINS = { spring: [3, 21], summer: [6, 21], autumn: [9, 23], winter: [12, 21] } as const;
const SEASON_AFTER = { spring: 'summer', summer: 'autumn', autumn: 'winter', winter: 'spring' } as const;
export type Season = keyof typeof SEASON_BEGINS;

/** The astronomical season of the northern hemisphere; the winter of a year is the one that ends in it. */
export function seasonRange(season: Season, year: number): DayRange {
  const [month, day] = SEASON_BEGINS[season];
  const [nextMonth, nextDay] = SEASON_BEGINS[SEASON_AFTER[season]];
  return { from: dayOf(season === 'winter' ? year - 1 : year, month, day), to: dayOf(year, nextMonth, nextDay) - 1 };
}

const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function hijriOf(day: Day): { year: number; month: number; day: number } {
  const parts = UMM_AL_QURA.formatToParts(day * MILLISECONDS_PER_DAY);
  const read = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '0', 10);
  return { year: read('year'), month: read('month'), day: read('day') };
}

/** A mean lunar year and month, in days; the first day of the Hijri era, in days since 1970. */
const HIJRI_YEAR = 354.367;
const HIJRI_MONTH = 29.53;
const HIJRI_EPOCH = -492_148;

/** The Gregorian day of a Hijri date by the Umm al-Qura calendar (ICU's tables); null when there is no such day. */
export function dayOfHijri(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  const estimate = Math.round(HIJRI_EPOCH + (year - 1) * HIJRI_YEAR + (month - 1) * HIJRI_MONTH + day - 1);
  for (let candidate = estimate - 4; candidate <= estimate + 4; candidate += 1) {
    const parts = hijriOf(candidate);
    if (parts.year === year && parts.month === month && parts.day === day) return candidate;
  }
  return null;
}

/** All days of a Hijri month; null when there is no such month. */
export function hijriMonthRange(year: number, month: number): DayRange | null {
  const from = dayOfHijri(year, month, 1);
  const next = month === 12 ? dayOfHijri(year + 1, 1, 1) : dayOfHijri(year, month + 1, 1);
  return from === null || next === null ? null : { from, to: next - 1 };
}

/** The Hijri year and month of a day. */
export function hijriPartsOf(day: Day): {
  year: number;
  month: number;
  day: number;
} {
  return hijriOf(day);
}
