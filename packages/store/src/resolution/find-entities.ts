/**
 * Finds entities by any spelling of their name: Arabic or Latin, whole or short, hamzas and marks or not.
 *
 * @example (await findEntities(store, 'بايدن', { type: 'person' }))[0]?.name // 'جو بايدن'
 */
import type { EntityType } from '@isnad/core';
import type { AliasKind } from '../generated/prisma/enums.ts';
import { nameKey } from '../name-key.ts';
import type { Store } from '../open-store.ts';
import { explainDatabaseError } from '../store-error.ts';

export interface FoundEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The spelling that matched, and what it is to the entity. */
  readonly form: string;
  readonly kind: AliasKind;
  /** In how many documents it appears; counted up to 1000. */
  readonly documents: number;
}

export interface FindOptions {
  readonly type?: EntityType;
  /** Default 10. */
  readonly limit?: number;
}

/**
 * Exact in the folded spelling. Those whose whole name it is come before those it is a short name of, then the ones in
 * more documents. (Among the many who bear a common short name, the two hundred first made are looked at.)
 */
const FIND = `
  SELECT id, type, name, form, kind, documents FROM (
    SELECT DISTINCT ON (e.id) e.id, e.type::text AS type, e.name, bearer.form, bearer.kind,
      (SELECT count(*)::int FROM (SELECT DISTINCT document_id FROM appearances a WHERE a.entity_id = e.id LIMIT 1000) counted) AS documents,
      (e.name_key = $1)::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
    FROM (
      SELECT entity_id, form, kind::text FROM aliases WHERE key = $1 ORDER BY (kind = 'short'), entity_id LIMIT 200
    ) bearer
    JOIN entities e ON e.id = bearer.entity_id
    WHERE $2::entity_type IS NULL OR e.type = $2::entity_type
    ORDER BY e.id, is_whole DESC
  ) found
  ORDER BY is_name + is_whole DESC, documents DESC, id
  LIMIT $3`;

/** The entities that bear the name, likeliest first; none for a name without letters or digits. */
export async function findEntities(store: Store, name: string, { type, limit = 10 }: FindOptions = {}) {
  const key = nameKey(name);
  if (key === '') return [];
  return await store.query<FoundEntity>(FIND, [key, type ?? null, limit]).catch((error) => {
    throw explainDatabaseError(error);
  });
}

/**
 * The entity that an id stands for today: the one it was merged into, or itself; null when there is none.
 */
export async function currentEntityId(store: Store, id: string): Promise<string | null> {
  const rows = await store
    .query<{ id: string }>('SELECT COALESCE(merged_into_id, id) AS id FROM entities WHERE id = $1::uuid', [id])
    .catch((error) => {
      throw explainDatabaseError(error);
    });
  return rows[0]?.id ?? null;
}
