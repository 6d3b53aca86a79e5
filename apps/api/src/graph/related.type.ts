/**
 * Articles that share what few others mention.
 *
 * @example { article(id: $id) { related(first: 5) { article { title } score shared { name } } } }
 */
import { Field, Float, ObjectType } from 'type-graphql';
import { ascending, descending, List, One, type Ref, type Rows, Value } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { Article } from './article.type.ts';
import { Entity } from './entity.type.ts';

@ObjectType({ description: 'An article that shares entities with another which few articles mention.' })
export class RelatedArticle {
  @Field(() => Article, { description: 'The article.' })
  @One({ from: 'Article', on: { id: 'articleId' } })
  article!: Ref<Article>;

  @Field(() => Float, {
    description: 'How much it shares: for each shared entity 1 / ln(1 + articles that mention it), summed.',
  })
  @Value((row) => sql`${row('score')} / 1000000.0`)
  score!: number;

  @Field(() => Boolean, { description: 'Whether both are nearly the same article.' })
  @Value(
    (related) => sql`EXISTS (SELECT 1 FROM article_copies one JOIN article_copies other ON other.first_id = one.first_id
      WHERE one.article_id = ${related('toId')} AND other.article_id = ${related('articleId')})`,
  )
  isCopy!: boolean;

  @Field(() => [Entity], { description: 'What both mention, the rarest first.' })
  @List({
    source: {
      select: (related) => sql`SELECT other.entity_id AS id, coalesce(c.articles, 0) AS articles
        FROM article_entities own
        JOIN article_entities other ON other.entity_id = own.entity_id AND other.article_id = ${related('articleId')}
        LEFT JOIN entity_counts c ON c.entity_id = own.entity_id
        WHERE own.article_id = ${related('toId')}`,
    },
    order: ascending({ articles: 'int', id: 'uuid' }),
    to: { model: 'Entity', on: { id: 'id' } },
  })
  shared!: Entity[];
}

/**
 * Entities weigh by their rarity as in Adamic and Adar, Friends and neighbors on the Web (2003). An article's ten rarest
 * of those that are not its alone are followed, each to the newest two hundred articles that mention it: the rest would weigh next to nothing.
 */
export const related: Rows = {
  source: {
    select: (article) => sql`SELECT near.article_id AS "articleId", ${article('id')} AS "toId",
        (1000000 * sum(rare.weight))::int AS score
      FROM (
        SELECT own.entity_id, 1 / ln(1 + greatest(2, coalesce(c.articles, 0))) AS weight
        FROM article_entities own LEFT JOIN entity_counts c ON c.entity_id = own.entity_id
        WHERE own.article_id = ${article('id')} AND c.articles IS DISTINCT FROM 1
        ORDER BY coalesce(c.articles, 0), own.entity_id LIMIT 10
      ) rare CROSS JOIN LATERAL (
        SELECT ae.article_id FROM article_entities ae WHERE ae.entity_id = rare.entity_id
        ORDER BY ae.dated_at DESC, ae.article_id DESC LIMIT 200
      ) near
      WHERE near.article_id <> ${article('id')}
        AND near.article_id NOT IN (SELECT id FROM articles WHERE document_id = ${article('documentId')})
      GROUP BY near.article_id`,
  },
  order: descending({ score: 'int', articleId: 'uuid' }),
  cost: 200,
};
