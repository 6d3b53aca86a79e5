/**
 * JSON objects in SQL, and what is handed down while an operation is planned.
 *
 * @example jsonObject([['name', sql`t1.name`]]) // (SELECT row_to_json(r) FROM (SELECT t1.name AS "name") r)
 */
import { createHash } from 'node:crypto';
import type { GraphQLNamedType, SelectionSetNode } from 'graphql';
import type { CostNode } from './cost.ts';
import type { Row } from './row.ts';
import type { SelectionContext } from './selection.ts';
import { id, joinSql, type Sql, sql } from './sql.ts';

export interface Planning extends SelectionContext {
  readonly newAlias: () => string;
  /** The JSON of an object, interface or union that is read from the row. */
  readonly planObject: (
    planning: Planning,
    type: GraphQLNamedType,
    row: Row,
    selections: readonly SelectionSetNode[],
    cost: CostNode,
  ) => Sql;
}

/** The column that tells an abstract position's type; no GraphQL name can be equal. */
export const TYPE_KEY = '$type';

/** A response key as a column name: as it is, unless PostgreSQL would cut it (63 bytes). */
export function columnOf(key: string): string {
  return key.length <= 63 ? key : `${key.slice(0, 30)}$${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}

export type Columns = [key: string, value: Sql][];

/** The columns as one JSON object. */
export function jsonObject(columns: Columns): Sql {
  if (columns.length === 0) return sql`'{}'::json`;
  return sql`(SELECT row_to_json(r) FROM (SELECT ${namedColumns(columns)}) r)`;
}

export function namedColumns(columns: Columns): Sql {
  return joinSql(
    columns.map(([key, value]) => sql`${value} AS ${id(columnOf(key))}`),
    ', ',
  );
}
