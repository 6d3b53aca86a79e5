/**
 * The queue of documents to take in, as writers see it: how much stands there, what was given up, another try for that.
 *
 * @example { ingestQueue { waiting dead } deadLetters { id code message origins } }
 */
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { NeedsRole } from '../auth/role.ts';
import { DateTimeScalar } from '../graph/scalars.ts';
import type { RequestContext } from '../http/request-context.ts';
import { onRecord, RefusedChange } from './audit.ts';
import { bounded, reasonOf } from './given.ts';
import { Problem } from './problem.type.ts';

@ObjectType({ description: 'How many documents stand in the queue, by how far they are.' })
export class IngestQueue {
  @Field(() => Int, { description: 'Nobody has begun them.' })
  readonly waiting!: number;

  @Field(() => Int, { description: 'They failed, or their worker was lost; they are tried again.' })
  readonly retrying!: number;

  @Field(() => Int, { description: 'A worker has them.' })
  readonly active!: number;

  @Field(() => Int, { description: 'They failed as often as they may, and stay until somebody sees to them.' })
  readonly dead!: number;

  @Field(() => Int, { description: 'They were taken in; forgotten after an hour.' })
  readonly done!: number;
}

@ObjectType({ description: 'A job of the queue that failed as often as it may.' })
export class DeadLetter {
  @Field(() => ID, { description: 'Its id in the queue.' })
  readonly id!: string;

  @Field(() => ID, { description: 'The job of taking in that it is part of.' })
  readonly batch!: string;

  @Field(() => Int, { description: 'How many documents it holds.' })
  readonly documents!: number;

  @Field(() => [String], { description: 'Where they were found.' })
  readonly origins!: readonly string[];

  @Field(() => Int, { description: 'How often a worker began it.' })
  readonly tries!: number;

  @Field(() => DateTimeScalar, { description: 'When it was queued.' })
  readonly at!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given up.' })
  readonly endedAt!: string | null;

  @Field(() => String, { description: 'A code that stays, `WORKER_LOST`, `JOB_FAILED` …' })
  readonly code!: string;

  @Field(() => String, { description: 'Why its last try failed.' })
  readonly message!: string;
}

@ObjectType({ description: 'What came of giving dead letters another try.' })
export class ReplayPayload {
  @Field(() => Int, { nullable: true, description: 'How many are tried again.' })
  readonly replayed!: number | null;

  @Field(() => Problem, { nullable: true, description: 'Why none is.' })
  readonly problem!: Problem | null;
}

@ObjectType({ description: 'What came of dropping dead letters.' })
export class DropPayload {
  @Field(() => Int, { nullable: true, description: 'How many are gone.' })
  readonly dropped!: number | null;

  @Field(() => Problem, { nullable: true, description: 'Why none is.' })
  readonly problem!: Problem | null;
}

const MOST_LETTERS = 100;

@Resolver()
export class IngestQueueDesk {
  @NeedsRole('writer')
  @Query(() => IngestQueue, { description: "How much there is to take in. Needs a writer's token." })
  async ingestQueue(@Ctx() { archive }: RequestContext): Promise<IngestQueue> {
    const counts = await archive.jobs.counts();
    const { waiting = 0, retrying = 0, active = 0, dead = 0, done = 0 } = counts?.documents ?? {};
    return { waiting, retrying, active, dead, done };
  }

  @NeedsRole('writer')
  @Query(() => [DeadLetter], { description: "What could not be taken in, the latest first. Needs a writer's token." })
  async deadLetters(
    @Ctx() { archive }: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: `How many, at most ${MOST_LETTERS}.` }) first: number,
  ): Promise<DeadLetter[]> {
    bounded('first', { length: first } as unknown[], MOST_LETTERS);
    const dead = await archive.jobs.deadLetters(first);
    return dead.map(({ id, batch, documents, origins, tries, createdAt, endedAt, reason }) => ({
      id,
      batch,
      documents,
      origins,
      tries,
      at: createdAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      code: reason?.code ?? 'JOB_FAILED',
      message: reason?.message ?? '',
    }));
  }

  @NeedsRole('writer')
  @Mutation(() => ReplayPayload, {
    description: "Gives dead letters another try, with all their tries; all of them or none. Needs a writer's token.",
  })
  async replayDeadLetters(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: `Their ids in the queue, at most ${MOST_LETTERS}.` }) ids: string[],
    @Arg('reason', () => String, { description: 'Why, for the audit trail: at most 1,000 characters.' }) given: string,
  ): Promise<ReplayPayload> {
    const reason = reasonOf(given);
    bounded('ids', ids, MOST_LETTERS);
    const asked = { action: 'replay_jobs', subjects: [], before: { reason, jobs: ids } } as const;
    const result = await onRecord(context, asked, async () => {
      await context.archive.jobs.replay(ids).catch(refuse);
      return { result: ids.length, after: { replayed: ids.length } };
    });
    return result instanceof Problem ? { replayed: null, problem: result } : { replayed: result, problem: null };
  }

  @NeedsRole('writer')
  @Mutation(() => DropPayload, {
    description: "Takes dead letters out of the queue for good; all of them or none. Needs a writer's token.",
  })
  async dropDeadLetters(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: `Their ids in the queue, at most ${MOST_LETTERS}.` }) ids: string[],
    @Arg('reason', () => String, { description: 'Why, for the audit trail: at most 1,000 characters.' }) given: string,
  ): Promise<DropPayload> {
    const reason = reasonOf(given);
    bounded('ids', ids, MOST_LETTERS);
    const asked = { action: 'drop_jobs', subjects: [], before: { reason, jobs: ids } } as const;
    const result = await onRecord(context, asked, async () => {
      await context.archive.jobs.drop(ids).catch(refuse);
      return { result: ids.length, after: { dropped: ids.length } };
    });
    return result instanceof Problem ? { dropped: null, problem: result } : { dropped: result, problem: null };
  }
}

/** What the queue would not do is an answer, not a failure. */
function refuse(error: { code?: unknown; message: string }): never {
  if (error.code === 'JOB_NOT_FOUND') throw new RefusedChange('NOT_FOUND', error.message);
  if (error.code === 'JOB_NOT_DEAD') throw new RefusedChange('JOB_NOT_DEAD', error.message);
  throw error;
}
