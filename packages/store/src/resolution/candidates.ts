/**
 * Finds the entities of the database that share a spelling with those of a document.
 *
 * @example (await findCandidates(tx, [{ type: 'person', key: 'بايدن' }])).get('person بايدن')
 */
import type { EntityType } from '@isnad/core';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Candidate } from './score.ts';

export type Transaction = Prisma.TransactionClient;

export interface WantedName {
  readonly type: EntityType;
  readonly key: string;
}

/** A spelling that more than this many bear says nothing of who it is. */
const MOST_BEARERS = 20;

const CANDIDATES = `
  SELECT wanted.type::text AS "type", wanted.key, found.*
  FROM json_to_recordset($1::json) AS wanted(type entity_type, key text)
  CROSS JOIN LATERAL (
    SELECT *, count(*) OVER ()::int AS "bearers",
      (SELECT count(*)::int FROM (SELECT 1 FROM appearances a WHERE a.entity_id = bearer.id LIMIT 20) counted) AS "support"
    FROM (
      SELECT DISTINCT ON (e.id) e.id, alias.original_id AS "originalId", e.name_key AS "nameKey",
        e.known_key AS "knownKey", (original.known_key IS NOT DISTINCT FROM wanted.key) AS "isKnownKey", e.country,
        e.organization_kind::text AS "organizationKind", e.place_kind::text AS "placeKind", e.gender::text AS "gender",
        e.latin, alias.kind::text AS "kind"
      FROM aliases alias
      JOIN entities e ON e.id = alias.entity_id
      JOIN entities original ON original.id = alias.original_id
      WHERE alias.key = wanted.key AND e.type = wanted.type
      ORDER BY e.id, (original.known_key IS NOT DISTINCT FROM wanted.key) DESC, alias.kind
      LIMIT ${MOST_BEARERS + 1}
    ) bearer
  ) found`;

/** Candidates by `<type> <key>`: each entity once for each spelling it shares. */
export async function findCandidates(tx: Transaction, names: readonly WantedName[]): Promise<Map<string, Candidate[]>> {
  const found = new Map<string, Candidate[]>();
  if (names.length === 0) return found;
  type Found = Omit<Candidate, 'sharedRoles' | 'sharedCompany'> & { type: EntityType };
  const rows = await tx.$queryRawUnsafe<Found[]>(CANDIDATES, JSON.stringify(names));
  for (const { type, ...row } of rows) {
    const candidate = { ...row, sharedRoles: 0, sharedCompany: 0 };
    const name = `${type} ${row.key}`;
    const list = found.get(name);
    if (list === undefined) found.set(name, [candidate]);
    else list.push(candidate);
  }
  return found;
}

/** Only the latest articles of an entity are asked for its company: enough to know it by, and bounded. */
const SHARED_CONTEXT = `
  SELECT wanted.id,
    (SELECT count(DISTINCT other.entity_id)::int
      FROM (
        SELECT article_id FROM article_entities
        WHERE entity_id = wanted.id ORDER BY dated_at DESC, article_id DESC LIMIT 200
      ) latest
      JOIN article_entities other ON other.article_id = latest.article_id AND other.entity_id = ANY ($2::uuid[])
      WHERE other.entity_id <> wanted.id) AS "company",
    ARRAY(SELECT DISTINCT key FROM roles WHERE entity_id = wanted.id AND key = ANY ($3::text[])) AS "roles"
  FROM unnest($1::uuid[]) AS wanted(id)`;

export interface SharedContext {
  /** How many of the given entities it has been mentioned with. */
  readonly company: number;
  /** Which of the given roles it has been given. */
  readonly roles: readonly string[];
}

/** What candidates share with a document: company (entities surely in it) and roles (by key). */
export async function findSharedContext(
  tx: Transaction,
  candidates: readonly string[],
  company: readonly string[],
  roles: readonly string[],
): Promise<Map<string, SharedContext>> {
  const rows = await tx.$queryRawUnsafe<(SharedContext & { id: string })[]>(SHARED_CONTEXT, candidates, company, roles);
  return new Map(rows.map(({ id, ...context }) => [id, context]));
}
