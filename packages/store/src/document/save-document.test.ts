import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '../open-store.ts';
import { deleteDocument } from './delete-reading.ts';
import { findStored } from './find-stored.ts';
import { type HandMade, handMade } from './hand-made.test-data.ts';
import { READING_TABLES } from './reading-tables.ts';
import { saveDocument, saveDocuments } from './save-document.ts';

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
  await store.pool.query('TRUNCATE documents, entities, entity_merges CASCADE');
});

const REPORT: HandMade = {
  text: 'قال متحدث باسم جون كيري لرويترز إن كيري يغادر إدارة جو بايدن، وأضاف أن بايدن يعلم. تابع أيضا: قالت فرنسا إنها ترحب.',
  teaser: 'تابع أيضا: قالت فرنسا إنها ترحب.',
  entities: [
    { type: 'person', names: ['جون كيري', 'كيري'], latin: 'John Kerry', gender: 'male' },
    { type: 'organization', names: ['رويترز'], kind: 'media' },
    { type: 'person', names: ['جو بايدن', 'بايدن'], known: 'جو بايدن', country: 'US' },
    { type: 'place', names: ['فرنسا'] },
  ],
  claims: [
    {
      content: 'كيري يغادر إدارة جو بايدن',
      cue: 'قال',
      speaker: { unnamed: 'متحدث باسم جون كيري', of: 0 },
      via: [{ name: 'رويترز', entity: 1 }],
      about: [0, 2],
    },
    { content: 'بايدن يعلم', cue: 'أضاف', speaker: 0, jointly: [2], nestedIn: 0, addressee: 1 },
    { content: 'إنها ترحب', cue: 'قالت', speaker: 3, article: 1, via: [{ name: 'رويترز', entity: 1, implicit: true }] },
  ],
  dates: [{ text: 'يعلم', from: '2024-01-13', to: '2024-01-14' }],
};
const INCOMING = {
  text: REPORT.text,
  origin: 'report.txt',
  title: 'كيري يغادر',
  publishedAt: new Date('2024-01-13T10:00:00Z'),
};

const ALL_TABLES = [...READING_TABLES, 'documents', 'document_revisions', 'entities', 'aliases', 'entity_judgements'];

