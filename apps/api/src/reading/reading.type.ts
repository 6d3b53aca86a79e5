/**
 * The whole reading of a text that is not stored: what `Document` and `Article` show of one that is, without ids.
 *
 * @example { readText(text: "…") { articles { title blocks { kind text } claims { content } } entities { name } } }
 */
import { Field, Int, ObjectType } from 'type-graphql';
import { Span } from '../graph/span.type.ts';
import { ArticleKinds, BlockKinds } from '../graph/vocabulary.ts';
import { ReadClaim } from './read-claim.type.ts';
import { ReadDate, ReadEntity, ReadMention, ReadRole } from './read-entity.type.ts';

@ObjectType({ description: 'A stretch of an article of one kind: its headline, a paragraph, a caption …' })
export class ReadBlock {
  @Field(() => BlockKinds, { description: 'What it is.' })
  readonly kind!: string;

  @Field(() => String, { description: 'Its characters.' })
  readonly text!: string;

  @Field(() => Span, { description: 'Where it stands.' })
  readonly span!: Span;

  @Field(() => String, { description: 'The rule that told it from others.' })
  readonly rule!: string;
}

@ObjectType({ description: 'A story, or a teaser that stands inside one.' })
export class ReadArticle {
  @Field(() => Int, { description: 'Its place among the articles of the text, from 0.' })
  readonly position!: number;

  @Field(() => ArticleKinds, { description: 'A story of its own, or a teaser inside one.' })
  readonly kind!: string;

  @Field(() => Int, { nullable: true, description: 'The place of the story that a teaser stands in.' })
  readonly parent!: number | null;

  @Field(() => String, { nullable: true, description: 'The headline.' })
  readonly title!: string | null;

  @Field(() => Span, { nullable: true, description: 'Where the headline stands.' })
  readonly titleSpan!: Span | null;

  @Field(() => Span, { description: 'Where it stands in the text.' })
  readonly span!: Span;

  @Field(() => [ReadBlock], { description: 'What it is made of, in text order.' })
  readonly blocks!: readonly ReadBlock[];

  @Field(() => [ReadMention], { description: 'Every place in it that names or points to an entity, in text order.' })
  readonly mentions!: readonly ReadMention[];

  @Field(() => [ReadClaim], { description: 'Who says what in it, in text order.' })
  readonly claims!: readonly ReadClaim[];

  @Field(() => [ReadDate], { description: 'Its date expressions, in text order.' })
  readonly dates!: readonly ReadDate[];

  @Field(() => [ReadRole], { description: 'The roles and titles that it gives people, in text order.' })
  readonly roles!: readonly ReadRole[];
}

@ObjectType({ description: 'What a text says, read and forgotten: nothing of it is stored.' })
export class Reading {
  @Field(() => String, { description: 'The version of the parser that read it.' })
  readonly parserVersion!: string;

  @Field(() => [ReadArticle], { description: 'Its stories and the teasers inside them, in text order.' })
  readonly articles!: readonly ReadArticle[];

  @Field(() => [ReadEntity], { description: 'The people, organizations and places that it names.' })
  readonly entities!: readonly ReadEntity[];
}
