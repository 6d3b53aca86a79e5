/**
 * What a search finds, and in which order: names by how well they fit, texts by how much of the query they hold.
 *
 * @example @List(searchResults) search!: SearchResult[];
 */
import { type Arguments, descending, type Rows } from '../plan/declare.ts';
import type { Row } from '../plan/row.ts';
import { constant, id, type Sql, sql } from '../plan/sql.ts';
import { keyOf } from './name-lookup.ts';
import { joinTerms, namePartsOf, type Term, termsOf } from './search-query.ts';

/** For each term, and for each entity that the query names, at most so many texts are looked at. */
const LOOKED_AT = constant(200);
/** Of each kind at most so many are given. */
const GIVEN = constant(100);

/** What the query's words are, and whom they name. */
function asked(args: Arguments): Sql {
  const key = sql`${args.bind('query', keyOf)}::text`;
  const texts = sql`${args.bind('query', (query: string) => termsOf(query).map((term: Term) => term.query))}::text[]`;
  const phrases = sql`${args.bind('query', (query: string) => termsOf(query).map((term: Term) => term.isPhrase))}::boolean[]`;
  const part = (name: 'key' | 'first' | 'last') =>
    args.bind('query', (query: string) => namePartsOf(query).map((namePart) => namePart[name]));
  return sql`terms AS MATERIALIZED (
      SELECT place::int, to_tsquery('pg_catalog.arabic', search_key(query)) AS query, is_phrase
      FROM unnest(${texts}, ${phrases}) WITH ORDINALITY AS t(query, is_phrase, place)
    ), whole AS MATERIALIZED (
      SELECT entity_id, fit FROM aliases_near(${key})
    ), named AS MATERIALIZED (
      SELECT entity_id, first, last, share FROM (
        SELECT a.entity_id, p.first, p.last, length(p.key)::real / length(${key}) AS share,
          row_number() OVER (PARTITION BY p.first, p.last ORDER BY coalesce(c.articles, 0) DESC, a.entity_id) AS rank
        FROM unnest(${part('key')}::text[], ${part('first')}::int[], ${part('last')}::int[]) AS p(key, first, last)
        JOIN aliases a ON a.key = p.key LEFT JOIN entity_counts c ON c.entity_id = a.entity_id
      ) bearers WHERE rank <= 3
      UNION ALL (SELECT entity_id, 1, (SELECT max(place) FROM terms), fit FROM whole WHERE fit >= 0.5
        AND fit >= (SELECT max(fit) FROM whole) - 0.1 ORDER BY fit DESC, entity_id LIMIT 3)
    )`;
}

/** Entities that the whole query or a part of it names; those in more articles first. */
function namesFound(wanted: Sql): Sql {
  return sql`SELECT 'entity' AS kind, id, (1000000 * (0.9 * fit + 0.1 * least(1, ln(1 + articles) / 7)))::int AS score FROM (
      SELECT e.id, max(near.fit) AS fit, max(coalesce(c.articles, 0)) AS articles
      FROM (SELECT entity_id, fit FROM whole UNION ALL SELECT entity_id, 0.4 + 0.4 * share FROM named) near
      JOIN entities e ON e.id = near.entity_id LEFT JOIN entity_counts c ON c.entity_id = e.id
      WHERE ${wanted} IS NULL OR e.type::text = ANY(${wanted})
      GROUP BY e.id
    ) best ORDER BY score DESC, id LIMIT ${GIVEN}`;
}

interface Searched {
  readonly kind: 'article' | 'claim';
  /** The table of what is searched by, the column of what its rows belong to, and what tells a headline. */
  readonly table: Sql;
  readonly owner: Sql;
  readonly isHeadline: Sql;
  /** The newest of them that an entity has to do with, and how much, from 0 to 1. */
  readonly ofEntity: (entity: Sql) => Sql;
  /** What a text must hold of the query's words, by weight, to be given at all. */
  readonly least: Sql;
}

