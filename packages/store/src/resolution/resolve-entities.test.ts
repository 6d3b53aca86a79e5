import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { type HandMadeEntity, handMade } from '../document/hand-made.test-data.ts';
import { saveDocument } from '../document/save-document.ts';
import { openStore, type Store } from '../open-store.ts';
import { currentEntityId, findEntities } from './find-entities.ts';
import { resolveArchive } from './resolve-archive.ts';

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

const person = (name: string, more: Partial<HandMadeEntity> = {}): HandMadeEntity => ({
  type: 'person',
  names: [name],
  ...more,
});
const organization = (name: string, more: Partial<HandMadeEntity> = {}): HandMadeEntity => ({
  type: 'organization',
  names: [name],
  ...more,
});

let documents = 0;

/** Saves a document that names these, and returns whom each is. */
async function save(...entities: HandMadeEntity[]): Promise<string[]> {
  documents += 1;
  const spelled = entities.flatMap(({ names, roles }) => [...names, ...(roles ?? []).map(({ text }) => text)]);
  const text = `${documents}: ${spelled.join('، ')}.`;
  const { documentId } = await saveDocument(store, { text, origin: 'test' }, handMade({ text, entities }));
  const appearances = await store.prisma.appearance.findMany({ where: { documentId } });
  return entities.map(({ names }) => appearances.find(({ name }) => name === names[0])?.entityId as string);
}

/** Whether two documents speak of one, after the second look. */
async function isOne(one: HandMadeEntity, other: HandMadeEntity): Promise<boolean> {
  const [[first], [second]] = [await save(one), await save(other)];
  expect(first).toBeDefined();
  await resolveArchive(store);
  return await areOne(first as string, second as string);
}

async function areOne(one: string, other: string): Promise<boolean> {
  return (await currentEntityId(store, one)) === (await currentEntityId(store, other));
}

describe('across documents they are one', () => {
  const same: [string, HandMadeEntity, HandMadeEntity][] = [
    ['the same whole name', person('ماثيو ميلر'), person('ماثيو ميلر')],
    ['spelled with and without hamza', person('باراك أوباما'), person('باراك اوباما')],
    ['spelled with ta marbuta and ha', organization('هيئة الإغاثة'), organization('هيئه الاغاثه')],
    [
      'named whole, and known to the lexicon by another form',
      person('جوزيف بايدن', { known: 'جو بايدن' }),
      person('جو بايدن'),
    ],
    [
      'named short, and known to the lexicon',
      person('بايدن', { known: 'جو بايدن' }),
      person('جو بايدن', { known: 'جو بايدن' }),
    ],
    [
      'with one Latin name',
      person('إيمانويل ماكرون', { latin: 'Emmanuel Macron' }),
      person('ايمانيول ماكرون', { latin: 'Emmanuel MACRON' }),
    ],
    [
      'an organization and its acronym',
      { type: 'organization', names: ['منظمة الأغذية والزراعة', 'الفاو'] },
      organization('منظمة الأغذية والزراعة'),
    ],
    [
      'a body that its noun and its country name',
      organization('الحكومة اليمنية', { form: 'nominal', country: 'YE' }),
      organization('الحكومة اليمنية', { form: 'nominal', country: 'YE' }),
    ],
    [
      'a body whose country is spelled in two ways',
      organization('الإدارة الأمريكية', { form: 'nominal', country: 'US' }),
      organization('الإدارة الأميركية', { form: 'nominal', country: 'US' }),
    ],
    [
      'a ministry named with its country, and in a text about it',
      organization('وزارة الداخلية الإيطالية', { country: 'IT', kind: 'government' }),
      organization('وزارة الداخلية', { known: 'وزارة الداخلية', country: 'IT', kind: 'government' }),
    ],
    [
      'a club known to the lexicon with and without the word for it',
      organization('نادي برشلونة', { known: 'نادي برشلونة', kind: 'sports' }),
      organization('برشلونة', { known: 'برشلونة', kind: 'sports' }),
    ],
    ['a man with and without his fathers', person('مفرج الكعبي'), person('مفرج الكعبي بن عبدالعزيز')],
    [
      'a body of a long name, whatever kind a text takes it for',
      organization('اللجنة الأولمبية السعودي', { kind: 'ngo' }),
      organization('اللجنة الأولمبية السعودية', { kind: 'sports' }),
    ],
    [
      'a body of a country that is Arab by name',
      organization('الاتحاد السعودي للمبارزة', { kind: 'sports' }),
      organization('الاتحاد العربي السعودي للمبارزة', { kind: 'sports' }),
    ],
    ['a place', { type: 'place', names: ['دبي'] }, { type: 'place', names: ['دبي'] }],
    [
      'known on one side only, gender unknown on the other',
      person('جو بايدن', { known: 'جو بايدن', gender: 'male' }),
      person('جو بايدن'),
    ],
  ];
  test.each(same)('%s', async (_, one, other) => {
    expect(await isOne(one, other)).toBe(true);
  });
});

