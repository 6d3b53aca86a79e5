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
import { type PagePart, pagePartOf, type Rows } from './declare.ts';
import { groupedRows } from './grouped-rows.ts';
import { jsonObject, namedColumns, type Planning } from './json-object.ts';
import { PAGE_LIMITS, type PageWindow, readWindow } from './page-window.ts';
import { requestError } from './request-errors.ts';
import type { Row } from './row.ts';
import { filteredRows, orderedRows, type RowSet } from './row-set.ts';
import { selectedFields, subselections } from './selection.ts';
import { allOf, constant, joinSql, type Sql, sql } from './sql.ts';

/** PostgreSQL takes at most 100 arguments: 50 keys and values. */
const MOST_PAIRS = 50;

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
): Sql {
  const rows = inOrder(declared, args);
  const window = readWindow(rows.order, args);
  const asked = askedParts(planning, type, selections);
  const filtered = filteredRows(planning.newAlias, rows, parent, args);
  const ofAll = ({ part, nodes, type: partType, selections: partSelections }: AskedPart): Sql | null => {
    switch (part) {
      case 'totalCount':
        return sql`(SELECT count(*)::int FROM ${filtered.from} WHERE ${allOf(filtered.conditions)})`;
      case 'typeName':
        return constant(type.name);
      case 'groups': {
        const node = nodes[0] as FieldNode;
        const field = type.getFields()[node.name.value] as GraphQLField<unknown, unknown>;
        const groups = groupedRows(planning.newAlias, field, rows, parent, args);
        const groupArgs = readArguments(field, node, planning.variables);
        return planning.planList(planning, partType, groups, parent, groupArgs, partSelections, cost);
      }
      default:
        return null;
    }
  };
  const whole = asked.map((part): [string, Sql | null] => [part.key, ofAll(part)]);
  if (whole.every((column): column is [string, Sql] => column[1] !== null)) return jsonObject(whole);
  // One row more than asked for tells whether there are more.
  const peeks = asked.some(({ part }) => part === 'pageInfo');
  const set = orderedRows(
    planning.newAlias,
    rows,
    parent,
    args,
    {
      limit: {
        rows: peeks ? sql`${window.limit}::int + 1` : sql`${window.limit}::int`,
        most: PAGE_LIMITS.most + (peeks ? 1 : 0),
      },
      reversed: window.backward,
      beyond: window.beyond,
    },
    filtered,
  );
  const below = cost.add(window.size);
  const page = { planning, rows, window, set, below, peeks };
  const columns = asked.map(({ key, part, type: partType, selections: partSelections }, index): [string, Sql] => {
    const ready = whole[index]?.[1];
    if (ready) return [key, ready];
    switch (part) {
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

/** The rows from where an argument that is given has an index lead to them; its condition is met there. */
function drawn(declared: Rows, args: FieldArguments): Rows {
  const [argument, from] = Object.entries(declared.drawn ?? {}).find(([name]) => args.has(name)) ?? [];
  if (argument === undefined) return declared;
  const filters = Object.entries(declared.filters ?? {}).filter(([name]) => name !== argument);
  return { ...declared, ...from, filters: Object.fromEntries(filters) };
}

/** The rows as the argument `orderBy` wants them. */
function inOrder(declared: Rows, args: FieldArguments): Rows {
  const chosen = declared.orders?.[String(args.chosen('orderBy'))];
  const rows = drawn(declared, args);
  if (chosen === undefined) return rows;
  return { ...rows, ...('source' in chosen ? chosen : { order: chosen }) };
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
