import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { ingestPaths } from './ingest-paths.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(60_000);

let database: TestDatabase;
let store: Store;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-ingest-'));
  await store.pool.query('TRUNCATE documents, entities, entity_merges CASCADE');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const ingest = (paths: string[] = [folder], options = {}) =>
  ingestPaths(paths, { databaseUrl: database.url, ...options });

async function count(table: string): Promise<number> {
  return Number((await store.pool.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
}

function articles(number: number): string {
  const people = ['جو بايدن', 'باراك أوباما', 'جون كيري', 'دونالد ترامب'];
  return Array.from({ length: number }, (_, index) => {
    const body = `قال الرئيس ${people[index % 4]} لوكالة رويترز إن الخبر رقم ${index} صحيح.\n\nوأضاف أن الأمور تتقدم.`;
    return JSON.stringify({ id: `${index}`, source: 'قناة', title: `الخبر ${index}`, body, published: '2024-01-13' });
  }).join('\n');
}

test('knows at once which articles were printed before', async () => {
  const body = Array.from(
    { length: 30 },
    (_, index) => `وقال جو بايدن في اليوم ${index} إن الاتفاق رقم ${index} قائم.`,
  ).join(' ');
  const printed = ['صحيفة', 'قناة'].map((source, index) =>
    JSON.stringify({ id: 'x', source, title: 'الاتفاق قائم', body, published: `2024-01-1${index}` }),
  );
  await writeFile(join(folder, 'news.jsonl'), printed.join('\n'));
  await ingest();
  expect(await count('articles_to_compare')).toBe(0);
  expect(await count('article_copies WHERE first_id <> article_id')).toBe(1);
});

test('ends with nobody in the archive twice, and tells how far it is with that', async () => {
  for (const [index, name] of ['غريغوري غودريك', 'جريجوري جودريك'].entries())
    await writeFile(join(folder, `${index}.txt`), `قال الخبير ${name} إن الأمر رقم ${index} واضح.`);
  const told: object[] = [];
  expect(await ingest([folder], { onLook: (progress: object) => told.push(progress) })).toMatchObject({ merged: 1 });
  expect(await count("entities WHERE type = 'person' AND merged_into_id IS NULL")).toBe(1);
  expect(told[0]).toMatchObject({ of: 'entities', done: expect.any(Number), total: expect.any(Number) });
  expect(await ingest()).toMatchObject({ unchanged: 2, merged: 0 });
});

test('takes in all there is, and again without touching a row', async () => {
  await writeFile(join(folder, 'a.txt'), 'قال جو بايدن إنه باق.');
  await writeFile(join(folder, 'news.jsonl'), articles(130));
  const seen: string[] = [];
  const first = await ingest([folder], { onProgress: ({ outcome }: { outcome: string }) => seen.push(outcome) });
  expect(first).toEqual({
    documents: 131,
    saved: 131,
    unchanged: 0,
    replaced: 0,
    failures: 0,
    merged: 0,
    failed: [],
    warnings: [],
    stopped: false,
  });
  expect(seen).toHaveLength(131);
  const rows = async () => (await store.pool.query('SELECT d.*, xmin::text FROM documents d ORDER BY id')).rows;
  const before = await rows();
  expect(await ingest()).toMatchObject({ documents: 131, saved: 0, unchanged: 131, replaced: 0 });
  expect(await rows()).toEqual(before);
});

test('dates an article by when it was published, a plain text by when it came', async () => {
  await writeFile(join(folder, 'a.txt'), 'قال جو بايدن إنه باق.');
  await writeFile(join(folder, 'b.jsonl'), articles(1));
  await ingest();
  const [text, article] = await store.prisma.document.findMany({
    orderBy: { source: { sort: 'asc', nulls: 'first' } },
  });
  expect(text).toMatchObject({ publishedAt: null, referenceDate: null, outletId: null, datedAt: text?.receivedAt });
  expect(article).toMatchObject({
    datedAt: new Date('2024-01-13'),
    referenceDate: new Date('2024-01-13'),
    title: 'الخبر 0',
  });
});

test('a bad document is told and does not stop the others', async () => {
  await writeFile(join(folder, '1.txt'), 'قال جو بايدن إنه باق.');
  await writeFile(join(folder, '2.txt'), Buffer.from([0xc7, 0xe1, 0xd1, 0xc6, 0xed, 0xd3, 0x20, 0xe6]));
  await writeFile(join(folder, '3.txt'), '');
  await writeFile(join(folder, '4.txt'), 'The president said that he would stay.');
  await writeFile(join(folder, '5.txt'), '؟!… «» — ، ؛ ٪\n'.repeat(50));
  const summary = await ingest([join(folder, 'missing'), folder]);
  expect(summary).toMatchObject({ documents: 3, saved: 3, failures: 3 });
  expect(summary.failed.map(({ path, code }) => [path, code])).toEqual([
    [join(folder, 'missing'), 'SOURCE_NOT_FOUND'],
    [join(folder, '2.txt'), 'SOURCE_NOT_UTF8'],
    [join(folder, '3.txt'), 'SOURCE_EMPTY'],
  ]);
});

test('stops after the document in work when it is told to, and goes on from there', async () => {
  await writeFile(join(folder, 'news.jsonl'), articles(100));
  const stop = new AbortController();
  const summary = await ingest([folder], {
    signal: stop.signal,
    onProgress: ({ done }: { done: number }) => done === 10 && stop.abort(),
  });
  expect(summary.stopped).toBe(true);
  expect(summary.saved).toBeLessThan(15);
  expect(await ingest()).toMatchObject({ documents: 100, saved: 100 - summary.saved, unchanged: summary.saved });
});

test('killed in the middle and started again, nothing is lost or doubled', async () => {
  await writeFile(join(folder, 'news.jsonl'), articles(300));
  const script = `import { ingestPaths } from ${JSON.stringify(join(__dirname, 'index.ts'))};
    await ingestPaths([${JSON.stringify(folder)}], { databaseUrl: ${JSON.stringify(database.url)} });`;
  await writeFile(join(folder, 'ingest.mjs'), script);
  const tsx = require.resolve('tsx');
  let killed = 0;
  for (const enough of [20, 60, 120]) {
    const child = spawn(process.execPath, ['--conditions=isnad-source', '--import', tsx, join(folder, 'ingest.mjs')]);
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    while (child.exitCode === null && (await count('documents')) < enough) await new Promise((go) => setTimeout(go, 5));
    child.kill('SIGKILL');
    if ((await ended) === 'SIGKILL') killed += 1;
  }
  expect(killed).toBeGreaterThan(0);
  const summary = await ingest();
  expect(summary.documents).toBe(300);
  expect(summary.saved).toBeGreaterThan(0);
  expect(await count('documents')).toBe(300);
  const interrupted = await fingerprint();

  await store.pool.query('TRUNCATE documents, entities, entity_merges CASCADE');
  await ingest();
  expect(await fingerprint()).toEqual(interrupted);
}, 120_000);

/** The rows by content: without ids and times, which each run makes anew. */
async function fingerprint(): Promise<Record<string, unknown>> {
  const queries = {
    documents:
      'SELECT identity, title, status, encode(reading_sha256, $$hex$$) AS reading FROM documents ORDER BY identity',
    entities: `SELECT e.type, e.name, (SELECT count(*) FROM appearances a WHERE a.entity_id = e.id) AS documents,
      (SELECT array_agg(key ORDER BY key) FROM aliases WHERE entity_id = e.id) AS keys FROM entities e ORDER BY 1, 2, 3`,
    mentions: 'SELECT text, form, count(*) FROM mentions GROUP BY 1, 2 ORDER BY 1, 2',
    claims: 'SELECT content, cue, speaker_kind, count(*) FROM claims GROUP BY 1, 2, 3 ORDER BY 1, 2, 3',
  };
  const results = Object.entries(queries).map(
    async ([name, sql]) => [name, (await store.pool.query(sql)).rows] as const,
  );
  return Object.fromEntries(await Promise.all(results));
}

test('a database that is gone is one clear error', async () => {
  await writeFile(join(folder, 'a.txt'), 'قال جو بايدن إنه باق.');
  const databaseUrl = 'postgresql://nobody@127.0.0.1:1/none';
  await expect(ingestPaths([folder], { databaseUrl })).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
});
