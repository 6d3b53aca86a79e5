/**
 * A claim: what somebody is said to have said, through whom, about whom; every part tied to its characters.
 *
 * @example { claims(speaker: "بايدن", first: 5) { nodes { content cue chain { name } article { title } } } }
 */
import { Arg, Args, Field, Float, ID, Int, ObjectType, Root } from 'type-graphql';
import { ascending, byPlan, Column, List, type Needed, Needs, One, type Ref, SameRow, Value } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { Article } from './article.type.ts';
import { DateMention } from './date.type.ts';
import { Entity } from './entity.type.ts';
import { Evidence, NOT_WEIGHED, OF_CLAIM } from './evidence.type.ts';
import { cutExcerpt, Excerpt } from './excerpt.type.ts';
import { claimFacets } from './facets.ts';
import { GlobalId, Node } from './node.type.ts';
import { connectionOf, ListArgs } from './page.type.ts';
import { Repetition, repeated, repetitions } from './repetition.type.ts';
import { DateTimeScalar } from './scalars.ts';
import { Span } from './span.type.ts';
import { Speaker } from './speaker.type.ts';
import { ClaimClasses, ClaimForms, ClaimParts, SpeakerKinds, Stances } from './vocabulary.ts';

@ObjectType({
  description: 'Characters that make up a claim: a part of its content, of its cue, or words in quotation marks.',
})
export class ClaimSpan {
  @Field(() => ClaimParts, { description: 'Which part of the claim it is.' })
  @Column()
  part!: string;

  @Field(() => String, { description: 'Its characters.' })
  @Column()
  text!: string;

  @Field(() => Span, { description: 'Where it stands.' })
  @SameRow()
  span!: Span;

  @Field(() => String, { nullable: true, description: 'The rule that found a cue.' })
  @Column()
  rule!: string | null;

  @Field(() => Evidence, { description: 'What it was read from; the rule is that of the cue, or else of the claim.' })
  @SameRow({
    ...OF_CLAIM,
    rule: (row) => sql`coalesce(${row('rule')}, (SELECT rule FROM claims WHERE id = ${row('claimId')}))`,
    confidence: (row) => sql`(SELECT confidence FROM claims WHERE id = ${row('claimId')})`,
  })
  evidence!: Ref<Evidence>;
}

@ObjectType({ description: 'One carrier between the reader and the speaker, besides the outlet itself.' })
export class AttributionHop {
  @Field(() => Int, { description: 'Its place in the chain, from 0, the outermost.' })
  @Column()
  position!: number;

  @Field(() => String, { description: "The carrier's name." })
  @Column()
  name!: string;

  @Field(() => SpeakerKinds, { description: 'What the carrier is.' })
  @Column()
  kind!: string;

  @Field(() => Entity, {
    nullable: true,
    description: 'The carrier as an entity; null for an unnamed source or document.',
  })
  @One({ from: 'Entity', on: { id: 'entityId' } })
  entity!: Ref<Entity> | null;

  @Field(() => Boolean, {
    description: 'True when it is carried over from an earlier sentence and not named at this claim.',
  })
  @Column()
  implicit!: boolean;

  @Field(() => Span, { nullable: true, description: 'Where it is named; null when it is carried over.' })
  @SameRow({}, { when: 'start' })
  span!: Span | null;

  @Field(() => String, { description: 'The rule that found it.' })
  @Column()
  rule!: string;

  @Field(() => Evidence, { nullable: true, description: 'What it was read from; null when it is carried over.' })
  @SameRow({ ...OF_CLAIM, ...NOT_WEIGHED }, { when: 'start' })
  evidence!: Ref<Evidence> | null;
}

@ObjectType({ implements: Node, description: 'An attributed statement: who says what, through whom, about whom.' })
export class Claim implements Node {
  @Field(() => ID, { description: 'Its id in the whole graph.' })
  @GlobalId('claim')
  id!: string;

  @Field(() => String, { description: 'The attributed words; parts that a cue stands between are joined by ` … `.' })
  @Column()
  content!: string;

  @Field(() => Span, { description: "From its content's first character to its last." })
  @SameRow()
  span!: Span;

  @Field(() => [ClaimSpan], {
    description: 'The exact characters of its content, of its cue, and of what it quotes, in text order.',
  })
  @List({
    source: { from: 'ClaimSpan', on: { claimId: 'id' } },
    order: ascending({ start: 'int', end: 'int', part: 'text' }),
  })
  parts!: ClaimSpan[];

  @Field(() => String, {
    nullable: true,
    description: 'The words that attribute it: قال; null when it continues a quotation.',
  })
  @Column()
  cue!: string | null;

