/**
 * What stands in the queue: lists, counts, one job with its reason, replaying and cancelling.
 *
 * @example (await listJobs(queue, { state: 'dead' })).map(({ reason }) => reason)
 */
import { documentsOf, type JobPayload, jobOf } from './job-payload.ts';
import { inTransaction, QUEUE, type Queue } from './open-queue.ts';
import { QueueError } from './queue-error.ts';
import type { JobOutcome } from './run-job.ts';

/**
 * - `waiting`: nobody has begun it.
 * - `retrying`: it failed, or its worker was lost; it is tried again from `dueAt` on.
 * - `active`: a worker has it.
 * - `done`, `cancelled`.
 * - `dead`: it failed as often as it may; it stays until it is replayed or cancelled.
 */
export type JobState = 'waiting' | 'retrying' | 'active' | 'done' | 'dead' | 'cancelled';
export const JOB_STATES: readonly JobState[] = ['waiting', 'retrying', 'active', 'done', 'dead', 'cancelled'];

export interface Job {
  readonly id: string;
  readonly batch: string;
  readonly state: JobState;
  /** How many documents it holds. */
  readonly documents: number;
  /** How often a worker began it. */
  readonly tries: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly dueAt: Date;
  readonly endedAt: Date | null;
  /** Why the last try failed. */
  readonly reason: { readonly code: string; readonly message: string } | null;
  readonly outcome: (JobOutcome & { readonly worker: string }) | null;
}

export interface JobWithOrigins extends Job {
  /** Where its documents come from. */
  readonly origins: readonly string[];
}

export interface ListOptions {
  readonly state?: JobState;
  readonly batch?: string;
  /** Default 100. */
  readonly limit?: number;
}

/** pg-boss's names. */
const STATES = {
  waiting: 'created',
  retrying: 'retry',
  active: 'active',
  done: 'completed',
  dead: 'failed',
  cancelled: 'cancelled',
} as const satisfies Record<JobState, string>;
const STATE_OF = Object.fromEntries(Object.entries(STATES).map(([ours, theirs]) => [theirs, ours]));

const COLUMNS = `id, singleton_key AS key, state, retry_count + (started_on IS NOT NULL)::int AS tries,
  created_on AS "createdAt", started_on AS "startedAt", start_after AS "dueAt", completed_on AS "endedAt", output`;

interface Row {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly tries: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly dueAt: Date;
  readonly endedAt: Date | null;
  readonly output: Record<string, unknown> | null;
}

/** The oldest first. */
export async function listJobs({ pool }: Queue, { state, batch, limit = 100 }: ListOptions = {}): Promise<Job[]> {
  const { rows } = await pool.query<Row>(
    `SELECT ${COLUMNS} FROM pgboss.job
     WHERE name = $1 AND ($2::text IS NULL OR state::text = $2) AND ($3::text IS NULL OR starts_with(singleton_key, $3))
     ORDER BY created_on, id LIMIT $4`,
    [QUEUE, state === undefined ? null : STATES[state], batch === undefined ? null : `${batch}:`, limit],
  );
  return rows.map(jobOfRow);
}

/** Dead letters with where their documents come from, the latest first. */
export async function latestDead({ pool }: Queue, limit: number): Promise<JobWithOrigins[]> {
  const { rows } = await pool.query<Row & { origins: string[] }>(
    `SELECT ${COLUMNS}, ARRAY(SELECT document->>'origin' FROM jsonb_array_elements(data->'documents') document) AS origins
     FROM pgboss.job WHERE name = $1 AND state = 'failed' ORDER BY completed_on DESC, id LIMIT $2`,
    [QUEUE, limit],
  );
  return rows.map(({ origins, ...row }) => ({ ...jobOfRow(row), origins }));
}

/** @throws QueueError JOB_NOT_FOUND */
export async function showJob({ pool }: Queue, id: string): Promise<JobWithOrigins> {
  const { rows } = await pool.query<Row & { data: JobPayload }>(
    `SELECT ${COLUMNS}, data FROM pgboss.job WHERE name = $1 AND id::text = $2`,
    [QUEUE, id],
  );
  const [row] = rows;
  if (row === undefined) throw notFound(id);
  return { ...jobOfRow(row), origins: row.data.documents.map(({ origin }) => origin) };
}

export interface JobCounts {
  /** By state. Done ones are forgotten after some hours. */
  readonly jobs: Readonly<Record<JobState, number>>;
  readonly documents: Readonly<Record<JobState, number>>;
}

