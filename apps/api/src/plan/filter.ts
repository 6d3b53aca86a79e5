/**
 * Filters that compose: criteria all of which must hold, with `and`, `or` and `not` over further filters.
 *
 * @example filters: { filter: composed({ stance: (claim, args) => … }) }
 * // claims(filter: { or: [{ stance: DENIES }, { not: { form: DIRECT } }] })
 */
import type { Arguments, Condition } from './declare.ts';
import { requestError } from './request-errors.ts';
import type { Row } from './row.ts';
import { allOf, joinSql, type Sql, sql } from './sql.ts';

/** Filters within filters, each criterion counted: more PostgreSQL would plan for longer than it reads. */
const MOST_PARTS = 50;

/**
 * The condition of an argument `filter` whose fields are the criteria, by name, and `and`, `or`, `not`.
 * @throws GraphQLError QUERY_TOO_COSTLY when planned with more than fifty parts
 */
export function composed(criteria: Readonly<Record<string, Condition>>): Condition {
  return (row, args, parent) => {
    const filter = args.inside('filter');
    return filter === null ? sql`true` : compose(criteria, row, filter, parent, { parts: 0 });
  };
}

function compose(
  criteria: Readonly<Record<string, Condition>>,
  row: Row,
  filter: Arguments,
  parent: Row,
  count: { parts: number },
): Sql {
  const all: Sql[] = [];
  const part = (inner: Arguments): Sql => {
    count.parts += 1;
    if (count.parts > MOST_PARTS) {
      throw requestError('QUERY_TOO_COSTLY', `The filter has more than ${MOST_PARTS} parts.`, {
        extensions: { limit: MOST_PARTS },
      });
    }
    return sql`(${compose(criteria, row, inner, parent, count)})`;
  };
  for (const [name, condition] of Object.entries(criteria)) {
    if (!filter.has(name)) continue;
    count.parts += 1;
    all.push(sql`(${condition(row, filter, parent)})`);
  }
  all.push(...filter.each('and').map(part));
  if (filter.has('or')) {
    const any = filter.each('or').map(part);
    all.push(any.length === 0 ? sql`false` : sql`(${joinSql(any, ' OR ')})`);
  }
  const not = filter.inside('not');
  // What is unknown does not hold either.
  if (not !== null) all.push(sql`${part(not)} IS NOT TRUE`);
  return allOf(all);
}
