import { Client } from 'pg';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

jest.setTimeout(120_000);

let served: ServedSeeds;
let id: string;

beforeAll(async () => {
  served = await serveSeeds({ rateLimit: 0 });
  const { body } = await served.ask('{ articles(first: 1) { nodes { id } } }');
  id = body.data.articles.nodes[0].id;
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

/** What the article's opening is once it is made of these blocks. */
async function openingOf(blocks: readonly [kind: string, text: string][], length?: number) {
  const client = new Client({ connectionString: served.databaseUrl });
  await client.connect();
  const uuid = id.replace('article:', '');
  await client.query('DELETE FROM blocks WHERE article_id = $1', [uuid]);
  for (const [position, [kind, text]] of blocks.entries()) {
    await client.query("INSERT INTO blocks VALUES ($1, $2, $3::block_kind, $2 * 10, $2 * 10 + 5, $4, 'test')", [
      uuid,
      position,
      kind,
      text,
    ]);
  }
  await client.end();
  const asked = length === undefined ? 'opening' : 'opening(length: $length)';
  const declared = length === undefined ? '' : ', $length: Int!';
  const { body } = await served.ask(`query ($id: ID!${declared}) { article(id: $id) { ${asked} } }`, { id, length });
  return body.data?.article.opening ?? body.errors?.[0]?.extensions.code ?? null;
}

const TEXT = 'قال الوزير، اليوم، إن الماء قريب';

test('the seeds are told by their first words where they have no headline', async () => {
  const { body } = await served.ask('{ articles { nodes { title opening blocks { kind text } } } }');
  for (const { title, opening, blocks } of body.data.articles.nodes) {
    const [first] = blocks.filter(({ kind }: { kind: string }) => kind === 'PARAGRAPH' || kind === 'LEAD');
    const words = opening.replace(/…$/, '');
    expect(first.text.startsWith(words)).toBe(true);
    expect(words.length).toBeGreaterThan(title === null ? 40 : 0);
    expect(words.length).toBeLessThanOrEqual(80);
  }
});

test('as many whole words as there is room for, and an ellipsis where it goes on', async () => {
  expect(await openingOf([['paragraph', TEXT]], 9)).toBe('قال…');
  expect(await openingOf([['paragraph', TEXT]], 11)).toBe('قال الوزير…');
  expect(await openingOf([['paragraph', TEXT]], 10)).toBe('قال…');
  expect(await openingOf([['paragraph', TEXT]], 21)).toBe('قال الوزير، اليوم، إن…');
  expect(await openingOf([['paragraph', TEXT]], TEXT.length - 1)).toBe('قال الوزير، اليوم، إن الماء…');
  expect(await openingOf([['paragraph', TEXT]], TEXT.length)).toBe(TEXT);
  expect(await openingOf([['paragraph', TEXT]])).toBe(TEXT);
});

test('a word that does not fit is cut', async () => {
  expect(await openingOf([['paragraph', 'مستشفياتهما']], 4)).toBe('مستش…');
});

test('it is of what is told, not of what stands around it', async () => {
  const around: [string, string][] = [
    ['navigation', 'الرئيسية'],
    ['credit', 'تصوير: سلمى'],
    ['caption', 'الوزير أمس'],
    ['title', 'الماء قريب'],
  ];
  expect(await openingOf([...around, ['lead', 'مقدمة'], ['paragraph', TEXT]])).toBe('مقدمة');
  expect(await openingOf(around)).toBeNull();
});

test('a length that makes no sense is refused', async () => {
  expect(await openingOf([['paragraph', TEXT]], 0)).toBe('BAD_USER_INPUT');
  expect(await openingOf([['paragraph', TEXT]], 501)).toBe('PAGE_TOO_LARGE');
});
