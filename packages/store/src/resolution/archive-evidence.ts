/**
 * What the archive knows of its entities, for comparing them with each other rather than with a document.
 *
 * @example (await readEntities(tx, ids))[0]?.evidence.names
 */
import type { EntityType } from '@isnad/core';
import type { AliasKind } from '../generated/prisma/enums.ts';
import type { Statements } from '../write-transaction.ts';
import type { Evidence } from './evidence.ts';
import type { KnownEntity } from './score.ts';

/** An entity of the archive, and what is known of it as a document would say it. */
export interface StoredEntity {
  readonly id: string;
  readonly evidence: Evidence;
  /** What it is known by in any order of arrival: its base, or its name for one that a hand made. */
  readonly base: string;
  /** Articles that mention it. */
  readonly articles: number;
}

interface Row extends KnownEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly base: string;
  readonly articles: number;
  readonly aliases: readonly { form: string; key: string; kind: AliasKind; sound: string | null }[];
}

const ENTITIES = `
  SELECT e.id, e.type::text AS type, e.name, e.name_key AS "nameKey", e.known_key AS "knownKey", e.country, e.latin,
    e.organization_kind::text AS "organizationKind", e.place_kind::text AS "placeKind", e.gender::text AS gender,
    COALESCE(e.base_key, e.name_key) AS base,
    ARRAY(SELECT DISTINCT key FROM roles WHERE entity_id = e.id ORDER BY key LIMIT 50) AS roles,
    COALESCE((SELECT articles FROM entity_counts WHERE entity_id = e.id), 0) AS articles,
    (SELECT json_agg(json_build_object('form', form, 'key', key, 'kind', kind, 'sound', sound) ORDER BY key)
      FROM (SELECT DISTINCT ON (key) * FROM aliases WHERE entity_id = e.id ORDER BY key, kind, sound, form LIMIT 60) own) AS aliases
  FROM entities e
  WHERE e.id = ANY ($1::uuid[]) AND e.merged_into_id IS NULL`;

export async function readEntities(tx: Statements, ids: readonly string[]): Promise<StoredEntity[]> {
  const rows = await tx.$queryRawUnsafe<Row[]>(ENTITIES, ids);
  return rows.map(({ id, type, name, nameKey, aliases, base, articles, ...known }) => {
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
    return { id, evidence, base, articles };
  });
}

/** Two entities of the archive. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** What two entities have to do with each other. */
export interface Acquaintance {
  /** People and bodies, outlets apart, that both are mentioned with in the latest articles of each. */
  readonly company: number;
  readonly together: number;
  readonly daysApart: number;
}

/** With all of the last one's moment, so that no id decides which of them are the latest. */
const LATEST = (id: string) => `
  (SELECT article_id, dated_at FROM article_entities WHERE entity_id = ${id}
    ORDER BY dated_at DESC FETCH FIRST 60 ROWS WITH TIES)`;
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
export async function readAcquaintance(tx: Statements, pairs: readonly Pair[]): Promise<Map<string, Acquaintance>> {
  if (pairs.length === 0) return new Map();
  const rows = await tx.$queryRawUnsafe<(Acquaintance & { pair: string })[]>(CONTEXT, JSON.stringify(pairs));
  return new Map(rows.map(({ pair, ...acquaintance }) => [pair, acquaintance]));
}

export function pairKey({ left, right }: Pair): string {
  return `${left} ${right}`;
}
