import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { deleteDocument } from '../document/delete-reading.ts';
import { handMade } from '../document/hand-made.test-data.ts';
import { saveDocument } from '../document/save-document.ts';
import { openStore, type Store } from '../open-store.ts';
import { mergeEntities } from '../resolution/merge-entities.ts';
import { compareArchive } from './compare-archive.ts';
import { copiesOf, repetitionsOf } from './read-repetitions.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(60_000);

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

afterEach(async () => {
  await store.pool.query(
    'TRUNCATE documents, entities, entity_merges, articles_to_compare, article_bands, claim_bands CASCADE',
  );
});

const SPEECH = 'الحكومة ستعيد فتح الموانئ الجنوبية أمام سفن الشحن خلال الأسبوع المقبل بعد انتهاء أعمال الصيانة';
const SHORTER = 'الحكومة ستعيد فتح الموانئ الجنوبية أمام سفن الشحن';
const REST = `وكانت الموانئ قد أغلقت قبل شهرين عقب العاصفة التي ضربت الساحل وألحقت أضرارا واسعة بالأرصفة والرافعات،
  وقدرت غرفة التجارة خسائر المصدرين بنحو أربعين مليون دينار، فيما طالب الصيادون بتعويضات عن توقف القوارب.`;

interface Given {
  readonly day: number;
  readonly content?: string;
  readonly speaker?: string;
  readonly rest?: string;
  readonly version?: string;
  readonly source?: string;
}

async function save(url: string, { day, content = SPEECH, speaker = 'سالم الكعبي', rest = REST, ...more }: Given) {
  const text = `قال ${speaker} إن ${content}. ${rest}`;
  const reading = handMade({
    text,
    parserVersion: more.version ?? '1.0.0',
    entities: [{ type: 'person', names: [speaker] }],
    claims: [{ content, cue: 'قال', speaker: 0 }],
  });
  const incoming = {
    text,
    origin: url,
    url,
    source: more.source ?? null,
    publishedAt: new Date(Date.UTC(2024, 0, day)),
  };
  const { documentId } = await saveDocument(store, incoming, reading);
  const article = await store.prisma.article.findFirstOrThrow({ where: { documentId }, include: { claims: true } });
  return { documentId, articleId: article.id, claimId: article.claims[0]?.id as string };
}

/** For every claim and article, by its document's address, the address of its first. */
async function firsts(): Promise<Record<string, string>> {
  const { rows } = await store.pool.query(`
    SELECT d.url, first_d.url AS first FROM article_copies c
    JOIN articles a ON a.id = c.article_id JOIN documents d ON d.id = a.document_id
    JOIN articles first_a ON first_a.id = c.first_id JOIN documents first_d ON first_d.id = first_a.document_id
    UNION ALL
    SELECT 'claim ' || d.url, first_d.url FROM claim_repetitions r
    JOIN claims c ON c.id = r.claim_id JOIN articles a ON a.id = c.article_id JOIN documents d ON d.id = a.document_id
    JOIN claims first_c ON first_c.id = r.first_id JOIN articles first_a ON first_a.id = first_c.article_id
    JOIN documents first_d ON first_d.id = first_a.document_id`);
  return Object.fromEntries(rows.map(({ url, first }) => [url, first]));
}

test('a statement carried by several outlets is one, every wording kept, the first seen marked', async () => {
  const second = await save('b', { day: 2, content: SHORTER, rest: '', source: 'بريد الجبل' });
  const first = await save('a', { day: 1, source: 'صحيفة الساحل' });
  const other = await save('c', { day: 2, content: 'المفاوضات مع النقابات متوقفة منذ يومين بسبب الخلاف على الأجور' });
  expect(await compareArchive(store)).toBe(3);
  const wordings = await repetitionsOf(store, second.claimId);
  expect(wordings.map(({ claimId, isFirst, outlet }) => ({ claimId, isFirst, outlet }))).toEqual([
    { claimId: first.claimId, isFirst: true, outlet: 'صحيفة الساحل' },
    { claimId: second.claimId, isFirst: false, outlet: 'بريد الجبل' },
  ]);
  expect(wordings.map(({ content }) => content)).toEqual([SPEECH, SHORTER]);
  expect((await repetitionsOf(store, other.claimId)).map(({ claimId }) => claimId)).toEqual([other.claimId]);
});

