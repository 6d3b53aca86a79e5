/**
 * What narrows a list of claims.
 *
 * @example claims(speaker: "بايدن", stance: DENIES, from: "2024-01-01")
 */
import { nameKey } from '@isnad/store';
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Condition } from '../plan/declare.ts';
import { composed } from '../plan/filter.ts';
import { sql } from '../plan/sql.ts';
import { entityGiven } from './name-lookup.ts';
import { TimeOrders } from './orders.ts';
import { PageArgs } from './page.type.ts';
import { DateTimeScalar } from './scalars.ts';
import { textsHolding } from './text-lookup.ts';
import { bindUntil } from './time-span.ts';
import { ClaimClasses, ClaimForms, SpeakerKinds, Stances } from './vocabulary.ts';

@InputType({
  description: 'Which claims: everything that is given must hold. With `and`, `or` and `not`, at most 50 parts.',
})
export class ClaimFilter {
  @Field(() => [ClaimFilter], { nullable: true, description: 'All of these hold.' })
  and?: ClaimFilter[];

  @Field(() => [ClaimFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: ClaimFilter[];

  @Field(() => ClaimFilter, { nullable: true, description: 'This does not hold.' })
  not?: ClaimFilter;

  @Field(() => String, { nullable: true, description: 'This entity says it: its id, or its name in any spelling.' })
  speaker?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the speaker has a name; false: it has none, or is a paper.',
  })
  named?: boolean;

  @Field(() => String, { nullable: true, description: 'It is said in a role with these words: وزير الخارجية.' })
  role?: string;

  @Field(() => String, { nullable: true, description: 'The speaker is of this country: ISO 3166-1 alpha-2.' })
  country?: string;

  @Field(() => SpeakerKinds, { nullable: true, description: 'The speaker is of this kind.' })
  speakerKind?: string;

  @Field(() => String, { nullable: true, description: 'It is said about this entity: its id or name.' })
  about?: string;

  @Field(() => String, { nullable: true, description: 'It came through this carrier: its id or name.' })
  via?: string;

  @Field(() => String, { nullable: true, description: 'Its article mentions this entity: its id or name.' })
  entity?: string;

  @Field(() => String, { nullable: true, description: 'Its document is of this outlet: its id or name.' })
  outlet?: string;

  @Field(() => Stances, { nullable: true, description: 'The speaker stands so to it.' })
  stance?: string;

  @Field(() => ClaimClasses, { nullable: true, description: 'It is this kind of speech.' })
  class?: string;

  @Field(() => ClaimForms, { nullable: true, description: 'It is given in this form.' })
  form?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its content holds these words, or words that begin so; phrases between quotation marks.',
  })
  text?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: its document says when it was published; false: it does not, and is dated by when it came in.',
  })
  dated?: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Dated at this time or later.' })
  from?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Dated before this time.' })
  until?: string;
}

/** What narrows the claims of one document, which has but one time and outlet. */
@ArgsType()
export class ClaimsWithinArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Only those for which this holds.' })
  filter?: ClaimFilter;
}

@ArgsType()
export class ClaimFilterArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only what this entity says: its id, or its name in any spelling.',
  })
  speaker?: string;

  @Field(() => String, { nullable: true, description: 'Only what is said about this entity: its id or name.' })
  about?: string;

  @Field(() => String, { nullable: true, description: 'Only what came through this carrier: its id or name.' })
  via?: string;

  @Field(() => SpeakerKinds, { nullable: true, description: 'Only what speakers of this kind say.' })
  speakerKind?: string;

  @Field(() => Stances, { nullable: true, description: 'Only claims whose speaker stands so to them.' })
  stance?: string;

  @Field(() => ClaimClasses, { nullable: true, description: 'Only claims of this kind of speech.' })
  class?: string;

  @Field(() => ClaimForms, { nullable: true, description: 'Only claims given in this form.' })
  form?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only from documents dated at this time or later.' })
  from?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only from documents dated before this time.' })
  until?: string;

  @Field(() => ClaimFilter, { nullable: true, description: 'Only those for which this holds.' })
  filter?: ClaimFilter;

  @Field(() => TimeOrders, { nullable: true, description: 'NEWEST if not given.' })
  orderBy?: string;
}

/** Equal to a column of the claim, whose type the argument is written in. */
function equals(
  argument: string,
  column: string,
  type: 'stance' | 'claim_class' | 'claim_form' | 'speaker_kind',
): Condition {
  const cast = {
    stance: sql`::stance`,
    claim_class: sql`::claim_class`,
    claim_form: sql`::claim_form`,
    speaker_kind: sql`::speaker_kind`,
  };
  return (claim, args) => sql`${claim(column)} = ${args.bind(argument)}${cast[type]}`;
}

const simple: Readonly<Record<string, Condition>> = {
  speaker: (claim, args) => {
    const speaker = entityGiven(args, 'speaker');
    return sql`${claim('id')} IN (SELECT id FROM claims WHERE speaker_id = ${speaker}
      UNION ALL SELECT claim_id FROM joint_speakers WHERE entity_id = ${speaker})`;
  },
  about: (claim, args) =>
    sql`${claim('id')} IN (SELECT claim_id FROM claim_about WHERE entity_id = ${entityGiven(args, 'about')})`,
  via: (claim, args) =>
    sql`${claim('id')} IN (SELECT claim_id FROM attribution_hops WHERE entity_id = ${entityGiven(args, 'via')})`,
  speakerKind: equals('speakerKind', 'speakerKind', 'speaker_kind'),
  stance: equals('stance', 'stance', 'stance'),
  class: equals('class', 'class', 'claim_class'),
  form: equals('form', 'form', 'claim_form'),
  from: (claim, args) => sql`${claim('datedAt')} >= ${args.bind('from')}::timestamptz`,
  until: (claim, args) => sql`${claim('datedAt')} < ${bindUntil(args)}::timestamptz`,
};

const criteria: Readonly<Record<string, Condition>> = {
  ...simple,
  dated: (claim, args) =>
    sql`(SELECT d.published_at IS NOT NULL FROM articles a JOIN documents d ON d.id = a.document_id
      WHERE a.id = ${claim('articleId')}) = ${args.bind('dated')}::boolean`,
  text: (claim, args) => sql`${claim('id')} IN (${textsHolding(sql`SELECT claim_id FROM claim_texts`, args)})`,
  named: (claim, args) =>
    sql`(${claim('speakerKind')} NOT IN ('unnamed', 'document')) = ${args.bind('named')}::boolean`,
  role: (claim, args) => {
    const key = args.bind('role', (words: string) => nameKey(words) || null);
    return sql`${claim('speakerId')} IN (SELECT entity_id FROM roles
      WHERE article_id = ${claim('articleId')} AND ' ' || key || ' ' LIKE '% ' || ${key}::text || ' %')`;
  },
  country: (claim, args) =>
    sql`${claim('speakerId')} IN (SELECT id FROM entities WHERE country = ${args.bind('country', (code: string) => code.toUpperCase())}::text)`,
  entity: (claim, args) =>
    sql`${claim('articleId')} IN (SELECT article_id FROM article_entities WHERE entity_id = ${entityGiven(args, 'entity')})`,
  outlet: (claim, args) =>
    sql`${claim('articleId')} IN (SELECT a.id FROM articles a JOIN documents d ON d.id = a.document_id
      WHERE d.outlet_id = ${entityGiven(args, 'outlet')})`,
};

const composedFilter = composed(criteria);

export const claimFilters: Readonly<Record<string, Condition>> = { ...simple, filter: composedFilter };
export const claimsWithin: Readonly<Record<string, Condition>> = { filter: composedFilter };
