/**
 * Finds the entities of the database that bear a name, or one that sounds like it.
 *
 * @example (await findBearers(tx, [{ type: 'person', key: 'بايدن', sound: null }]))[0]?.articles // 1204
 */
import type { EntityType } from '@isnad/core';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Statements } from '../write-transaction.ts';

export type Transaction = Prisma.TransactionClient;

export interface WantedName {
  readonly type: EntityType;
  readonly key: string;
  /** Its sound key: spellings that sound like it are looked for too. */
  readonly sound: string | null;
}

/** An entity that bears a wanted name. */
export interface Bearer {
  readonly type: EntityType;
  readonly wantedKey: string;
  readonly id: string;
  readonly nameKey: string;
  /** Articles that mention it. */
  readonly articles: number;
}

/** Of a spelling that many bear, those in the most articles are looked at. */
const MOST_BEARERS = 20;
/** A spelling that more than this many bear says nothing of who it is, and is not looked up. */
const TOO_MANY = 5000;

/** Those in the most articles first; among equals what their documents say decides, never an id that a host made. */
const BEARERS = `
  SELECT wanted.type::text AS type, wanted.key AS "wantedKey", bearer.*
  FROM json_to_recordset($1::json) AS wanted(type entity_type, key text, sound text)
  CROSS JOIN LATERAL (
    SELECT e.id, e.name_key AS "nameKey", c.articles
    FROM (
      SELECT entity_id FROM aliases WHERE key = wanted.key
      UNION
      SELECT entity_id FROM aliases WHERE sound = wanted.sound
    ) alias
    CROSS JOIN LATERAL (SELECT * FROM entities WHERE id = alias.entity_id AND type = wanted.type LIMIT 1) e
    CROSS JOIN LATERAL (SELECT articles FROM entity_counts WHERE entity_id = e.id LIMIT 1) c
    ORDER BY (e.known_key IS NOT DISTINCT FROM wanted.key) DESC, c.articles DESC, e.base_key COLLATE "C", e.id
    LIMIT ${MOST_BEARERS + 1}
  ) bearer
  WHERE (SELECT count(*) FROM (SELECT 1 FROM aliases WHERE key = wanted.key LIMIT ${TOO_MANY + 1}) all_bearers)
    <= ${TOO_MANY}`;

/** Who bears these names, in one statement. */
export async function findBearers(tx: Statements, names: readonly WantedName[]): Promise<Bearer[]> {
  return names.length === 0 ? [] : await tx.$queryRawUnsafe<Bearer[]>(BEARERS, JSON.stringify(names));
}
