/**
 * Finds the entities of the database that share a spelling with those of documents.
 *
 * @example (await findCandidates(tx, [{ type: 'person', key: 'بايدن' }]))[0]?.nameKey // 'جو بايدن'
 */
import type { EntityType } from '@isnad/core';
import type { Prisma } from '../generated/prisma/client.ts';
import type { AliasKind } from '../generated/prisma/enums.ts';
import type { Statements } from '../write-transaction.ts';
import type { KnownEntity } from './score.ts';

export type Transaction = Prisma.TransactionClient;

export interface WantedName {
  readonly type: EntityType;
  readonly key: string;
  /** Its sound key: spellings that sound like it are looked for too. */
  readonly sound: string | null;
}

/** A spelling that more than this many bear says nothing of who it is. */
export const MOST_BEARERS = 20;
/** Documents of an entity are counted no further. */
export const MOST_SUPPORT = 20;
/** Of a spelling that very many bear, those first given it are looked at. */
const MOST_LOOKED_AT = 100;

/**
 * Entities are looked up one by one (`LIMIT 1`), which leaves the planner no choice: before it has counted a table that
 * grows, it would read all entities of a type for each name.
 */
const CANDIDATES = `
  SELECT wanted.type::text AS "type", wanted.key AS "wantedKey", bearer.*,
    ARRAY(SELECT DISTINCT r.key FROM roles r WHERE wanted.type = 'person' AND r.entity_id = bearer.id LIMIT 12) AS "roles",
    (SELECT count(*)::int FROM (SELECT 1 FROM appearances a WHERE a.entity_id = bearer.id LIMIT ${MOST_SUPPORT}) counted)
      AS "support"
  FROM json_to_recordset($1::json) AS wanted(type entity_type, key text, sound text)
  CROSS JOIN LATERAL (
    SELECT * FROM (
      SELECT DISTINCT ON (e.id) e.id, alias.original_id AS "originalId", e.name_key AS "nameKey",
        e.known_key AS "knownKey", original.known_key AS "originalKnownKey", e.country,
        e.organization_kind::text AS "organizationKind", e.place_kind::text AS "placeKind", e.gender::text AS "gender",
        e.latin, alias.key, alias.kind::text AS "kind"
      FROM (
        (SELECT entity_id, original_id, key, kind FROM aliases
          WHERE key = wanted.key ORDER BY original_id LIMIT ${MOST_LOOKED_AT})
        UNION ALL
        (SELECT entity_id, original_id, key, kind FROM aliases
          WHERE sound = wanted.sound AND key <> wanted.key ORDER BY original_id LIMIT ${MOST_LOOKED_AT})
        UNION ALL
        SELECT a.entity_id, a.original_id, a.key, a.kind FROM entities k JOIN aliases a ON a.original_id = k.id
        WHERE k.type = wanted.type AND k.known_key = wanted.key AND a.key = wanted.key
      ) alias
      CROSS JOIN LATERAL (SELECT * FROM entities WHERE id = alias.entity_id LIMIT 1) e
      CROSS JOIN LATERAL (SELECT known_key FROM entities WHERE id = alias.original_id LIMIT 1) original
      WHERE e.type = wanted.type
      ORDER BY e.id, (original.known_key IS NOT DISTINCT FROM wanted.key) DESC, (alias.key = wanted.key) DESC,
        alias.kind, alias.key
    ) every
    ORDER BY ("originalKnownKey" IS NOT DISTINCT FROM wanted.key) DESC, (every.key = wanted.key) DESC, id
    LIMIT ${MOST_BEARERS + 1}
  ) bearer`;

/** An entity that bears a wanted name, and by which of its spellings. */
export interface FoundName extends KnownEntity {
  readonly type: EntityType;
  readonly wantedKey: string;
  /** Its spelling that is the wanted one, or sounds like it. */
  readonly key: string;
  readonly kind: AliasKind;
  readonly originalId: string;
  /** The lexicon's key of the entity that the spelling was first given to. */
  readonly originalKnownKey: string | null;
}

/** Who bears these names, in one statement. */
export async function findCandidates(tx: Statements, names: readonly WantedName[]): Promise<FoundName[]> {
  return names.length === 0 ? [] : await tx.$queryRawUnsafe<FoundName[]>(CANDIDATES, JSON.stringify(names));
}

/**
 * Only the latest articles of an entity are asked for its company: enough to know it by, and bounded. `OFFSET 0` has each
 * of them looked up by itself; else the planner may read all articles of everyone in the company, who may be in most.
 */
const SHARED_CONTEXT = `
  SELECT wanted.id,
    (SELECT count(DISTINCT other.entity_id)::int
      FROM (
        SELECT article_id FROM article_entities
        WHERE entity_id = wanted.id ORDER BY dated_at DESC, article_id DESC LIMIT 200
      ) latest
      CROSS JOIN LATERAL (
        SELECT entity_id FROM article_entities
        WHERE article_id = latest.article_id AND entity_id = ANY ($2::uuid[]) OFFSET 0
      ) other
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
  tx: Statements,
  candidates: readonly string[],
  company: readonly string[],
  roles: readonly string[],
): Promise<Map<string, SharedContext>> {
  const rows = await tx.$queryRawUnsafe<(SharedContext & { id: string })[]>(SHARED_CONTEXT, candidates, company, roles);
  return new Map(rows.map(({ id, ...context }) => [id, context]));
}
