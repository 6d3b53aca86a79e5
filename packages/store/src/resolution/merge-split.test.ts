import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { lockArchive } from '../document/delete-reading.ts';
import { type HandMade, handMade } from '../document/hand-made.test-data.ts';
import { READING_TABLES } from '../document/reading-tables.ts';
import { saveDocument } from '../document/save-document.ts';
import { newId } from '../identifier.ts';
import { openStore, type Store } from '../open-store.ts';
import { writeTransaction } from '../write-transaction.ts';
import { currentEntityId, findEntities } from './find-entities.ts';
import { mergeByRule } from './merge-by-rule.ts';
import { mergeEntities, undoMerge } from './merge-entities.ts';
import { splitEntity } from './split-entity.ts';

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
  await store.pool.query('TRUNCATE documents, entities, entity_merges, entity_splits CASCADE');
});

const by = { reason: 'one man', by: 'editor' };

/** A document in which the first person speaks about himself and the second. */
function speech(number: number, ...names: [string, ...string[]]): HandMade {
  const text = `${number}: قال ${names.join(' وعن ')} إن الأمر عن ${names.join(' وعن ')} صحيح.`;
  const entities = names.map((name) => ({ type: 'person' as const, names: [name] }));
  const content = text.slice(text.indexOf('إن الأمر'), -1);
  return { text, entities, claims: [{ content, cue: 'قال', speaker: 0, about: entities.map((_, index) => index) }] };
}

async function save(given: HandMade, source?: string): Promise<{ documentId: string; ids: string[] }> {
  const incoming = { text: given.text, origin: 'test', ...(source === undefined ? {} : { source }) };
  const { documentId } = await saveDocument(store, incoming, handMade(given));
  const appearances = await store.prisma.appearance.findMany({ where: { documentId } });
  const ids = (given.entities ?? []).map(
    ({ names }) => appearances.find(({ name }) => name === names[0])?.entityId as string,
  );
  return { documentId, ids };
}

