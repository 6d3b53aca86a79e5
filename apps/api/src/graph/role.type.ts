/**
 * A role or title that texts give a person, and the body or place it is of.
 *
 * @example { person(name: "كيري") { roles { text status of { name } article { title } } } }
 */
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, One, type Ref, SameRow, Value } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { Article } from './article.type.ts';
import { Entity, Person } from './entity.type.ts';
import { Evidence, NOT_WEIGHED } from './evidence.type.ts';
import { earliestGiving, givenAlike } from './role-rows.ts';
import { Span } from './span.type.ts';
import { RoleStatuses } from './vocabulary.ts';

@ObjectType({ description: 'A role or title that a text gives a person: وزير الخارجية الأميركي السابق.' })
export class Role {
  @Field(() => String, { description: 'Its words, without the name.' })
  @Column()
  text!: string;

  @Field(() => RoleStatuses, { description: 'Whether it is held.' })
  @Column()
  status!: string;

  @Field(() => Person, { nullable: true, description: 'Who bears it.' })
  @One({ from: 'Entity', on: { id: 'entityId' } })
  person!: Ref<Person> | null;

  @Field(() => Entity, { nullable: true, description: 'The body or place it is a role of, when the words name it.' })
  @One({ from: 'Entity', on: { id: 'ofId' } })
  of!: Ref<Entity> | null;

  @Field(() => Article, { description: 'The latest article that gives it.' })
  @One({ from: 'Article', on: { id: 'articleId' } })
  article!: Ref<Article>;

  @Field(() => Article, { description: 'The earliest article that gives it.' })
  @One({
    from: 'Article',
    where: (article, _args, role) => sql`${article('id')} = ${earliestGiving(role)}`,
  })
  firstArticle!: Ref<Article>;

  @Field(() => Int, { description: 'How many articles give it.' })
  @Value((role) => sql`(SELECT count(DISTINCT article_id)::int ${givenAlike(role)})`)
  articleCount!: number;

  @Field(() => Span, { description: "Where it stands in that article's document." })
  @SameRow()
  span!: Span;

  @Field(() => String, { description: 'The rule that found it.' })
  @Column()
  rule!: string;

  @Field(() => Evidence, { description: 'What it was read from.' })
  @SameRow(NOT_WEIGHED)
  evidence!: Ref<Evidence>;
}
