/**
 * The tables that hold a reading, and what a row for one of them is.
 *
 * @example for (const table of READING_TABLES) rows[table].length
 */

export type Row = Record<string, string | number | boolean | null | readonly string[]>;

/** The tables that hold a reading, in an order in which they may be written. */
export const READING_TABLES = [
  'articles',
  'blocks',
  'appearances',
  'mentions',
  'roles',
  'dates',
  'claims',
  'claim_spans',
  'joint_speakers',
  'attribution_hops',
  'claim_about',
  'article_entities',
] as const;

/** Rows by table; columns are named as the database names them. */
export type ReadingRows = Record<(typeof READING_TABLES)[number], Row[]>;
