import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '../open-store.ts';
import { compareArchive } from '../repetition/compare-archive.ts';
import { handMade } from './hand-made.test-data.ts';
import { saveDocuments } from './save-document.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(120_000);

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url, poolSize: 1 });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

/** Rows that statements have read so far, of tables and through indexes. */
async function rowsRead(): Promise<number> {
  await store.query('SELECT pg_stat_force_next_flush()');
  await store.query('SELECT pg_stat_clear_snapshot()');
  const [row] = await store.query<{ read: number }>(
    'SELECT sum(seq_tup_read + COALESCE(idx_tup_fetch, 0))::float8 AS read FROM pg_stat_user_tables',
  );
  return row?.read as number;
}

const LETTERS = [...'بتجحدرزسشصعفقكلمنهوي'];
const nameOf = (index: number) =>
  [index % 20, Math.floor(index / 20) % 20, 3, Math.floor(index / 400) % 20].map((at) => LETTERS[at]).join('');

async function saveBatch(first: number): Promise<number> {
  const before = await rowsRead();
  const documents = Array.from({ length: 12 }, (_, index) => {
    const person = `${nameOf(first + index)} ال${nameOf(first + index + 7)}`;
    const text = `قال ${person} إن الخبر صحيح في ${nameOf(first + index + 11)} اليوم.`;
    return {
      incoming: { text, origin: `${first + index}.txt` },
      parsed: handMade({
        text,
        entities: [
          { type: 'person', names: [person], roles: [] },
          { type: 'place', names: [nameOf(first + index + 11)] },
        ],
        claims: [{ content: 'الخبر صحيح', cue: 'قال', speaker: 0 }],
      }),
    };
  });
  for (const result of await saveDocuments(store, documents)) expect(result).toMatchObject({ outcome: 'saved' });
  return (await rowsRead()) - before;
}

test('documents read no more of a large archive than of a small one, also before its tables were ever analyzed', async () => {
  const read: number[] = [];
  for (let first = 0; first < 1200; first += 12) read.push(await saveBatch(first));
  const early = read.slice(5, 15).reduce((sum, count) => sum + count, 0);
  const late = read.slice(-10).reduce((sum, count) => sum + count, 0);
  expect(late).toBeLessThan(early * 1.5);
});

/** Six speakers, whom two outlets quote on one day. */
async function compareBatch(first: number): Promise<number> {
  const documents = Array.from({ length: 12 }, (_, index) => {
    const news = first + (index % 6);
    const person = `${nameOf(news)} ال${nameOf(news + 7)}`;
    const content = [1, 3, 5, 9, 14, 20].map((step) => `ال${nameOf(news * 3 + step)}`).join(' ');
    const text = `قال ${person} إن ${content} اليوم.`;
    const incoming = { text, origin: `said-${first + index}.txt`, url: `https://news.test/${first + index}` };
    const entities = [{ type: 'person' as const, names: [person], roles: [] }];
    return {
      incoming: { ...incoming, publishedAt: new Date(Date.UTC(2024, 0, 1 + (first % 300))) },
      parsed: handMade({ text, entities, claims: [{ content, cue: 'قال', speaker: 0 }] }),
    };
  });
  await saveDocuments(store, documents);
  const before = await rowsRead();
  await compareArchive(store);
  return (await rowsRead()) - before;
}

test('what is said again is looked for in no more of a large archive than of a small one', async () => {
  await compareArchive(store);
  const read: number[] = [];
  for (let first = 0; first < 720; first += 12) read.push(await compareBatch(first));
  const early = read.slice(5, 15).reduce((sum, count) => sum + count, 0);
  const late = read.slice(-10).reduce((sum, count) => sum + count, 0);
  expect(late).toBeLessThan(early * 1.5);
  expect(await store.query('SELECT 1 FROM claim_repetitions WHERE claim_id <> first_id')).toHaveLength(360);
});

/** Rows that index scans have found in the table of who is in which article. */
async function companyRead(): Promise<number> {
  await store.query('SELECT pg_stat_force_next_flush()');
  await store.query('SELECT pg_stat_clear_snapshot()');
  const [row] = await store.query<{ read: number }>(
    "SELECT sum(idx_tup_read)::float8 AS read FROM pg_stat_user_indexes WHERE relname = 'article_entities'",
  );
  return row?.read as number;
}

/** News from one city, each of one who bears a name that two others are known by. */
async function saveNamesakes(first: number): Promise<number> {
  const documents = Array.from({ length: 12 }, (_, index) => {
    const text = `قال النجار إن الخبر ${first + index} صحيح في الرياض مع ${nameOf(first + index)} اليوم.`;
    return {
      incoming: { text, origin: `namesake-${first + index}.txt` },
      parsed: handMade({
        text,
        entities: [
          { type: 'person', names: ['النجار'], roles: [] },
          { type: 'place', names: ['الرياض'] },
        ],
        claims: [],
      }),
    };
  });
  const before = await companyRead();
  await saveDocuments(store, documents);
  return (await companyRead()) - before;
}

test('whom a surname may mean is not asked as documents come in: the second look decides', async () => {
  for (const name of ['سعيد النجار', 'كريم النجار']) {
    const text = `قال ${name} إن الخبر صحيح في الرياض. وأضاف النجار أنه كذلك.`;
    await saveDocuments(store, [
      {
        incoming: { text, origin: `${name}.txt` },
        parsed: handMade({
          text,
          entities: [
            { type: 'person', names: [name, 'النجار'], roles: [] },
            { type: 'place', names: ['الرياض'] },
          ],
          claims: [],
        }),
      },
    ]);
  }
  for (let first = 0; first < 60; first += 12) expect(await saveNamesakes(first)).toBe(0);
});
