/**
 * What a fact was read from: its characters, the text around them, the rule that read it and how sure that is.
 *
 * @example { article(id: $id) { roles { text evidence { excerpt(around: 40) { before text after } rule confidence } } } }
 */
import { Arg, Field, Float, Int, ObjectType, Root } from 'type-graphql';
import { Column, type Needed, Needs, One, type Ref, SameRow, Value } from '../plan/declare.ts';
import type { Renamed, Row } from '../plan/row.ts';
import { type Sql, sql } from '../plan/sql.ts';
import { Article } from './article.type.ts';
import { cutExcerpt, Excerpt } from './excerpt.type.ts';
import { Span } from './span.type.ts';

/** A column of the document that an article stands in. */
function ofDocument(articleId: Sql, column: Sql): Sql {
  return sql`(SELECT d.${column} FROM articles a JOIN documents d ON d.id = a.document_id WHERE a.id = ${articleId})`;
}

@ObjectType({ description: 'What a fact was read from: where, by which rule, how surely.' })
export class Evidence {
  @Field(() => Article, { description: 'The article it was read in; its document holds the original text.' })
  @One({ from: 'Article', on: { id: 'articleId' } })
  article!: Ref<Article>;

  @Field(() => Span, { description: "The characters of the document's text that it was read from." })
  @SameRow()
  span!: Span;

  // The database counts code points and spans count UTF-16 units, so no statement can cut this: a resolver does.
  @Field(() => Excerpt, { description: 'Those characters, and the text around them.' })
  @Needs({
    start: (row) => row('start'),
    end: (row) => row('end'),
    document: (row) => ofDocument(row('articleId'), sql`text`),
  })
  excerpt(
    @Root() fact: Needed<{ start: number; end: number; document: string }>,
    @Arg('around', () => Int, { defaultValue: 80, description: 'How many UTF-16 units on each side, at most 1000.' })
    around: number,
  ): Ref<Excerpt> {
    return cutExcerpt(fact.$document, fact.$start, fact.$end, around);
  }

  @Field(() => String, { description: 'The rule that read it.' })
  @Column()
  rule!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure the rule is, from 0 to 1; null where rules do not weigh.',
  })
  @Column()
  confidence!: number | null;

  @Field(() => String, { description: 'The version of the parser that read it.' })
  @Value((row) => ofDocument(row('articleId'), sql`parser_version`))
  parserVersion!: string;
}

/** What a row of a claim's table must be read as to be evidence: its article, by the claim that it belongs to. */
export const OF_CLAIM: Renamed = {
  articleId: (row: Row) => sql`(SELECT article_id FROM claims WHERE id = ${row('claimId')})`,
};

/** Of what rules find without weighing it. */
export const NOT_WEIGHED: Renamed = { confidence: null };
