/**
 * A connection's JSON: one pass over the page's rows for nodes, edges and page information; the count apart.
 *
 * @example // people(first: 2) { nodes { name } pageInfo { hasNextPage } } reads three rows and shows two
 */
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  type SelectionSetNode,
} from 'graphql';
import { type FieldArguments, readArguments } from './arguments.ts';
import type { CostNode } from './cost.ts';
import { cursorSql } from './cursor.ts';
import { type Arguments, type Condition, type PagePart, pagePartOf, type Rows, type Source } from './declare.ts';
import { groupedRows } from './grouped-rows.ts';
import { type Columns, Json, jsonArray, jsonConstant, jsonObject, type Planning, written } from './json-object.ts';
import { PAGE_LIMITS, type PageWindow, readWindow } from './page-window.ts';
import type { Row } from './row.ts';
import { filteredRows, orderedRows, type RowSet } from './row-set.ts';
import { selectedFields, subselections } from './selection.ts';
import { allOf, id, joinSql, type Sql, sql } from './sql.ts';

interface AskedPart {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly part: PagePart;
  readonly type: GraphQLNamedType;
  readonly selections: readonly SelectionSetNode[];
}

function askedParts(planning: Planning, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): AskedPart[] {
  const definitions = type.getFields();
  return [...selectedFields(planning, type, selections)].flatMap(([key, nodes]) => {
    const field = definitions[(nodes[0] as FieldNode).name.value];
    if (field === undefined) {
      return planning.answers ? [{ key, nodes, part: 'typeName', type, selections: [] }] : [];
    }
    const part = pagePartOf(field);
    if (part === undefined) return [];
    return [{ key, nodes, part, type: getNamedType(field.type), selections: subselections(nodes) }];
  });
}

export function planPage(
  planning: Planning,
  type: GraphQLObjectType,
  declared: Rows,
  parent: Row,
  args: FieldArguments,
  selections: readonly SelectionSetNode[],
  cost: CostNode,
): Json {
  const rows = inOrder(declared, args);
  const window = readWindow(rows.order, args);
  const asked = askedParts(planning, type, selections);
  // To count, conditions are asked of as few columns as they need; what is drawn comes with all of its own.
  const counted = inOrder(declared, args, false);
  const ofAll = ({ part, nodes, type: partType, selections: partSelections }: AskedPart): Json | null => {
    switch (part) {
      case 'totalCount': {
        const { from, conditions } = filteredRows(planning.newAlias, counted, parent, args);
        return new Json([sql`(SELECT count(*)::text FROM ${from} WHERE ${allOf(conditions)})`], false);
      }
      case 'typeName':
        return jsonConstant(type.name);
      case 'groups': {
        const node = nodes[0] as FieldNode;
        const field = type.getFields()[node.name.value] as GraphQLField<unknown, unknown>;
        const groups = groupedRows(planning.newAlias, field, counted, parent, args);
        const groupArgs = readArguments(field, node, planning.variables);
        return planning.planList(planning, partType, groups, parent, groupArgs, partSelections, cost);
      }
      default:
        return null;
    }
  };
  const whole = asked.map((part): [string, Json | null] => [part.key, ofAll(part)]);
  if (whole.every((column): column is [string, Json] => column[1] !== null)) return jsonObject(whole);
  // One row more than asked for tells whether there are more.
  const peeks = asked.some(({ part }) => part === 'pageInfo');
  const set = orderedRows(planning.newAlias, rows, parent, args, {
    limit: {
      rows: peeks ? sql`${window.limit}::int + 1` : sql`${window.limit}::int`,
      most: PAGE_LIMITS.most + (peeks ? 1 : 0),
    },
    reversed: window.backward,
    beyond: window.beyond,
    numbered: peeks || window.backward,
  });
  const below = cost.add(window.size);
  const page: PagePlan = { planning, rows, window, set, below, peeks, columns: [] };
  const columns = asked.map(({ key, part, type: partType, selections: partSelections }, index): Columns[number] => {
    const ready = whole[index]?.[1];
    if (ready) return [key, ready];
    switch (part) {
      case 'nodes':
        return [
          key,
          aggregate(page, set.read(written(planning.planObject(planning, partType, set.row, partSelections, below)))),
        ];
      case 'edges':
        return [key, aggregate(page, edge(page, partType as GraphQLObjectType, partSelections))];
      default:
        return [key, pageInfo(page, partType as GraphQLObjectType, partSelections)];
    }
  });
  const items = sql`SELECT ${joinSql(page.columns, ', ')} FROM ${set.from()}`;
  return new Json([sql`(SELECT ${jsonObject(columns).text} FROM (${items}) items)`], false);
}

