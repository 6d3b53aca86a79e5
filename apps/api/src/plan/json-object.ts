/**
 * JSON as text that SQL puts together, and what is handed down while an operation is planned.
 *
 * PostgreSQL's own `row_to_json` and `json_agg` look up how to write each value of each row, and write what is nested
 * again at every level; text that is joined costs half of that.
 *
 * @example jsonObject([['id', new Json(['"', sql`t1.id::text`, '"'], false)]]).text // ('{"id":"' || (t1.id::text || '"}'))
 */
import type { FieldNode, GraphQLField, GraphQLNamedType, SelectionSetNode } from 'graphql';
import type { FieldArguments } from './arguments.ts';
import type { CostNode } from './cost.ts';
import type { Rows, Source } from './declare.ts';
import type { Row } from './row.ts';
import type { SelectionContext } from './selection.ts';
import { constant, type Sql, sql } from './sql.ts';

/**
 * A JSON value as texts one after the other: letters that are always the same, and SQL. NULL stands for `null`, if it can
 * be; a NULL that cannot be makes all that it stands in NULL, up to what can be, as an error does in GraphQL.
 */
export class Json {
  constructor(
    readonly pieces: readonly (string | Sql)[],
    readonly isNullable: boolean,
  ) {}

  get text(): Sql {
    return joinTexts(this.pieces);
  }
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
  return new Json([JSON.stringify(value)], false);
}

/** As text that is never NULL where it can stand for `null`. */
export function written({ text, isNullable }: Json): Sql {
  return isNullable ? sql`coalesce(${text}, 'null')` : text;
}

/** The columns as one JSON object. */
export function jsonObject(columns: Columns): Json {
  const pieces = columns.flatMap(([key, value], index) => [
    `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`,
    ...(value.isNullable ? [written(value)] : value.pieces),
  ]);
  return new Json([...pieces, columns.length === 0 ? '{}' : '}'], false);
}

/** The rows' JSON as one array, in their order; NULL is left out. */
export function jsonArray(aggregated: Sql): Json {
  return new Json(['[', sql`coalesce(${aggregated}, '')`, ']'], false);
}

/** The pieces one after the other, letters that meet as one: for each of them PostgreSQL would copy what stands before. */
function joinTexts(pieces: Json['pieces']): Sql {
  const met: (string | Sql)[] = [];
  for (const piece of pieces) {
    const last = met.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') met[met.length - 1] = last + piece;
    else met.push(piece);
  }
  return joinHalves(met.map((piece) => (typeof piece === 'string' ? letters(piece, met.length) : piece)));
}

/** A constant; alone, it needs a type. */
function letters(piece: string, count: number): Sql {
  return count === 1 ? sql`${constant(piece)}::text` : constant(piece);
}

/**
 * In halves, and halves of these: a thousand in a row would be an expression nested deeper than PostgreSQL follows, and
 * the first would be copied a thousand times.
 */
function joinHalves(texts: readonly Sql[]): Sql {
  const [first = sql`''::text`] = texts;
  if (texts.length < 2) return first;
  const half = texts.length >> 1;
  return sql`(${joinHalves(texts.slice(0, half))} || ${joinHalves(texts.slice(half))})`;
}
