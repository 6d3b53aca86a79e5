/**
 * Where the roles of a person, or in a body or place, come from.
 *
 * @example @List(roles) roles!: Role[];
 */
import { descending, type Rows } from '../plan/declare.ts';
import type { Row } from '../plan/row.ts';
import { type Sql, sql } from '../plan/sql.ts';

/** Ids begin with their document's time: the greatest is the latest. */
const LATEST_FIRST = descending({ articleId: 'uuid', id: 'uuid' });

/** The roles of a person, each once, as the latest article gives it. */
export const roles: Rows = {
  source: {
    as: 'Role',
    select: (person) => sql`SELECT DISTINCT ON (key, status, of_id) * FROM roles
      WHERE entity_id = ${person('id')} ORDER BY key, status, of_id, article_id DESC, id DESC`,
  },
  order: LATEST_FIRST,
};

/** The roles in a body or place, each bearer and role once, as the latest article gives it. */
export const rolesOf: Rows = {
  source: {
    as: 'Role',
    select: (body) => sql`SELECT DISTINCT ON (entity_id, key, status) * FROM roles
      WHERE of_id = ${body('id')} ORDER BY entity_id, key, status, article_id DESC, id DESC`,
  },
  order: LATEST_FIRST,
};

/** All rows that give the bearer of a role this role. Ids begin with their document's time: the least is the earliest. */
export function givenAlike(role: Row): Sql {
  return sql`FROM roles given WHERE given.entity_id = ${role('entityId')} AND given.key = ${role('key')}
    AND given.status = ${role('status')} AND given.of_id IS NOT DISTINCT FROM ${role('ofId')}`;
}
