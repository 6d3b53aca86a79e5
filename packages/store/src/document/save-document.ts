/**
 * Saves documents and their readings: each whole or not at all, and the same document again changes nothing.
 *
 * @example await saveDocument(store, { text, origin: 'seeds/a.txt' }, parseDocument(text)) // { outcome: 'saved', … }
 */
import type { ParsedDocument } from '@isnad/core';
import type { Store } from '../open-store.ts';
import { explainDatabaseError, isPassing, StoreError } from '../store-error.ts';
import { writeTransaction } from '../write-transaction.ts';
import { layGroundwork } from './groundwork.ts';
import { assertStorable, type IncomingDocument, identityOf, type ReadDocument } from './incoming-document.ts';
import { RunMixedError, type SavedDocument, saveRun } from './save-run.ts';

/** What came of one document of several: it is saved, or it cannot be. */
export type SaveResult = SavedDocument | { readonly error: unknown };

/** How often a save is tried again after another writer got in its way. */
const TRIES = 8;

/**
 * Saves one document. A newer parser's reading replaces an older one's; an older parser's is passed over. A new text
 * under the same identity replaces the former, which is kept as a revision; a former text that comes again changes
 * nothing.
 * @throws StoreError TEXT_NOT_STORABLE, READING_INVALID, DATABASE_UNREACHABLE
 */
export async function saveDocument(
  store: Store,
  incoming: IncomingDocument,
  parsed: ParsedDocument,
): Promise<SavedDocument> {
  const [saved] = await saveTogether(store, [{ incoming, parsed }]);
  return saved as SavedDocument;
}

/**
 * Saves several documents in their order, with the same outcome as one by one but in few transactions: those that are
 * new go together; one that replaces what is there goes alone. What cannot be saved does not stop the others.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function saveDocuments(store: Store, documents: readonly ReadDocument[]): Promise<SaveResult[]> {
  const results: SaveResult[] = [];
  const runs = runsOf(documents, new Set());
  for (let run = runs.shift(); run !== undefined; run = runs.shift()) {
    try {
      results.push(...(await saveTogether(store, run)));
    } catch (error) {
      if (isUnreachable(error)) throw error;
      if (run.length === 1) results.push({ error });
      else if (error instanceof RunMixedError) runs.unshift(...runsOf(run, error.stored));
      else for (const document of run) results.push(await saveAlone(store, document));
    }
  }
  return results;
}

async function saveAlone(store: Store, { incoming, parsed }: ReadDocument): Promise<SaveResult> {
  try {
    return await saveDocument(store, incoming, parsed);
  } catch (error) {
    if (isUnreachable(error)) throw error;
    return { error };
  }
}

async function saveTogether(store: Store, run: readonly ReadDocument[]): Promise<SavedDocument[]> {
  for (const document of run) {
    const { incoming, parsed } = document;
    assertStorable(incoming);
    if (parsed.text !== incoming.text)
      throw new StoreError('READING_INVALID', `The reading of ${incoming.origin} is of another text.`);
    layGroundwork(document);
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeTransaction(store.pool, (tx) => saveRun(tx, run));
    } catch (error) {
      if (attempt < TRIES && isPassing(error) && !(error instanceof RunMixedError)) continue;
      throw explainDatabaseError(error);
    }
  }
}

/** Cuts the documents where one is stored already, or comes twice. */
function runsOf(documents: readonly ReadDocument[], stored: ReadonlySet<string>): ReadDocument[][] {
  const seen = new Set(stored);
  const runs: ReadDocument[][] = [];
  let open: ReadDocument[] | null = null;
  for (const document of documents) {
    const identity = identityOf(document.incoming);
    if (seen.has(identity)) {
      runs.push([document]);
      open = null;
      continue;
    }
    seen.add(identity);
    if (open === null) {
      open = [];
      runs.push(open);
    }
    open.push(document);
  }
  return runs;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'DATABASE_UNREACHABLE';
}
