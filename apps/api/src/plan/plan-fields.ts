/**
 * From a selection to the SQL of its JSON: objects are texts put together, whatever is below them correlated subselects.
 *
 * @example planObject(planning, articleType, rowOf('Article', 't1'), selectionSets, cost).text
 * // ('{"title":' || (coalesce(to_json("t1"."title")::text, 'null') || '}'))
 */
import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type FieldArguments, readArguments } from './arguments.ts';
import type { CostNode } from './cost.ts';
import { planOf, type Rows, type Source } from './declare.ts';
import {
  type Columns,
  Json,
  jsonArray,
  jsonConstant,
  jsonObject,
  NotByStatement,
  type Planning,
  TYPE_KEY,
  written,
} from './json-object.ts';
import { jsonOf } from './output-values.ts';
import { LIST_MOST, readListLimit } from './page-window.ts';
import { planPage } from './plan-page.ts';
import { planVariants } from './plan-variants.ts';
import { type Row, renamedRow } from './row.ts';
import { openSource, orderedRows } from './row-set.ts';
import { selectedFields, subselections } from './selection.ts';
import { allOf, sql } from './sql.ts';

/** What a list without a limit is taken to hold when the cost is reckoned. */
const TYPICAL_LIST = 10;

/** The JSON of an object, interface or union that is read from the row. */
export function planObject(
  planning: Planning,
  type: GraphQLNamedType,
  row: Row,
  selections: readonly SelectionSetNode[],
  cost: CostNode,
): Json {
  if (isObjectType(type)) return jsonObject(planColumns(planning, type, row, selections, cost));
  return planVariants(planning, type as GraphQLAbstractType, row, selections, cost);
}

function planColumns(
  planning: Planning,
  type: GraphQLObjectType,
  row: Row,
  selections: readonly SelectionSetNode[],
  cost: CostNode,
): Columns {
  const definitions = type.getFields();
  const columns: Columns = [];
  const needed = new Map<string, Json>();
  for (const [key, nodes] of selectedFields(planning, type, selections)) {
    const field = definitions[(nodes[0] as FieldNode).name.value];
    if (field === undefined) {
      // `__typename`, which otherwise the executor knows.
      if (planning.answers) columns.push([key, jsonConstant(type.name)]);
      continue;
    }
    const plan = planOf(field);
    if (plan?.kind === 'needs') {
      if (planning.answers) throw new NotByStatement(field.name);
      for (const [name, read] of Object.entries(plan.columns)) {
        needed.set(`$${name}`, new Json([sql`to_json(${read(row)})::text`], true));
      }
      continue;
    }
    const value = planField(planning, field, nodes, row, cost);
    if (value !== null) columns.push([key, value]);
  }
  return [...columns, ...needed];
}

/** The SQL of one field's JSON, or null when nothing is declared of it: then its resolver answers. */
export function planField(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  row: Row,
  cost: CostNode,
): Json | null {
  const value = planValue(planning, field, nodes, row, cost);
  // The executor has an error for what is null against its type, so it must see it.
  return value && planning.answers && isNonNullType(field.type) ? new Json(value.pieces, false) : value;
}

function planValue(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  row: Row,
  cost: CostNode,
): Json | null {
  const plan = planOf(field);
  if (plan === undefined || plan.kind === 'needs') {
    if (planning.answers) throw new NotByStatement(field.name);
    return null;
  }
  planning.countField();
  const args = readArguments(field, nodes[0] as FieldNode, planning.variables);
  const type = getNamedType(field.type);
  const selections = subselections(nodes);
  switch (plan.kind) {
    case 'value':
      return jsonOf(field.type, plan.read(row, args), planning.answers, plan.isPlain);
    case 'sameRow': {
      const object = planObject(planning, type, renamedRow(row, plan.names), selections, cost);
      if (plan.when === null) return object;
      return new Json([sql`CASE WHEN ${row(plan.when)} IS NOT NULL THEN ${object.text} END`], true);
    }
    case 'one':
      if (plan.cost > 0) cost.add(() => plan.cost);
      return planOne(planning, type, plan.source, row, args, selections, cost);
    case 'list':
      return planList(planning, type, plan.rows, row, args, selections, cost);
    case 'page':
      return planPage(planning, type as GraphQLObjectType, plan.rows, row, args, selections, cost);
  }
}

function planOne(
  planning: Planning,
  type: GraphQLNamedType,
  source: Source,
  parent: Row,
  args: FieldArguments,
  selections: readonly SelectionSetNode[],
  cost: CostNode,
  typed = false,
): Json {
  const { from, row, conditions } = openSource(source, planning.newAlias(), parent, args);
  const below = cost.add(() => 1);
  const object = isObjectType(type)
    ? jsonObject([
        ...(typed && !planning.answers ? [[TYPE_KEY, jsonConstant(type.name)] satisfies Columns[number]] : []),
        ...planColumns(planning, type, row, selections, below),
      ])
    : planObject(planning, type, row, selections, below);
  return new Json([sql`(SELECT ${object.text} FROM ${from} WHERE ${allOf(conditions)})`], true);
}

/** The JSON of the one row that a variant's fields are in, with its type. */
export function planVariantAt(
  planning: Planning,
  type: GraphQLNamedType,
  source: Source,
  parent: Row,
  selections: readonly SelectionSetNode[],
  cost: CostNode,
): Json {
  return planOne(planning, type, source, parent, NO_ARGUMENTS, selections, cost, true);
}

export function planList(
  planning: Planning,
  type: GraphQLNamedType,
  rows: Rows,
  parent: Row,
  args: FieldArguments,
  selections: readonly SelectionSetNode[],
  cost: CostNode,
): Json {
  const limit = readListLimit(args);
  if (rows.cost !== undefined) cost.add(() => rows.cost ?? 0);
  const set = orderedRows(planning.newAlias, rows, parent, args, {
    limit: limit && { rows: sql`${limit.limit}::int`, most: LIST_MOST },
    reversed: false,
    beyond: null,
    numbered: false,
  });
  const below = cost.add(limit?.size ?? (() => TYPICAL_LIST));
  const object = planObject(planning, type, set.row, selections, below);
  const items = sql`SELECT ${set.read(written(object))} AS item FROM ${set.from()}`;
  return new Json([sql`(SELECT ${jsonArray(sql`string_agg(item, ',')`).text} FROM (${items}) items)`], false);
}

function refuseArgument(): never {
  throw new Error('A variant has no arguments.');
}

const NO_ARGUMENTS: FieldArguments = {
  has: () => false,
  inside: () => null,
  each: () => [],
  chosen: () => undefined,
  textKind: () => '',
  bind: refuseArgument,
  bindNames: refuseArgument,
  read: () => ({}),
  node: { kind: 'Field' } as FieldNode,
};
