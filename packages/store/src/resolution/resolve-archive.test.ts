import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { type HandMadeEntity, handMade } from '../document/hand-made.test-data.ts';
import { saveDocument } from '../document/save-document.ts';
import { openStore, type Store } from '../open-store.ts';
import { currentEntityId } from './find-entities.ts';
import { judgeApart, undoMerge } from './merge-entities.ts';
import { holdTheLook } from './one-look-at-a-time.ts';
import { type ResolveProgress, resolveArchive } from './resolve-archive.ts';
import { unsurePairs } from './unsure-pairs.ts';

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
  await store.pool.query('TRUNCATE documents, entities, entity_merges, entities_to_compare, second_looks CASCADE');
});

type Given = readonly HandMadeEntity[];
const person = (name: string, more: Partial<HandMadeEntity> = {}): HandMadeEntity => ({
  type: 'person',
  names: [name],
  ...more,
});
let documents = 0;

/** Saves a document that names these, and returns whom each was found to be at first. */
async function save(...entities: Given): Promise<string[]> {
  return await saveAt(null, ...entities);
}

async function saveAt(publishedAt: Date | null, ...entities: Given): Promise<string[]> {
  documents += 1;
  const spelled = entities.flatMap(({ names, roles }) => [...names, ...(roles ?? []).map(({ text }) => text)]);
  const text = `${documents}: ${spelled.join('، ')}.`;
  const { documentId } = await saveDocument(
    store,
    { text, origin: 'test', ...(publishedAt && { publishedAt }) },
    handMade({ text, entities }),
  );
  const appearances = await store.prisma.appearance.findMany({ where: { documentId } });
  return entities.map(({ names }) => appearances.find(({ name }) => name === names[0])?.originalId as string);
}

async function areOne(one: string, other: string): Promise<boolean> {
  return (await currentEntityId(store, one)) === (await currentEntityId(store, other));
}

/** A bare family name that comes before anybody is known by it. */
async function saveNamesakes(bearers: Readonly<Record<string, number>>): Promise<{ bare: string; whole: string[] }> {
  const [bare] = await save(person('ميلر'));
  const whole: string[] = [];
  for (const [name, times] of Object.entries(bearers)) {
    let id: string | undefined;
    for (let time = 0; time < times; time += 1) [id] = await save(person(name));
    whole.push(id as string);
  }
  return { bare: bare as string, whole };
}

test('a bare family name that came first joins the one whom the archive has come to know by it', async () => {
  const { bare, whole } = await saveNamesakes({ 'ماثيو ميلر': 12, 'آرثر ميلر': 1 });
  expect(await areOne(bare, whole[0] as string)).toBe(false);
  expect(await resolveArchive(store)).toMatchObject({ merged: 1 });
  expect(await areOne(bare, whole[0] as string)).toBe(true);
  expect(await areOne(bare, whole[1] as string)).toBe(false);
});

test('it joins nobody while several are known by it', async () => {
  const { bare, whole } = await saveNamesakes({ 'ماثيو ميلر': 12, 'آرثر ميلر': 8 });
  await resolveArchive(store);
  for (const id of whole) expect(await areOne(bare, id)).toBe(false);
});

test('a bare given name joins nobody, however well known', async () => {
  const [bare] = await save(person('محمد'));
  let known: string | undefined;
  for (let time = 0; time < 12; time += 1) [known] = await save(person('سالم محمد'));
  await resolveArchive(store);
  expect(await areOne(bare as string, known as string)).toBe(false);
});

test('two of one name whom their company shows to be one are joined, on record, with the reasons', async () => {
  const company = ['جون كيري', 'سامي الحداد', 'ليلى الحمدان'].map((name) => person(name));
  const [shorter] = await save(person('مفرج الحقباني'), ...company);
  const [longer] = await save(person('مفرج بن سعد الحقباني'));
  await save(person('مفرج بن سعد الحقباني'), ...company);
  expect(await areOne(shorter as string, longer as string)).toBe(false);
  await resolveArchive(store);
  expect(await areOne(shorter as string, longer as string)).toBe(true);
  const [merge] = await store.prisma.entityMerge.findMany();
  expect(merge).toMatchObject({ mergedBy: 'rule', reason: 'resolution/shorter_name', undoneAt: null });
  expect(await store.prisma.entityJudgement.findMany({ where: { judgement: 'same' } })).toMatchObject([
    { judgedBy: 'rule', reasons: expect.arrayContaining([{ reason: 'shared_company', weight: expect.closeTo(0.3) }]) },
  ]);
});

test('a part of a name in common does not join two whose whole names differ', async () => {
  const company = ['جون كيري', 'سامي الحداد', 'ليلى الحمدان'].map((name) => person(name));
  const [one] = await save(person('أحمد بن محمد الزهراني'), ...company);
  const [other] = await save(person('أحمد بن محمد السالم'), ...company);
  await resolveArchive(store);
  expect(await areOne(one as string, other as string)).toBe(false);
});