const ARTICLES: Searched = {
  kind: 'article',
  table: sql`article_texts`,
  owner: sql`article_id`,
  isHeadline: sql`position = -1`,
  ofEntity: (entity) =>
    sql`SELECT article_id AS id, mentions::real / (mentions + 2) AS prominence FROM article_entities WHERE entity_id = ${entity} ORDER BY dated_at DESC, article_id DESC LIMIT ${LOOKED_AT}`,
  least: sql`0.4`,
};

const CLAIMS: Searched = {
  kind: 'claim',
  table: sql`claim_texts`,
  owner: sql`claim_id`,
  isHeadline: sql`false`,
  ofEntity: (
    entity,
  ) => sql`(SELECT id, 0.5 AS prominence FROM claims WHERE speaker_id = ${entity} ORDER BY dated_at DESC, id DESC LIMIT ${LOOKED_AT})
    UNION ALL (SELECT claim_id, 0.3 FROM claim_about WHERE entity_id = ${entity} ORDER BY dated_at DESC, claim_id DESC LIMIT ${LOOKED_AT})`,
  least: sql`0.6`,
};

/**
 * Texts by the weight of the query's words in them, rare words weighing more: in all, in one paragraph, in the headline.
 * A word counts as held, too, by a text that mentions the entity it names, however that is spelt there. (`OFFSET 0`:
 * the texts of the candidates are read, and not all that hold a word, which PostgreSQL takes for few.)
 */
function textsFound(searched: Searched, args: Arguments, wanted: Sql): { readonly parts: Sql; readonly rows: Sql } {
  const { kind, table, owner, isHeadline, ofEntity, least } = searched;
  const all = sql`to_tsquery('pg_catalog.arabic', search_key(${args.bind('query', (query: string) => joinTerms(query, '&'))}::text))`;
  const name = (part: string) => id(`${kind}_${part}`);
  const isWanted = sql`(${wanted} IS NULL OR ${constant(kind)} = ANY(${wanted}))`;
  const parts = sql`${name('hits')} AS MATERIALIZED (
      SELECT t.place, h.id, 0::real AS prominence, false AS by_name FROM terms t
        CROSS JOIN LATERAL (SELECT ${owner} AS id FROM ${table} WHERE search @@ t.query LIMIT ${LOOKED_AT}) h WHERE ${isWanted}
      UNION SELECT t.place, h.id, 0, false FROM (SELECT ${owner} AS id FROM ${table} WHERE search @@ ${all} LIMIT ${LOOKED_AT}) h, terms t
        WHERE ${isWanted}
      UNION SELECT place, h.id, h.prominence, true FROM named n CROSS JOIN LATERAL (${ofEntity(sql`n.entity_id`)}) h,
        generate_series(n.first, n.last) place WHERE ${isWanted}
    ), ${name('weights')} AS MATERIALIZED (
      SELECT t.place, t.query, t.is_phrase, ln(1 + 1000.0 / (1 + count(DISTINCT h.id))) AS weight,
        sum(ln(1 + 1000.0 / (1 + count(DISTINCT h.id)))) OVER () AS total
      FROM terms t LEFT JOIN ${name('hits')} h USING (place) GROUP BY t.place, t.query, t.is_phrase
    ), ${name('candidates')} AS MATERIALIZED (
      SELECT id, sum(weight) AS weight FROM (SELECT DISTINCT id, place FROM ${name('hits')}) h JOIN ${name('weights')} USING (place)
      GROUP BY id ORDER BY weight DESC, id DESC LIMIT ${LOOKED_AT}
    ), ${name('cells')} AS MATERIALIZED (
      SELECT c.id, x.text, x.is_headline, w.place, w.weight FROM ${name('candidates')} c
      CROSS JOIN LATERAL (
        SELECT ctid AS text, ${isHeadline} AS is_headline, search FROM ${table} WHERE ${owner} = c.id OFFSET 0
      ) x JOIN ${name('weights')} w ON x.search @@ w.query
    )`;
  const rows = sql`SELECT ${constant(kind)}, c.id, (1000000 * (
        0.35 * held.weight + 0.25 * greatest(best.weight, held.named) + 0.15 * greatest(best.headline, held.named, 0)
        + 0.05 * (1 - 1.0 / (1 + coalesce(best.texts, 0)))
      ))::int AS score
    FROM ${name('candidates')} c
    CROSS JOIN LATERAL (
      SELECT sum(weight) / max(total) AS weight, sum(weight * prominence) / max(total) AS named
      FROM ${name('weights')} JOIN (
        SELECT place, max(prominence) AS prominence FROM (
          SELECT place, prominence FROM ${name('hits')} h WHERE h.id = c.id AND h.by_name
          UNION ALL SELECT place, 0 FROM ${name('cells')} x WHERE x.id = c.id
        ) ways GROUP BY place
      ) covered USING (place)
    ) held LEFT JOIN (
      SELECT id, max(weight) AS weight, max(weight) FILTER (WHERE is_headline) AS headline, count(*) AS texts FROM (
        SELECT id, text, bool_or(is_headline) AS is_headline, sum(weight) / (SELECT max(total) FROM ${name('weights')}) AS weight
        FROM ${name('cells')} GROUP BY id, text
      ) texts GROUP BY id
    ) best ON best.id = c.id
    WHERE held.weight >= ${least} AND NOT EXISTS (SELECT 1 FROM ${name('weights')} w WHERE w.is_phrase
      AND w.place NOT IN (SELECT place FROM ${name('cells')} x WHERE x.id = c.id))
    ORDER BY score DESC, c.id DESC LIMIT ${GIVEN}`;
  return { parts, rows };
}

