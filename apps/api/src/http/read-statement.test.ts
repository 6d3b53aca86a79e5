import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openReader, type Reader } from './read-statement.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let reader: Reader;

beforeAll(async () => {
  database = await createTestDatabase();
  reader = openReader({ databaseUrl: database.url, size: 1 });
}, 120_000);

afterAll(async () => {
  await reader?.close();
  await database?.drop();
});

const read = async (text: string, values: readonly unknown[] = [], signal?: AbortSignal) =>
  (await reader.read({ text, values }, signal)).toString();

const preparedCount = async () =>
  Number(await read("SELECT count(*)::text AS data FROM pg_prepared_statements WHERE statement LIKE '%AS data%'"));

test('what a statement reads is given as PostgreSQL wrote it', async () => {
  expect(await read('SELECT $1::json AS data', ['{"a" : 1.50, "ا": "\\u0628"}'])).toBe('{"a" : 1.50, "ا": "\\u0628"}');
});

test.each([
  ['text', 'فلا "ن" \\ {x}', '"فلا \\"ن\\" \\\\ {x}"'],
  ['int', 7, '7'],
  ['boolean', false, 'false'],
  ['timestamptz', '2024-07-10T14:05:00.123456+00:00', '"2024-07-10T14:05:00.123456+00:00"'],
  ['uuid', null, null],
  ['uuid', undefined, null],
  ['text[]', ['a', null, '', 'NULL', '"{\\', 'ب,ج'], '["a",null,"","NULL","\\"{\\\\","ب,ج"]'],
  ['uuid[]', [], '[]'],
  ['uuid[]', [null], '[null]'],
])('a value of type %s comes as it was given', async (type, value, json) => {
  for (let use = 0; use < 4; use += 1) {
    expect(await read(`SELECT coalesce(to_json($1::${type})::text, 'null') AS data`, [value])).toBe(json ?? 'null');
  }
});

test('a statement is prepared once it has come a few times', async () => {
  const before = await preparedCount();
  for (let use = 0; use < 2; use += 1) await read("SELECT '{}'::json AS data");
  expect(await preparedCount()).toBeLessThanOrEqual(before + 1);
  const later = await preparedCount();
  await read("SELECT '{}'::json AS data");
  expect(await preparedCount()).toBe(later + 1);
});

test('statements without end are not prepared without end', async () => {
  for (let i = 0; i < 320; i += 1) {
    for (let use = 0; use < 3; use += 1) await read(`SELECT '${i}'::json AS data`);
  }
  expect(await preparedCount()).toBeLessThanOrEqual(300);
  expect(await preparedCount()).toBeGreaterThan(280);
});

test('a statement that nobody waits for is ended, and its connection serves the next', async () => {
  const gone = new AbortController();
  const started = performance.now();
  setTimeout(() => gone.abort(), 50);
  await expect(read('SELECT to_json(pg_sleep(20)) AS data', [], gone.signal)).rejects.toMatchObject({ code: '57014' });
  await expect(read('SELECT 1 AS data', [], gone.signal)).rejects.toThrow();
  expect(await read("SELECT '[]'::json AS data")).toBe('[]');
  expect(performance.now() - started).toBeLessThan(5000);
});

test('one statement at a time goes over a connection; who waits is served in order, or told that there are too many', async () => {
  const few = openReader({ databaseUrl: database.url, size: 1, waiting: 2, patience: 10_000 });
  const order: number[] = [];
  const ask = (number: number) =>
    few
      .read({ text: `SELECT '${number}'::text AS data FROM pg_sleep(0.05)`, values: [] })
      .then(() => order.push(number));
  const asked = [ask(1), ask(2), ask(3)];
  await expect(ask(4)).rejects.toMatchObject({ code: 'OVERLOADED' });
  await Promise.all(asked);
  expect(order).toEqual([1, 2, 3]);
  expect(few.counts()).toEqual({ totalCount: 1, idleCount: 1, waitingCount: 0 });
  await few.close();
});

test('who waits too long for a connection is told so, and nothing is lost by it', async () => {
  const few = openReader({ databaseUrl: database.url, size: 1, patience: 50 });
  const long = few.read({ text: "SELECT '1'::text AS data FROM pg_sleep(0.5)", values: [] });
  await expect(few.read({ text: 'SELECT 1 AS data', values: [] })).rejects.toMatchObject({ code: 'OVERLOADED' });
  expect(String(await long)).toBe('1');
  expect(String(await few.read({ text: "SELECT '2'::text AS data", values: [] }))).toBe('2');
  await few.close();
});

test('a connection that says nothing is given up, and another serves the next', async () => {
  const few = openReader({ databaseUrl: database.url, size: 1, silence: 100 });
  await expect(few.read({ text: "SELECT '1'::text AS data FROM pg_sleep(30)", values: [] })).rejects.toMatchObject({
    code: 'CONNECTION_DESTROYED',
  });
  expect(String(await few.read({ text: "SELECT '2'::text AS data", values: [] }))).toBe('2');
  await few.close();
});

test('a connection that broke is opened anew', async () => {
  await read('SELECT 1::text AS data');
  const other = openReader({ databaseUrl: database.url, size: 1 });
  const ended = reader.read({ text: "SELECT '1'::text AS data FROM pg_sleep(30)", values: [] });
  ended.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
  await other.read({
    text: "SELECT count(pg_terminate_backend(pid))::text AS data FROM pg_stat_activity WHERE query LIKE '%pg_sleep(30)%' AND pid <> pg_backend_pid()",
    values: [],
  });
  await expect(ended).rejects.toThrow();
  expect(await read("SELECT '3'::text AS data")).toBe('3');
  await other.close();
});