  @Field(() => String, { nullable: true, description: "The cue's lemma in the lexicon." })
  @Column()
  lemma!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The noun phrase that names the source, with title and apposition.',
  })
  @Column()
  source!: string | null;

  @Field(() => Span, { nullable: true, description: 'Where that noun phrase stands.' })
  @SameRow({ start: 'sourceStart', end: 'sourceEnd' }, { when: 'sourceStart' })
  sourceSpan!: Span | null;

  @Field(() => SpeakerKinds, { description: 'What the speaker is.' })
  @Column()
  speakerKind!: string;

  @Field(() => Speaker, { description: 'Whom it is attributed to.' })
  @SameRow()
  speaker!: Ref<Speaker>;

  @Field(() => [Entity], { description: 'Those who say it together with the speaker.' })
  @List({
    source: {
      from: 'JointSpeaker',
      on: { claimId: 'id' },
      where: (row, _args, claim) => sql`${row('entityId')} IS DISTINCT FROM ${claim('speakerId')}`,
    },
    order: ascending({ position: 'int' }),
    to: { model: 'Entity', on: { id: 'entityId' } },
  })
  jointSpeakers!: Entity[];

  @Field(() => Entity, { nullable: true, description: 'Whom it is said to, or who is called upon.' })
  @One({ from: 'Entity', on: { id: 'addresseeId' } })
  addressee!: Ref<Entity> | null;

  @Field(() => ClaimForms, { description: 'Whether it is given in the words of the speaker.' })
  @Column()
  form!: string;

  @Field(() => Stances, { description: 'Where the speaker stands to it.' })
  @Column()
  stance!: string;

  @Field(() => ClaimClasses, { description: 'What kind of speech the cue names.' })
  @Column()
  class!: string;

  @Field(() => [AttributionHop], { description: 'Through whom it came, the outermost first.' })
  @List({ source: { from: 'Hop', on: { claimId: 'id' } }, order: ascending({ position: 'int' }) })
  chain!: AttributionHop[];

  @Field(() => [Entity], { description: 'The entities mentioned inside its content, in text order.' })
  @List({
    source: { from: 'ClaimAbout', on: { claimId: 'id' } },
    order: ascending({ position: 'int', entityId: 'uuid' }),
    to: { model: 'Entity', on: { id: 'entityId' } },
  })
  about!: Entity[];

  @Field(() => DateMention, { nullable: true, description: 'When it was said, if the text says.' })
  @One({ from: 'DateMention', on: { id: 'dateId' } })
  date!: Ref<DateMention> | null;

  @Field(() => Article, { description: 'The innermost article it stands in.' })
  @One({ from: 'Article', on: { id: 'articleId' } })
  article!: Ref<Article>;

  @Field(() => DateTimeScalar, { description: 'When its document was published, or else came in.' })
  @Column()
  datedAt!: string;

  @Field(() => Claim, { nullable: true, description: 'The claim whose content holds this one: X said that Y said.' })
  @One({ from: 'Claim', on: { id: 'nestedInId' } })
  nestedIn!: Ref<Claim> | null;

  @Field(() => [Claim], { description: 'The claims inside its content.' })
  @List({ source: { from: 'Claim', on: { nestedInId: 'id' } }, order: ascending({ position: 'int', id: 'uuid' }) })
  nested!: Claim[];

  @Field(() => Claim, {
    nullable: true,
    description: 'The earliest claim that it says again, in its words or in others.',
  })
  @One(repeated)
  repeats!: Ref<Claim> | null;

  @Field(() => [Repetition], {
    description: 'The other claims that say the same, whoever prints them, the earliest first.',
  })
  @List(repetitions)
  repetitions(@Args(() => ListArgs) _args: ListArgs): Repetition[] {
    return byPlan();
  }

  @Field(() => String, { description: 'The rule that found it.' })
  @Column()
  rule!: string;

  @Field(() => Float, { description: 'How sure the rule is, from 0 to 1.' })
  @Column()
  confidence!: number;

  @Field(() => String, { description: 'The version of the parser that read it.' })
  @Value(
    (row) =>
      sql`(SELECT d.parser_version FROM articles a JOIN documents d ON d.id = a.document_id WHERE a.id = ${row('articleId')})`,
  )
  parserVersion!: string;

  @Field(() => Evidence, { description: 'What it was read from.' })
  @SameRow()
  evidence!: Ref<Evidence>;

  // The database counts code points and spans count UTF-16 units, so no statement can cut this: a resolver does.
  @Field(() => Excerpt, { description: 'Its characters in the document, and the text around them.' })
  @Needs({
    start: (row) => row('start'),
    end: (row) => row('end'),
    document: (row) =>
      sql`(SELECT d.text FROM articles a JOIN documents d ON d.id = a.document_id WHERE a.id = ${row('articleId')})`,
  })
  excerpt(
    @Root() claim: Needed<{ start: number; end: number; document: string }>,
    @Arg('around', () => Int, {
      defaultValue: 80,
      description: 'How many UTF-16 units on each side, at most 1000.',
    })
    around: number,
  ): Ref<Excerpt> {
    return cutExcerpt(claim.$document, claim.$start, claim.$end, around);
  }
}

export const ClaimConnection = connectionOf('Claim', () => Claim, claimFacets, true);
