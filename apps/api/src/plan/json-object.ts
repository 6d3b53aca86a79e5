/**
 * JSON as text that SQL puts together, and what is handed down while an operation is planned.
 *
 * PostgreSQL's own `row_to_json` and `json_agg` look up how to write each value of each row, and write what is nested
 * again at every level; text that is joined costs half of that.
 *
 * @example jsonObject([['id', { text: sql`'"' || t1.id::text || '"'`, isNullable: false }]]) // '{"id":"' || t1.id::text || '"}'
 */
import type { FieldNode, GraphQLField, GraphQLNamedType, SelectionSetNode } from 'graphql';
import type { FieldArguments } from './arguments.ts';
import type { CostNode } from './cost.ts';
import type { Rows, Source } from './declare.ts';
import type { Row } from './row.ts';
import type { SelectionContext } from './selection.ts';
import { constant, type Sql, sql } from './sql.ts';

/** SQL whose text is a JSON value; NULL stands for `null`, if it can be. */
export interface Json {
  readonly text: Sql;
  readonly isNullable: boolean;
}

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
  ) => Json;
  /** The JSON of the one row that a variant's fields are in. */
  readonly planVariantAt: (
    planning: Planning,
    type: GraphQLNamedType,
    source: Source,
    row: Row,
    selections: readonly SelectionSetNode[],
    cost: CostNode,
  ) => Json;
  /** The JSON of a list. */
  readonly planList: (
    planning: Planning,
    type: GraphQLNamedType,
    rows: Rows,
    parent: Row,
    args: FieldArguments,
    selections: readonly SelectionSetNode[],
    cost: CostNode,
  ) => Json;
  /** The SQL of one field's JSON, or null when nothing is declared of it: then its resolver answers. */
  readonly planField: (
    planning: Planning,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
    cost: CostNode,
  ) => Json | null;
}

/** The key that tells an abstract position's type; no GraphQL name can be equal. */
export const TYPE_KEY = '$type';

/** Thrown while an answer is planned that PostgreSQL cannot write alone: the executor is needed after all. */
export class NotByStatement extends Error {}

export type Columns = [key: string, value: Json][];

/** JSON that is the same for every row. */
export function jsonConstant(value: string | null): Json {
  return { text: sql`${constant(JSON.stringify(value))}::text`, isNullable: false };
}

/** As text that is never NULL. */
export function written({ text, isNullable }: Json): Sql {
  return isNullable ? sql`coalesce(${text}, 'null')` : text;
}

/** The columns as one JSON object. */
export function jsonObject(columns: Columns): Json {
  const pieces = columns.flatMap(([key, value], index) => [
    constant(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`),
    written(value),
  ]);
  return { text: joinTexts([...pieces, constant(columns.length === 0 ? '{}' : '}')]), isNullable: false };
}

/** The rows' JSON as one array, in their order; NULL is left out. */
export function jsonArray(aggregated: Sql): Json {
  return { text: joinTexts([constant('['), sql`coalesce(${aggregated}, '')`, constant(']')]), isNullable: false };
}

/**
 * The texts one after the other. In halves, and halves of these: a thousand in a row would be an expression nested deeper
 * than PostgreSQL follows, and the first would be copied a thousand times.
 */
function joinTexts(pieces: readonly Sql[]): Sql {
  const [first = sql`''::text`, ...rest] = pieces;
  if (rest.length === 0) return first;
  if (rest.length === 1) return sql`(${first} || ${rest[0] as Sql})`;
  const half = pieces.length >> 1;
  return sql`(${joinTexts(pieces.slice(0, half))} || ${joinTexts(pieces.slice(half))})`;
}
