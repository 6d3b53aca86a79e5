/**
 * A connection's JSON: one pass over the page's rows for nodes, edges and page information; the count apart.
 *
 * @example // people(first: 2) { nodes { name } pageInfo { hasNextPage } } reads three rows and shows two
 */
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  type SelectionSetNode,
} from 'graphql';
import type { FieldArguments } from './arguments.ts';
import type { CostNode } from './cost.ts';
import { cursorSql } from './cursor.ts';
import { type PagePart, pagePartOf, type Rows } from './declare.ts';
import { jsonObject, namedColumns, type Planning } from './json-object.ts';
import { type PageWindow, readWindow } from './page-window.ts';
import { requestError } from './request-errors.ts';
import type { Row } from './row.ts';
import { filteredRows, orderedRows, type RowSet } from './row-set.ts';
import { selectedFields, subselections } from './selection.ts';
import { allOf, constant, joinSql, type Sql, sql } from './sql.ts';

/** PostgreSQL takes at most 100 arguments: 50 keys and values. */
const MOST_PAIRS = 50;

interface AskedPart {
  readonly key: string;
  readonly part: PagePart;
  readonly type: GraphQLNamedType;
  readonly selections: readonly SelectionSetNode[];
}

function askedParts(planning: Planning, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): AskedPart[] {
  const definitions = type.getFields();
  return [...selectedFields(planning, type, selections)].flatMap(([key, nodes]) => {
    const field = definitions[(nodes[0] as FieldNode).name.value];
    if (field === undefined) {
      return planning.answers ? [{ key, part: 'typeName', type, selections: [] }] : [];
    }
    const part = pagePartOf(field);
    if (part === undefined) return [];
    return [{ key, part, type: getNamedType(field.type), selections: subselections(nodes) }];
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
): Sql {
  const rows = inOrder(declared, args);
  const window = readWindow(rows.order, args);
  const asked = askedParts(planning, type, selections);
  const filtered = filteredRows(planning.newAlias, rows, parent, args);
  const count = sql`(SELECT count(*)::int FROM ${filtered.from} WHERE ${allOf(filtered.conditions)})`;
  if (asked.every(({ part }) => part === 'totalCount' || part === 'typeName')) {
    return jsonObject(asked.map(({ key, part }) => [key, part === 'totalCount' ? count : constant(type.name)]));
  }
  // One row more than asked for tells whether there are more.
  const peeks = asked.some(({ part }) => part === 'pageInfo');
  const set = orderedRows(
    planning.newAlias,
    rows,
    parent,
    args,
    {
      limit: peeks ? sql`${window.limit}::int + 1` : sql`${window.limit}::int`,
      reversed: window.backward,
      beyond: window.beyond,
    },
    filtered,
  );
  const below = cost.add(window.size);
  const page = { planning, rows, window, set, below, peeks };
  const columns = asked.map(({ key, part, type: partType, selections: partSelections }): [string, Sql] => {
    switch (part) {
      case 'totalCount':
        return [key, count];
      case 'typeName':
        return [key, constant(type.name)];
      case 'nodes':
        return [key, aggregate(page, planning.planObject(planning, partType, set.row, partSelections, below))];
      case 'edges':
        return [key, aggregate(page, edge(page, partType as GraphQLObjectType, partSelections))];
      default:
        return [key, pageInfo(page, partType as GraphQLObjectType, partSelections)];
    }
  });
  return sql`(SELECT row_to_json(r) FROM (SELECT ${namedColumns(columns)} FROM ${set.from}) r)`;
}

/** The rows as the argument `orderBy` wants them. */
function inOrder(declared: Rows, args: FieldArguments): Rows {
  const chosen = declared.orders?.[String(args.chosen('orderBy'))];
  if (chosen === undefined) return declared;
  return { ...declared, ...('source' in chosen ? chosen : { order: chosen }) };
}

interface PagePlan {
  readonly planning: Planning;
  readonly rows: Rows;
  readonly window: PageWindow;
  readonly set: RowSet;
  readonly below: CostNode;
  readonly peeks: boolean;
}

function onPage({ window, set, peeks }: PagePlan): Sql {
  return peeks ? sql` FILTER (WHERE ${set.place} <= ${window.limit}::int)` : sql``;
}

function aggregate(page: PagePlan, object: Sql): Sql {
  const direction = page.window.backward ? sql` DESC` : sql``;
  return sql`coalesce(json_agg(${object} ORDER BY ${page.set.place}${direction})${onPage(page)}, '[]')`;
}

function edge(page: PagePlan, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Sql {
  const { planning, rows, set, below } = page;
  return jsonObject(
    askedParts(planning, type, selections).map(({ key, part, type: nodeType, selections: nodeSelections }) => [
      key,
      part === 'typeName'
        ? constant(type.name)
        : part === 'cursor'
          ? cursorSql(rows.order, set.keys)
          : planning.planObject(planning, nodeType, set.row, nodeSelections, below),
    ]),
  );
}

function pageInfo(page: PagePlan, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Sql {
  const asked = askedParts(page.planning, type, selections);
  if (asked.length > MOST_PAIRS) {
    throw requestError('TOO_MANY_ALIASES', `A pageInfo cannot hold more than ${MOST_PAIRS} fields.`);
  }
  const pairs = asked.map(
    ({ key, part }) => sql`${constant(key)}, ${part === 'typeName' ? constant(type.name) : pageInfoPart(page, part)}`,
  );
  return sql`json_build_object(${joinSql(pairs, ', ')})`;
}

function pageInfoPart(page: PagePlan, part: PagePart): Sql {
  const { window, set, rows } = page;
  const more = sql`count(*) > ${window.limit}::int`;
  // A cursor stands for a row that was there: behind it there is at least that one.
  const behind = constant(window.beyond !== null);
  const atFirstPlace = part === 'startCursor' ? !window.backward : window.backward;
  switch (part) {
    case 'hasNextPage':
      return window.backward ? behind : more;
    case 'hasPreviousPage':
      return window.backward ? more : behind;
    default: {
      const direction = atFirstPlace ? sql`` : sql` DESC`;
      const cursor = cursorSql(rows.order, set.keys);
      return sql`(array_agg(${cursor} ORDER BY ${set.place}${direction})${onPage(page)})[1]`;
    }
  }
}