describe('across documents they stay apart', () => {
  const different: [string, HandMadeEntity, HandMadeEntity][] = [
    ['two who share a family name', person('جو بايدن'), person('هانتر بايدن')],
    [
      'a man and a woman of one name',
      person('نور الحداد', { gender: 'male' }),
      person('نور الحداد', { gender: 'female' }),
    ],
    [
      'ministries of two countries',
      organization('وزارة الدفاع', { country: 'US' }),
      organization('وزارة الدفاع', { country: 'IQ' }),
    ],
    ['a person and a place of one name', person('لبنان'), { type: 'place', names: ['لبنان'] }],
    [
      'two known to the lexicon',
      person('محمد علي', { known: 'محمد علي كلاي' }),
      person('محمد علي', { known: 'محمد علي باشا' }),
    ],
    ['a bare family name and a little-known bearer', person('ماثيو ميلر'), person('ميلر')],
    ['bare given names', person('محمد'), person('محمد')],
    [
      'a ministry that every country has, of two countries',
      organization('وزارة الداخلية', { known: 'وزارة الداخلية', country: 'SA', kind: 'government' }),
      organization('وزارة الداخلية', { known: 'وزارة الداخلية', country: 'EG', kind: 'government' }),
    ],
    [
      'ministries of no one knows which country',
      organization('وزارة الداخلية', { known: 'وزارة الداخلية', kind: 'government' }),
      organization('وزارة الداخلية', { known: 'وزارة الداخلية', kind: 'government' }),
    ],
    [
      'a ministry of a country and one of no one knows where',
      organization('وزارة الداخلية', { known: 'وزارة الداخلية', country: 'SA', kind: 'government' }),
      organization('وزارة الداخلية', { known: 'وزارة الداخلية', kind: 'government' }),
    ],
    [
      'a unit and the body whose name it bears',
      organization('كتائب حزب الله', { kind: 'armed_group' }),
      organization('حزب الله', { known: 'حزب الله', kind: 'armed_group' }),
    ],
    [
      'bodies of two kinds that are named alike',
      organization('إدارة الشباب', { kind: 'other' }),
      organization('نادي الشباب', { kind: 'sports' }),
    ],
    [
      'bodies that share what follows their heads',
      organization('مجلس الأمن الوطني', { kind: 'government' }),
      organization('وزارة الأمن الوطني', { kind: 'government' }),
    ],
    [
      'a body and one that bears its name after a noun of another kind',
      organization('مؤسسة الأمم المتحدة', { kind: 'company' }),
      organization('الأمم المتحدة', { known: 'الأمم المتحدة', kind: 'international' }),
    ],
    [
      'a known person and one whom a text once took for them',
      { type: 'person', names: ['تيريزا ماي', 'جيريمي هانت'], known: 'تيريزا ماي' },
      person('جيريمي هانت'),
    ],
    [
      'bodies that are only pointed to',
      organization('الشبكة', { form: 'nominal' }),
      organization('الشبكة', { form: 'nominal' }),
    ],
  ];
  test.each(different)('%s', async (_, one, other) => {
    expect(await isOne(one, other)).toBe(false);
  });
});

test('a bare family name joins its only bearer once the archive knows them well', async () => {
  let whole: string | undefined;
  for (let times = 0; times < 5; times += 1) [whole] = await save(person('ماثيو ميلر'));
  const [short] = await save(person('ميلر'));
  expect(short).not.toBe(whole);
  await resolveArchive(store);
  expect(await areOne(short as string, whole as string)).toBe(true);
  await save(person('آرثر ميلر'));
  const [later] = await save(person('ميلر'));
  await resolveArchive(store);
  expect(await areOne(later as string, whole as string)).toBe(false);
});

