import { parseDocument } from '@isnad/core';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store, saveDocument } from '@isnad/store';
import { openParsePool } from './parse-pool.ts';
import { takeIn } from './take-in.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(120_000);

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url, poolSize: 2 });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

test('what was saved by one who was killed before it compared is compared by the next try', async () => {
  const document = { text: 'قال جون كيري إن المحادثات مع إيران تتقدم ببطء لكنها تتقدم.', origin: 'a.txt' };
  await saveDocument(store, document, parseDocument(document.text));
  const waiting = () => store.query('SELECT 1 FROM articles_to_compare');
  expect(await waiting()).toHaveLength(1);
  const pool = openParsePool({ threads: 0 });
  expect(await takeIn(store, pool, [document])).toEqual(['unchanged']);
  expect(await waiting()).toHaveLength(0);
  await pool.close();
});
