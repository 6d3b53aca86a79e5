import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

let served: ServedSeeds;
const lines: string[] = [];

beforeAll(async () => {
  served = await serveSeeds({
    rateLimit: 3,
    behindProxy: true,
    logLevel: 'info',
    logTo: { write: (line) => void lines.push(line) },
  });
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

const ask = (client: string, headers: Record<string, string> = {}) =>
  fetch(`${served.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `spoofed, ${client}`, ...headers },
    body: JSON.stringify({ query: 'query ($n: String) { person(name: $n) { name } }', variables: { n: 'بايدن' } }),
  });

test('a client that asks too often is told when to come again; others are answered', async () => {
  for (let i = 0; i < 3; i += 1) expect((await ask('10.0.0.1')).status).toBe(200);
  const refused = await ask('10.0.0.1');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect((await ask('10.0.0.2')).status).toBe(200);
  expect((await fetch(`${served.origin}/healthz`)).status).toBe(200);
});

test('a request keeps the id it came with, or is given one, and is logged without what was asked', async () => {
  lines.length = 0;
  expect((await ask('10.0.0.3', { 'x-request-id': 'mine-7' })).headers.get('x-request-id')).toBe('mine-7');
  const given = (await ask('10.0.0.3', { 'x-request-id': 'not an id' })).headers.get('x-request-id');
  expect(given).toMatch(/^[0-9a-f-]{36}$/);
  await new Promise((done) => setTimeout(done, 50));
  const logged = lines.map((line) => JSON.parse(line));
  expect(logged).toMatchObject([
    { requestId: 'mine-7', method: 'POST', path: '/graphql', status: 200 },
    { requestId: given, status: 200 },
  ]);
  expect(lines.join()).not.toContain('بايدن');
  expect(lines.join()).not.toContain('person');
});
