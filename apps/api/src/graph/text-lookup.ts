/**
 * What a text is asked for, as part of a statement.
 *
 * @example sql`SELECT claim_id FROM claim_texts WHERE search @@ ${textAsked(args, 'text')}`
 */
import type { Arguments } from '../plan/declare.ts';
import { type Sql, sql } from '../plan/sql.ts';
import { textQuery } from './search-query.ts';

/** The words of an argument as a tsquery; null, which nothing matches, when it holds no word. */
export function textAsked(args: Arguments, argument: string): Sql {
  return sql`to_tsquery('pg_catalog.arabic', search_key(${args.bind(argument, textQuery)}::text))`;
}
