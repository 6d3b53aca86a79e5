/**
 * The search for a path: from both ends at once, each step bounded, the shortest ways first.
 *
 * @example @One(pathFound, PATH_COST) path!: Path;
 */
import type { Arguments, Source } from '../plan/declare.ts';
import { constant, type Sql, sql } from '../plan/sql.ts';
import { entityGiven } from './name-lookup.ts';

/** From an end: its newest articles (or claims). From whatever was met there: how many are followed, and how far. */
const FROM_AN_END = constant(500);
const FOLLOWED = constant(100);
const FROM_OTHERS = constant(50);

/** What the search reads at most, in objects of the cost: two ends, and what is followed from each. */
export const PATH_COST = 20_000;

/** What articles mention together with the entity: other, article_id, dated_at. */
function mentionedWith(entity: Sql, most: Sql): Sql {
  return sql`SELECT o.entity_id AS other, seen.article_id, seen.dated_at FROM (
      SELECT article_id, dated_at FROM article_entities WHERE entity_id = ${entity} ORDER BY dated_at DESC, article_id DESC LIMIT ${most}
    ) seen JOIN article_entities o ON o.article_id = seen.article_id WHERE o.entity_id <> ${entity}`;
}

/** Whom it speaks of or to, and who speaks of it or to it. */
function quotedWith(entity: Sql, most: Sql): Sql {
  return sql`SELECT other, article_id, dated_at FROM (
    SELECT ca.entity_id AS other, said.article_id, said.dated_at FROM (
      SELECT id, article_id, dated_at FROM claims WHERE speaker_id = ${entity} ORDER BY dated_at DESC, id DESC LIMIT ${most}
    ) said JOIN claim_about ca ON ca.claim_id = said.id
    UNION ALL SELECT said.addressee_id, said.article_id, said.dated_at FROM (
      SELECT addressee_id, article_id, dated_at FROM claims WHERE speaker_id = ${entity} ORDER BY dated_at DESC, id DESC LIMIT ${most}
    ) said
    UNION ALL SELECT c.speaker_id, c.article_id, c.dated_at FROM (
      SELECT claim_id FROM claim_about WHERE entity_id = ${entity} ORDER BY dated_at DESC, claim_id DESC LIMIT ${most}
    ) about JOIN claims c ON c.id = about.claim_id
    UNION ALL SELECT said.speaker_id, said.article_id, said.dated_at FROM (
      SELECT speaker_id, article_id, dated_at FROM claims WHERE addressee_id = ${entity} ORDER BY dated_at DESC, id DESC LIMIT ${most}
    ) said
  ) links WHERE other IS NOT NULL AND other <> ${entity}`;
}

/** What one step leads to, each with an article that shows it and how many do. */
const NEAR = sql`SELECT other AS id, count(*) AS links,
  (array_agg(article_id ORDER BY dated_at DESC, article_id DESC))[1] AS article`;

export const pathFound: Source = {
  select: (_parent, args: Arguments) => {
    const linked = args.chosen('by') === 'quotation' ? quotedWith : mentionedWith;
    const near = (end: Sql) => sql`${NEAR} FROM (SELECT ${end} AS id FROM ends) own
      CROSS JOIN LATERAL (${linked(sql`own.id`, FROM_AN_END)}) link GROUP BY other`;
    // The strongest links are followed; where nothing tells them apart, ids do, so that the same path is found again.
    const far = (met: Sql) => sql`SELECT DISTINCT ON (id) * FROM (
        SELECT link.other AS id, own.id AS middle, own.article AS first, own.links,
          (array_agg(link.article_id ORDER BY link.dated_at DESC, link.article_id DESC))[1] AS second
        FROM (SELECT * FROM ${met} ORDER BY links DESC, id LIMIT ${FOLLOWED}) own
        CROSS JOIN LATERAL (${linked(sql`own.id`, FROM_OTHERS)}) link GROUP BY link.other, own.id, own.article, own.links
      ) reached ORDER BY id, links DESC, middle`;
    // Of two between the ends, who is in fewer articles says more. Each of these is read only when those before it have found nothing.
    return sql`WITH ends AS MATERIALIZED (
        SELECT ${entityGiven(args, 'from')} AS a, ${entityGiven(args, 'to')} AS b
      ), near_a AS MATERIALIZED (${near(sql`a`)}
      ), near_b AS MATERIALIZED (${near(sql`b`)}
      ), far_a AS MATERIALIZED (${far(sql`near_a`)}
      ), far_b AS MATERIALIZED (${far(sql`near_b`)})
      SELECT entities, articles FROM (
        (SELECT ARRAY[a] AS entities, '{}'::uuid[] AS articles FROM ends WHERE a = b)
        UNION ALL (SELECT ARRAY[a, b], ARRAY[n.article] FROM ends JOIN near_a n ON n.id = b WHERE a <> b)
        UNION ALL (SELECT ARRAY[a, b], ARRAY[n.article] FROM ends JOIN near_b n ON n.id = a WHERE a <> b)
        UNION ALL (SELECT ARRAY[a, x.id, b], ARRAY[x.article, y.article]
          FROM ends, near_a x JOIN near_b y USING (id)
          ORDER BY least(x.links, y.links)
            / ln(2 + coalesce((SELECT c.articles FROM entity_counts c WHERE c.entity_id = id), 0)) DESC, id LIMIT 1)
        UNION ALL (SELECT ARRAY[a, x.middle, id, b], ARRAY[x.first, x.second, y.article]
          FROM ends, far_a x JOIN near_b y USING (id) WHERE id <> a ORDER BY least(x.links, y.links) DESC, id LIMIT 1)
        UNION ALL (SELECT ARRAY[a, id, y.middle, b], ARRAY[x.article, y.second, y.first]
          FROM ends, near_a x JOIN far_b y USING (id) WHERE id <> b ORDER BY least(x.links, y.links) DESC, id LIMIT 1)
        UNION ALL (SELECT ARRAY[a, x.middle, id, y.middle, b], ARRAY[x.first, x.second, y.second, y.first]
          FROM ends, far_a x JOIN far_b y USING (id) WHERE id <> a AND id <> b
          ORDER BY least(x.links, y.links) DESC, id LIMIT 1)
      ) ways LIMIT 1`;
  },
};
