/**
 * The audit trail as admins read it: who changed what and when, how things stood, and what came of it.
 *
 * @example { auditTrail(first: 20, by: "editor", action: MERGE_ENTITIES) { nodes { at subjects before after } } }
 */
import { GraphQLJSON } from 'graphql-scalars';
import { Args, ArgsType, Field, ID, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { NeedsRole } from '../auth/role.ts';
import { type Facets, wordOf } from '../graph/facet.type.ts';
import { type Connection, connectionOf, PageArgs } from '../graph/page.type.ts';
import { DateTimeScalar } from '../graph/scalars.ts';
import { bindUntil } from '../graph/time-span.ts';
import { byPlan, Column, type Condition, descending, Page } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import type { ChangeAction } from './audit.ts';

function register<Word extends string>(name: string, description: string, words: Readonly<Record<Word, string>>) {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word.toUpperCase(), word]));
  const valuesConfig = Object.fromEntries(
    Object.entries(words).map(([word, meaning]) => [word.toUpperCase(), { description: meaning as string }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

const ChangeActions = register<ChangeAction>('ChangeAction', 'What somebody with a token did.', {
  ingest_text: 'Took in a text.',
  ingest_url: 'Took in what stands at an address.',
  ingest_batch: 'Took in several documents.',
  merge_entities: 'Made two entities one.',
  undo_merge: 'Undid a merge.',
  split_entity: 'Gave some of the documents of an entity to another, new one.',
  correct_entity: 'Corrected what is said of an entity.',
  delete_document: 'Deleted a document.',
  judge_apart: 'Held two entities apart that may have been one.',
  replay_jobs: 'Gave dead letters of the queue another try.',
  drop_jobs: 'Took dead letters out of the queue for good.',
});

const ChangeOutcomes = register('ChangeOutcome', 'What came of a change.', {
  begun: 'It was begun; if it stays so, its server ended before it did.',
  done: 'It was made.',
  refused: 'It makes no sense as the archive was; nothing was changed.',
  failed: 'Something went wrong here; nothing was changed.',
});

@ObjectType({
  description: 'An entry of the audit trail: one change, by whom and when. It is never changed or deleted.',
})
export class AuditEntry {
  @Field(() => ID, { description: 'Its id.' })
  @Column()
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  @Column()
  at!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended.' })
  @Column()
  endedAt!: string | null;

  @Field(() => String, { description: 'The name of the token.' })
  @Column()
  by!: string;

  @Field(() => ChangeActions, { description: 'What was done.' })
  @Column()
  action!: string;

  @Field(() => ChangeOutcomes, { description: 'What came of it.' })
  @Column()
  outcome!: string;

  @Field(() => [ID], { description: 'The global ids of what it changed.' })
  @Column()
  subjects!: string[];

  @Field(() => GraphQLJSON, { description: 'What was asked for, and how things stood before.' })
  @Column()
  before!: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: 'How things stood after.' })
  @Column()
  after!: unknown;

  @Field(() => String, { nullable: true, description: 'The code of the problem for which it was refused or failed.' })
  @Column()
  problem!: string | null;

  @Field(() => String, { description: "The request's id, as it stands in the log and in the header X-Request-Id." })
  @Column()
  requestId!: string;
}

const TRAIL_WORDS = { BY: 'by', ACTION: 'action', OUTCOME: 'outcome' };
registerEnumType(TRAIL_WORDS, {
  name: 'AuditEntryFacet',
  description: 'What the audit trail can be counted by.',
  valuesConfig: {
    BY: { description: 'By the name of the token.' },
    ACTION: { description: 'By what was done.' },
    OUTCOME: { description: 'By what came of it.' },
  },
});
const trailFacets: Facets = {
  words: TRAIL_WORDS,
  keys: {
    by: { of: (row) => sql`SELECT ${row('by')} AS key` },
    action: wordOf('action'),
    outcome: wordOf('outcome'),
  },
};

const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntry, trailFacets);

@ArgsType()
class AuditTrailArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only what the holder of the token of this name did.' })
  by?: string;

  @Field(() => ChangeActions, { nullable: true, description: 'Only changes of this kind.' })
  action?: string;

  @Field(() => ID, { nullable: true, description: 'Only what changed this: a global id.' })
  subject?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was begun at this time or later.' })
  from?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was begun before this time.' })
  until?: string;
}

const filters: Readonly<Record<string, Condition>> = {
  by: (entry, args) => sql`${entry('by')} = ${args.bind('by')}::text`,
  action: (entry, args) => sql`${entry('action')} = ${args.bind('action')}::change_action`,
  subject: (entry, args) => sql`${entry('subjects')} @> ARRAY[${args.bind('subject')}::text]`,
  from: (entry, args) => sql`${entry('at')} >= ${args.bind('from')}::timestamptz`,
  until: (entry, args) => sql`${entry('at')} < ${bindUntil(args)}::timestamptz`,
};

@Resolver()
export class AuditQueries {
  @NeedsRole('admin')
  @Query(() => AuditEntryConnection, { description: "Who changed what, the latest first. Needs an admin's token." })
  @Page({ source: { from: 'AuditEntry' }, order: descending({ at: 'timestamptz', id: 'uuid' }), filters })
  auditTrail(@Args(() => AuditTrailArgs) _args: AuditTrailArgs): Connection<AuditEntry> {
    return byPlan();
  }
}