test('a slip of the pen is whom it is nearly named as, if their company says so too', async () => {
  const company = ['سامي الحداد', 'ليلى الحمدان'].map((name) => person(name));
  let known: string | undefined;
  for (let time = 0; time < 20; time += 1) [known] = await save(person('ماثيو ميلرسون'), ...company);
  const [slip] = await save(person('ماثيوو ميلرسون'), ...company);
  const [stranger] = await save(person('ماثيو ميلسرون'));
  await resolveArchive(store);
  expect(await areOne(slip as string, known as string)).toBe(true);
  expect(await areOne(stranger as string, known as string)).toBe(false);
});

test('a slip joins whatever else its bearer is called', async () => {
  const company = ['سامي الحداد', 'ليلى الحمدان', 'مفرج الحقباني'].map((name) => person(name));
  let known: string | undefined;
  for (let time = 0; time < 20; time += 1) [known] = await save(person('غريغوري غودريك'), ...company);
  const [spelled] = await save(person('جريجوري جودريك'), ...company);
  const [slip] = await save(person('غريغوري غودر يك'), ...company);
  await resolveArchive(store);
  expect(await areOne(spelled as string, known as string)).toBe(true);
  expect(await areOne(slip as string, known as string)).toBe(true);
});

test('a name that is spelled as hardly anyone does, or has a word too many, joins whom its company shows to be meant', async () => {
  const company = ['سامي الحداد', 'ليلى الحمدان', 'مفرج الحقباني'].map((name) => person(name));
  const place = (name: string) => ({ type: 'place' as const, names: [name] });
  let known: string[] = [];
  for (let time = 0; time < 20; time += 1) known = await save(place('غريغوريا'), person('غريغوري غودريك'), ...company);
  const [vowel] = await save(place('غريغورا'), ...company);
  const [tooMany] = await save(person('غريغوري غودريك التوفيق'), ...company);
  const [stranger] = await save(place('غريغورا الجديدة'), ...company);
  await resolveArchive(store);
  expect(await areOne(vowel as string, known[0] as string)).toBe(true);
  expect(await areOne(tooMany as string, known[1] as string)).toBe(true);
  expect(await areOne(stranger as string, known[0] as string)).toBe(false);
});

test('a name with a consonant wrong joins whom its company shows, where its words are in no other name', async () => {
  const company = ['سامي الحداد', 'ليلى الحمدان'].map((name) => person(name));
  let known: string | undefined;
  for (let time = 0; time < 6; time += 1) [known] = await save(person('كريستيانو غودريكس'), ...company);
  // A word that three names have is a name.
  for (const given of ['إدوارد', 'فرانسوا', 'أليخاندرو']) await save(person(`${given} غودريتس`));
  const [distorted] = await save(person('كريستايو غودريكس'), ...company);
  const [namesake] = await save(person('كريستيانو غودريتس'), ...company);
  const [stranger] = await save(person('كريستينو غودريكسن'));
  await resolveArchive(store);
  expect(await areOne(distorted as string, known as string)).toBe(true);
  expect(await areOne(namesake as string, known as string)).toBe(false);
  expect(await areOne(stranger as string, known as string)).toBe(false);
});

test('a given name after a king’s title is the king who is called so most, and nobody else’s', async () => {
  const ofRole = (name: string, text: string) => person(name, { roles: [{ text }] });
  const [bare] = await save(ofRole('سلمان', 'الملك'));
  const [stranger] = await save(ofRole('سلمان', 'الطالب'));
  const [either] = await save(ofRole('عبدالله', 'الملك'));
  let king: string | undefined;
  for (let time = 0; time < 5; time += 1) [king] = await save(ofRole('سلمان بن عبدالعزيز', 'الملك'));
  const others: string[] = [];
  for (const name of ['عبدالله الثاني', 'عبدالله بن عبدالعزيز'])
    for (let time = 0; time < 3; time += 1) others.push(...(await save(ofRole(name, 'الملك'))));
  await resolveArchive(store);
  expect(await areOne(bare as string, king as string)).toBe(true);
  expect(await areOne(stranger as string, king as string)).toBe(false);
  for (const id of others) expect(await areOne(either as string, id)).toBe(false);
});

test('two of one common name are one where the one’s role is the other’s in more words', async () => {
  const ofRole = (text: string) => person('خالد محمد', { roles: [{ text }] });
  const [one] = await save(ofRole('المتحدث باسم وزارة الصحة'));
  const [fuller] = await save(ofRole('المتحدث الرسمي باسم وزارة الصحة المصرية'));
  const [other] = await save(ofRole('المتحدث باسم وزارة العدل'));
  await resolveArchive(store);
  expect(await areOne(one as string, fuller as string)).toBe(true);
  expect(await areOne(one as string, other as string)).toBe(false);
});

