/**
 * Documents queued for taking in, and who does it: workers of their own, or this process while there is something to do.
 *
 * @example await jobs.enqueue(batch, documents); (await jobs.progressOf(batch)).waiting // 1
 */
import type { Failure } from '@isnad/ingest';
import type { JobCounts, JobWithOrigins, Queue } from '@isnad/queue';
import type { IncomingDocument, Store } from '@isnad/store';
import { openTakingIn } from './taking-in.ts';

export interface IngestProgress {
  /** Documents that nobody has begun, or that are tried again. */
  readonly waiting: number;
  readonly active: number;
  readonly saved: number;
  readonly unchanged: number;
  readonly replaced: number;
  /** Why documents were given up. */
  readonly dead: readonly { readonly code: string; readonly message: string }[];
}

export interface IngestJobs {
  /** @returns what could not be queued */
  enqueue(batch: string, documents: readonly IncomingDocument[]): Promise<readonly Failure[]>;
  progressOf(batch: string): Promise<IngestProgress>;
  /** How much stands in the queue; null when nobody has ever used it. */
  counts(): Promise<JobCounts | null>;
  /** Jobs that failed as often as they may, the latest first. */
  deadLetters(limit: number): Promise<readonly JobWithOrigins[]>;
  /** @throws QueueError JOB_NOT_FOUND, JOB_NOT_DEAD */
  replay(ids: readonly string[]): Promise<void>;
  /** Takes dead letters out for good. @throws QueueError JOB_NOT_FOUND, JOB_NOT_DEAD; none is dropped then */
  drop(ids: readonly string[]): Promise<void>;
  /** Takes in what an earlier process left; nothing where others do so. */
  resume(): Promise<void>;
  /** Finishes the documents at hand. */
  close(): Promise<void>;
}

/** Jobs of one batch that are looked at: a batch that the API takes is far smaller. */
const MOST_JOBS = 200;

/** Readers of pages and feeds, the parser: memory that a server which only reads does without. */
const loadQueue = () => import('@isnad/queue');

export function openIngestJobs(store: Store, databaseUrl: string, ingest: 'here' | 'workers'): IngestJobs {
  let opening: Promise<Queue> | null = null;
  const open = (): Promise<Queue> => {
    opening ??= loadQueue()
      .then(({ openQueue }) => openQueue({ databaseUrl }))
      .catch((error) => {
        opening = null;
        throw error;
      });
    return opening;
  };
  const isIdle = async () => {
    const { jobCounts } = await loadQueue();
    const { jobs } = await jobCounts(await open());
    return jobs.waiting + jobs.retrying + jobs.active === 0;
  };
  /** A queue that nobody has used is not made by asking. */
  const isMade = async () => {
    const [made] = await store.query<{ made: boolean }>("SELECT to_regclass('pgboss.job') IS NOT NULL AS made");
    return made?.made === true;
  };
  const takingIn = ingest === 'workers' ? null : openTakingIn(databaseUrl, isIdle);
  return {
    async enqueue(batch, documents) {
      const { enqueue } = await loadQueue();
      const { failed } = await enqueue(await open(), documents, { batch });
      takingIn?.wake();
      return failed;
    },
    async progressOf(batch) {
      const queue = await open();
      const { jobCounts, listJobs } = await loadQueue();
      const { documents } = await jobCounts(queue, batch);
      const jobs = await listJobs(queue, { batch, limit: MOST_JOBS });
      const sum = (name: 'saved' | 'unchanged' | 'replaced') =>
        jobs.reduce((total, { outcome }) => total + (outcome?.[name] ?? 0), 0);
      return {
        waiting: documents.waiting + documents.retrying,
        active: documents.active,
        saved: sum('saved'),
        unchanged: sum('unchanged'),
        replaced: sum('replaced'),
        dead: jobs.flatMap(({ state, reason }) => (state === 'dead' && reason !== null ? reason : [])),
      };
    },
    async counts() {
      if (!(await isMade())) return null;
      const { jobCounts } = await loadQueue();
      return await jobCounts(await open());
    },
    async deadLetters(limit) {
      if (!(await isMade())) return [];
      const queue = await open();
      const { latestDead } = await loadQueue();
      return await latestDead(queue, limit);
    },
    async replay(ids) {
      const { replayJobs } = await loadQueue();
      await replayJobs(await open(), ids);
      takingIn?.wake();
    },
    async drop(ids) {
      const queue = await open();
      const { cancelJobs, QueueError, showJob } = await loadQueue();
      for (const id of ids) {
        const { state } = await showJob(queue, id);
        if (state !== 'dead')
          throw new QueueError('JOB_NOT_DEAD', `Job ${id} is ${state}: only a dead one is dropped.`);
      }
      await cancelJobs(queue, ids);
    },
    async resume() {
      if (takingIn === null) return;
      if ((await isMade()) && !(await isIdle())) takingIn.wake();
    },
    async close() {
      await takingIn?.close();
      const queue = await opening?.catch(() => null);
      await queue?.close();
    },
  };
}
