/**
 * The whole list behind a connection in groups: what it holds of each kind, or in each month.
 *
 * @example // claims(speaker: "بايدن") { facets(by: STANCE) { value count } }: SELECT key, count(*) … GROUP BY key
 */
import type { GraphQLField } from 'graphql';
import type { FieldArguments } from './arguments.ts';
import { groupingOf, type Rows } from './declare.ts';
import type { Row } from './row.ts';
import { filteredRows, type NewAlias } from './row-set.ts';
import { allOf, id, joinSql, type Sql, sql } from './sql.ts';

/** Every row of the list is read, however few groups are given. */
const COST = 2000;
/** More groups than this nobody reads. */
const MOST_GROUPS = sql`1000`;

/**
 * @param field the field of the connection that declares the groups
 * @param args of the connection's field: what narrows the list narrows its groups
 */
export function groupedRows(
  alias: NewAlias,
  field: GraphQLField<unknown, unknown>,
  rows: Rows,
  parent: Row,
  args: FieldArguments,
): Rows {
  const { by, keys, order, reversed = false } = groupingOf(field);
  const filtered = filteredRows(alias, rows, parent, args, true);
  const group = id(alias());
  const direction = order.direction === 'asc' ? sql`` : sql` DESC`;
  const places = joinSql(
    Object.keys(order.keys).map((key) => sql`${id(key)}${direction}`),
    ', ',
  );
  return {
    source: {
      select: (_parent, groupArgs): Sql => {
        const keyed = keys[String(groupArgs.chosen(by))];
        if (keyed === undefined) throw new Error(`${field.name} cannot be grouped by ${groupArgs.chosen(by)}.`);
        const key = sql`${group}.key`;
        return sql`SELECT ${keyed.shown?.(key) ?? key} AS key, count FROM (
          SELECT ${key}, count(*)::int AS count
          FROM ${filtered.from} CROSS JOIN LATERAL (${keyed.of(filtered.holder)}) ${group}
          WHERE ${allOf([...filtered.conditions, sql`${key} IS NOT NULL`])}
          GROUP BY ${key} ORDER BY ${places} LIMIT ${MOST_GROUPS}) ${group}`;
      },
    },
    order: reversed ? { ...order, direction: order.direction === 'asc' ? 'desc' : 'asc' } : order,
    cost: COST,
  };
}
