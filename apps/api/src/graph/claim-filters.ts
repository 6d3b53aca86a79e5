/**
 * What narrows a list of claims.
 *
 * @example claims(speaker: "بايدن", stance: DENIES, from: "2024-01-01")
 */
import { ArgsType, Field } from 'type-graphql';
import type { Condition } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { entityGiven } from './name-lookup.ts';
import { PageArgs } from './page.type.ts';
import { DateTimeScalar } from './scalars.ts';
import { ClaimClasses, ClaimForms, SpeakerKinds, Stances } from './vocabulary.ts';

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

export const claimFilters: Readonly<Record<string, Condition>> = {
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
  until: (claim, args) => sql`${claim('datedAt')} < ${args.bind('until')}::timestamptz`,
};