test('a bare name means who is known by it at its time, years before those of the latest articles', async () => {
  const at = (year: number, day: number) => new Date(Date.UTC(year, 0, day));
  let known: string | undefined;
  for (let day = 1; day <= 6; day += 1) [known] = await saveAt(at(2015, day), person('ماثيو ميلر'));
  for (let day = 1; day <= 70; day += 1) await saveAt(at(2018, day), person('ماثيو ميلر'));
  const [bare] = await saveAt(at(2015, 3), person('ميلر'));
  await resolveArchive(store);
  expect(await areOne(bare as string, known as string)).toBe(true);
});

test('a ministry of no one knows which country brings no two countries’ together', async () => {
  const company = ['سامي الحداد', 'ليلى الحمدان', 'مفرج الحقباني'].map((name) => person(name));
  const ministry = (country?: string): HandMadeEntity => ({
    ...{ type: 'organization', names: ['وزارة الداخلية'], known: 'وزارة الداخلية', kind: 'government' },
    ...(country === undefined ? {} : { country }),
  });
  for (let time = 0; time < 6; time += 1) await save(ministry(), ...company);
  const [one] = await save(ministry('SA'), ...company);
  const [other] = await save(ministry('IQ'), ...company);
  await resolveArchive(store);
  await resolveArchive(store, { all: true });
  expect(await areOne(one as string, other as string)).toBe(false);
});

test('the sons of two are two, and so are those whom a text lists without a comma', async () => {
  const company = ['سامي الحداد', 'ليلى الحمدان', 'مفرج الحقباني'].map((name) => person(name));
  const [son] = await save(person('مفرج بن عبدالعزيز'), ...company);
  const [grandson] = await save(
    { type: 'person', names: ['مفرج الكعبي بن عبدالعزيز', 'مفرج بن عبدالعزيز'] },
    ...company,
  );
  const [listed] = await save(person('غريغوري غودريك ماثيو ميلرسون'), ...company);
  const [one] = await save(person('غريغوري غودريك'), ...company);
  await resolveArchive(store);
  expect(await areOne(son as string, grandson as string)).toBe(false);
  expect(await areOne(listed as string, one as string)).toBe(false);
});

test('neither the name of a family nor a given name that sounds like another joins two', async () => {
  const company = ['سامي الحداد', 'ليلى الحمدان', 'مفرج الحقباني'].map((name) => person(name));
  const [one] = await save({ type: 'person', names: ['مفرج آل سليمان', 'آل سليمان'] }, ...company);
  const [other] = await save({ type: 'person', names: ['فهد آل سليمان', 'آل سليمان'] }, ...company);
  const [third] = await save(person('مفرج آل سلمان'), ...company);
  await resolveArchive(store);
  expect(await areOne(one as string, other as string)).toBe(false);
  expect(await areOne(one as string, third as string)).toBe(false);
});

test('what is left of a name without its noun joins no body that bears it', async () => {
  const body = (names: readonly string[], kind: 'government' | 'sports') => ({
    type: 'organization' as const,
    names,
    kind,
  });
  const company = ['سامي الحداد', 'ليلى الحمدان', 'مفرج الحقباني'].map((name) => person(name));
  const [club] = await save(body(['نادي الكعبية', 'الكعبية'], 'sports'), ...company);
  const [town] = await save(body(['بلدية الكعبية', 'الكعبية'], 'government'), ...company);
  await resolveArchive(store);
  expect(await areOne(club as string, town as string)).toBe(false);
});

test('what a hand has parted no pass joins or asks about again', async () => {
  const { bare, whole } = await saveNamesakes({ 'ماثيو ميلر': 12 });
  await resolveArchive(store);
  await undoMerge(store, { entity: bare, reason: 'another man', by: 'editor' });
  await resolveArchive(store);
  expect(await areOne(bare, whole[0] as string)).toBe(false);
  expect(await store.prisma.entityJudgement.findMany()).toMatchObject([{ judgement: 'different', judgedBy: 'editor' }]);
});

test('doubt is listed, the likeliest first, until a hand settles it', async () => {
  const [shorter] = await save(person('خالد الحميدي'));
  const [longer] = await save(person('خالد عبدالعزيز الحميدي'));
  await resolveArchive(store);
  const pairs = await unsurePairs(store, { type: 'person' });
  expect(pairs).toMatchObject([{ type: 'person', score: expect.closeTo(0.45) }]);
  expect(pairs[0]?.reasons).toEqual([{ reason: 'shorter_name', weight: 0.45 }]);
  expect([pairs[0]?.left.id, pairs[0]?.right.id].sort()).toEqual([shorter, longer].sort());
  expect(await unsurePairs(store, { type: 'place' })).toEqual([]);
  await judgeApart(store, { one: shorter as string, other: longer as string, reason: 'cousins', by: 'editor' });
  await resolveArchive(store);
  expect(await unsurePairs(store)).toEqual([]);
});

