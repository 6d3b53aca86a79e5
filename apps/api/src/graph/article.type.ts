/**
 * An article: a story, or a teaser that stands inside one; and whatever was read in it.
 *
 * @example { articles(first: 5) { nodes { title people { name } claims { content } } } }
 */
import { Arg, Args, Field, ID, Int, ObjectType } from 'type-graphql';
import { ascending, byPlan, Column, List, One, type Ref, type Rows, SameRow, Value } from '../plan/declare.ts';
import { constant, sql } from '../plan/sql.ts';
import { Claim } from './claim.type.ts';
import { DateMention } from './date.type.ts';
import { Document } from './document.type.ts';
import { Organization, Person, Place } from './entity.type.ts';
import { Evidence, NOT_WEIGHED } from './evidence.type.ts';
import { articleFacets } from './facets.ts';
import { Mention } from './mention.type.ts';
import { GlobalId, Node } from './node.type.ts';
import { opening } from './opening.ts';
import { connectionOf, ListArgs } from './page.type.ts';
import { RelatedArticle, related } from './related.type.ts';
import { Copy, copied, copies } from './repetition.type.ts';
import { Role } from './role.type.ts';
import { DateTimeScalar } from './scalars.ts';
import { Span } from './span.type.ts';
import { ArticleKinds, BlockKinds } from './vocabulary.ts';

@ObjectType({ description: 'A stretch of an article of one kind: its headline, a paragraph, a caption …' })
export class Block {
  @Field(() => BlockKinds, { description: 'What it is.' })
  @Column()
  kind!: string;

  @Field(() => String, { description: 'Its characters.' })
  @Column()
  text!: string;

  @Field(() => Span, { description: 'Where it stands.' })
  @SameRow()
  span!: Span;

  @Field(() => String, { description: 'The rule that told it from others.' })
  @Column()
  rule!: string;

  @Field(() => Evidence, { description: 'What it was read from.' })
  @SameRow(NOT_WEIGHED)
  evidence!: Ref<Evidence>;
}

/** The entities of one type that an article mentions, in the order of their first mention. */
function mentioned(type: 'person' | 'organization' | 'place'): Rows {
  return {
    source: {
      from: 'ArticleEntity',
      on: { articleId: 'id' },
      where: (row) => sql`${row('type')} = ${constant(type)}`,
    },
    order: ascending({ firstStart: 'int', entityId: 'uuid' }),
    to: { model: 'Entity', on: { id: 'entityId' } },
  };
}

@ObjectType({ implements: Node, description: 'A story, or a teaser that stands inside one.' })
export class Article implements Node {
  @Field(() => ID, { description: 'Its id in the whole graph.' })
  @GlobalId('article')
  id!: string;

