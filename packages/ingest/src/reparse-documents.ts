/**
 * Reads stored documents again after the parser got better: only what it reads otherwise is rewritten, ids stay.
 *
 * @example await reparseDocuments({ databaseUrl }) // { documents: 5000, replaced: 120, unchanged: 4880, … }
 */
import type { ParsedDocument } from '@isnad/core';
import {
  lookAgain,
  openStore,
  type ReadingLines,
  readingLines,
  type Store,
  type StoredText,
  StoreError,
  saveDocument,
  storedDocuments,
  storedReading,
} from '@isnad/store';
import { openParsePool, type ParsePool } from './parse-pool.ts';

export interface ReparseOptions {
  readonly databaseUrl: string;
  /** Only these documents. */
  readonly documentIds?: readonly string[];
  readonly onProgress?: (progress: { readonly done: number }) => void;
  /** Stops after the document in work. */
  readonly signal?: AbortSignal;
  /** Threads that parse; see `ingestPaths`. */
  readonly threads?: number;
}

export interface ReparseSummary {
  readonly documents: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** The documents that could not be read again, and why: they stay as they were. */
  readonly failed: readonly { readonly documentId: string; readonly message: string }[];
  readonly stopped: boolean;
}

/** What the parser reads otherwise than what is stored: lines that would go, and lines that would come. */
export interface ReadingChange {
  readonly documentId: string;
  readonly origin: string;
  readonly gone: ReadingLines;
  readonly come: ReadingLines;
}

/** Safe to stop and to start again. @throws StoreError DATABASE_UNREACHABLE */
export async function reparseDocuments(options: ReparseOptions): Promise<ReparseSummary> {
  const counts = { replaced: 0, unchanged: 0 };
  const failed: { documentId: string; message: string }[] = [];
  let done = 0;
  await eachReadAgain(options, async (store, { id, incoming }, parsed) => {
    try {
      if (parsed instanceof Error) throw parsed;
      const { outcome } = await saveDocument(store, incoming, parsed);
      counts[outcome === 'replaced' ? 'replaced' : 'unchanged'] += 1;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'DATABASE_UNREACHABLE') throw error;
      failed.push({ documentId: id, message: (error as Error).message });
    }
    done += 1;
    options.onProgress?.({ done });
  });
  if (counts.replaced > 0) await lookAtReplaced(options);
  return { documents: done, ...counts, failed, stopped: options.signal?.aborted ?? false };
}

/** What is read otherwise may name whom the archive knows, and say what was said. */
async function lookAtReplaced({ databaseUrl, signal }: ReparseOptions): Promise<void> {
  const store = openStore({ databaseUrl, poolSize: 3 });
  try {
    await lookAgain(store, signal ? { signal } : {});
  } finally {
    await store.close();
  }
}

/** Tells each document that would change, and writes nothing. @throws StoreError DATABASE_UNREACHABLE */
export async function diffDocuments(
  options: ReparseOptions & { readonly onChange: (change: ReadingChange) => Promise<void> },
): Promise<void> {
  await eachReadAgain(options, async (store, { id, incoming }, parsed) => {
    if (parsed instanceof Error) return;
    const [before, after] = [await storedReading(store, id), readingLines(parsed)];
    const change = {
      documentId: id,
      origin: incoming.origin,
      gone: without(before, after),
      come: without(after, before),
    };
    const lines = [change.gone, change.come].flatMap(({ mentions, claims }) => [...mentions, ...claims]);
    if (lines.length > 0) await options.onChange(change);
  });
}

function without(one: ReadingLines, other: ReadingLines): ReadingLines {
  const missing = (lines: readonly string[], there: readonly string[]) => {
    const known = new Set(there);
    return lines.filter((line) => !known.has(line));
  };
  return { mentions: missing(one.mentions, other.mentions), claims: missing(one.claims, other.claims) };
}

/** Documents parsed ahead of the one that is dealt with. */
const AHEAD = 32;

async function eachReadAgain(
  { databaseUrl, documentIds, signal, threads }: ReparseOptions,
  act: (store: Store, stored: StoredText, parsed: ParsedDocument | Error) => Promise<void>,
): Promise<void> {
  const store = openStore({ databaseUrl, poolSize: 4 });
  const pool = openParsePool(threads === undefined ? {} : { threads });
  const underway: { stored: StoredText; parsing: ReturnType<typeof parse> }[] = [];
  const next = async () => {
    const first = underway.shift();
    if (first !== undefined && !signal?.aborted) await act(store, first.stored, await first.parsing);
  };
  try {
    for await (const stored of storedDocuments(store, documentIds ?? null)) {
      if (signal?.aborted) break;
      underway.push({ stored, parsing: parse(pool, stored) });
      if (underway.length >= AHEAD) await next();
    }
    while (underway.length > 0) await next();
  } finally {
    await pool.close();
    await store.close();
  }
}

async function parse(pool: ParsePool, { incoming }: StoredText): Promise<ParsedDocument | Error> {
  return await pool.parse(incoming).catch((error) => (error instanceof Error ? error : new Error(String(error))));
}
