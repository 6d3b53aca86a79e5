/**
 * The store that a command works on, with its database; both are closed whatever comes.
 *
 * @example return await withStore(async (store) => { … return ExitCode.Done; });
 */
import { openDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';

export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  const store = openStore({ databaseUrl: database.url, poolSize: 2 });
  try {
    return await work(store);
  } finally {
    await store.close();
    await database.close();
  }
}