/** Every row of every table, with what PostgreSQL notes of when it was written: equal only if nothing was touched. */
async function everything(columns = '*, xmin::text'): Promise<Record<string, unknown[]>> {
  const tables = ALL_TABLES.map(async (table) => {
    const { rows } = await store.pool.query(`SELECT ${columns} FROM ${table} ORDER BY ${table}::text`);
    return [table, rows] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

async function count(table: string): Promise<number> {
  return Number((await store.pool.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
}

test('keeps the text as it was and every part of the reading', async () => {
  const { documentId, outcome } = await saveDocument(store, INCOMING, handMade(REPORT));
  expect(outcome).toBe('saved');
  const document = await store.prisma.document.findUniqueOrThrow({
    where: { id: documentId },
    include: {
      articles: { orderBy: { position: 'asc' }, include: { dates: true, _count: { select: { mentions: true } } } },
    },
  });
  expect(document).toMatchObject({ text: REPORT.text, status: 'read', parserVersion: '1.0.0', revision: 1 });
  expect(document.datedAt).toEqual(INCOMING.publishedAt);
  const [story, teaser] = document.articles;
  expect(story).toMatchObject({ kind: 'story', title: 'كيري يغادر', titleStart: null, parentId: null });
  expect(teaser).toMatchObject({ kind: 'teaser', title: null, parentId: story?.id });
  expect(story?.dates).toMatchObject([{ text: 'يعلم', from: new Date('2024-01-13'), to: new Date('2024-01-14') }]);

  const claims = await store.prisma.claim.findMany({
    orderBy: { position: 'asc' },
    include: { parts: true, via: true, about: { orderBy: { position: 'asc' } }, jointSpeakers: true },
  });
  const entity = async (name: string) => (await store.prisma.entity.findFirstOrThrow({ where: { name } })).id;
  const [kerry, reuters, biden, france] = await Promise.all(['جون كيري', 'رويترز', 'جو بايدن', 'فرنسا'].map(entity));
  expect(claims).toMatchObject([
    {
      articleId: story?.id,
      content: 'كيري يغادر إدارة جو بايدن',
      cue: 'قال',
      speakerKind: 'unnamed',
      speakerId: null,
      speakerDescription: 'متحدث باسم جون كيري',
      ofId: kerry,
      via: [{ position: 0, name: 'رويترز', entityId: reuters, implicit: false }],
      about: [{ entityId: kerry }, { entityId: biden }],
    },
    { speakerId: kerry, addresseeId: reuters, nestedInId: claims[0]?.id, jointSpeakers: [{ entityId: biden }] },
    { articleId: teaser?.id, speakerKind: 'place', speakerId: france, via: [{ implicit: true, start: null }] },
  ]);
  for (const part of claims.flatMap(({ parts }) => parts))
    expect(part.text).toBe(REPORT.text.slice(part.start, part.end));
  for (const mention of await store.prisma.mention.findMany())
    expect(mention.text).toBe(REPORT.text.slice(mention.start, mention.end));
});

test('what a teaser says is the teaser’s, not the story’s around it', async () => {
  await saveDocument(store, INCOMING, handMade(REPORT));
  const inTeasers = await store.prisma.articleEntity.findMany({
    where: { article: { kind: 'teaser' } },
    include: { entity: true },
  });
  expect(inTeasers.map(({ entity }) => entity.name)).toEqual(['فرنسا']);
  const inStories = await store.prisma.articleEntity.findMany({
    where: { article: { kind: 'story' } },
    include: { entity: true },
  });
  expect(inStories.map(({ entity, mentions }) => [entity.name, mentions]).sort()).toEqual(
    [
      ['جون كيري', 2],
      ['رويترز', 1],
      ['جو بايدن', 2],
    ].sort(),
  );
});

test('the same document again touches no row', async () => {
  const first = await saveDocument(store, INCOMING, handMade(REPORT));
  const before = await everything();
  expect(await saveDocument(store, { ...INCOMING, origin: 'a copy.txt' }, handMade(REPORT))).toEqual({
    documentId: first.documentId,
    outcome: 'unchanged',
  });
  expect(await everything()).toEqual(before);
});

test('the same document by many writers at once is there once', async () => {
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => saveDocument(store, INCOMING, handMade(REPORT))));
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['saved', ...Array(7).fill('unchanged')]);
  expect(await count('documents')).toBe(1);
  expect(await count('entities')).toBe(4);
});

test('many documents that name the same new people at once make each of them once', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `الشخص رقم${'ابتثجحخدذرزس'[index]}`);
  await Promise.all(
    Array.from({ length: 16 }, (_, index) => {
      const order = index % 2 === 0 ? names : [...names].reverse();
      const text = `${index} ${order.join('، ')}`;
      const entities = order.map((name) => ({ type: 'person' as const, names: [name] }));
      return saveDocument(store, { text, origin: `${index}` }, handMade({ text, entities }));
    }),
  );
  expect(await count('documents')).toBe(16);
  expect(await count('entities')).toBe(12);
  expect(await count('appearances')).toBe(16 * 12);
});

