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

/** Of a country are those too to whom one of a country was joined: a ministry of no one knows where takes in only one. */
const ENTITIES = `
  SELECT e.id, e.type::text AS type, e.name, e.name_key AS "nameKey", e.known_key AS "knownKey", e.latin,
    COALESCE(e.country, (SELECT min(country) FROM entities gone WHERE gone.merged_into_id = e.id)) AS country,
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
  /** People and bodies, outlets apart, that both are mentioned with in articles of one time. */
  readonly company: number;
  readonly together: number;
  readonly daysApart: number;
}

/** Articles of each that are looked at: this many before the time of the two, and this many after it. */
const NEAREST = 40;
/**
 * The time of the two is when the one who is out of the news first was last in it: whom a bare name of 2015 means is seen by
 * the company of 2015, not by the latest articles of somebody who is in the news every day. With all of the last one's
 * moment, so that no id decides which articles are looked at.
 */
const LAST = (id: string) =>
  `(SELECT dated_at FROM article_entities WHERE entity_id = ${id} ORDER BY dated_at DESC LIMIT 1)`;
const FIRST = (id: string) =>
  `(SELECT dated_at FROM article_entities WHERE entity_id = ${id} ORDER BY dated_at LIMIT 1)`;
const NEAR = (id: string) => `(
  (SELECT article_id FROM article_entities WHERE entity_id = ${id} AND dated_at <= times.both
    ORDER BY dated_at DESC FETCH FIRST ${NEAREST} ROWS WITH TIES)
  UNION ALL
  (SELECT article_id FROM article_entities WHERE entity_id = ${id} AND dated_at > times.both
    ORDER BY dated_at FETCH FIRST ${NEAREST} ROWS WITH TIES))`;
const COMPANY = (id: string) => `
  SELECT other.entity_id FROM ${NEAR(id)} near
    JOIN article_entities other ON other.article_id = near.article_id AND other.type <> 'place'
    JOIN entities e ON e.id = other.entity_id AND e.organization_kind IS DISTINCT FROM 'media'`;
const CONTEXT = `
  SELECT pair.left || ' ' || pair.right AS pair,
    (SELECT count(*)::int FROM (${COMPANY('pair.left')} INTERSECT ${COMPANY('pair.right')}) both_with
      WHERE both_with.entity_id NOT IN (pair.left, pair.right)) AS company,
    (SELECT count(*)::int FROM ${NEAR('pair.left')} near
      JOIN article_entities other ON other.article_id = near.article_id AND other.entity_id = pair.right) AS together,
    GREATEST(0, EXTRACT(EPOCH FROM GREATEST(times.left_first, times.right_first)
      - LEAST(times.left_last, times.right_last)) / 86400)::float8 AS "daysApart"
  FROM json_to_recordset($1::json) AS pair("left" uuid, "right" uuid)
  CROSS JOIN LATERAL (
    SELECT *, LEAST(left_last, right_last) AS both FROM (
      SELECT ${FIRST('pair.left')} AS left_first, ${LAST('pair.left')} AS left_last,
        ${FIRST('pair.right')} AS right_first, ${LAST('pair.right')} AS right_last OFFSET 0) bounds
  ) times`;

/** What the pairs have to do with each other, by `pairKey`. */
export async function readAcquaintance(tx: Statements, pairs: readonly Pair[]): Promise<Map<string, Acquaintance>> {
  if (pairs.length === 0) return new Map();
  const rows = await tx.$queryRawUnsafe<(Acquaintance & { pair: string })[]>(CONTEXT, JSON.stringify(pairs));
  return new Map(rows.map(({ pair, ...acquaintance }) => [pair, acquaintance]));
}

export function pairKey({ left, right }: Pair): string {
  return `${left} ${right}`;
}
