/**
 * Takes documents in: sources → parse → store. Safe to stop at any point and to start again.
 *
 * @example await ingestPaths(['seeds'], { databaseUrl }) // { documents: 2, saved: 2, unchanged: 0, … }
 */
import { PARSER_VERSION, parseDocument } from '@isnad/core';
import {
  findStored,
  type IncomingDocument,
  openStore,
  type SaveOutcome,
  type Store,
  StoreError,
  saveDocument,
} from '@isnad/store';
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
  /** Stops after the document in work. */
  readonly signal?: AbortSignal;
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

/** Documents looked up at a time, and bytes of them held. */
const BATCH = 64;
const BATCH_CHARACTERS = 8_000_000;
const MOST_LISTED = 1000;

/**
 * Reads, parses and saves all documents of `paths` (see `readSources`), in their order. A document is saved whole or
 * not at all, and one that is stored as it is is not read again: killed and started again, nothing is lost or doubled.
 * What one document suffers does not stop the others.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const store = openStore({ databaseUrl: options.databaseUrl, poolSize: 2 });
  try {
    return await ingestInto(store, paths, options);
  } finally {
    await store.close();
  }
}

async function ingestInto(store: Store, paths: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const counts = { saved: 0, unchanged: 0, replaced: 0, failed: 0 };
  const failed: Failure[] = [];
  const warnings: string[] = [];
  let done = 0;
  const finish = (path: string, outcome: IngestProgress['outcome']): void => {
    counts[outcome] += 1;
    done += 1;
    options.onProgress?.({ done, path, outcome });
  };
  const fail = (path: string, code: FailureCode, message: string): void => {
    if (failed.length < MOST_LISTED) failed.push({ path, code, message });
    finish(path, 'failed');
  };

  let batch: IncomingDocument[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    for await (const { document, outcome } of saveBatch(store, batch, options.signal)) {
      if (typeof outcome === 'string') finish(document.origin, outcome);
      else fail(document.origin, outcome.code, outcome.message);
    }
    batch = [];
    characters = 0;
  };

  for await (const item of readSources(paths, options)) {
    if (options.signal?.aborted) break;
    if ('error' in item) {
      await flush();
      fail(item.path, item.error.code, item.error.message);
      continue;
    }
    warnings.push(...item.warnings.slice(0, MOST_LISTED - warnings.length));
    batch.push(item.document);
    characters += item.document.text.length;
    if (batch.length >= BATCH || characters >= BATCH_CHARACTERS) await flush();
  }
  await flush();
  const { saved, unchanged, replaced, failed: failures } = counts;
  const documents = saved + unchanged + replaced;
  return {
    documents,
    saved,
    unchanged,
    replaced,
    failures,
    failed,
    warnings,
    stopped: options.signal?.aborted ?? false,
  };
}

interface Saved {
  readonly document: IncomingDocument;
  readonly outcome: SaveOutcome | { readonly code: FailureCode; readonly message: string };
}

/** While the database writes one document, the next is parsed; they are saved in their order. */
async function* saveBatch(
  store: Store,
  batch: readonly IncomingDocument[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Saved> {
  if (batch.length === 0 || signal?.aborted) return;
  const states = await findStored(store, batch, PARSER_VERSION);
  let saving: Promise<Saved> | null = null;
  for (const [index, document] of batch.entries()) {
    if (signal?.aborted) break;
    const next = states[index] === 'current' ? { document, outcome: 'unchanged' as const } : parseSafely(document);
    if (saving !== null) yield await saving;
    saving = 'parsed' in next ? saveSafely(store, next) : Promise.resolve(next);
  }
  if (saving !== null) yield await saving;
}

type Parsed = { readonly document: IncomingDocument; readonly parsed: ReturnType<typeof parseDocument> };

function parseSafely(document: IncomingDocument): Parsed | Saved {
  const { text, referenceDate, title, mediaType } = document;
  try {
    const options = { referenceDate: referenceDate ?? null, title: title ?? null };
    return { document, parsed: parseDocument(text, mediaType === undefined ? options : { ...options, mediaType }) };
  } catch (error) {
    return { document, outcome: describeFailure(document, error) };
  }
}

async function saveSafely(store: Store, { document, parsed }: Parsed): Promise<Saved> {
  try {
    const { outcome } = await saveDocument(store, document, parsed);
    return { document, outcome };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'DATABASE_UNREACHABLE') throw error;
    return { document, outcome: describeFailure(document, error) };
  }
}

function describeFailure({ origin }: IncomingDocument, error: unknown): { code: FailureCode; message: string } {
  if (error instanceof StoreError && (error.code === 'TEXT_NOT_STORABLE' || error.code === 'READING_INVALID'))
    return { code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
  return { code: 'DOCUMENT_FAILED', message: `${origin} could not be taken in: ${reason}` };
}
