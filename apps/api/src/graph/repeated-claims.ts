/**
 * What is said again most: claims that several articles print, each group once, as its earliest claim.
 *
 * @example { repeatedClaims(from: "2018-04-01", first: 10) { nodes { claims outlets first { content speaker { ... on Person { name } } } } } }
 */
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { byPlan, Column, type Condition, descending, One, Page, type Ref } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { Claim } from './claim.type.ts';
import { entitiesOf, type Facets } from './facet.type.ts';
import { entityGiven } from './name-lookup.ts';
import { type Connection, connectionOf, PageArgs } from './page.type.ts';
import { DateTimeScalar } from './scalars.ts';
import { bindUntil } from './time-span.ts';

@ObjectType({ description: 'A claim that others say again, in its words or in their own, counted with them.' })
export class RepeatedClaim {
  @Field(() => Claim, { description: 'The earliest of them.' })
  @One({ from: 'Claim', on: { id: 'firstId' } })
  first!: Ref<Claim>;

  @Field(() => Int, { description: 'How many claims say it, the earliest included.' })
  @Column()
  claims!: number;

  @Field(() => Int, { description: 'How many outlets print it; documents without an outlet count as those of one.' })
  @Column()
  outlets!: number;

  @Field(() => DateTimeScalar, { description: 'When the latest of them is dated.' })
  @Column()
  latestAt!: string;
}

const WORDS = { SPEAKER: 'speaker' };
registerEnumType(WORDS, {
  name: 'RepeatedClaimFacet',
  description: 'What repeated claims can be counted by.',
  valuesConfig: { SPEAKER: { description: 'By who says the earliest.' } },
});
const facets: Facets = {
  words: WORDS,
  keys: {
    speaker: entitiesOf((group) => sql`SELECT speaker_id AS key FROM claims WHERE id = ${group('firstId')}`),
  },
};
const RepeatedClaimConnection = connectionOf('RepeatedClaim', () => RepeatedClaim, facets);

const ORDERS = { MOST_OUTLETS: 'most_outlets', LATEST: 'latest' } as const;
registerEnumType(ORDERS, {
  name: 'RepeatedClaimOrder',
  description: 'The order of repeated claims.',
  valuesConfig: {
    MOST_OUTLETS: { description: 'Those of most outlets first; among these, those of most claims.' },
    LATEST: { description: 'Those that were said again last, first.' },
  },
});

@ArgsType()
class RepeatedClaimArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only what this entity says: its id or name.' })
  speaker?: string;

  @Field(() => String, { nullable: true, description: 'Only what is said about this entity: its id or name.' })
  about?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was said at this time or later.' })
  from?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was said before this time.' })
  until?: string;

  @Field(() => ORDERS, { nullable: true, description: 'MOST_OUTLETS if not given.' })
  orderBy?: string;
}

const filters: Readonly<Record<string, Condition>> = {
  speaker: (group, args) =>
    sql`${group('firstId')} IN (SELECT id FROM claims WHERE speaker_id = ${entityGiven(args, 'speaker')})`,
  about: (group, args) =>
    sql`${group('firstId')} IN (SELECT claim_id FROM claim_about WHERE entity_id = ${entityGiven(args, 'about')})`,
  from: (group, args) => sql`${group('latestAt')} >= ${args.bind('from')}::timestamptz`,
  until: (group, args) => sql`${group('datedAt')} < ${bindUntil(args)}::timestamptz`,
};

const MOST_OUTLETS = descending({ outlets: 'int', claims: 'int', firstId: 'uuid' });

@Resolver()
export class RepeatedClaims {
  @Query(() => RepeatedClaimConnection, { description: 'What is said again most: each group of like claims once.' })
  @Page({
    source: { from: 'RepeatedClaim' },
    order: MOST_OUTLETS,
    orders: { most_outlets: MOST_OUTLETS, latest: descending({ latestAt: 'timestamptz', firstId: 'uuid' }) },
    filters,
  })
  repeatedClaims(@Args(() => RepeatedClaimArgs) _args: RepeatedClaimArgs): Connection<RepeatedClaim> {
    return byPlan();
  }
}
