/**
 * Where co-mentions are counted: two entities in the same article.
 *
 * @example @List(coMentions) coMentioned!: CoMention[];
 */
import { descending, type Rows } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';

export const coMentions: Rows = {
  source: {
    select: (entity, args) => {
      const type = args.has('type') ? sql` AND other.type = ${args.bind('type')}::entity_type` : sql``;
      return sql`SELECT other.entity_id AS "entityId", count(*)::int AS count
        FROM article_entities own JOIN article_entities other USING (article_id)
        WHERE own.entity_id = ${entity('id')} AND other.entity_id <> own.entity_id${type} GROUP BY other.entity_id`;
    },
  },
  order: descending({ count: 'int', entityId: 'uuid' }),
};
