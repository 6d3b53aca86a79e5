import { parseDocument } from '@isnad/core';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { compareArchive, deleteDocument, openStore, type Store, saveDocument } from '@isnad/store';

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

const WORDS = 'إن بناء السد الجديد في الوادي الشمالي سيبدأ في الربيع القادم بعد موافقة المجلس';

async function save(name: string, source: string, day: string): Promise<string> {
  const text = `${name}\n\nقالت وزيرة المياه سلمى الراوي ${WORDS}.\n`;
  const document = { text, origin: name, source, publishedAt: new Date(`2024-03-${day}T08:00:00Z`) };
  const saved = await saveDocument(store, document, parseDocument(text, { title: null, outlet: source }));
  return saved.documentId;
}

/** As they are kept, and as they would be counted. */
async function counts() {
  const kept = await store.query(
    'SELECT first_id, claims, outlets, dated_at, latest_at FROM repeated_claims ORDER BY first_id',
    [],
  );
  const counted = await store.query(
    `SELECT r.first_id, count(*)::int AS claims, count(DISTINCT d.outlet_id)::int AS outlets,
      min(r.dated_at) AS dated_at, max(r.dated_at) AS latest_at
    FROM claim_repetitions r JOIN claims c ON c.id = r.claim_id JOIN articles a ON a.id = c.article_id
    JOIN documents d ON d.id = a.document_id GROUP BY r.first_id HAVING count(*) > 1 ORDER BY r.first_id`,
    [],
  );
  return { kept, counted };
}

test('how often a claim is said again is kept as articles come and go and outlets become one', async () => {
  const first = await save('الأول', 'صحيفة النهر', '01');
  await save('الثاني', 'صحيفة الجبل', '02');
  await compareArchive(store);
  expect((await counts()).kept).toMatchObject([{ claims: 2, outlets: 2 }]);

  const third = await save('الثالث', 'صحيفة الجبل', '03');
  await compareArchive(store);
  expect((await counts()).kept).toMatchObject([{ claims: 3, outlets: 2 }]);

  // Who said it first goes: what is left is compared anew, and has another first.
  await deleteDocument(store, first);
  expect((await counts()).kept).toEqual([]);
  await compareArchive(store);
  const { kept, counted } = await counts();
  expect(kept).toMatchObject([{ claims: 2, outlets: 1 }]);
  expect(kept).toEqual(counted);

  await save('الرابع', 'صحيفة السهل', '04');
  await compareArchive(store);
  expect((await counts()).kept).toMatchObject([{ claims: 3, outlets: 2 }]);
  await store.query(
    `UPDATE documents SET outlet_id = (SELECT outlet_id FROM documents WHERE origin = 'الثاني') WHERE origin = $1`,
    ['الرابع'],
  );
  expect((await counts()).kept).toMatchObject([{ claims: 3, outlets: 1 }]);

  await deleteDocument(store, third);
  expect((await counts()).kept).toMatchObject([{ claims: 2, outlets: 1 }]);
  const last = await counts();
  expect(last.kept).toEqual(last.counted);
}, 60_000);