describe('several documents at once', () => {
  const minister = { text: 'وزير المالية' };
  const given = [
    [{ type: 'person', names: ['جو بايدن', 'بايدن'], known: 'جو بايدن' }],
    [
      { type: 'person', names: ['بايدن'] },
      { type: 'person', names: ['سامر الحداد'], roles: [minister] },
    ],
    [
      { type: 'person', names: ['الحداد'], roles: [minister] },
      { type: 'person', names: ['جو بايدن'], gender: 'male' },
    ],
    [{ type: 'person', names: ['نور الشريف'], gender: 'male' }],
    [{ type: 'person', names: ['نور الشريف'], gender: 'female' }],
    [
      { type: 'person', names: ['نور الشريف'] },
      { type: 'organization', names: ['رويترز'], kind: 'media' },
    ],
  ].map((entities, index) => {
    const spelled = entities.flatMap(({ names, roles = [] }: { names: string[]; roles?: { text: string }[] }) => [
      ...names,
      ...roles.map(({ text }) => text),
    ]);
    const text = `${index}: ${spelled.join('، ')}.`;
    const incoming = { text, origin: `${index}`, source: 'رويترز' };
    return { incoming, parsed: handMade({ text, entities: entities as HandMade['entities'] & object }) };
  });

  /** By content: without ids. */
  const graph = async () => {
    const { rows } = await store.pool.query(
      `SELECT d.origin, a.name, a.rule, a.confidence, e.name AS entity, e.gender, e.known_key,
        (SELECT count(*) FROM appearances other WHERE other.entity_id = e.id) AS documents,
        ARRAY(SELECT kind || ' ' || key FROM aliases WHERE entity_id = e.id ORDER BY 1) AS spellings
      FROM appearances a JOIN documents d ON d.id = a.document_id JOIN entities e ON e.id = a.entity_id ORDER BY 1, 2`,
    );
    return rows;
  };

  test('come to the same as one by one', async () => {
    for (const { incoming, parsed } of given) await saveDocument(store, incoming, parsed);
    const oneByOne = await graph();
    await store.pool.query('TRUNCATE documents, entities, entity_merges CASCADE');
    expect(await saveDocuments(store, given)).toMatchObject(given.map(() => ({ outcome: 'saved' })));
    expect(await graph()).toEqual(oneByOne);
    expect(await saveDocuments(store, given)).toMatchObject(given.map(() => ({ outcome: 'unchanged' })));
  });

  test('a bad one does not stop the others; one that comes twice is there once', async () => {
    const [first, second, third] = given as [(typeof given)[0], (typeof given)[0], (typeof given)[0]];
    const broken = { ...second, parsed: { ...second.parsed, dates: [{ start: 0, end: 9999 } as never] } };
    const results = await saveDocuments(store, [first, broken, third, first]);
    expect(results).toMatchObject([
      { outcome: 'saved' },
      { error: { code: 'READING_INVALID' } },
      { outcome: 'saved' },
      { outcome: 'unchanged' },
    ]);
    expect(await count('documents')).toBe(2);
  });

  test('by many writers in any order, each is there once and each of the famous too', async () => {
    for (const { incoming, parsed } of given) await saveDocument(store, incoming, parsed);
    const whoIsWho = async () => (await graph()).map(({ rule, confidence, ...row }) => row);
    const oneByOne = await whoIsWho();
    await store.pool.query('TRUNCATE documents, entities, entity_merges CASCADE');
    const orders = Array.from({ length: 6 }, (_, turn) => [...given.slice(turn), ...given.slice(0, turn)]);
    await Promise.all(orders.map((order) => saveDocuments(store, order)));
    expect(await count('documents')).toBe(given.length);
    expect(await whoIsWho()).toEqual(oneByOne);
  });
});

test('a spelling stays that one document gives up while another begins to use it', async () => {
  const read = (text: string, names: string[], parserVersion = '1.0.0') => ({
    incoming: { text, origin: text },
    parsed: handMade({ text, parserVersion, entities: [{ type: 'person', names, known: 'جو بايدن' }] }),
  });
  for (let times = 0; times < 5; times += 1) {
    const text = `${times}: جو بايدن، بايدن، جوزيف بايدن.`;
    const first = read(text, ['جو بايدن', 'جوزيف بايدن']);
    await saveDocument(store, first.incoming, first.parsed);
    const without = read(text, ['جو بايدن'], '2.0.0');
    const gaining = read(`${times} أيضا: جوزيف بايدن.`, ['جوزيف بايدن']);
    await Promise.all([without, gaining].map(({ incoming, parsed }) => saveDocument(store, incoming, parsed)));
    expect(await store.prisma.alias.count({ where: { key: 'جوزيف بايدن' } })).toBe(1);
    await store.pool.query('TRUNCATE documents, entities CASCADE');
  }
});

