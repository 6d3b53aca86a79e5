/**
 * Where the roles of a person, or in a body or place, come from.
 *
 * @example @List(roles) roles!: Role[];
 */
import { descending, type Rows } from '../plan/declare.ts';
import type { Row } from '../plan/row.ts';
import { type Sql, sql } from '../plan/sql.ts';

const LATEST_FIRST = descending({ datedAt: 'timestamptz', articleId: 'uuid', id: 'uuid' });
const LINK = sql`given.id, given.article_id AS "articleId", giving.dated_at AS "datedAt"`;
const to = { model: 'Role', on: { id: 'id' } } as const;

/** Roles beside their articles: an archive comes in in any order, so the latest is told by date and not by id. */
const DATED = sql`roles given JOIN articles giving ON giving.id = given.article_id`;

/** The roles of a person, each once, as the latest article gives it; the latest first. */
export const roles: Rows = {
  source: {
    select: (person) => sql`SELECT DISTINCT ON (given.key, given.status, given.of_id) ${LINK}
      FROM ${DATED} WHERE given.entity_id = ${person('id')}
      ORDER BY given.key, given.status, given.of_id, giving.dated_at DESC, given.article_id DESC, given.id DESC`,
  },
  order: LATEST_FIRST,
  to,
};

/** The roles in a body or place, each bearer and role once, as the latest article gives it; the latest first. */
export const rolesOf: Rows = {
  source: {
    select: (body) => sql`SELECT DISTINCT ON (given.entity_id, given.key, given.status) ${LINK}
      FROM ${DATED} WHERE given.of_id = ${body('id')}
      ORDER BY given.entity_id, given.key, given.status, giving.dated_at DESC, given.article_id DESC, given.id DESC`,
  },
  order: LATEST_FIRST,
  to,
};

/** All rows that give the bearer of a role this role. */
export function givenAlike(role: Row): Sql {
  return sql`FROM roles given WHERE ${alike(role)}`;
}

/** The earliest of the articles that give the bearer of a role this role. */
export function earliestGiving(role: Row): Sql {
  return sql`(SELECT giving.id FROM ${DATED} WHERE ${alike(role)} ORDER BY giving.dated_at, giving.id LIMIT 1)`;
}

function alike(role: Row): Sql {
  return sql`given.entity_id = ${role('entityId')} AND given.key = ${role('key')}
    AND given.status = ${role('status')} AND given.of_id IS NOT DISTINCT FROM ${role('ofId')}`;
}
