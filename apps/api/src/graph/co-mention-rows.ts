/**
 * Where co-mentions are counted: two entities in the same article.
 *
 * @example @List(coMentions) coMentioned!: CoMention[];
 */
import { descending, type Rows } from '../plan/declare.ts';
import { constant, sql } from '../plan/sql.ts';

/** Of an entity that is everywhere, the newest articles are counted: all of them would take longer with each one. */
const MOST_ARTICLES = constant(2000);

export const coMentions: Rows = {
  source: {
    select: (entity, args) => {
      const type = args.has('type') ? sql` AND other.type = ${args.bind('type')}::entity_type` : sql``;
      return sql`SELECT other.entity_id AS "entityId", count(*)::int AS count
        FROM (
          SELECT article_id FROM article_entities WHERE entity_id = ${entity('id')}
          ORDER BY dated_at DESC, article_id DESC LIMIT ${MOST_ARTICLES}
        ) own JOIN article_entities other ON other.article_id = own.article_id
        WHERE other.entity_id <> ${entity('id')}${type} GROUP BY other.entity_id`;
    },
  },
  order: descending({ count: 'int', entityId: 'uuid' }),
  cost: 200,
};
