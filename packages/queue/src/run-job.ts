/**
 * One job: its documents are taken in, and whatever comes of each is on record in the same database.
 *
 * @example await runJob({ queue, store, pool, worker: 'host-1' }, job) // { saved: 47, unchanged: 0, replaced: 0, failed: 1 }
 */
import { type ParsePool, takeIn } from '@isnad/ingest';
import type { IncomingDocument, Store } from '@isnad/store';
import type PgBoss from 'pg-boss';
import { documentsOf, type JobPayload, jobOf } from './job-payload.ts';
import { inTransaction, QUEUE, type Queue } from './open-queue.ts';

export interface JobContext {
  readonly queue: Queue;
  readonly store: Store;
  readonly pool: ParsePool;
  /** Who did it, for the record. */
  readonly worker: string;
}

/** Documents by what came of them; `failed` ones stand in the queue as jobs of their own. */
export interface JobOutcome {
  readonly saved: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly failed: number;
}

const NOTHING: JobOutcome = { saved: 0, unchanged: 0, replaced: 0, failed: 0 };

/**
 * Done twice (its worker was cut off and its lease ended), it stores nothing twice: whoever finishes first is on record.
 * Of several documents those that fail become jobs of their own, with tries and an end of their own. A job of several
 * that was begun before and never ended is cut into single ones first: one of them may have killed its worker.
 * @throws StoreError DATABASE_UNREACHABLE, or the driver's error; the job can then be run again
 */
export async function runJob(
  context: JobContext,
  { id, data, retryCount }: Pick<PgBoss.JobWithMetadata<JobPayload>, 'id' | 'data' | 'retryCount'>,
): Promise<JobOutcome> {
  const documents = documentsOf(data);
  if (documents.length > 1 && retryCount > 0) {
    await finish(context, id, data.batch, NOTHING, documents);
    return NOTHING;
  }
  const outcomes = await takeIn(context.store, context.pool, documents);
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const failures = documents.flatMap((document, index) => {
    const outcome = outcomes[index] as (typeof outcomes)[number];
    return typeof outcome === 'string' ? [] : { document, problem: outcome };
  });
  const outcome = {
    saved: count('saved'),
    unchanged: count('unchanged'),
    replaced: count('replaced'),
    failed: failures.length,
  };
  const [alone] = failures;
  // pg-boss plans the next try, or the job is dead.
  if (documents.length === 1 && alone !== undefined)
    await context.queue.boss.fail(QUEUE, id, { worker: context.worker, ...alone.problem });
  else
    await finish(
      context,
      id,
      data.batch,
      outcome,
      failures.map(({ document }) => document),
    );
  return outcome;
}

/** Notes the job as done; documents that are left become jobs of their own. */
async function finish(
  { queue, worker }: JobContext,
  id: string,
  batch: string,
  outcome: JobOutcome,
  left: readonly IncomingDocument[],
): Promise<void> {
  await inTransaction(queue, async (db) => {
    const { affected } = (await queue.boss.complete(QUEUE, id, { worker, ...outcome }, { db })) as unknown as {
      affected: number;
    };
    // Zero: it was cancelled meanwhile, or somebody else has finished it, with whatever was left of it.
    if (affected === 0 || left.length === 0) return;
    await queue.boss.insert(
      left.map((document) => jobOf([document], batch, queue)),
      { db },
    );
  });
}
