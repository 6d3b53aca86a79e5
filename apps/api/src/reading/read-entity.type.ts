/**
 * People, organizations and places of a text that is read without being stored, and where it names them.
 *
 * @example { readText(text: "قال جو بايدن إنه باق.") { entities { name type } articles { mentions { text entity { name } } } } }
 */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../graph/scalars.ts';
import { Span } from '../graph/span.type.ts';
import {
  Calendars,
  DateKinds,
  DatePrecisions,
  EntityTypes,
  Genders,
  MentionForms,
  OrganizationKinds,
  PlaceKinds,
  RoleStatuses,
} from '../graph/vocabulary.ts';

/** It has no list of its mentions: a query could go round in circles, and its answer grow at every turn. */
@ObjectType({ description: 'A person, an organization or a place, as the text alone shows it.' })
export class ReadEntity {
  @Field(() => Int, { description: 'Its place among the entities of the text, from 0.' })
  readonly position!: number;

  @Field(() => EntityTypes, { description: 'Whether it is a person, an organization or a place.' })
  readonly type!: string;

  @Field(() => String, { description: 'The fullest form that the text uses.' })
  readonly name!: string;

  @Field(() => [String], { description: 'The other forms that the text uses.' })
  readonly forms!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What the lexicon calls it, when it surely knows it.' })
  readonly knownAs!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in Latin letters, if known.' })
  readonly latin!: string | null;

  @Field(() => String, { nullable: true, description: 'Its country, if known: ISO 3166-1 alpha-2.' })
  readonly country!: string | null;

  @Field(() => OrganizationKinds, { nullable: true, description: 'What an organization is.' })
  readonly organizationKind!: string | null;

  @Field(() => PlaceKinds, { nullable: true, description: 'What a place is.' })
  readonly placeKind!: string | null;

  @Field(() => Genders, { description: "A person's gender." })
  readonly gender!: string;
}

@ObjectType({ description: 'A place in the text that names or points to an entity.' })
export class ReadMention {
  @Field(() => String, { description: 'Its characters, without clitics, titles and quotation marks.' })
  readonly text!: string;

  @Field(() => Span, { description: 'Where it stands.' })
  readonly span!: Span;

  @Field(() => MentionForms, { description: 'How it names its entity.' })
  readonly form!: string;

  @Field(() => ReadEntity, { description: 'Whom or what it names.' })
  readonly entity!: ReadEntity;

  @Field(() => Boolean, { description: 'True when another mention encloses it: بايدن in إدارة بايدن.' })
  readonly isNested!: boolean;

  @Field(() => String, { description: 'The rule that found it.' })
  readonly rule!: string;

  @Field(() => Float, { description: 'How sure the rule is, from 0 to 1.' })
  readonly confidence!: number;
}

@ObjectType({ description: 'A role or title that the text gives a person.' })
export class ReadRole {
  @Field(() => String, { description: 'Its words, without the name.' })
  readonly text!: string;

  @Field(() => Span, { description: 'Where it stands.' })
  readonly span!: Span;

  @Field(() => RoleStatuses, { description: 'Whether it is held.' })
  readonly status!: string;

  @Field(() => ReadEntity, { description: 'Who bears it.' })
  readonly person!: ReadEntity;

  @Field(() => ReadEntity, {
    nullable: true,
    description: 'The body or place it is a role of, when the words name it.',
  })
  readonly of!: ReadEntity | null;

  @Field(() => String, { description: 'The rule that found it.' })
  readonly rule!: string;
}

@ObjectType({ description: 'A date expression of the text.' })
export class ReadDate {
  @Field(() => String, { description: 'Its characters.' })
  readonly text!: string;

  @Field(() => Span, { description: 'Where it stands.' })
  readonly span!: Span;

  @Field(() => DateKinds, { description: 'How it gives its time.' })
  readonly kind!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day, included; null when it cannot be known without guessing.',
  })
  readonly from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; null when it cannot be known without guessing.',
  })
  readonly to!: string | null;

  @Field(() => DatePrecisions, { description: 'How exact it is.' })
  readonly precision!: string;

  @Field(() => Calendars, { description: 'The calendar it is written in.' })
  readonly calendar!: string;

  @Field(() => String, { description: 'The rule that read it.' })
  readonly rule!: string;

  @Field(() => Float, { description: 'How sure the rule is, from 0 to 1.' })
  readonly confidence!: number;
}
