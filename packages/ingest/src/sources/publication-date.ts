/**
 * Reads when an article was published, and which day that was where it was published.
 *
 * @example readPublished('Sun, 18 Feb 2018 21:35:43 +0400') // { publishedAt, referenceDate: '2018-02-18' }
 */

export interface Published {
  readonly publishedAt: Date;
  /** `YYYY-MM-DD` in the time zone that the source names (UTC where it names none): what «أمس» counts from. */
  readonly referenceDate: string;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;
const RFC_2822 =
  /^(?:[A-Za-z]{3},\s*)?(\d{1,2})\s([A-Za-z]{3})\s(\d{4})\s(\d{2}):(\d{2})(?::(\d{2}))?\s?([A-Za-z]{1,5}|[+-]\d{4})?$/;
/** As Arabic locales write a day (CLDR: d/M/y). */
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ISO 8601, RFC 2822, and days as day/month/year; null for anything else, and for days that no calendar has. */
export function readPublished(written: string): Published | null {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return published(
      [year, month, day, hour, minute, second].map((part) => Number(part ?? 0)),
      zone,
    );
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day, month, year] = dayFirst.map(Number) as [number, number, number, number];
    return published([year, month, day, 0, 0, 0], undefined);
  }
  const rfc = RFC_2822.exec(text);
  if (rfc === null) return null;
  const [, day, name, year, hour, minute, second, zone] = rfc;
  const month = MONTHS.indexOf((name as string).toLowerCase()) + 1;
  return published(
    [year, month, day, hour, minute, second].map((part) => Number(part ?? 0)),
    zone,
  );
}

function published(parts: readonly number[], zone: string | undefined): Published | null {
  const [year, month, day, hour, minute, second] = parts as [number, number, number, number, number, number];
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal = local.getUTCMonth() === month - 1 && local.getUTCDate() === day && hour < 24 && minute < 60;
  const offset = offsetMinutes(zone);
  if (!isReal || offset === null) return null;
  return {
    publishedAt: new Date(local.getTime() - offset * 60_000),
    referenceDate: local.toISOString().slice(0, 10),
  };
}

/** East of Greenwich, in minutes; null for a zone by a name other than UTC's. */
function offsetMinutes(zone: string | undefined): number | null {
  if (zone === undefined || /^(?:z|utc?|gmt)$/i.test(zone)) return 0;
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (numeric === null) return null;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  return numeric[1] === '-' ? -minutes : minutes;
}