test('a copied article is tied to the earliest, with how alike they are', async () => {
  const copy = await save('b', { day: 2, rest: REST.replace('أربعين مليون', 'خمسين مليون') });
  const first = await save('a', { day: 1 });
  await compareArchive(store);
  const copies = await copiesOf(store, copy.articleId);
  expect(copies.map(({ articleId, isFirst }) => ({ articleId, isFirst }))).toEqual([
    { articleId: first.articleId, isFirst: true },
    { articleId: copy.articleId, isFirst: false },
  ]);
  expect(copies[1]?.similarity).toBeGreaterThan(0.7);
  expect(copies[1]?.similarity).toBeLessThan(1);
});

test('in whatever order documents come, and in however many passes, the firsts are the same', async () => {
  const documents: [string, Given][] = [
    ['a', { day: 1 }],
    ['b', { day: 2, content: SHORTER }],
    ['c', { day: 3, rest: '' }],
    ['d', { day: 3, speaker: 'وزارة النقل' }],
    ['e', { day: 20 }],
  ];
  for (const document of documents) await save(...document);
  await compareArchive(store);
  const inOrder = await firsts();
  expect(inOrder).toMatchObject({ b: 'a', 'claim b': 'a', 'claim c': 'a', 'claim d': 'a', 'claim e': 'e', e: 'a' });
  await store.pool.query('TRUNCATE documents, entities CASCADE');
  await store.pool.query('TRUNCATE article_bands, claim_bands');
  for (const document of [...documents].reverse()) {
    await save(...document);
    await compareArchive(store);
  }
  expect(await firsts()).toEqual(inOrder);
});

test('when the first is deleted the next earliest takes its place', async () => {
  const first = await save('a', { day: 1 });
  for (const [url, day] of [
    ['c', 3],
    ['b', 2],
  ] as const)
    await save(url, { day });
  await compareArchive(store);
  await deleteDocument(store, first.documentId);
  await compareArchive(store);
  expect(await firsts()).toEqual({ b: 'b', c: 'b', 'claim b': 'b', 'claim c': 'b' });
  const { rows } = await store.pool.query(
    `SELECT (SELECT count(*) FROM claim_bands WHERE claim_id = $1) AS claims,
    (SELECT count(*) FROM article_bands WHERE article_id = $2) AS articles`,
    [first.claimId, first.articleId],
  );
  expect(rows).toEqual([{ claims: '0', articles: '0' }]);
});

test('a document read again by a better parser is compared again', async () => {
  await save('a', { day: 1 });
  await save('b', { day: 2 });
  await compareArchive(store);
  await save('a', { day: 1, version: '2.0.0', content: SHORTER });
  await compareArchive(store);
  expect(await firsts()).toEqual({ a: 'a', b: 'a', 'claim a': 'a', 'claim b': 'a' });
  expect(await compareArchive(store)).toBe(0);
});

test('the words of two speakers are one statement once the two turn out to be one', async () => {
  await save('a', { day: 1, speaker: 'سالم الكعبي', content: SPEECH, rest: '' });
  const other = 'وزير النقل';
  const spoken = 'الموانئ الجنوبية أمام سفن الشحن ستعيد الحكومة فتحها قريبا';
  await save('b', { day: 2, speaker: other, content: spoken, rest: '' });
  await compareArchive(store);
  expect(await firsts()).toMatchObject({ 'claim b': 'b' });
  const people = await store.prisma.entity.findMany({ where: { type: 'person' } });
  const idOf = (name: string) => people.find((person) => person.name === name)?.id as string;
  await mergeEntities(store, { from: idOf(other), into: idOf('سالم الكعبي'), reason: 'one man', by: 'editor' });
  await compareArchive(store);
  expect(await firsts()).toMatchObject({ 'claim b': 'a' });
});

test('two passes at once do not miss each other’s', async () => {
  for (let day = 1; day <= 9; day += 1) await save(`${day}`, { day: Math.min(day, 5) });
  await Promise.all([compareArchive(store), compareArchive(store)]);
  expect(new Set(Object.values(await firsts())).size).toBe(1);
});