  @Field(() => ArticleKinds, { description: 'A story of its own, or a teaser inside one.' })
  @Column()
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The headline, in the text or as the source gives it.' })
  @Column()
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The words it opens with: what it can be told by where it has no headline. Ends with … where its first paragraph goes on.',
  })
  @Value(opening)
  opening(
    @Arg('length', () => Int, {
      defaultValue: 80,
      description: 'Most characters, without the …; words are left whole.',
    })
    _length: number,
  ): string | null {
    return byPlan();
  }

  @Field(() => Span, { nullable: true, description: 'Where the headline stands; null when it is not in the text.' })
  @SameRow({ start: 'titleStart', end: 'titleEnd' }, { when: 'titleStart' })
  titleSpan!: Span | null;

  @Field(() => Evidence, {
    nullable: true,
    description: 'What the headline was read from; null when it is not in the text.',
  })
  @SameRow(
    { ...NOT_WEIGHED, articleId: 'id', start: 'titleStart', end: 'titleEnd', rule: 'titleRule' },
    { when: 'titleStart' },
  )
  titleEvidence!: Ref<Evidence> | null;

  @Field(() => Span, { description: 'Where it stands in the document.' })
  @SameRow()
  span!: Span;

  @Field(() => Int, { description: 'Its place among the articles of the document, from 0.' })
  @Column()
  position!: number;

  @Field(() => DateTimeScalar, { description: 'When its document was published, or else came in.' })
  @Column()
  datedAt!: string;

  @Field(() => Document, { description: 'The document it stands in.' })
  @One({ from: 'Document', on: { id: 'documentId' } })
  document!: Ref<Document>;

  @Field(() => Article, { nullable: true, description: 'The story that a teaser stands in.' })
  @One({ from: 'Article', on: { id: 'parentId' } })
  parent!: Ref<Article> | null;

  @Field(() => [Article], { description: 'The teasers that stand in it, in text order.' })
  @List({ source: { from: 'Article', on: { parentId: 'id' } }, order: ascending({ position: 'int' }) })
  teasers!: Article[];

  @Field(() => [Block], { description: 'What it is made of, in text order.' })
  @List({ source: { from: 'Block', on: { articleId: 'id' } }, order: ascending({ position: 'int' }) })
  blocks!: Block[];

  @Field(() => [Person], { description: 'The people it mentions, in the order of their first mention.' })
  @List(mentioned('person'))
  people(@Args(() => ListArgs) _args: ListArgs): Person[] {
    return byPlan();
  }

  @Field(() => [Organization], { description: 'The organizations it mentions, in the order of their first mention.' })
  @List(mentioned('organization'))
  organizations(@Args(() => ListArgs) _args: ListArgs): Organization[] {
    return byPlan();
  }

  @Field(() => [Place], { description: 'The places it mentions, in the order of their first mention.' })
  @List(mentioned('place'))
  places(@Args(() => ListArgs) _args: ListArgs): Place[] {
    return byPlan();
  }

  @Field(() => [Claim], { description: 'Who says what in it, in text order.' })
  @List({ source: { from: 'Claim', on: { articleId: 'id' } }, order: ascending({ position: 'int', id: 'uuid' }) })
  claims(@Args(() => ListArgs) _args: ListArgs): Claim[] {
    return byPlan();
  }

  @Field(() => [Role], { description: 'The roles and titles that it gives people, in text order.' })
  @List({
    source: { from: 'Role', on: { articleId: 'id' } },
    order: ascending({ start: 'int', end: 'int', id: 'uuid' }),
  })
  roles(@Args(() => ListArgs) _args: ListArgs): Role[] {
    return byPlan();
  }

  @Field(() => [Mention], { description: 'Every place in it that names or points to an entity, in text order.' })
  @List({
    source: { from: 'Mention', on: { articleId: 'id' } },
    order: ascending({ start: 'int', end: 'int', id: 'uuid' }),
  })
  mentions(@Args(() => ListArgs) _args: ListArgs): Mention[] {
    return byPlan();
  }

  @Field(() => Article, { nullable: true, description: 'The earliest article that it is nearly the same as.' })
  @One(copied)
  copyOf!: Ref<Article> | null;

  @Field(() => [Copy], { description: 'The other articles that are nearly the same, the earliest first.' })
  @List(copies)
  copies(@Args(() => ListArgs) _args: ListArgs): Copy[] {
    return byPlan();
  }

  @Field(() => [RelatedArticle], {
    description: 'Articles of other documents that share with it what few articles mention, the most first.',
  })
  @List(related)
  related(@Arg('first', () => Int, { defaultValue: 10, description: 'How many.' }) _first: number): RelatedArticle[] {
    return byPlan();
  }

  @Field(() => [DateMention], { description: 'Its date expressions, in text order.' })
  @List({
    source: { from: 'DateMention', on: { articleId: 'id' } },
    order: ascending({ start: 'int', end: 'int', id: 'uuid' }),
  })
  dates(@Args(() => ListArgs) _args: ListArgs): DateMention[] {
    return byPlan();
  }
}

export const ArticleConnection = connectionOf('Article', () => Article, articleFacets, true);
