/**
 * Takes documents in: sources → parse → store. Safe to stop at any point and to start again.
 *
 * @example await ingestPaths(['seeds'], { databaseUrl }) // { documents: 2, saved: 2, unchanged: 0, … }
 */
import {
  compareArchive,
  type IncomingDocument,
  type LookProgress,
  lookAgain,
  openStore,
  type SaveOutcome,
  type Store,
} from '@isnad/store';
import { openParsePool, type ParsePool } from './parse-pool.ts';
import { openReadMeter } from './sources/read-meter.ts';
import { type ReadOptions, readSources } from './sources/read-sources.ts';
import {
  type FailureCode,
  type Problem,
  type Reading,
  startReading,
  WRITTEN_TOGETHER,
  writeReadings,
} from './take-in.ts';

export interface Failure {
  /** The file, with the line where there is one: `news.jsonl:12`. */
  readonly path: string;
  readonly code: FailureCode;
  readonly message: string;
}

export interface IngestProgress {
  /** Documents and failures so far. */
  readonly done: number;
  /** What `done` will be in the end, judged by the bytes that are left; null while that cannot be told. */
  readonly expected: number | null;
  /** The document just finished. */
  readonly path: string;
  readonly outcome: SaveOutcome | 'failed';
}

export interface IngestOptions extends ReadOptions {
  readonly databaseUrl: string;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Of the second look, which comes when all is written. */
  readonly onLook?: (progress: LookProgress) => void;
  /** Stops after the documents being written. */
  readonly signal?: AbortSignal;
  /** Threads that parse. Default: one for each core, at most 8; 0: none but this. */
  readonly threads?: number;
}

export interface IngestSummary {
  /** All that was read: `saved + unchanged + replaced`. */
  readonly documents: number;
  readonly saved: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly failures: number;
  /** Entities that the second look joined to others. */
  readonly merged: number;
  /** The first thousand failures. */
  readonly failed: readonly Failure[];
  /** The first thousand things that were left out of documents taken in. */
  readonly warnings: readonly string[];
  /** True when `signal` stopped it. */
  readonly stopped: boolean;
}

/** Documents looked up at a time, and characters of them held. */
const BATCH = 64;
const BATCH_CHARACTERS = 8_000_000;
const MOST_LISTED = 1000;

/**
 * Reads, parses and saves all documents of `paths` (see `readSources`), in their order. A document is saved whole or
 * not at all, and one that is stored as it is is not read again: killed and started again, nothing is lost or doubled.
 * What one document suffers does not stop the others. At its end it looks again (`lookAgain`), so that nobody stands in
 * the archive twice; where `signal` stops it, the next look does what is left.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const store = openStore({ databaseUrl: options.databaseUrl, poolSize: 3 });
  const pool = openParsePool(options.threads === undefined ? {} : { threads: options.threads });
  try {
    return await ingestInto(store, pool, paths, options);
  } finally {
    await pool.close();
    await store.close();
  }
}

/** What a source gave: a document to take in, or why there is none. */
interface Found {
  readonly path: string;
  readonly given: IncomingDocument | Problem;
}

interface Underway {
  readonly path: string;
  readonly reading: Reading;
}

interface Finished {
  readonly path: string;
  readonly outcome: SaveOutcome | Problem;
}

