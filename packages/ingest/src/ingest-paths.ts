/**
 * Takes documents in: sources → parse → store. Safe to stop at any point and to start again.
 *
 * @example await ingestPaths(['seeds'], { databaseUrl }) // { documents: 2, saved: 2, unchanged: 0, … }
 */
import { PARSER_VERSION, type ParsedDocument } from '@isnad/core';
import {
  findStored,
  type IncomingDocument,
  openStore,
  type ReadDocument,
  type SaveOutcome,
  type Store,
  StoreError,
  saveDocuments,
} from '@isnad/store';
import { openParsePool, type ParsePool } from './parse-pool.ts';
import type { SourceErrorCode } from './source-error.ts';
import { type ReadOptions, readSources } from './sources/read-sources.ts';

export type FailureCode = SourceErrorCode | 'TEXT_NOT_STORABLE' | 'READING_INVALID' | 'DOCUMENT_FAILED';

export interface Failure {
  /** The file, with the line where there is one: `news.jsonl:12`. */
  readonly path: string;
  readonly code: FailureCode;
  readonly message: string;
}

export interface IngestProgress {
  /** Documents and failures so far. */
  readonly done: number;
  /** The document just finished. */
  readonly path: string;
  readonly outcome: SaveOutcome | 'failed';
}

export interface IngestOptions extends ReadOptions {
  readonly databaseUrl: string;
  readonly onProgress?: (progress: IngestProgress) => void;
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
/** Documents written in one transaction: from 1 to 12 the cost of each falls by half, beyond hardly. */
const WRITTEN_TOGETHER = 12;
const MOST_LISTED = 1000;

/**
 * Reads, parses and saves all documents of `paths` (see `readSources`), in their order. A document is saved whole or
 * not at all, and one that is stored as it is is not read again: killed and started again, nothing is lost or doubled.
 * What one document suffers does not stop the others.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const store = openStore({ databaseUrl: options.databaseUrl, poolSize: 2 });
  const pool = openParsePool(options.threads === undefined ? {} : { threads: options.threads });
  try {
    return await ingestInto(store, pool, paths, options);
  } finally {
    await pool.close();
    await store.close();
  }
}

/** A document on its way, or what is known of it already. */
interface Underway {
  readonly path: string;
  readonly document?: IncomingDocument;
  readonly parsing?: Promise<ParsedDocument | Problem>;
  readonly outcome?: 'unchanged' | Problem;
}

interface Problem {
  readonly code: FailureCode;
  readonly message: string;
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
  let done = 0;
  const finish = ({ path, outcome }: Finished): void => {
    const isFailed = typeof outcome !== 'string';
    if (isFailed && failed.length < MOST_LISTED) failed.push({ path, ...outcome });
    counts[isFailed ? 'failed' : outcome] += 1;
    done += 1;
    options.onProgress?.({ done, path, outcome: isFailed ? 'failed' : outcome });
  };
  const warn = (more: readonly string[]): void => {
    warnings.push(...more.slice(0, MOST_LISTED - warnings.length));
  };

  // While the database writes some documents, the next are parsed; they are written in their order.
  let writing: Promise<Finished[]> = Promise.resolve([]);
  for await (const group of groupsOf(underway(store, pool, paths, options, warn))) {
    const parsed = await Promise.all(group.map(async (item) => ({ ...item, result: await item.parsing })));
    for (const finished of await writing) finish(finished);
    writing = options.signal?.aborted ? Promise.resolve([]) : writeGroup(store, parsed);
    // Unheard until it is awaited, a failure would end the process.
    writing.catch(() => {});
    if (options.signal?.aborted) break;
  }
  for (const finished of await writing) finish(finished);
  const { saved, unchanged, replaced, failed: failures } = counts;
  const documents = saved + unchanged + replaced;
  const stopped = options.signal?.aborted ?? false;
  return { documents, saved, unchanged, replaced, failures, failed, warnings, stopped };
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
    const started = await startParsing(store, pool, batch);
    yield* ahead;
    ahead = started;
  }
  yield* ahead;
}

async function startParsing(store: Store, pool: ParsePool, batch: readonly Underway[]): Promise<Underway[]> {
  const documents = batch.flatMap(({ document }) => document ?? []);
  const states = documents.length === 0 ? [] : await findStored(store, documents, PARSER_VERSION);
  const stateOf = new Map(documents.map((document, index) => [document, states[index]]));
  return batch.map((item) => {
    if (item.document === undefined) return item;
    if (stateOf.get(item.document) === 'current') return { ...item, outcome: 'unchanged' as const };
    const { document } = item;
    return { ...item, parsing: pool.parse(document).catch((error) => describeFailure(document, error)) };
  });
}

async function* batchesOf(
  items: ReturnType<typeof readSources>,
  warn: (warnings: readonly string[]) => void,
): AsyncGenerator<Underway[]> {
  let batch: Underway[] = [];
  let characters = 0;
  for await (const item of items) {
    if ('error' in item)
      batch.push({ path: item.path, outcome: { code: item.error.code, message: item.error.message } });
    else {
      warn(item.warnings);
      batch.push({ path: item.document.origin, document: item.document });
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

type Parsed = Underway & { readonly result: ParsedDocument | Problem | undefined };

async function writeGroup(store: Store, group: readonly Parsed[]): Promise<Finished[]> {
  const read = group.map(({ document, result }): ReadDocument | null =>
    document === undefined || result === undefined || 'code' in result ? null : { incoming: document, parsed: result },
  );
  const results = await saveDocuments(
    store,
    read.filter((document) => document !== null),
  );
  return group.map(({ path, outcome, result }, index): Finished => {
    const document = read[index];
    if (!document) return { path, outcome: outcome ?? (result as Problem) };
    const saved = results.shift() as (typeof results)[number];
    return { path, outcome: 'error' in saved ? describeFailure(document.incoming, saved.error) : saved.outcome };
  });
}

function describeFailure({ origin }: IncomingDocument, error: unknown): Problem {
  if (error instanceof StoreError && (error.code === 'TEXT_NOT_STORABLE' || error.code === 'READING_INVALID'))
    return { code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
  return { code: 'DOCUMENT_FAILED', message: `${origin} could not be taken in: ${reason}` };
}
