/**
 * Puts documents into the queue, many to a job.
 *
 * @example await enqueue(queue, [{ text: 'قال …', origin: 'a.txt' }]) // { batch: '018f…', jobs: 1, documents: 1, … }
 */
import { PARSER_VERSION } from '@isnad/core';
import { type Failure, openReadMeter, type ReadOptions, readSources } from '@isnad/ingest';
import { findStored, type IncomingDocument, newId, openStore, type Store } from '@isnad/store';
import { cutIntoJobs, jobOf, problemOf } from './job-payload.ts';
import { openQueue, type Queue } from './open-queue.ts';

export interface Enqueued {
  /** The id under which `jobCounts` and `listJobs` find these jobs. */
  readonly batch: string;
  readonly jobs: number;
  readonly documents: number;
  /** What could not be queued. */
  readonly failed: readonly Failure[];
}

/** Characters sent to the database in one statement. */
const CHARACTERS_AT_ONCE = 4_000_000;

/**
 * Queues all documents. They are received now, whenever a worker comes to them.
 * @param options.batch to add to an earlier call's
 */
export async function enqueue(
  queue: Queue,
  documents: readonly IncomingDocument[],
  { batch = newId() }: { batch?: string } = {},
): Promise<Enqueued> {
  const receivedAt = new Date();
  const failed: Failure[] = [];
  const queueable = documents.flatMap((document) => {
    const problem = problemOf(document);
    if (problem === null) return { receivedAt, ...document };
    failed.push({
      path: document.origin,
      code: 'TEXT_NOT_STORABLE',
      message: `${document.origin} ${problem}.`,
    });
    return [];
  });
  const jobs = cutIntoJobs(queueable);
  let together: typeof jobs = [];
  let characters = 0;
  const send = async () => {
    if (together.length > 0) await queue.boss.insert(together.map((job) => jobOf(job, batch, queue)));
    together = [];
    characters = 0;
  };
  for (const job of jobs) {
    together.push(job);
    characters += job.reduce((sum, { text }) => sum + text.length, 0);
    if (characters >= CHARACTERS_AT_ONCE) await send();
  }
  await send();
  return { batch, jobs: jobs.length, documents: queueable.length, failed };
}

export interface EnqueuePathsOptions extends ReadOptions {
  readonly databaseUrl: string;
  /** `expected`: what `done` will be in the end; null while that cannot be told. */
  readonly onProgress?: (progress: { readonly done: number; readonly expected: number | null }) => void;
  /** Stops after the documents being queued. */
  readonly signal?: AbortSignal;
}

export interface EnqueueSummary {
  readonly batch: string;
  /** Documents queued, in this many jobs. */
  readonly queued: number;
  readonly jobs: number;
  /** Documents that are stored as they are, and so were not queued. */
  readonly unchanged: number;
  readonly failures: number;
  /** The first thousand failures. */
  readonly failed: readonly Failure[];
  /** The first thousand things that were left out of documents queued. */
  readonly warnings: readonly string[];
  /** True when `signal` stopped it. */
  readonly stopped: boolean;
}

const LOOKED_UP_TOGETHER = 192;
const CHARACTERS_HELD = 8_000_000;
const MOST_LISTED = 1000;

/**
 * Reads all documents of `paths` (see `readSources`) and queues those that are not stored as they are. Done twice, a
 * document may stand in the queue twice; it is stored once.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function enqueuePaths(paths: readonly string[], options: EnqueuePathsOptions): Promise<EnqueueSummary> {
  const { databaseUrl, signal } = options;
  const store = openStore({ databaseUrl, poolSize: 1 });
  const queue = await openQueue({ databaseUrl });
  const meter = options.meter ?? openReadMeter();
  const batch = newId();
  const counts = { queued: 0, jobs: 0, unchanged: 0, failures: 0 };
  const failed: Failure[] = [];
  const warnings: string[] = [];
  let held: IncomingDocument[] = [];
  let characters = 0;
  const fail = (failures: readonly Failure[]) => {
    counts.failures += failures.length;
    failed.push(...failures.slice(0, MOST_LISTED - failed.length));
  };
  const send = async () => {
    const unread = await unreadOf(store, held);
    const { jobs, documents, failed: refused } = await enqueue(queue, unread, { batch });
    counts.queued += documents;
    counts.jobs += jobs;
    counts.unchanged += held.length - unread.length;
    fail(refused);
    held = [];
    characters = 0;
    const done = counts.queued + counts.unchanged + counts.failures;
    options.onProgress?.({ done, expected: meter.documentsInAll() });
  };
  try {
    for await (const item of readSources(paths, { ...options, meter })) {
      if (signal?.aborted) break;
      if ('error' in item) {
        fail([{ path: item.path, code: item.error.code, message: item.error.message }]);
        continue;
      }
      warnings.push(...item.warnings.slice(0, MOST_LISTED - warnings.length));
      held.push(item.document);
      characters += item.document.text.length;
      if (held.length >= LOOKED_UP_TOGETHER || characters >= CHARACTERS_HELD) await send();
    }
    await send();
    return { batch, ...counts, failed, warnings, stopped: signal?.aborted ?? false };
  } finally {
    await queue.close();
    await store.close();
  }
}

async function unreadOf(store: Store, documents: readonly IncomingDocument[]): Promise<IncomingDocument[]> {
  if (documents.length === 0) return [];
  const states = await findStored(store, documents, PARSER_VERSION);
  return documents.filter((_, index) => states[index] === 'unread');
}