test('a bare family name joins whom its role and company point to', async () => {
  const spokesman = { roles: [{ text: 'المتحدث باسم الخارجية' }] };
  const [whole] = await save(person('ماثيو ميلر', spokesman), organization('وزارة الخارجية'), person('جون كيري'));
  const [short] = await save(person('ميلر', spokesman), organization('وزارة الخارجية'), person('جون كيري'));
  await resolveArchive(store);
  expect(await areOne(short as string, whole as string)).toBe(true);
});

test('what stays apart in doubt is listed with its score and reasons', async () => {
  const [man] = await save(person('نور الحداد', { gender: 'male' }));
  const [woman] = await save(person('نور الحداد', { gender: 'female' }));
  await resolveArchive(store);
  expect(await store.prisma.entityJudgement.findMany()).toMatchObject([
    {
      leftId: [man, woman].sort()[0],
      rightId: [man, woman].sort()[1],
      judgement: 'different',
      score: expect.closeTo(0.15),
      reasons: [
        { reason: 'full_name', weight: 0.85 },
        { reason: 'other_gender', weight: -0.7 },
      ],
    },
  ]);
});

test('an entity learns what later documents know of it', async () => {
  const [id] = await save(person('بايدن', { known: 'بايدن' }));
  await save(person('بايدن', { known: 'بايدن', latin: 'Joe Biden', gender: 'male', country: 'US' }));
  expect(await store.prisma.entity.findUnique({ where: { id } })).toMatchObject({
    latin: 'Joe Biden',
    gender: 'male',
    country: 'US',
  });
  const [other] = await save(person('دونالد ترامب'));
  const [known] = await save(person('ترامب', { known: 'دونالد ترامب' }));
  await resolveArchive(store);
  expect(await currentEntityId(store, other as string)).toBe(known);
});

test('whom the lexicon means is that one, however much another of the name has in common with the text', async () => {
  const [listed] = await save(person('سلمان بن عبدالعزيز', { known: 'سلمان بن عبدالعزيز' }));
  const roles = [{ text: 'خادم الحرمين الشريفين' }];
  await save(person('سلمان بن عبدالعزيز آل سعود', { roles }));
  const names = ['سلمان بن عبدالعزيز آل سعود', 'سلمان بن عبدالعزيز'];
  expect(await save(person('', { names, roles, known: 'سلمان بن عبدالعزيز' }))).toEqual([listed]);
});

test('one outlet is one organization, in its own documents and in others’', async () => {
  const outlet = async (text: string, source: string, entities: HandMadeEntity[] = []) => {
    const { documentId } = await saveDocument(store, { text, origin: 'x', source }, handMade({ text, entities }));
    return (await store.prisma.document.findUniqueOrThrow({ where: { id: documentId } })).outletId;
  };
  const first = await outlet('خبر أول', 'الجزيرة');
  expect(await outlet('خبر ثان', 'الجزيره')).toBe(first);
  const [named] = await save(organization('الجزيرة', { kind: 'media' }));
  await resolveArchive(store);
  expect(await areOne(named as string, first as string)).toBe(true);
});

describe('names are found by any spelling', () => {
  beforeEach(async () => {
    await save(person('جو بايدن', { latin: 'Joe Biden', known: 'جو بايدن' }), person('هانتر بايدن'));
    await save(person('جو بايدن', { known: 'جو بايدن' }), organization('بايدن', {}));
  });

  test.each(['جو بايدن', 'جُو بايدِن', '«جو  بايدن»', 'بايدن', 'joe biden', 'JOE BIDEN', 'Biden'])(
    '%s',
    async (spelling) => {
      expect((await findEntities(store, spelling, { type: 'person' }))[0]).toMatchObject({
        name: 'جو بايدن',
        documents: 2,
      });
    },
  );

  test('all who bear it are given, the likeliest first', async () => {
    expect((await findEntities(store, 'بايدن', { type: 'person' })).map(({ name }) => name)).toEqual([
      'جو بايدن',
      'هانتر بايدن',
    ]);
    expect((await findEntities(store, 'بايدن'))[0]).toMatchObject({ type: 'organization', kind: 'full' });
  });

  test.each(['', '؟!', 'ج', 'بايد', "'; DROP TABLE entities; --"])('nobody is called %j', async (spelling) => {
    expect(await findEntities(store, spelling)).toEqual([]);
  });
});