describe('a document read again', () => {
  test('by a newer parser has its earlier reading replaced, and what is the same keeps its id', async () => {
    await saveDocument(store, INCOMING, handMade(REPORT));
    const ids = async () => ({
      articles: await store.prisma.article.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
      claims: await store.prisma.claim.findMany({ select: { id: true }, orderBy: { position: 'asc' } }),
      entities: await store.prisma.entity.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    });
    const before = await ids();
    const better = { ...REPORT, parserVersion: '1.1.0', claims: REPORT.claims?.slice(0, 2), entities: REPORT.entities };
    expect(await saveDocument(store, INCOMING, handMade(better))).toMatchObject({ outcome: 'replaced' });
    const after = await ids();
    expect(after.articles).toEqual(before.articles);
    expect(after.claims).toEqual(before.claims.slice(0, 2));
    expect(after.entities).toEqual(before.entities);
    expect(await store.prisma.document.findFirst()).toMatchObject({ parserVersion: '1.1.0', revision: 1 });
  });

  test('by an older parser is left as it is', async () => {
    await saveDocument(store, INCOMING, handMade({ ...REPORT, parserVersion: '1.10.0' }));
    const before = await everything();
    const outcome = await saveDocument(store, INCOMING, handMade({ text: REPORT.text, parserVersion: '1.9.0' }));
    expect(outcome.outcome).toBe('unchanged');
    expect(await everything()).toEqual(before);
  });

  test('loses the entities and spellings that only the earlier reading had seen', async () => {
    await saveDocument(store, INCOMING, handMade(REPORT));
    await saveDocument(store, INCOMING, handMade({ text: REPORT.text, parserVersion: '2.0.0' }));
    expect(await count('entities')).toBe(0);
    expect(await count('aliases')).toBe(0);
    expect(await count('claims')).toBe(0);
  });
});

test('a new text of the same article replaces the former, which is kept; the former again changes nothing', async () => {
  const [old, corrected] = ['قال جو بايدن إنه باق.', 'قال جو بايدن إنه راحل.'].map((text) => ({
    incoming: { text, origin: 'feed', source: 'قناة', externalId: '7' },
    reading: handMade({ text, entities: [{ type: 'person', names: ['جو بايدن'] }] }),
  })) as [Saving, Saving];
  type Saving = { incoming: Parameters<typeof saveDocument>[1]; reading: ReturnType<typeof handMade> };
  const first = await saveDocument(store, old.incoming, old.reading);
  const second = await saveDocument(store, corrected.incoming, corrected.reading);
  const third = await saveDocument(store, old.incoming, old.reading);
  expect([first, second, third].map(({ outcome }) => outcome)).toEqual(['saved', 'replaced', 'unchanged']);
  expect(new Set([first, second, third].map(({ documentId }) => documentId)).size).toBe(1);
  const document = await store.prisma.document.findFirstOrThrow({ include: { revisions: true, outlet: true } });
  expect(document).toMatchObject({
    text: corrected.incoming.text,
    revision: 2,
    outlet: { name: 'قناة', type: 'organization' },
  });
  expect(document.revisions).toMatchObject([{ revision: 1, text: old.incoming.text }]);
  expect(await findStored(store, [old.incoming, corrected.incoming], '1.0.0')).toEqual(['current', 'current']);
});

test('tells what is stored from what must be read', async () => {
  await saveDocument(store, INCOMING, handMade(REPORT));
  const other = { text: 'نص آخر', origin: 'other.txt' };
  expect(await findStored(store, [INCOMING, other], '1.0.0')).toEqual(['current', 'unread']);
  expect(await findStored(store, [INCOMING], '1.0.1')).toEqual(['unread']);
  expect(await findStored(store, [{ ...INCOMING, title: 'عنوان آخر' }], '1.0.0')).toEqual(['unread']);
});

test('an empty reading is stored as empty', async () => {
  await saveDocument(store, { text: '', origin: 'empty.txt' }, handMade({ text: '' }));
  expect(await store.prisma.document.findFirst()).toMatchObject({ status: 'empty', text: '' });
});

