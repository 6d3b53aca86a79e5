/**
 * `isnad delete DOCUMENT…`: takes documents out for ever: text, reading, and whoever only they speak of.
 *
 * @example isnad delete 018f2b3c-…
 */
import { compareArchive, deleteDocument, StoreError } from '@isnad/store';
import { ExitCode } from '../exit-codes.ts';
import { withStore } from '../open-command-store.ts';
import { type Streams, write } from '../streams.ts';

/** Each id that is gone goes to standard output; one that was not there is named on standard error. */
export async function runDelete(documentIds: readonly string[], streams: Streams): Promise<ExitCode> {
  return await withStore(async (store) => {
    let missing = 0;
    for (const id of documentIds) {
      try {
        await deleteDocument(store, id);
        await write(streams.stdout, `${id}\n`);
      } catch (error) {
        if (!(error instanceof StoreError && error.code === 'NOT_FOUND')) throw error;
        missing += 1;
        await write(streams.stderr, `${error.code}: ${error.message}\n`);
      }
    }
    // What was printed again elsewhere has a new first, once the first is gone.
    if (missing < documentIds.length) await compareArchive(store);
    if (missing === 0) return ExitCode.Done;
    return missing < documentIds.length ? ExitCode.SomeFailed : ExitCode.Unavailable;
  });
}
