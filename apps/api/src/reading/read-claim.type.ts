/**
 * Who says what in a text that is read without being stored: the fields of a stored claim, as far as the text shows them.
 *
 * @example { readText(text: "قال جو بايدن إنه باق.") { articles { claims { content speaker { name } chain { name } } } } }
 */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Span } from '../graph/span.type.ts';
import { ClaimClasses, ClaimForms, ClaimParts, SpeakerKinds, Stances } from '../graph/vocabulary.ts';
import { ReadDate, ReadEntity } from './read-entity.type.ts';

@ObjectType({ description: 'Whom a claim is attributed to.' })
export class ReadSpeaker {
  @Field(() => SpeakerKinds, { description: 'What it is.' })
  readonly kind!: string;

  @Field(() => String, { description: "The entity's name, or the noun phrase as written." })
  readonly name!: string;

  @Field(() => ReadEntity, {
    nullable: true,
    description: 'The entity; null for somebody unnamed, and for a document.',
  })
  readonly entity!: ReadEntity | null;

  @Field(() => ReadEntity, { nullable: true, description: 'Whose the unnamed source or the document is.' })
  readonly of!: ReadEntity | null;

  @Field(() => String, { nullable: true, description: 'The same as written, when it is no entity of the text.' })
  readonly ofText!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many they are, when the text says.' })
  readonly count!: number | null;
}

@ObjectType({ description: 'One carrier between the reader and the speaker, besides the outlet itself.' })
export class ReadHop {
  @Field(() => SpeakerKinds, { description: 'What the carrier is.' })
  readonly kind!: string;

  @Field(() => String, { description: "The carrier's name." })
  readonly name!: string;

  @Field(() => ReadEntity, { nullable: true, description: 'The carrier as an entity.' })
  readonly entity!: ReadEntity | null;

  @Field(() => Span, { nullable: true, description: 'Where it is named; null when it is carried over.' })
  readonly span!: Span | null;

  @Field(() => Boolean, { description: 'True when it is carried over from an earlier sentence.' })
  readonly implicit!: boolean;

  @Field(() => String, { description: 'The rule that found it.' })
  readonly rule!: string;
}

@ObjectType({ description: 'Exact characters of a claim.' })
export class ReadClaimSpan {
  @Field(() => ClaimParts, { description: 'What they are.' })
  readonly part!: string;

  @Field(() => String, { description: 'The characters.' })
  readonly text!: string;

  @Field(() => Span, { description: 'Where they stand.' })
  readonly span!: Span;

  @Field(() => String, { nullable: true, description: 'The rule that found them.' })
  readonly rule!: string | null;
}

@ObjectType({ description: 'An attributed statement: who says what, through whom, about whom.' })
export class ReadClaim {
  @Field(() => Int, { description: 'Its place among the claims of the text, from 0.' })
  readonly position!: number;

  @Field(() => String, { description: 'The attributed words; parts that a cue stands between are joined by ` … `.' })
  readonly content!: string;

  @Field(() => Span, { description: "From its content's first character to its last." })
  readonly span!: Span;

  @Field(() => [ReadClaimSpan], { description: 'The exact characters of its content, cue and quotations.' })
  readonly parts!: readonly ReadClaimSpan[];

  @Field(() => String, { nullable: true, description: 'The words that attribute it; null when it continues another.' })
  readonly cue!: string | null;

  @Field(() => String, { nullable: true, description: "The cue's lemma in the lexicon." })
  readonly lemma!: string | null;

  @Field(() => String, { nullable: true, description: 'The noun phrase that names the source.' })
  readonly source!: string | null;

  @Field(() => Span, { nullable: true, description: 'Where that noun phrase stands.' })
  readonly sourceSpan!: Span | null;

  @Field(() => ReadSpeaker, { description: 'Whom it is attributed to.' })
  readonly speaker!: ReadSpeaker;

  @Field(() => [ReadEntity], { description: 'Those who say it together with the speaker.' })
  readonly jointSpeakers!: readonly ReadEntity[];

  @Field(() => [ReadHop], { description: 'Through whom it came, the outermost first.' })
  readonly chain!: readonly ReadHop[];

  @Field(() => ReadEntity, { nullable: true, description: 'Whom it is said to, or who is called upon.' })
  readonly addressee!: ReadEntity | null;

  @Field(() => [ReadEntity], { description: 'The entities mentioned inside its content, in text order.' })
  readonly about!: readonly ReadEntity[];

  @Field(() => ReadDate, { nullable: true, description: 'When it was said, if the text says.' })
  readonly date!: ReadDate | null;

  @Field(() => ClaimForms, { description: 'Whether it is given in the words of the speaker.' })
  readonly form!: string;

  @Field(() => Stances, { description: 'Where the speaker stands to it.' })
  readonly stance!: string;

  @Field(() => ClaimClasses, { description: 'What kind of speech the cue names.' })
  readonly class!: string;

  @Field(() => Int, { nullable: true, description: 'The place of the claim whose content holds this one.' })
  readonly nestedIn!: number | null;

  @Field(() => String, { description: 'The rule that found it.' })
  readonly rule!: string;

  @Field(() => Float, { description: 'How sure the rule is, from 0 to 1.' })
  readonly confidence!: number;
}