async function ingestInto(
  store: Store,
  pool: ParsePool,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestSummary> {
  const counts = { saved: 0, unchanged: 0, replaced: 0, failed: 0 };
  const failed: Failure[] = [];
  const warnings: string[] = [];
  const meter = options.meter ?? openReadMeter();
  let done = 0;
  const finish = ({ path, outcome }: Finished): void => {
    const isFailed = typeof outcome !== 'string';
    if (isFailed && failed.length < MOST_LISTED) failed.push({ path, ...outcome });
    counts[isFailed ? 'failed' : outcome] += 1;
    done += 1;
    options.onProgress?.({ done, expected: meter.documentsInAll(), path, outcome: isFailed ? 'failed' : outcome });
  };
  const warn = (more: readonly string[]): void => {
    warnings.push(...more.slice(0, MOST_LISTED - warnings.length));
  };

  const comparing = openComparing(store, options);
  // While the database writes some documents, the next are parsed; they are written in their order.
  let writing: Promise<Finished[]> = Promise.resolve([]);
  for await (const group of groupsOf(underway(store, pool, paths, { ...options, meter }, warn))) {
    await Promise.all(group.map(({ reading }) => 'parsing' in reading && reading.parsing));
    for (const finished of await writing) finish(finished);
    comparing.begin();
    writing = options.signal?.aborted ? Promise.resolve([]) : writeGroup(store, group);
    // Unheard until it is awaited, a failure would end the process.
    writing.catch(() => {});
    if (options.signal?.aborted) break;
  }
  for (const finished of await writing) finish(finished);
  const merged = await comparing.end();
  const { saved, unchanged, replaced, failed: failures } = counts;
  const documents = saved + unchanged + replaced;
  const stopped = options.signal?.aborted ?? false;
  return { documents, saved, unchanged, replaced, failures, merged, failed, warnings, stopped };
}

/** Compares what is written with the archive while more is read, and at the end looks again at all that is left. */
function openComparing(store: Store, { signal, onLook }: IngestOptions) {
  const options = signal ? { signal } : {};
  let pass: Promise<number> | undefined;
  return {
    begin(): void {
      if (pass) return;
      const begun = compareArchive(store, options);
      pass = begun;
      begun.then(
        () => (pass = undefined),
        // Heard at the end: unheard, it would end the process now.
        () => {},
      );
    },
    async end(): Promise<number> {
      await pass;
      const { merged } = await lookAgain(store, { ...options, ...(onLook && { onProgress: onLook }) });
      return merged;
    },
  };
}

/**
 * Everything the sources give, in order; what must be parsed is being parsed, one batch ahead of what is asked for, so
 * that what is held stays bounded.
 */
async function* underway(
  store: Store,
  pool: ParsePool,
  paths: readonly string[],
  options: IngestOptions,
  warn: (warnings: readonly string[]) => void,
): AsyncGenerator<Underway> {
  let ahead: Underway[] = [];
  for await (const batch of batchesOf(readSources(paths, options), warn)) {
    if (options.signal?.aborted) return;
    const started = await start(store, pool, batch);
    yield* ahead;
    ahead = started;
  }
  yield* ahead;
}

async function start(store: Store, pool: ParsePool, batch: readonly Found[]): Promise<Underway[]> {
  const readings = await startReading(
    store,
    pool,
    batch.flatMap(({ given }) => ('code' in given ? [] : given)),
  );
  return batch.map(({ path, given }) => ({
    path,
    reading: 'code' in given ? { settled: given } : (readings.shift() as Reading),
  }));
}

async function* batchesOf(
  items: ReturnType<typeof readSources>,
  warn: (warnings: readonly string[]) => void,
): AsyncGenerator<Found[]> {
  let batch: Found[] = [];
  let characters = 0;
  for await (const item of items) {
    if ('error' in item) batch.push({ path: item.path, given: { code: item.error.code, message: item.error.message } });
    else {
      warn(item.warnings);
      batch.push({ path: item.document.origin, given: item.document });
      characters += item.document.text.length;
    }
    if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* groupsOf(items: AsyncGenerator<Underway>): AsyncGenerator<Underway[]> {
  let group: Underway[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < WRITTEN_TOGETHER) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function writeGroup(store: Store, group: readonly Underway[]): Promise<Finished[]> {
  const outcomes = await writeReadings(
    store,
    group.map(({ reading }) => reading),
  );
  return group.map(({ path }, index) => ({ path, outcome: outcomes[index] as SaveOutcome | Problem }));
}
