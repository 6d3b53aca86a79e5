import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

const SEED = readFileSync(join(import.meta.dirname, '../../../../seeds/000_d3d6724d4b1b3892.txt'), 'utf8');
// A thread of the parser starts slowly from the sources.
jest.setTimeout(120_000);

let served: ServedSeeds;
beforeAll(async () => {
  served = await serveSeeds({ readingLimit: 500_000, behindProxy: true });
}, 120_000);
afterAll(async () => {
  await served?.stop();
});

const EVERYTHING = `query ($text: String!, $outlet: String, $day: Date) {
  readText(text: $text, outlet: $outlet, referenceDate: $day) {
    parserVersion
    entities { position type name forms knownAs latin country organizationKind placeKind gender }
    articles {
      position kind parent title titleSpan { start end } span { start end }
      blocks { kind text rule span { start end } }
      mentions { text form rule confidence isNested span { start end } entity { name } }
      dates { text kind from to precision calendar rule confidence span { start end } }
      roles { text status rule span { start end } person { name } of { name } }
      claims {
        position content cue lemma source form stance class nestedIn rule confidence
        span { start end } sourceSpan { start end } parts { part text rule span { start end } }
        speaker { kind name ofText count entity { name } of { name } }
        jointSpeakers { name } chain { kind name implicit rule entity { name } span { start end } }
        addressee { name } about { name } date { from to }
      }
    }
  }
}`;

const clientOf = (() => {
  let last = 0;
  return () => ({ 'x-forwarded-for': `192.0.2.${++last}` });
})();
const read = async (variables: Record<string, unknown>, query = EVERYTHING) => served.ask(query, variables, clientOf());

interface Placed {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

test('a text is read as it is read when it is stored', async () => {
  const { body } = await read({ text: SEED });
  expect(body.errors).toBeUndefined();
  const { articles } = body.data.readText;
  const stored = await served.ask(
    `{ documents(first: 10) { nodes { text articles { title kind
      blocks { kind text } mentions { text form } dates { text from } roles { text }
      claims { content cue form stance source chain { name } parts { part text } } } } } }`,
  );
  const { nodes } = stored.body.data.documents;
  const document = nodes.find(({ text }: { text: string }) => text === SEED);
  expect(document.articles.length).toBeGreaterThan(0);
  const shaped = articles.map((article: Record<string, Record<string, unknown>[]>) => ({
    title: article.title,
    kind: article.kind,
    blocks: article.blocks?.map(({ kind, text }) => ({ kind, text })),
    mentions: article.mentions?.map(({ text, form }) => ({ text, form })),
    dates: article.dates?.map(({ text, from }) => ({ text, from })),
    roles: article.roles?.map(({ text }) => ({ text })),
    claims: article.claims?.map(({ content, cue, form, stance, source, chain, parts }) => ({
      content,
      cue,
      form,
      stance,
      source,
      chain: (chain as { name: string }[]).map(({ name }) => ({ name })),
      parts: (parts as { part: string; text: string }[]).map(({ part, text }) => ({ part, text })),
    })),
  }));
  const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1);
  for (const [index, article] of shaped.entries()) {
    const { mentions, ...rest } = document.articles[index];
    const { mentions: ours, ...others } = article;
    expect(others).toEqual(rest);
    expect(ours.sort(byText)).toEqual([...mentions].sort(byText));
  }
});

test('all that is read is tied to its characters', async () => {
  const { body } = await read({ text: SEED });
  const { articles } = body.data.readText;
  const placed = articles.flatMap((article: Record<string, Placed[]>) => [
    ...(article.blocks ?? []),
    ...(article.mentions ?? []),
    ...(article.dates ?? []),
    ...(article.roles ?? []),
    ...(article.claims ?? []).flatMap((claim) => (claim as unknown as { parts: Placed[] }).parts),
  ]) as Placed[];
  expect(placed.length).toBeGreaterThan(100);
  for (const { text, span } of placed) expect(SEED.slice(span.start, span.end)).toBe(text);
});

test('nothing of it is stored', async () => {
  const text = 'قالت عفراء السمهرية إن القرار نهائي.';
  const { body } = await read({ text });
  expect(body.data.readText.articles[0].claims[0].speaker.name).toBe('عفراء السمهرية');
  const { body: after } = await served.ask('{ person(name: "عفراء السمهرية") { id } documents { totalCount } }');
  expect(after.data).toEqual({ person: null, documents: { totalCount: 2 } });
});

test('days count from the day given, and the outlet that is named is no carrier', async () => {
  const text = 'قال جو بايدن أمس لرويترز إنه باق.';
  const { body } = await read({ text, day: '2024-07-11' });
  expect(body.data.readText.articles[0].dates[0].from).toBe('2024-07-10');
});

test('fields go by the names that the query gives them', async () => {
  const { body } = await read(
    { text: 'قال جو بايدن إنه باق.' },
    'query ($text: String!) { r: readText(text: $text) { a: articles { s: span { from: start to: end } } __typename } }',
  );
  expect(body.data).toEqual({ r: { a: [{ s: { from: 0, to: 21 } }], __typename: 'Reading' } });
});

test.each([
  ['an empty text', ''],
  ['a text without Arabic', 'Nothing to read here.'],
  ['half of a surrogate pair, and a NUL', 'قال \ud83d\u0000 بايدن'],
  ['a text that goes both ways', 'قال \u202eجو\u202c Biden: "Yes" إنه باق.'],
  ['a word without end', 'ا'.repeat(90_000)],
])('%s is read, and hurts nothing', async (_name, text) => {
  const { status, body } = await read({ text });
  expect([status, body.errors]).toEqual([200, undefined]);
});

describe('what is refused', () => {
  test('is a text that is too long, with its length', async () => {
    const { status, body } = await read({ text: 'ا'.repeat(100_001) });
    expect([status, body.errors?.[0]?.extensions]).toEqual([
      400,
      { code: 'TEXT_TOO_LONG', length: 100_001, limit: 100_000 },
    ]);
  });

  test('is a second text in one request', async () => {
    const { body } = await read(
      {},
      '{ a: readText(text: "قال") { parserVersion } b: readText(text: "قال") { parserVersion } }',
    );
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is an answer that aliases within aliases blow up', async () => {
    const many = (field: (index: number) => string) => Array.from({ length: 30 }, (_, index) => field(index)).join(' ');
    const query = `query ($text: String!) { readText(text: $text) {
      ${many((i) => `a${i}: articles { ...A }`)} } }
      fragment A on ReadArticle { ${many((i) => `c${i}: mentions { ...M }`)} }
      fragment M on ReadMention { ${many((i) => `e${i}: entity { name }`)} }`;
    const { status, body } = await read({ text: SEED }, query);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
  });

  test('is more than a client may have read in a minute; others are read', async () => {
    const client = clientOf();
    const long = 'ا'.repeat(99_000);
    const query = 'query ($text: String!) { readText(text: $text) { parserVersion } }';
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await served.ask(query, { text: long }, client)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await read({ text: 'قال' }, query)).status).toBe(200);
  });
});
