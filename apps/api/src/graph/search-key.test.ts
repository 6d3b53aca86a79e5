import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { nameKey, openStore, type Store } from '@isnad/store';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

test('texts are folded for the search as names are folded by the application', async () => {
  const letters = Array.from({ length: 0x6ff - 0x61f }, (_, index) => String.fromCharCode(0x620 + index)).filter(
    (char) => /[\p{L}\p{M}\p{N}ـ]/u.test(char),
  );
  const words = [
    'الرّئيس',
    'مُؤتمر',
    'شاطئ',
    'العـــربية',
    '٢٠٢٤',
    '۲۰۲۴',
    'Joe',
    'أ،ب',
    ...letters.map((char) => `س${char}س`),
  ];
  const [row] = await store.query<{ keys: string[] }>(
    'SELECT array_agg(search_key(word) ORDER BY place) AS keys FROM unnest($1::text[]) WITH ORDINALITY AS w(word, place)',
    [words],
  );
  const different = words.filter((word, index) => nameKey(word) !== row?.keys[index]);
  expect(different).toEqual([]);
});

test('a text of any length can be stored, whatever its words', async () => {
  const text = Array.from({ length: 200_000 }, (_, index) => `كلمة${index}`).join(' ');
  const [row] = await store.query<{ words: number }>('SELECT length(search_vector($1)) AS words', [text]);
  expect(row?.words).toBeGreaterThan(1000);
  expect(await store.query('SELECT search_vector($1) AS v', ['س'.repeat(1_000_000)])).toHaveLength(1);
});
