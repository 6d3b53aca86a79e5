import { auditServer } from 'graphql-http';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds();
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

const failing = async (fetchFn?: typeof fetch) => {
  const results = await auditServer({ url: `${served.origin}/graphql`, ...(fetchFn && { fetchFn }) });
  expect(results.length).toBeGreaterThan(60);
  return results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
};

test('every MUST and SHOULD of GraphQL over HTTP holds; of what MAY be, a GET that a form could have sent is refused', async () => {
  const names = await failing();
  expect(names.filter((name) => !name.startsWith('MAY'))).toEqual([]);
  expect(names.every((name) => name.includes('GET'))).toBe(true);
}, 120_000);

test('from a client that shows that it is no form, all of it holds', async () => {
  const preflighted = ((url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: { ...(init.headers as object), 'apollo-require-preflight': 'yes' },
    })) as typeof fetch;
  expect(await failing(preflighted)).toEqual([]);
}, 120_000);
