/**
 * A worker: claims jobs, takes their documents in, until it is told to stop. Any number may run, on any hosts.
 *
 * @example await work({ databaseUrl, signal }) // { jobs: 21, saved: 1000, unchanged: 0, replaced: 0, failed: 0, … }
 */
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { openParsePool } from '@isnad/ingest';
import { lookAgain, openStore } from '@isnad/store';
import type PgBoss from 'pg-boss';
import { whileDatabaseRestarts } from './database-restarts.ts';
import type { JobPayload } from './job-payload.ts';
import { countWaiting } from './jobs.ts';
import { inTransaction, openQueue, QUEUE, type Queue } from './open-queue.ts';
import { type JobContext, type JobOutcome, runJob } from './run-job.ts';

export interface WorkOptions {
  readonly databaseUrl: string;
  /** Jobs at a time: while one waits for the database, another is parsed. Default 2. */
  readonly concurrency?: number;
  /** Threads that parse. Default: one for each core, at most 8; 0: none but this. */
  readonly threads?: number;
  /** See `QueueOptions`. */
  readonly leaseSeconds?: number;
  readonly retryDelaySeconds?: number;
  /** What this worker is called in the record of jobs. Default: the host's name and the process's id. */
  readonly name?: string;
  /**
   * Once no job has ended for so many seconds, and none waits, is being done or will be tried again, one worker takes the
   * second look at what was taken in. Default 10.
   */
  readonly quietSeconds?: number;
  /** Ends when nothing waits, is being done or will be tried again. Default: goes on waiting for more. */
  readonly untilEmpty?: boolean;
  /** Takes no more jobs; those at hand are finished within `graceSeconds`, or given back. */
  readonly signal?: AbortSignal;
  /** Default 25: orchestrators kill after thirty. */
  readonly graceSeconds?: number;
  readonly onJob?: (job: { readonly id: string; readonly outcome: JobOutcome }) => void;
  /**
   * The ids of the jobs at hand, kept here while it works. Those that are there at the start, because an earlier call lost
   * its database, are given back first: nobody has to wait for their lease to end.
   */
  readonly underway?: Set<string>;
}

export interface WorkSummary extends JobOutcome {
  readonly jobs: number;
  /** Entities that this worker's second looks joined to others. */
  readonly merged: number;
  /** Jobs that were given back unfinished. */
  readonly givenBack: number;
  readonly stopped: boolean;
}

/** Milliseconds between two looks into an empty queue. */
const LOOK_EVERY = 500;

type Job = PgBoss.JobWithMetadata<JobPayload>;

/**
 * Works until `signal` or, with `untilEmpty`, until all is done. A database that restarts is waited for.
 * @throws StoreError DATABASE_UNREACHABLE when it stays away; the jobs at hand are given to others when their lease ends
 */
export async function work(options: WorkOptions): Promise<WorkSummary> {
  const { databaseUrl, concurrency = 2, signal, graceSeconds = 25 } = options;
  const queue = await openQueue({ ...options, supervise: true });
  const store = openStore({ databaseUrl, poolSize: concurrency + 3 });
  const pool = openParsePool(options.threads === undefined ? {} : { threads: options.threads });
  const context = { queue, store, pool, worker: options.name ?? `${hostname()}:${process.pid}` };
  const counts = { jobs: 0, saved: 0, unchanged: 0, replaced: 0, failed: 0, merged: 0 };
  const underway = options.underway ?? new Set<string>();
  const look = async (unlessBusy: boolean) => {
    const seen = await whileDatabaseRestarts(() => lookAgain(store, { ...(signal && { signal }), unlessBusy }));
    counts.merged += seen.merged;
    return !seen.busy;
  };
  const lane = new Lanes({ context, options, underway, look }, (id, outcome) => {
    counts.jobs += 1;
    for (const name of ['saved', 'unchanged', 'replaced', 'failed'] as const) counts[name] += outcome[name];
    options.onJob?.({ id, outcome });
  });
  try {
    await whileDatabaseRestarts(() => giveBack(queue, underway));
    const working = lane.runAll(concurrency);
    // Lanes that are left behind are heard no more.
    working.catch(() => {});
    await Promise.race([working, afterGrace(signal, graceSeconds)]);
    const givenBack = await whileDatabaseRestarts(() => giveBack(queue, underway));
    return { ...counts, givenBack, stopped: signal?.aborted ?? false };
  } finally {
    await pool.close();
    await queue.close();
    await store.close();
  }
}