test.each([
  ['a NUL', 'أ\0ب'],
  ['half of a surrogate pair', 'أ\ud800ب'],
])('refuses a text with %s, which could not be given back as it is', async (_, text) => {
  await expect(saveDocument(store, { text, origin: 'x' }, handMade({ text }))).rejects.toMatchObject({
    code: 'TEXT_NOT_STORABLE',
  });
});

test('keeps letters beyond the Basic Multilingual Plane, and counts spans as JavaScript does', async () => {
  const text = '😀𐤀 قال جو بايدن إنه باق.';
  const entities = [{ type: 'person' as const, names: ['جو بايدن'] }];
  await saveDocument(store, { text, origin: 'x' }, handMade({ text, entities }));
  expect((await store.prisma.document.findFirst())?.text).toBe(text);
  const mention = await store.prisma.mention.findFirstOrThrow();
  expect(text.slice(mention.start, mention.end)).toBe('جو بايدن');
});

test('a reading that contradicts itself is refused whole', async () => {
  const reading = handMade(REPORT);
  const broken = { ...reading, claims: [...reading.claims, { ...reading.claims[0], about: [99] } as never] };
  await expect(saveDocument(store, INCOMING, broken)).rejects.toMatchObject({ code: 'READING_INVALID' });
  const outside = { ...reading, dates: [{ ...reading.dates[0], end: 10_000 } as never] };
  await expect(saveDocument(store, INCOMING, outside)).rejects.toMatchObject({ code: 'READING_INVALID' });
  expect(await count('documents')).toBe(0);
  expect(await count('entities')).toBe(0);
});

test('a deleted document leaves nothing of its own behind', async () => {
  const text = 'قال جو بايدن إنه باق.';
  const entities = [{ type: 'person' as const, names: ['جو بايدن'], known: 'جو بايدن' }];
  await saveDocument(store, { text, origin: 'other' }, handMade({ text, entities }));
  const before = await everything('*');
  const { documentId } = await saveDocument(store, { ...INCOMING, source: 'قناة' }, handMade(REPORT));
  await deleteDocument(store, documentId);
  const after = await everything('*');
  // What it taught of an entity that others speak of too stays (here the country), its spellings do not.
  expect({ ...after, entities: [] }).toEqual({ ...before, entities: [] });
  expect(after.entities).toHaveLength(1);
  await expect(deleteDocument(store, documentId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

describe('the database itself refuses', () => {
  const wrong: [string, string][] = [
    ['a span without characters', 'UPDATE mentions SET span_end = span_start'],
    [
      'a speaker who is both named and unnamed',
      "UPDATE claims SET speaker_description = 'مصدر' WHERE speaker_id IS NOT NULL",
    ],
    ['a claim without a speaker', "UPDATE claims SET speaker_kind = 'person' WHERE speaker_id IS NULL"],
    ['a teaser that stands nowhere', "UPDATE articles SET parent_id = NULL WHERE kind = 'teaser'"],
    [
      'a mention of another than its appearance',
      'UPDATE mentions SET entity_id = (SELECT id FROM entities WHERE id <> entity_id LIMIT 1)',
    ],
    ['a date that ends before it begins', "UPDATE dates SET last_day = '2000-01-01'"],
    ['an article dated otherwise than its document', "UPDATE articles SET dated_at = '2000-01-01'"],
    ['an entity that is still spoken of to vanish', 'DELETE FROM entities'],
    ['two entities under one known name', "UPDATE entities SET known_key = 'x' WHERE type = 'person'"],
    ['an entity merged into itself', 'UPDATE entities SET merged_into_id = id'],
    ['a carrier named nowhere', 'UPDATE attribution_hops SET span_start = NULL, span_end = NULL'],
    ['a certainty above one', 'UPDATE claims SET confidence = 1.5'],
  ];
  test.each(wrong)('%s', async (_, sql) => {
    await saveDocument(store, INCOMING, handMade(REPORT));
    await expect(store.pool.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });
});
