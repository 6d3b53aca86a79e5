import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { makeReader, type ReadStatement } from './read-statement.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let store: Store;
let read: ReadStatement;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url, poolSize: 1 });
  const other = openStore({ databaseUrl: database.url, poolSize: 1 });
  const close = store.close;
  Object.assign(store, { close: () => Promise.all([close(), other.close()]) });
  read = makeReader(store.pool, async (processId) => {
    await other.query('SELECT pg_cancel_backend($1)', [processId]);
  });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

const preparedCount = async () =>
  (
    await store.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM pg_prepared_statements WHERE name LIKE 'read%'",
    )
  )[0]?.count;

test('what a statement reads is given as PostgreSQL wrote it', async () => {
  expect(await read({ text: 'SELECT $1::json AS data', values: ['{"a" : 1.50}'] })).toBe('{"a" : 1.50}');
});

test('a statement is prepared once it has come a few times', async () => {
  const before = (await preparedCount()) ?? 0;
  const text = "SELECT '{}'::json AS data";
  for (let i = 0; i < 2; i += 1) await read({ text, values: [] });
  expect(await preparedCount()).toBe(before);
  await read({ text, values: [] });
  expect(await preparedCount()).toBe(before + 1);
});

test('statements without end are not prepared without end', async () => {
  for (let i = 0; i < 320; i += 1) {
    for (let use = 0; use < 3; use += 1) await read({ text: `SELECT '${i}'::json AS data`, values: [] });
  }
  expect(await preparedCount()).toBe(300);
});

test('a statement that nobody waits for is ended, and its connection serves the next', async () => {
  const gone = new AbortController();
  const started = performance.now();
  setTimeout(() => gone.abort(), 50);
  await expect(read({ text: 'SELECT to_json(pg_sleep(20)) AS data', values: [] }, gone.signal)).rejects.toMatchObject({
    code: '57014',
  });
  await expect(read({ text: 'SELECT 1 AS data', values: [] }, gone.signal)).rejects.toThrow();
  expect(await read({ text: "SELECT '[]'::json AS data", values: [] })).toBe('[]');
  expect(performance.now() - started).toBeLessThan(5000);
});
