/**
 * The JSON of an interface or union: fields that all its types share are planned once, the others by type.
 *
 * @example // coMentioned { entity { name ... on Organization { kind } } }
 * // '{"$type":"' || CASE t.type WHEN 'person' THEN 'Person' … END || '","name":' || to_json(t.name)::text ||
 * //   ',"kind":' || CASE WHEN t.type IN ('organization') THEN … END || '}'
 */
import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { CostNode } from './cost.ts';
import { planOf, type Variant, variantsOf } from './declare.ts';
import { type Columns, Json, jsonObject, NotByStatement, type Planning, TYPE_KEY } from './json-object.ts';
import { requestError } from './request-errors.ts';
import type { Row } from './row.ts';
import { selectedFields } from './selection.ts';
import { constant, joinSql, type Sql, sql } from './sql.ts';

export function planVariants(
  planning: Planning,
  type: GraphQLAbstractType,
  row: Row,
  selections: readonly SelectionSetNode[],
  cost: CostNode,
): Json {
  const { by, cases } = variantsOf(type.name);
  const tag = row(by);
  const here = new Map<string, GraphQLObjectType>();
  const elsewhere = new Map<Variant, string[]>();
  for (const [value, variant] of Object.entries(cases)) {
    const variantType = planning.schema.getType(variant.type);
    // No `Person` where only places can stand.
    if (isObjectType(variantType) && !planning.schema.isSubType(type, variantType)) continue;
    if (variant.at !== undefined) elsewhere.set(variant, [...(elsewhere.get(variant) ?? []), value]);
    else if (isObjectType(variantType)) here.set(value, variantType);
  }
  const choice = cost.choice();
  const branches = [...elsewhere].map(([variant, values]) => {
    const variantType = planning.schema.getType(variant.type);
    if (variant.at === undefined || variantType === undefined) throw new Error(`There is no type ${variant.type}.`);
    const below = choice.add(() => 1);
    const object = planning.planVariantAt(planning, variantType, variant.at, row, selections, below);
    return sql` WHEN ${tag} IN (${joinSql(values.map(constant), ', ')}) THEN ${object.text}`;
  });
  if (here.size === 0) return new Json([sql`CASE${joinSql(branches, '')} END`], true);
  const object = planning.answers
    ? answerOfTypes(planning, tag, here, row, selections, choice)
    : jsonObject(
        columnsOfTypes(
          planning,
          tag,
          here,
          row,
          selections,
          choice.add(() => 1),
        ),
      );
  if (branches.length === 0) return object;
  return new Json([sql`CASE${joinSql(branches, '')} ELSE ${object.text} END`], true);
}

interface Asked {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly values: string[];
}

/** One column for each response key; where the types differ in what is under it, by type. */
function columnsOfTypes(
  planning: Planning,
  tag: Sql,
  types: ReadonlyMap<string, GraphQLObjectType>,
  row: Row,
  selections: readonly SelectionSetNode[],
  cost: CostNode,
): Columns {
  const keys = new Map<string, Asked[]>();
  for (const [value, type] of types) {
    for (const [key, nodes] of selectedFields(planning, type, selections)) {
      const field = type.getFields()[(nodes[0] as FieldNode).name.value];
      if (field === undefined) continue;
      const asked = keys.get(key) ?? [];
      keys.set(key, asked);
      const same = asked.find((other) => planOf(other.field) === planOf(field) && areEqual(other.nodes, nodes));
      if (same === undefined) asked.push({ field, nodes, values: [value] });
      else same.values.push(value);
    }
  }
  const names = [...types].map(([value, { name }]) => sql` WHEN ${constant(value)} THEN ${constant(name)}`);
  const columns: Columns = [[TYPE_KEY, nameOf(tag, names)]];
  for (const [key, asked] of keys) {
    const values = asked.flatMap(({ field, nodes, values }) => {
      if (planOf(field)?.kind === 'needs') {
        throw requestError('BAD_USER_INPUT', `"${field.name}" can only be asked of one type at a time.`, { nodes });
      }
      const value = planning.planField(planning, field, nodes, row, cost);
      return value === null ? [] : [{ value, values }];
    });
    const [only] = values;
    if (only === undefined) continue;
    if (values.length === 1 && only.values.length === types.size) {
      columns.push([key, only.value]);
      continue;
    }
    const branches = values.map(
      ({ value, values: of }) => sql` WHEN ${tag} IN (${joinSql(of.map(constant), ', ')}) THEN ${value.text}`,
    );
    columns.push([key, new Json([sql`CASE${joinSql(branches, '')} END`], true)]);
  }
  return columns;
}

interface Alike {
  readonly values: string[];
  readonly types: GraphQLObjectType[];
  readonly fields: [key: string, nodes: FieldNode[]][];
}

/** One object for all types of which the same is asked: an answer has no key that a type was not asked for. */
function answerOfTypes(
  planning: Planning,
  tag: Sql,
  types: ReadonlyMap<string, GraphQLObjectType>,
  row: Row,
  selections: readonly SelectionSetNode[],
  choice: CostNode,
): Json {
  const groups: Alike[] = [];
  for (const [value, type] of types) {
    const fields = [...selectedFields(planning, type, selections)];
    const group = groups.find((other) => areAlike(other, type, fields));
    if (group === undefined) groups.push({ values: [value], types: [type], fields });
    else {
      group.values.push(value);
      group.types.push(type);
    }
  }
  const objects = groups.map(({ values, types: alike, fields }) => {
    const cost = choice.add(() => 1);
    const type = alike[0] as GraphQLObjectType;
    const names = values.map(
      (value, index) => sql` WHEN ${constant(value)} THEN ${constant((alike[index] as GraphQLObjectType).name)}`,
    );
    const columns = fields.map(([key, nodes]): Columns[number] => {
      const field = type.getFields()[(nodes[0] as FieldNode).name.value];
      if (field === undefined) return [key, nameOf(tag, names)];
      const value = planning.planField(planning, field, nodes, row, cost);
      if (value === null) throw new NotByStatement(field.name);
      return [key, value];
    });
    return { values, object: jsonObject(columns) };
  });
  const [only] = objects;
  if (only !== undefined && objects.length === 1) return only.object;
  const branches = objects.map(
    ({ values, object }) => sql` WHEN ${tag} IN (${joinSql(values.map(constant), ', ')}) THEN ${object.text}`,
  );
  return new Json([sql`CASE${joinSql(branches, '')} END`], true);
}

/** The name of the type that the tag stands for. */
function nameOf(tag: Sql, names: readonly Sql[]): Json {
  return new Json(['"', sql`CASE ${tag}${joinSql(names, '')} END`, '"'], true);
}

function areAlike(group: Alike, type: GraphQLObjectType, fields: Alike['fields']): boolean {
  const definitions = (group.types[0] as GraphQLObjectType).getFields();
  return (
    fields.length === group.fields.length &&
    fields.every(([key, nodes], index) => {
      const [otherKey, others] = group.fields[index] as Alike['fields'][number];
      const name = (nodes[0] as FieldNode).name.value;
      const field = type.getFields()[name];
      const other = definitions[(others[0] as FieldNode).name.value];
      if (key !== otherKey || !areEqual(nodes, others)) return false;
      return field === undefined || other === undefined ? field === other : planOf(field) === planOf(other);
    })
  );
}

function areEqual(a: readonly FieldNode[], b: readonly FieldNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}
