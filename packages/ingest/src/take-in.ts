/**
 * Documents at hand → stored: what is stored already is passed over, the rest is parsed and saved.
 *
 * @example await takeIn(store, pool, [{ text: 'قال جو بايدن إنه باق.', origin: 'a.txt' }]) // ['saved']
 */
import { PARSER_VERSION, type ParsedDocument } from '@isnad/core';
import {
  compareArchive,
  findStored,
  type IncomingDocument,
  layGroundwork,
  type ReadDocument,
  type SaveOutcome,
  type Store,
  StoreError,
  saveDocuments,
} from '@isnad/store';
import type { ParsePool } from './parse-pool.ts';
import type { SourceErrorCode } from './source-error.ts';

export type FailureCode = SourceErrorCode | 'TEXT_NOT_STORABLE' | 'READING_INVALID' | 'DOCUMENT_FAILED';

/** Why a document is not stored. */
export interface Problem {
  readonly code: FailureCode;
  readonly message: string;
}

/** A document that is being parsed, or what is known of it without that. */
export type Reading =
  | { readonly settled: 'unchanged' | Problem }
  | { readonly document: IncomingDocument; readonly parsing: Promise<ParsedDocument | Problem> };

/** Documents written in one transaction: from 1 to 12 the cost of each falls by half, beyond hardly. */
export const WRITTEN_TOGETHER = 12;

/**
 * What came of each document, in their order. One that cannot be read or saved does not stop the others. What is new is
 * compared with the archive at once, so that what it says again is known to be said again.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function takeIn(
  store: Store,
  pool: ParsePool,
  documents: readonly IncomingDocument[],
): Promise<(SaveOutcome | Problem)[]> {
  const readings = await startReading(store, pool, documents);
  const outcomes: (SaveOutcome | Problem)[] = [];
  for (let from = 0; from < readings.length; from += WRITTEN_TOGETHER)
    outcomes.push(...(await writeReadings(store, readings.slice(from, from + WRITTEN_TOGETHER))));
  // Also when nothing is new: whoever saved these may have been killed before they were compared.
  await compareArchive(store);
  return outcomes;
}

/**
 * Looks all documents up and has those parsed that are not stored as they are.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function startReading(
  store: Store,
  pool: ParsePool,
  documents: readonly IncomingDocument[],
): Promise<Reading[]> {
  const states = documents.length === 0 ? [] : await findStored(store, documents, PARSER_VERSION);
  return documents.map((document, index) =>
    states[index] === 'current' ? { settled: 'unchanged' } : { document, parsing: read(pool, document) },
  );
}

/** Ready to be saved: that takes time, which there is while the database writes the documents before. */
async function read(pool: ParsePool, incoming: IncomingDocument): Promise<ParsedDocument | Problem> {
  try {
    const parsed = await pool.parse(incoming);
    layGroundwork({ incoming, parsed });
    return parsed;
  } catch (error) {
    return describeFailure(incoming, error);
  }
}

/**
 * Waits until all are parsed and saves them in one go, in their order.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function writeReadings(store: Store, readings: readonly Reading[]): Promise<(SaveOutcome | Problem)[]> {
  const results = await Promise.all(
    readings.map(async (reading) => ('settled' in reading ? reading.settled : await reading.parsing)),
  );
  const read: ReadDocument[] = [];
  for (const [index, reading] of readings.entries()) {
    const parsed = results[index];
    if ('document' in reading && isParsed(parsed)) read.push({ incoming: reading.document, parsed });
  }
  const saved = await saveDocuments(store, read);
  const outcomeOf = new Map(
    read.map(({ incoming, parsed }, index) => {
      const result = saved[index] as (typeof saved)[number];
      return [parsed, 'error' in result ? describeFailure(incoming, result.error) : result.outcome];
    }),
  );
  return results.map((result) => (isParsed(result) ? (outcomeOf.get(result) as SaveOutcome | Problem) : result));
}

function isParsed(result: ParsedDocument | Problem | 'unchanged' | undefined): result is ParsedDocument {
  return typeof result === 'object' && !('code' in result);
}

function describeFailure({ origin }: IncomingDocument, error: unknown): Problem {
  if (error instanceof StoreError && (error.code === 'TEXT_NOT_STORABLE' || error.code === 'READING_INVALID'))
    return { code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
  return { code: 'DOCUMENT_FAILED', message: `${origin} could not be taken in: ${reason}` };
}
