/**
 * The small graph in a database of its own, for tests that read it or change it.
 *
 * @example const { store, close } = await openSmallGraph();
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';

export interface SmallGraph {
  readonly store: Store;
  close(): Promise<void>;
}

export async function openSmallGraph(): Promise<SmallGraph> {
  const database = await createTestDatabase();
  const store = openStore({ databaseUrl: database.url });
  await store.pool.query(readFileSync(join(import.meta.dirname, 'small-graph.sql'), 'utf8'));
  return {
    store,
    async close() {
      await store.close();
      await database.drop();
    },
  };
}
