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

test('a statement is prepared once, of whatever kinds the values are that come with it', async () => {
  const ask = async (value: unknown) => await read("SELECT coalesce(to_json($1::text)::text, 'null') AS data", [value]);
  for (let use = 0; use < 3; use += 1) await ask('ن');
  const before = await preparedCount();
  expect(await Promise.all(['ن', null, 7, true].map(ask))).toEqual(['"ن"', 'null', '"7"', '"true"']);
  expect(await preparedCount()).toBe(before);
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

test('of statements not known to be quick, one at a time goes over a connection; who waits is served in order, or told that there are too many', async () => {
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

const VARIED = 'SELECT $1::text AS data FROM pg_sleep($2::float8)';

/** A reader that knows the statement to be quick, so that it is sent behind others. */
async function quickReader(milliseconds = 60_000): Promise<Reader> {
  const quick = openReader({ databaseUrl: database.url, size: 1, quick: { milliseconds, bytes: 1000 } });
  for (let use = 0; use < 4; use += 1) await quick.read({ text: VARIED, values: ['', 0] });
  return quick;
}

test('statements that are quick go over a connection together, and each is given its own answer', async () => {
  const quick = await quickReader();
  const answers = Promise.all(
    [0.05, 0, 0.01].map(async (seconds) => String(await quick.read({ text: VARIED, values: [seconds, seconds] }))),
  );
  expect(quick.counts()).toEqual({ totalCount: 1, idleCount: 0, waitingCount: 0 });
  expect(await answers).toEqual(['0.05', '0', '0.01']);
  await quick.close();
});

test.each([
  ['no more', 60_000, 1],
  ['more', 5, 2],
])(
  'of what is quick and takes %s together than one connection may have, two go over as many as that needs',
  async (_, backlog, connections) => {
    const quick = { milliseconds: 60_000, bytes: 1000 };
    const several = openReader({ databaseUrl: database.url, size: 4, quick, backlog });
    const ask = () => several.read({ text: VARIED, values: ['', 0.01] });
    for (let use = 0; use < 40; use += 1) await ask();
    await Promise.all([ask(), ask()]);
    expect(several.counts().totalCount).toBe(connections);
    await several.close();
  },
);

test('a statement that proves slow is sent alone from then on', async () => {
  const quick = await quickReader(200);
  await quick.read({ text: VARIED, values: ['', 2] });
  const both = [quick.read({ text: VARIED, values: ['1', 0] }), quick.read({ text: VARIED, values: ['2', 0] })];
  expect(quick.counts().waitingCount).toBe(1);
  expect((await Promise.all(both)).map(String)).toEqual(['1', '2']);
  await quick.close();
});

test('a statement whose answers are long is sent alone', async () => {
  const quick = { milliseconds: 60_000, bytes: 1000 };
  const long = openReader({ databaseUrl: database.url, size: 1, quick });
  const text = "SELECT repeat('x', $1::int) AS data";
  for (let use = 0; use < 4; use += 1) await long.read({ text, values: [100_000] });
  const both = [long.read({ text, values: [1] }), long.read({ text, values: [2] })];
  expect(long.counts().waitingCount).toBe(1);
  expect((await Promise.all(both)).map(String)).toEqual(['x', 'xx']);
  await long.close();
});

test('a statement that nobody waits for is not ended while others share its connection', async () => {
  const quick = await quickReader();
  const gone = new AbortController();
  const first = quick.read({ text: VARIED, values: ['first', 0.1] }, gone.signal);
  const second = quick.read({ text: VARIED, values: ['second', 0.1] });
  await new Promise((resolve) => setTimeout(resolve, 20));
  gone.abort();
  expect(String(await first)).toBe('first');
  expect(String(await second)).toBe('second');
  await quick.close();
});

test('statements that share a connection fail with it together, and another serves the next', async () => {
  const quick = await quickReader();
  const ended = ['1', '2', '3'].map((value) => quick.read({ text: VARIED, values: [value, 20] }));
  const outcomes = Promise.allSettled(ended);
  const end =
    "SELECT count(pg_terminate_backend(pid))::text AS data FROM pg_stat_activity WHERE query LIKE '%pg_sleep($2%' AND state = 'active' AND pid <> pg_backend_pid()";
  // It may not have come there yet.
  while ((await read(end)) === '0') await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(String(await quick.read({ text: VARIED, values: ['next', 0] }))).toBe('next');
  expect(quick.counts()).toEqual({ totalCount: 1, idleCount: 1, waitingCount: 0 });
  await quick.close();
});

test('a refused statement takes those that share its connection not with it', async () => {
  const quick = await quickReader();
  const [refused, well] = await Promise.allSettled([
    quick.read({ text: VARIED, values: ['1', 'no number'] }),
    quick.read({ text: VARIED, values: ['2', 0] }),
  ]);
  expect(refused).toMatchObject({ status: 'rejected', reason: { code: '22P02' } });
  expect(well.status === 'fulfilled' && String(well.value)).toBe('2');
  await quick.close();
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
