import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';
import { makeNameCheck } from './unknown-names.ts';

jest.setTimeout(120_000);

let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds({ rateLimit: 0 });
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

const CLAIMS = 'query ($speaker: String!) { claims(speaker: $speaker) { totalCount } }';

test('a name in a filter that nobody bears is told beside the empty answer, with whom it nearly names', async () => {
  // Through Apollo Server, then ahead of it.
  for (let round = 0; round < 3; round += 1) {
    const { status, body } = await served.ask(CLAIMS, { speaker: 'جو بيادن' });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { claims: { totalCount: 0 } },
      extensions: {
        cost: expect.anything(),
        warnings: [
          {
            code: 'UNKNOWN_NAME',
            message: 'Nobody and nothing here is called "جو بيادن".',
            argument: 'speaker',
            name: 'جو بيادن',
            suggestions: expect.arrayContaining([
              { id: expect.stringMatching(/^person:[0-9a-f-]{36}$/), name: 'جو بايدن' },
            ]),
          },
        ],
      },
    });
  }
});

test('what is rightly empty is not warned of, nor are ids and names that somebody bears', async () => {
  for (const speaker of ['واشنطن', 'Biden', 'person:00000000-0000-7000-8000-000000000000']) {
    for (let round = 0; round < 2; round += 1) {
      const { body } = await served.ask(CLAIMS, { speaker });
      expect(body).toEqual({ data: expect.anything(), extensions: { cost: expect.anything() } });
    }
  }
});

test('it is told of names wherever they stand for somebody, in the language that is asked for', async () => {
  const { body } = await served.ask(
    `{ articles(outlet: "Nowhere Times", mentions: ["Biden", "Xqzw"], filter: { or: [{ not: { entity: "؟" } }] }) { totalCount }
       citationGraph(citing: "Nobody") { claims }
       path(from: "Biden", to: "Qwrtz") { length }
       person(name: "Nemo") { name } people(name: "Nemo") { totalCount } }`,
    {},
    { 'accept-language': 'ar' },
  );
  const { warnings } = (body as unknown as { extensions: { warnings: { argument: string; message: string }[] } })
    .extensions;
  expect(warnings.map(({ argument }) => argument).toSorted()).toEqual(['citing', 'entity', 'mentions', 'outlet', 'to']);
  expect(warnings.map(({ message }) => message)).toContain('لا أحد ولا شيء هنا اسمه «Xqzw».');
});

test('a name that is borne is looked up once a minute; an answer does without when none can be', async () => {
  let time = 0;
  const asked: unknown[] = [];
  const check = makeNameCheck(
    async ({ values }) => {
      asked.push(values[0]);
      return Buffer.from('[]');
    },
    () => time,
  );
  const names = [{ argument: 'speaker', name: 'Biden', key: 'biden' }];
  for (const at of [0, 1, 59_999, 60_000]) {
    time = at;
    expect(await check(names, 'en')).toEqual([]);
  }
  expect(asked).toEqual([['biden'], ['biden']]);
  const failing = makeNameCheck(() => Promise.reject(new Error('The connection is gone.')));
  expect(await failing(names, 'en')).toEqual([]);
});
