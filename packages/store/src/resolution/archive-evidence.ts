/**
 * What the archive knows of its entities, for comparing them with each other rather than with a document.
 *
 * @example (await readEntities(tx, ids))[0]?.evidence.names
 */
import type { EntityType } from '@isnad/core';
import type { AliasKind } from '../generated/prisma/enums.ts';
import type { Transaction } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import type { KnownEntity } from './score.ts';

/** An entity of the archive, and what is known of it as a document would say it. */
export interface StoredEntity {
  readonly id: string;
  readonly evidence: Evidence;
  /** Documents that speak of it; counted up to 1000. */
  readonly documents: number;
}

interface Row extends Omit<KnownEntity, 'support'> {
  readonly type: EntityType;
  readonly name: string;
  readonly documents: number;
  readonly aliases: readonly { form: string; key: string; kind: AliasKind; sound: string | null }[];
}

const ENTITIES = `
  SELECT e.id, e.type::text AS type, e.name, e.name_key AS "nameKey", e.known_key AS "knownKey", e.country, e.latin,
    e.organization_kind::text AS "organizationKind", e.place_kind::text AS "placeKind", e.gender::text AS gender,
    ARRAY(SELECT DISTINCT key FROM roles WHERE entity_id = e.id LIMIT 50) AS roles,
    (SELECT count(*)::int FROM (SELECT 1 FROM appearances WHERE entity_id = e.id LIMIT 1000) counted) AS documents,
    (SELECT json_agg(json_build_object('form', form, 'key', key, 'kind', kind, 'sound', sound) ORDER BY key)
      FROM (SELECT DISTINCT ON (key) * FROM aliases WHERE entity_id = e.id ORDER BY key, kind LIMIT 60) own) AS aliases
  FROM entities e
  WHERE e.id = ANY ($1::uuid[]) AND e.merged_into_id IS NULL`;

export async function readEntities(tx: Transaction, ids: readonly string[]): Promise<StoredEntity[]> {
  const rows = await tx.$queryRawUnsafe<Row[]>(ENTITIES, ids);
  return rows.map(({ id, type, name, nameKey, aliases, documents, ...known }) => {
    // The name first, as in a document's evidence.
    const names = [...(aliases ?? [])].sort((a, b) => Number(b.key === nameKey) - Number(a.key === nameKey));
    const own = names[0]?.key === nameKey ? names : [{ form: name, key: nameKey, kind: 'full' as const, sound: null }];
    const evidence: Evidence = {
      type,
      name: own[0] as Evidence['name'],
      names: own,
      isNamed: names.length > 0,
      ...known,
    };
    return { id, evidence, documents };
  });
}

/** Two entities of the archive. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

export interface PairContext {
  /** People and bodies, outlets apart, that both are mentioned with in the latest articles of each. */
  readonly company: number;
  readonly together: number;
  readonly daysApart: number;
}

const LATEST = (id: string) => `
  (SELECT article_id, dated_at FROM article_entities WHERE entity_id = ${id} ORDER BY dated_at DESC LIMIT 60)`;
const CONTEXT = `
  SELECT pair.left || ' ' || pair.right AS pair,
    (SELECT count(*)::int FROM (
      SELECT other.entity_id FROM ${LATEST('pair.left')} latest
        JOIN article_entities other ON other.article_id = latest.article_id AND other.type <> 'place'
        JOIN entities e ON e.id = other.entity_id AND e.organization_kind IS DISTINCT FROM 'media'
      INTERSECT
      SELECT other.entity_id FROM ${LATEST('pair.right')} latest
        JOIN article_entities other ON other.article_id = latest.article_id AND other.type <> 'place'
        JOIN entities e ON e.id = other.entity_id AND e.organization_kind IS DISTINCT FROM 'media'
    ) both_with WHERE both_with.entity_id NOT IN (pair.left, pair.right)) AS company,
    (SELECT count(*)::int FROM ${LATEST('pair.left')} latest
      JOIN article_entities other ON other.article_id = latest.article_id AND other.entity_id = pair.right) AS together,
    (SELECT GREATEST(0, EXTRACT(EPOCH FROM GREATEST(min(dated_at) FILTER (WHERE NOT is_left), min(dated_at) FILTER (WHERE is_left))
        - LEAST(max(dated_at) FILTER (WHERE is_left), max(dated_at) FILTER (WHERE NOT is_left))) / 86400)::float8
      FROM (SELECT dated_at, true AS is_left FROM ${LATEST('pair.left')} l
        UNION ALL SELECT dated_at, false FROM ${LATEST('pair.right')} r) times) AS "daysApart"
  FROM json_to_recordset($1::json) AS pair("left" uuid, "right" uuid)`;

/** What the pairs have to do with each other, by `pairKey`. */
export async function readContext(tx: Transaction, pairs: readonly Pair[]): Promise<Map<string, PairContext>> {
  if (pairs.length === 0) return new Map();
  const rows = await tx.$queryRawUnsafe<(PairContext & { pair: string })[]>(CONTEXT, JSON.stringify(pairs));
  return new Map(rows.map(({ pair, ...context }) => [pair, context]));
}

export function pairKey({ left, right }: Pair): string {
  return `${left} ${right}`;
}