/** Every row that a merge or split may move. */
async function graph(): Promise<Record<string, unknown[]>> {
  const tables = [...READING_TABLES, 'documents', 'entities', 'aliases'].map(async (table) => {
    const { rows } = await store.pool.query(`SELECT t.* FROM ${table} t ORDER BY t::text`);
    return [table, rows] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

/** What is counted by entity is what its mentions come to. */
async function expectCountsTrue(): Promise<void> {
  const { rows } = await store.pool.query(`
    SELECT article_id, entity_id, count(*)::int AS mentions, min(span_start) AS first FROM mentions GROUP BY 1, 2
    EXCEPT SELECT article_id, entity_id, mentions, first_start FROM article_entities`);
  expect(rows).toEqual([]);
  const { rows: extra } = await store.pool.query(
    'SELECT article_id, entity_id FROM article_entities EXCEPT SELECT article_id, entity_id FROM mentions',
  );
  expect(extra).toEqual([]);
}

describe('a merge', () => {
  test('makes two one everywhere, and the old id redirects', async () => {
    const { ids: one } = await save(speech(1, 'سامر الحداد'));
    const { ids: two } = await save(speech(2, 'سمير الحداد', 'سامر الحداد'));
    const [gone, kept] = [two[0] as string, one[0] as string];
    expect(gone).not.toBe(kept);
    await mergeEntities(store, { from: gone, into: kept, ...by });

    expect(await currentEntityId(store, gone)).toBe(kept);
    for (const table of ['appearances', 'mentions', 'claim_about', 'article_entities', 'aliases'])
      expect((await store.pool.query(`SELECT 1 FROM ${table} WHERE entity_id = $1`, [gone])).rows).toEqual([]);
    expect((await findEntities(store, 'سمير الحداد'))[0]).toMatchObject({ id: kept, documents: 2 });
    await expectCountsTrue();
    const { ids: later } = await save(speech(3, 'سمير الحداد'));
    expect(later).toEqual([kept]);
  });

  test('is undone to the row, but for what came later', async () => {
    const { ids: one } = await save(speech(1, 'سامر الحداد'), 'قناة');
    const { ids: two } = await save(speech(2, 'سمير الحداد', 'سامر الحداد'));
    const before = await graph();
    await mergeEntities(store, { from: two[0] as string, into: one[0] as string, ...by });
    expect(await graph()).not.toEqual(before);
    await undoMerge(store, { entity: two[0] as string, reason: 'two men', by: 'editor' });
    expect(await graph()).toEqual(before);
    expect(await currentEntityId(store, two[0] as string)).toBe(two[0]);
    expect(await store.prisma.entityJudgement.findMany()).toMatchObject([
      { judgement: 'different', judgedBy: 'editor' },
    ]);
    expect(await store.prisma.entityMerge.findMany()).toMatchObject([
      { fromId: two[0], intoId: one[0], reason: 'one man', mergedBy: 'editor', undoneAt: expect.any(Date) },
    ]);
  });

  test('by rule of several into one is what merges one by one are, and is undone to the row', async () => {
    await save(speech(1, 'سامر الحداد', 'سمير الحداد'));
    const { ids } = await save(speech(2, 'سمير الحداد', 'سامر الحداد', 'سمر الحداد'));
    const [second, kept, third] = ids as [string, string, string];
    const before = await graph();
    const moved = async () => {
      const { entities, ...rest } = await graph();
      return rest;
    };
    for (const from of [second, third]) await mergeEntities(store, { from, into: kept, ...by });
    const oneByOne = await moved();
    for (const entity of [third, second]) await undoMerge(store, { entity, ...by });
    expect(await graph()).toEqual(before);
    await store.pool.query('TRUNCATE entity_judgements');
    const rules = [second, third].map((from) => ({ from, into: kept, score: 0.85, reasons: [] }));
    await writeTransaction(store.pool, async (tx) => {
      await lockArchive(tx, 'changing');
      expect(await mergeByRule(tx, [...rules, { ...(rules[0] as (typeof rules)[0]), from: newId() }])).toHaveLength(2);
    });
    expect(await moved()).toEqual(oneByOne);
    await expectCountsTrue();
    for (const entity of [third, second]) await undoMerge(store, { entity, ...by });
    expect(await graph()).toEqual(before);
  });

  test('gives back what was found to be the merged one in between', async () => {
    const { ids: one } = await save(speech(1, 'سامر الحداد'));
    const { ids: two } = await save(speech(2, 'سمير الحداد'));
    await mergeEntities(store, { from: two[0] as string, into: one[0] as string, ...by });
    const { documentId } = await save(speech(3, 'سمير الحداد'));
    await undoMerge(store, { entity: two[0] as string, ...by });
    expect(await store.prisma.appearance.findMany({ where: { documentId } })).toMatchObject([{ entityId: two[0] }]);
    await expectCountsTrue();
  });

  test('of a merged one takes along what was merged into it, and is undone step by step', async () => {
    const ids = [];
    for (const [index, name] of ['سامر الحداد', 'سمير الحداد', 'ثامر الحداد'].entries())
      ids.push((await save(speech(index, name))).ids[0] as string);
    const [a, b, c] = ids as [string, string, string];
    const before = await graph();
    await mergeEntities(store, { from: c, into: b, ...by });
    const between = await graph();
    await mergeEntities(store, { from: b, into: a, ...by });
    expect(await Promise.all(ids.map((id) => currentEntityId(store, id)))).toEqual([a, a, a]);
    await expect(undoMerge(store, { entity: c, ...by })).rejects.toMatchObject({ code: 'MERGE_REFUSED' });
    await undoMerge(store, { entity: b, ...by });
    expect(await graph()).toEqual(between);
    await undoMerge(store, { entity: c, ...by });
    expect(await graph()).toEqual(before);
  });

  test('of outlets moves their documents, and gives them back', async () => {
    const text = (number: number) => ({ text: `خبر رقم ${number}` });
    await save(text(1), 'صحيفة الساحل');
    await save(text(2), 'الساحل برس');
    const before = await graph();
    const outlets = await store.prisma.entity.findMany({ orderBy: { id: 'asc' } });
    const [kept, gone] = outlets.map(({ id }) => id) as [string, string];
    await mergeEntities(store, { from: gone, into: kept, ...by });
    expect(await store.prisma.document.count({ where: { outletId: kept } })).toBe(2);
    await undoMerge(store, { entity: gone, ...by });
    expect(await graph()).toEqual(before);
  });

  test('is refused between types, with itself, of what is merged or unknown', async () => {
    const { ids } = await save(speech(1, 'سامر الحداد', 'جو بايدن', 'جوزيف بايدن'));
    const [macron, biden, joseph] = ids as [string, string, string];
    const { ids: places } = await save({ text: 'في فرنسا', entities: [{ type: 'place', names: ['فرنسا'] }] });
    const refused = (from: string, into: string) => expect(mergeEntities(store, { from, into, ...by })).rejects;
    await refused(macron, places[0] as string).toMatchObject({ code: 'MERGE_REFUSED' });
    await refused(macron, macron).toMatchObject({ code: 'MERGE_REFUSED' });
    await refused(macron, '018f0000-0000-7000-8000-000000000000').toMatchObject({ code: 'NOT_FOUND' });
    await refused("'; DROP TABLE entities; --", macron).toMatchObject({ code: 'NOT_FOUND' });
    await mergeEntities(store, { from: joseph, into: biden, ...by });
    await refused(joseph, macron).toMatchObject({ code: 'MERGE_REFUSED' });
    await refused(biden, joseph).toMatchObject({ code: 'MERGE_REFUSED' });
  });

  test('and a flood of new documents at once leave nothing behind', async () => {
    const { ids: one } = await save(speech(1, 'سامر الحداد'));
    const { ids: two } = await save(speech(2, 'سمير الحداد'));
    const flood = Array.from({ length: 20 }, (_, index) => save(speech(10 + index, 'سمير الحداد')));
    await Promise.all([...flood, mergeEntities(store, { from: two[0] as string, into: one[0] as string, ...by })]);
    expect(await store.prisma.appearance.count({ where: { entityId: two[0] as string } })).toBe(0);
    expect(await store.prisma.appearance.count({ where: { entityId: one[0] as string } })).toBe(22);
    await expectCountsTrue();
  });
});

describe('a split', () => {
  test('gives some documents’ one an entity of his own, and merging undoes it', async () => {
    const { ids } = await save(speech(1, 'خالد العبيدي'));
    const { documentId } = await save(speech(2, 'خالد العبيدي', 'جو بايدن'));
    const entity = ids[0] as string;
    const split = await splitEntity(store, { entity, documentIds: [documentId], reason: 'a namesake', by: 'editor' });
    expect(split).toMatchObject({ from: entity, appearances: 1 });
    expect(await store.prisma.appearance.findMany({ where: { entityId: split.newId } })).toMatchObject([
      { documentId },
    ]);
    expect(await store.prisma.claim.count({ where: { speakerId: split.newId } })).toBe(1);
    expect(await findEntities(store, 'خالد العبيدي')).toHaveLength(2);
    await expectCountsTrue();
    expect(await store.prisma.entitySplit.findMany()).toMatchObject([{ fromId: entity, newId: split.newId }]);
    expect(await store.prisma.entityJudgement.findMany()).toMatchObject([{ judgement: 'different', score: 0 }]);

    await mergeEntities(store, { from: split.newId, into: entity, ...by });
    expect(await store.prisma.appearance.count({ where: { entityId: entity } })).toBe(2);
    expect(await currentEntityId(store, split.newId)).toBe(entity);
    await expectCountsTrue();
  });

  test('stays when the document is read again', async () => {
    const { ids } = await save(speech(1, 'خالد العبيدي'));
    const second = speech(2, 'خالد العبيدي');
    const { documentId } = await save(second);
    const entity = ids[0] as string;
    const { newId } = await splitEntity(store, { entity, documentIds: [documentId], ...by });
    const again = handMade({ ...second, claims: [], parserVersion: '2.0.0' });
    await saveDocument(store, { text: second.text, origin: 'test' }, again);
    expect(await store.prisma.appearance.findMany({ where: { documentId } })).toMatchObject([{ entityId: newId }]);
  });

  test('is refused where nothing would be left, and where the entity is not', async () => {
    const { ids, documentId } = await save(speech(1, 'خالد العبيدي'));
    const { documentId: other } = await save(speech(2, 'جو بايدن'));
    const entity = ids[0] as string;
    await expect(splitEntity(store, { entity, documentIds: [documentId], ...by })).rejects.toMatchObject({
      code: 'SPLIT_REFUSED',
    });
    await expect(splitEntity(store, { entity, documentIds: [other], ...by })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