/** How much stands in the queue, of one batch or in all. */
export async function jobCounts({ pool }: Queue, batch?: string): Promise<JobCounts> {
  const { rows } = await pool.query<{ state: string; jobs: number; documents: number }>(
    `SELECT state, count(*)::int AS jobs, sum(split_part(singleton_key, ':', 2)::int)::int AS documents
     FROM pgboss.job WHERE name = $1 AND ($2::text IS NULL OR starts_with(singleton_key, $2)) GROUP BY state`,
    [QUEUE, batch === undefined ? null : `${batch}:`],
  );
  const counts = (of: 'jobs' | 'documents') =>
    Object.fromEntries(
      JOB_STATES.map((state) => [state, rows.find((row) => row.state === STATES[state])?.[of] ?? 0]),
    ) as Record<JobState, number>;
  return { jobs: counts('jobs'), documents: counts('documents') };
}

/** Jobs that are not ended. */
export async function countWaiting({ pool }: Queue): Promise<number> {
  const { rows } = await pool.query<{ jobs: number }>(
    "SELECT count(*)::int AS jobs FROM pgboss.job WHERE name = $1 AND state IN ('created', 'retry', 'active')",
    [QUEUE],
  );
  return rows[0]?.jobs ?? 0;
}

/**
 * Queues dead or cancelled jobs anew, with all their tries, under the ids they have.
 * @throws QueueError JOB_NOT_FOUND, JOB_NOT_DEAD; none is replayed then
 */
export async function replayJobs(queue: Queue, ids: readonly string[]): Promise<void> {
  await inTransaction(queue, async (db) => {
    for (const id of ids) {
      const { rows } = (await db.executeSql(
        'SELECT state, data FROM pgboss.job WHERE name = $1 AND id::text = $2 FOR UPDATE',
        [QUEUE, id],
      )) as { rows: { state: string; data: JobPayload }[] };
      const [row] = rows;
      if (row === undefined) throw notFound(id);
      if (row.state !== STATES.dead && row.state !== STATES.cancelled)
        throw new QueueError(
          'JOB_NOT_DEAD',
          `Job ${id} is ${STATE_OF[row.state]}: only a dead or cancelled one is replayed.`,
        );
      await queue.boss.deleteJob(QUEUE, id, { db });
      await queue.boss.insert([{ ...jobOf(documentsOf(row.data), row.data.batch, queue), id }], { db });
    }
  });
}

/**
 * Takes jobs out: nobody begins them. What a worker has of them already, it finishes.
 * @throws QueueError JOB_NOT_FOUND, JOB_ENDED; none is cancelled then
 */
export async function cancelJobs(queue: Queue, ids: readonly string[]): Promise<void> {
  await inTransaction(queue, async (db) => {
    for (const id of ids) {
      const { rows } = (await db.executeSql(
        'SELECT state FROM pgboss.job WHERE name = $1 AND id::text = $2 FOR UPDATE',
        [QUEUE, id],
      )) as { rows: { state: string }[] };
      const [row] = rows;
      if (row === undefined) throw notFound(id);
      if (row.state === STATES.done || row.state === STATES.cancelled)
        throw new QueueError('JOB_ENDED', `Job ${id} is ${STATE_OF[row.state]} already.`);
      // A dead letter that nobody wants goes for ever.
      if (row.state === STATES.dead) await queue.boss.deleteJob(QUEUE, id, { db });
      else await queue.boss.cancel(QUEUE, id, { db });
    }
  });
}

function jobOfRow({ key, state, output, ...row }: Row): Job {
  const [batch = '', documents = '0'] = key.split(':');
  const isDone = state === STATES.done;
  return {
    ...row,
    batch,
    documents: Number(documents),
    state: STATE_OF[state] as JobState,
    reason: isDone || output === null ? null : reasonOf(output),
    outcome: isDone ? (output as unknown as Job['outcome']) : null,
  };
}

function reasonOf(output: Record<string, unknown>): Job['reason'] {
  if (typeof output.code === 'string') return { code: output.code, message: String(output.message) };
  // pg-boss's own word on a lease that has ended.
  const { message } = (output.value ?? output) as { message?: unknown };
  if (message === 'job failed by timeout in active state')
    return { code: 'WORKER_LOST', message: 'Its worker was lost, or took longer than the lease allows.' };
  return { code: 'JOB_FAILED', message: String(message) };
}

function notFound(id: string): QueueError {
  return new QueueError('JOB_NOT_FOUND', `There is no job ${id}.`);
}