/** What a found row shows: of an article the text that holds most of the words, its headline before others. */
export function textFound(row: Row): Sql {
  return sql`CASE ${row('kind')}
    WHEN 'entity' THEN (SELECT name FROM entities WHERE id = ${row('id')})
    WHEN 'claim' THEN (SELECT content FROM claims WHERE id = ${row('id')})
    ELSE (SELECT coalesce(b.text, a.title, '') FROM articles a
      LEFT JOIN LATERAL (
        SELECT position FROM article_texts WHERE article_id = a.id AND search @@ ${row('any')}
        ORDER BY ts_rank(search, ${row('any')}) * CASE WHEN position = -1 THEN 2 ELSE 1 END DESC, position LIMIT 1
      ) t ON true
      LEFT JOIN blocks b ON b.article_id = a.id AND b.position = coalesce(t.position, CASE WHEN a.title IS NULL THEN 0 END)
      WHERE a.id = ${row('id')}) END`;
}

/** How a found text writes those whom the query names; null for an entity, whose own name is what is shown. */
export function namesFoundIn(row: Row): Sql {
  return sql`CASE WHEN ${row('kind')} <> 'entity' THEN ARRAY(
    SELECT DISTINCT text FROM mentions WHERE entity_id = ANY(${row('named')}) AND form IN ('name', 'short_name', 'acronym')
      AND article_id = CASE ${row('kind')} WHEN 'claim' THEN (SELECT article_id FROM claims WHERE id = ${row('id')}) ELSE ${row('id')} END
  ) END`;
}

/** What the arguments `query` and `types` find, the best first. */
export const searchResults: Rows = {
  source: {
    select: (_parent, args: Arguments) => {
      const wanted = sql`${args.bind('types')}::text[]`;
      const articles = textsFound(ARTICLES, args, wanted);
      const claims = textsFound(CLAIMS, args, wanted);
      const any = args.bind('query', (query: string) => joinTerms(query, '|'));
      return sql`WITH ${asked(args)}, ${articles.parts}, ${claims.parts}
        SELECT kind, id, score, ${args.bind('query')}::text AS query,
          to_tsquery('pg_catalog.arabic', search_key(${any}::text)) AS "any",
          (SELECT array_agg(DISTINCT entity_id) FROM named n WHERE NOT EXISTS (SELECT 1 FROM named longer
            WHERE longer.first <= n.first AND longer.last >= n.last AND longer.last - longer.first > n.last - n.first)) AS named
        FROM ((${namesFound(wanted)}) UNION ALL (${articles.rows}) UNION ALL (${claims.rows})) found`;
    },
  },
  order: descending({ score: 'int', id: 'uuid' }),
  cost: 1000,
};