/** The rows from where an argument that is given, or a criterion of the filter, has an index lead to them; it is met there. */
function drawn(declared: Rows, args: FieldArguments, byFilter: boolean): Rows {
  const { drawn: ways = {}, filters = {} } = declared;
  const filter = byFilter ? args.inside('filter') : null;
  for (const [name, { source, ...way }] of Object.entries(ways)) {
    if (args.has(name)) {
      const others = Object.entries(filters).filter(([other]) => other !== name);
      return { ...declared, source, ...way, filters: Object.fromEntries(others) };
    }
    if (filter?.has(name)) {
      const rest = without(filter, name);
      const narrowed: Condition = (row, given, parent) =>
        filters.filter?.(row, { ...given, inside: () => rest }, parent) ?? sql`true`;
      return { ...declared, source: asked(source, filter), ...way, filters: { ...filters, filter: narrowed } };
    }
  }
  return declared;
}

function without(args: Arguments, name: string): Arguments {
  return { ...args, has: (other) => other !== name && args.has(other) };
}

/** The source as other arguments ask for it. */
function asked(source: Source, args: Arguments): Source {
  if ('union' in source)
    return { ...source, union: source.union.map((select) => (parent: Row) => select(parent, args)) };
  return 'select' in source ? { ...source, select: (parent) => source.select(parent, args) } : source;
}

/** The rows as the argument `orderBy` wants them. */
function inOrder(declared: Rows, args: FieldArguments, byFilter = true): Rows {
  const chosen = declared.orders?.[String(args.chosen('orderBy'))];
  const rows = drawn(byFilter ? declared : asCounted(declared), args, byFilter);
  if (chosen === undefined) return rows;
  return { ...rows, ...('source' in chosen ? chosen : { order: chosen }) };
}

/** The rows as they are counted. */
function asCounted(declared: Rows): Rows {
  if (declared.counted === undefined) return declared;
  const { to: _to, ...others } = declared;
  return { ...others, source: declared.counted };
}

interface PagePlan {
  readonly planning: Planning;
  readonly rows: Rows;
  readonly window: PageWindow;
  readonly set: RowSet;
  readonly below: CostNode;
  readonly peeks: boolean;
  /** What is selected of each row. */
  readonly columns: Sql[];
}

/** Adds to what is selected of each row; gives the column's name. */
function column({ columns }: PagePlan, value: Sql): Sql {
  const name = id(`c${columns.length + 1}`);
  columns.push(sql`${value} AS ${name}`);
  return name;
}

/** The JSON of all rows of the page; nothing is made of the one that only tells that there are more. */
function aggregate(page: PagePlan, object: Sql): Json {
  const { window, set, peeks } = page;
  const item = column(page, peeks ? sql`CASE WHEN ${set.place} <= ${window.limit}::int THEN ${object} END` : object);
  if (!window.backward) return jsonArray(sql`string_agg(${item}, ',')`);
  return jsonArray(sql`string_agg(${item}, ',' ORDER BY ${column(page, set.place)} DESC)`);
}

/** A row's edge; NULL where its link leads nowhere. */
function edge(page: PagePlan, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Sql {
  const { planning, rows, set, below } = page;
  const object = jsonObject(
    askedParts(planning, type, selections).map(({ key, part, type: nodeType, selections: nodeSelections }) => [
      key,
      part === 'typeName'
        ? jsonConstant(type.name)
        : part === 'cursor'
          ? jsonCursor(cursorSql(rows.order, set.keys))
          : planning.planObject(planning, nodeType, set.row, nodeSelections, below),
    ]),
  );
  return set.read(object.text);
}

/** Letters, digits, dashes and underscores: nothing to escape. */
function jsonCursor(cursor: Sql): Json {
  return new Json(['"', cursor, '"'], true);
}

function pageInfo(page: PagePlan, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Json {
  return jsonObject(
    askedParts(page.planning, type, selections).map(({ key, part }) => [
      key,
      part === 'typeName' ? jsonConstant(type.name) : pageInfoPart(page, part),
    ]),
  );
}

function pageInfoPart(page: PagePlan, part: PagePart): Json {
  const { window, set, rows } = page;
  const more = new Json([sql`(count(*) > ${window.limit}::int)::text`], false);
  // A cursor stands for a row that was there: behind it there is at least that one.
  const behind = new Json([String(window.beyond !== null)], false);
  const atFirstPlace = part === 'startCursor' ? !window.backward : window.backward;
  switch (part) {
    case 'hasNextPage':
      return window.backward ? behind : more;
    case 'hasPreviousPage':
      return window.backward ? more : behind;
    default: {
      const place = atFirstPlace ? sql`1` : sql`least(count(*), ${window.limit}::int)::int`;
      // Rows come in the order of their places, unless they are turned around for what stands beside.
      const inOrder = window.backward ? sql` ORDER BY ${column(page, set.place)}` : sql``;
      const ofThatRow = (key: string) => sql`(array_agg(${column(page, set.keys(key))}${inOrder}))[${place}]`;
      const cursor = jsonCursor(cursorSql(rows.order, ofThatRow));
      return new Json([sql`CASE WHEN count(*) > 0 AND ${window.limit}::int > 0 THEN ${cursor.text} END`], true);
    }
  }
}
