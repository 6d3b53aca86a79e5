/**
 * Texts that hold what a filter asks for, as part of a statement.
 *
 * @example sql`${claim('id')} IN (${textsHolding(sql`SELECT claim_id FROM claim_texts`, args)})`
 */
import type { Arguments } from '../plan/declare.ts';
import { type Sql, sql } from '../plan/sql.ts';
import { textQuery } from './search-query.ts';

/**
 * The rows whose text holds the words of the argument `text`; none when it holds no word. They are looked up first
 * (`OFFSET 0`): PostgreSQL does not know how many they will be, and would else look for them text by text.
 * @param rows the SELECT of a table with a column `search`
 */
export function textsHolding(rows: Sql, args: Arguments): Sql {
  const query = sql`to_tsquery('pg_catalog.arabic', search_key(${args.bind('text', textQuery)}::text))`;
  return sql`${rows} WHERE search @@ ${query} OFFSET 0`;
}
