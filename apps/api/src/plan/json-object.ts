/**
 * JSON objects in SQL, and what is handed down while an operation is planned.
 *
 * @example jsonObject([['name', sql`t1.name`]]) // (SELECT row_to_json(r) FROM (SELECT t1.name AS "name") r)
 */
import { createHash } from 'node:crypto';
import type { FieldNode, GraphQLField, GraphQLNamedType, SelectionSetNode } from 'graphql';
import type { FieldArguments } from './arguments.ts';
import type { CostNode } from './cost.ts';
import type { Rows, Source } from './declare.ts';
import type { Row } from './row.ts';
import type { SelectionContext } from './selection.ts';
import { id, joinSql, type Sql, sql } from './sql.ts';

/** What is handed down while an operation is planned. */
export interface Planning extends SelectionContext {
  /** True when the statement's JSON is to be the answer itself, false when the executor will walk it. */
  readonly answers: boolean;
  readonly newAlias: () => string;
  /** Counts a planned field: fragments within fragments could make more of them than any server can plan. */
  readonly countField: () => void;
  /** The JSON of an object, interface or union that is read from the row. */
  readonly planObject: (
    planning: Planning,
    type: GraphQLNamedType,
    row: Row,
    selections: readonly SelectionSetNode[],
    cost: CostNode,
  ) => Sql;
  /** The JSON of the one row that a variant's fields are in. */
  readonly planVariantAt: (
    planning: Planning,
    type: GraphQLNamedType,
    source: Source,
    row: Row,
    selections: readonly SelectionSetNode[],
    cost: CostNode,
  ) => Sql;
  /** The JSON of a list. */
  readonly planList: (
    planning: Planning,
    type: GraphQLNamedType,
    rows: Rows,
    parent: Row,
    args: FieldArguments,
    selections: readonly SelectionSetNode[],
    cost: CostNode,
  ) => Sql;
  /** The SQL of one field's JSON, or null when nothing is declared of it: then its resolver answers. */
  readonly planField: (
    planning: Planning,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
    cost: CostNode,
  ) => Sql | null;
}

/** The column that tells an abstract position's type; no GraphQL name can be equal. */
export const TYPE_KEY = '$type';

/** A response key as a column name: as it is, unless PostgreSQL would cut it (63 bytes). */
export function columnOf(key: string): string {
  return key.length <= 63 ? key : `${key.slice(0, 30)}$${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}

/** Thrown while an answer is planned that PostgreSQL cannot write alone: the executor is needed after all. */
export class NotByStatement extends Error {}

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