interface LaneSetting {
  readonly context: JobContext;
  readonly options: WorkOptions;
  readonly underway: Set<string>;
  /** Takes the second look; false when another worker is taking it, and `unlessBusy` was asked for. */
  readonly look: (unlessBusy: boolean) => Promise<boolean>;
}

class Lanes {
  readonly #context: JobContext;
  readonly #options: WorkOptions;
  readonly #underway: Set<string>;
  readonly #look: LaneSetting['look'];
  readonly #done: (id: string, outcome: JobOutcome) => void;
  /** When one meets what it cannot deal with, all end. */
  #broken = false;
  /** When a job last ended, or a look was last thought of: milliseconds. */
  #busyAt = Date.now();
  /** What was taken in before this worker began may not be looked at either. */
  #isLookDue = true;

  constructor({ context, options, underway, look }: LaneSetting, done: (id: string, outcome: JobOutcome) => void) {
    this.#context = context;
    this.#options = options;
    this.#underway = underway;
    this.#look = look;
    this.#done = done;
  }

  /** So many jobs at a time, and the second look whenever all has been done for a while, or at the end. */
  async runAll(lanes: number): Promise<void> {
    const running = Promise.all(Array.from({ length: lanes }, () => this.#run()));
    const ended = running.then(
      () => true,
      () => true,
    );
    // A look that waits for nothing goes beside the lanes: none of them has to wait for it.
    const { untilEmpty, quietSeconds = 10, signal } = this.#options;
    while (!(await Promise.race([ended, sleep(LOOK_EVERY, false, { ref: false })]))) {
      if (untilEmpty || signal?.aborted || !this.#isLookDue || Date.now() - this.#busyAt < quietSeconds * 1000)
        continue;
      this.#busyAt = Date.now();
      // Whom half an archive joins the whole one might not, and nothing parts them again: not while others are at work either.
      if (!(await this.#isEmpty())) continue;
      this.#isLookDue = false;
      if (!(await this.#look(true))) this.#isLookDue = true;
    }
    await running;
    if (untilEmpty && !signal?.aborted) await this.#look(false);
  }

  /** One job after the other. */
  async #run(): Promise<void> {
    try {
      while (!this.#options.signal?.aborted && !this.#broken) {
        const job = await this.#next();
        if (job !== null) await this.#do(job);
        else if (this.#options.untilEmpty && (await this.#isEmpty())) return;
        else await sleep(LOOK_EVERY, undefined, { signal: this.#options.signal }).catch(() => {});
      }
    } catch (error) {
      this.#broken = true;
      throw error;
    }
  }

  async #next(): Promise<Job | null> {
    const { boss, pool } = this.#context.queue;
    const [job] = await boss.fetch<JobPayload>(QUEUE, { includeMetadata: true });
    // pg-boss shows a database that it cannot reach as an empty queue.
    if (job === undefined) await whileDatabaseRestarts(() => pool.query('SELECT 1'));
    return job ?? null;
  }

  async #do(job: Job): Promise<void> {
    this.#underway.add(job.id);
    const outcome = await whileDatabaseRestarts(() => runJob(this.#context, job));
    this.#underway.delete(job.id);
    this.#busyAt = Date.now();
    this.#isLookDue = true;
    this.#done(job.id, outcome);
  }

  async #isEmpty(): Promise<boolean> {
    return (await whileDatabaseRestarts(() => countWaiting(this.#context.queue))) === 0;
  }
}

/** Resolves when the grace after `signal` is over. */
async function afterGrace(signal: AbortSignal | undefined, graceSeconds: number): Promise<void> {
  if (signal === undefined) return new Promise(() => {});
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await sleep(graceSeconds * 1000, undefined, { ref: false });
}

/** They wait again at once. pg-boss has no call for it, but cancels what is being done and resumes what is cancelled. */
async function giveBack(queue: Queue, underway: Set<string>): Promise<number> {
  if (underway.size === 0) return 0;
  const count = await inTransaction(queue, async (db) => {
    // Not those that somebody has cancelled, or finished, meanwhile.
    const { rows } = await db.executeSql(
      "SELECT id FROM pgboss.job WHERE name = $1 AND id = ANY ($2::uuid[]) AND state = 'active' FOR UPDATE",
      [QUEUE, [...underway]],
    );
    const ids = rows.map(({ id }: { id: string }) => id);
    if (ids.length > 0) {
      await queue.boss.cancel(QUEUE, ids, { db });
      await queue.boss.resume(QUEUE, ids, { db });
    }
    return ids.length;
  });
  underway.clear();
  return count;
}