test('whatever the order documents came in, the archive ends with the same people', async () => {
  const company = ['سامي الحداد', 'ليلى منصور', 'جون كيري'].map((name) => person(name));
  const given: Given[] = [
    [person('ميلر')],
    [person('مفرج الحقباني'), ...company],
    [person('مفرج بن سعد الحقباني'), ...company],
    ...Array.from({ length: 11 }, () => [person('ماثيو ميلر')]),
    [person('آرثر ميلر')],
    [person('أنغيلا ميركل')],
    [person('أنجيلا ميركل')],
  ];
  const partitions: string[] = [];
  for (const order of [given, [...given].reverse()]) {
    for (const entities of order) await save(...entities);
    await resolveArchive(store);
    const people = await store.prisma.appearance.findMany({ select: { entityId: true, name: true } });
    const names = new Map<string, Set<string>>();
    for (const { entityId, name } of people) names.set(entityId, (names.get(entityId) ?? new Set()).add(name));
    partitions.push(
      [...names.values()]
        .map((group) => [...group].sort().join(' = '))
        .sort()
        .join('\n'),
    );
    await store.pool.query('TRUNCATE documents, entities, entity_merges CASCADE');
  }
  expect(partitions[1]).toBe(partitions[0]);
  expect(partitions[0]).toContain('ماثيو ميلر = ميلر');
});

test('a look that was stopped goes on where it was', async () => {
  for (let number = 0; number < 3; number += 1) await save(person(`سالم الكعبي ${number}`));
  const stopping = new AbortController();
  stopping.abort();
  expect(await resolveArchive(store, { signal: stopping.signal })).toMatchObject({ done: 0 });
  expect(await resolveArchive(store)).toEqual({ done: 3, total: 3, merged: 0, busy: false });
});

test('a look that was killed after it judged joins what it judged', async () => {
  const { bare, whole } = await saveNamesakes({ 'ماثيو ميلر': 12 });
  const [leftId, rightId] = [bare, whole[0] as string].sort() as [string, string];
  const judged = { judgement: 'same', score: 0.65, reasons: [], judgedBy: 'rule', judgedAt: new Date() } as const;
  await store.prisma.entityJudgement.create({ data: { leftId, rightId, ...judged } });
  await store.prisma.entityToCompare.deleteMany();
  expect(await resolveArchive(store)).toMatchObject({ merged: 1 });
  expect(await areOne(bare, whole[0] as string)).toBe(true);
});

test('a look compares those of whom something new is known, and all when asked', async () => {
  await save(person('أنغيلا ميركل'), person('سالم الكعبي'));
  expect(await resolveArchive(store)).toMatchObject({ done: 2, merged: 0 });
  expect(await resolveArchive(store)).toEqual({ done: 0, total: 0, merged: 0, busy: false });
  await save(person('سالم الكعبي'));
  expect(await resolveArchive(store)).toMatchObject({ done: 0 });
  await save(person('أنجيلا ميركل'), person('سالم الكعبي'));
  const told: ResolveProgress[] = [];
  await resolveArchive(store, { onProgress: (progress) => told.push(progress) });
  expect(told[0]).toMatchObject({ done: 1, total: 1, merged: 0 });
  expect((await resolveArchive(store, { all: true })).done).toBe(2);
});

test('who was in doubt is looked at again once new articles speak of them', async () => {
  const { bare, whole } = await saveNamesakes({ 'ماثيو ميلر': 3 });
  await resolveArchive(store);
  expect(await areOne(bare, whole[0] as string)).toBe(false);
  for (let time = 0; time < 9; time += 1) await save(person('ماثيو ميلر'));
  expect(await resolveArchive(store)).toMatchObject({ merged: 1 });
  expect(await areOne(bare, whole[0] as string)).toBe(true);
});

test('of two that look at once one waits for the other, or leaves it to it', async () => {
  await save(person('أنغيلا ميركل'));
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = holdTheLook(store, {}, () => held);
  while ((await store.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted")).length === 0);
  expect(await resolveArchive(store, { unlessBusy: true })).toMatchObject({ done: 0, busy: true });
  const stopping = new AbortController();
  const waiting = resolveArchive(store, { signal: stopping.signal });
  stopping.abort();
  expect(await waiting).toMatchObject({ done: 0 });
  const second = resolveArchive(store);
  release?.();
  await first;
  expect(await second).toMatchObject({ done: 1 });
});
