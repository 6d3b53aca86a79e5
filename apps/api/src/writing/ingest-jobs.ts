/**
 * Documents queued for taking in, and who does it: workers of their own, or this process while there is something to do.
 *
 * @example await jobs.enqueue(batch, documents); (await jobs.progressOf(batch)).waiting // 1
 */
import type { Failure } from '@isnad/ingest';
import type { Queue } from '@isnad/queue';
import type { IncomingDocument, Store } from '@isnad/store';

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
  /** Takes in what an earlier process left; nothing where others do so. */
  resume(): Promise<void>;
  /** Finishes the documents at hand. */
  close(): Promise<void>;
}

/** Jobs of one batch that are looked at: a batch that the API takes is far smaller. */
const MOST_JOBS = 200;

/** Readers of pages and feeds, the parser's threads: memory that a server which only reads does without. */
const loadQueue = () => import('@isnad/queue');

export function openIngestJobs(store: Store, databaseUrl: string, ingest: 'here' | 'workers'): IngestJobs {
  const stopping = new AbortController();
  let opening: Promise<Queue> | null = null;
  let working: Promise<void> | null = null;
  let isMore = false;
  const open = (): Promise<Queue> => {
    opening ??= loadQueue()
      .then(({ openQueue }) => openQueue({ databaseUrl }))
      .catch((error) => {
        opening = null;
        throw error;
      });
    return opening;
  };
  const takeIn = () => {
    if (ingest === 'workers' || stopping.signal.aborted) return;
    isMore = true;
    working ??= (async () => {
      while (isMore && !stopping.signal.aborted) {
        isMore = false;
        const { work } = await loadQueue();
        // Threads of its own, and one job at a time: reading goes first.
        await work({
          databaseUrl,
          concurrency: 1,
          threads: 1,
          untilEmpty: true,
          signal: stopping.signal,
          graceSeconds: 5,
        });
      }
    })()
      // What was left waits in the queue for the next time.
      .catch(() => {})
      .finally(() => {
        working = null;
      });
  };
  return {
    async enqueue(batch, documents) {
      const { enqueue } = await loadQueue();
      const { failed } = await enqueue(await open(), documents, { batch });
      takeIn();
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
    async resume() {
      if (ingest === 'workers') return;
      // A queue that nobody has used is not made by asking.
      const [made] = await store.query<{ made: boolean }>("SELECT to_regclass('pgboss.job') IS NOT NULL AS made");
      if (!made?.made) return;
      const { jobCounts } = await loadQueue();
      const { jobs } = await jobCounts(await open());
      if (jobs.waiting + jobs.retrying + jobs.active > 0) takeIn();
    },
    async close() {
      stopping.abort();
      await working;
      const queue = await opening?.catch(() => null);
      await queue?.close();
    },
  };
}
