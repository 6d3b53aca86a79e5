import { request } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';
import { startServer } from '../start-server.ts';

let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds({ corsOrigins: ['https://news.example'], bodyLimit: 50_000 });
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

const code = async (query: string, variables?: Record<string, unknown>) => {
  const { status, body } = await served.ask(query, variables);
  expect(JSON.stringify(body)).not.toMatch(/stacktrace|\.ts:|SELECT/);
  return [status, body.errors?.[0]?.extensions.code];
};

describe("a client's mistake", () => {
  test.each([
    ['a syntax error', '{', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a cursor of nowhere', '{ people(first: 1, after: "x") { nodes { id } } }', 400, 'BAD_CURSOR'],
    ['a text that is no id', '{ article(id: "7") { id } }', 400, 'BAD_USER_INPUT'],
    ['neither id nor name', '{ person { id } }', 400, 'BAD_USER_INPUT'],
    ['a negative page', '{ people(first: -1) { nodes { id } } }', 400, 'BAD_USER_INPUT'],
    ['both ends at once', '{ people(first: 1, last: 1) { nodes { id } } }', 400, 'BAD_USER_INPUT'],
    [
      'a day that no calendar has',
      '{ articles(from: "2024-02-31T00:00:00Z") { totalCount } }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no time at all', '{ articles(from: "soon") { totalCount } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['too large a page', '{ people(first: 101) { nodes { id } } }', 400, 'PAGE_TOO_LARGE'],
    [
      'pages within pages',
      '{ people(first: 100) { nodes { articles(first: 100) { nodes { people { claims(first: 100) { nodes { id } } } } } } } }',
      400,
      'QUERY_TOO_COSTLY',
    ],
    ['too many tokens', `{ ${'a '.repeat(5000)} }`, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many aliases',
      `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      400,
      'TOO_MANY_ALIASES',
    ],
    [
      'too deep a query',
      `{ articles { nodes { ${'parent { '.repeat(30)} id ${'} '.repeat(30)} } } }`,
      400,
      'QUERY_TOO_DEEP',
    ],
    [
      'fragments that spread themselves',
      '{ articles { nodes { ...A } } } fragment A on Article { parent { ...A } }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is answered with a code', async (_name, query, status, expected) => {
    expect(await code(query)).toEqual([status, expected]);
  });

  test('a cursor of another list is refused', async () => {
    const { body } = await served.ask('{ people(first: 1) { pageInfo { endCursor } } }');
    const after = body.data.people.pageInfo.endCursor;
    expect(
      await code('query ($after: String) { claims(first: 1, after: $after) { nodes { id } } }', { after }),
    ).toEqual([400, 'BAD_CURSOR']);
  });

  test('fragments that multiply are refused before they are planned', async () => {
    const fragments = Array.from(
      { length: 18 },
      (_, i) => `fragment F${i} on Article { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
    );
    const query = `{ articles(first: 1) { nodes { ...F0 } } } ${fragments.join(' ')} fragment F18 on Article { id }`;
    const started = performance.now();
    const [status, found] = await code(query);
    expect([status, found]).toEqual([400, 'QUERY_TOO_COSTLY']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('text meant as SQL stays text', async () => {
    const name = "'; DROP TABLE entities; --";
    const { body } = await served.ask(
      'query ($name: String!) { person(name: $name) { id } people(name: $name, country: $name) { totalCount } articles(mentions: [$name], outlet: $name) { totalCount } }',
      { name },
    );
    expect(body.data).toEqual({ person: null, people: { totalCount: 0 }, articles: { totalCount: 0 } });
    expect((await served.ask('{ people { totalCount } }')).body.data.people.totalCount).toBeGreaterThan(0);
  });
});

describe('what is not there', () => {
  test('is null, not an error', async () => {
    const { status, body } = await served.ask(
      '{ article(id: "article:00000000-0000-7000-8000-000000000000") { id } person(name: "لا أحد") { id } }',
    );
    expect([status, body]).toEqual([
      200,
      { data: { article: null, person: null }, extensions: { cost: { objects: 2, limit: 500_000 } } },
    ]);
  });
});

describe('the schema', () => {
  test('can always be asked for, even where another query of that size is refused', async () => {
    const { status, body } = await served.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, descriptions: true }),
    );
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data.__schema.types.length).toBeGreaterThan(30);
  });
});

describe('HTTP', () => {
  test('a request that a form of another site could send is refused', async () => {
    const response = await fetch(`${served.origin}/graphql?query={__typename}`, {
      headers: { accept: 'application/json' },
    });
    expect(response.status).toBe(400);
    const form = await fetch(`${served.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(form.status).toBe(400);
  });

  test('only origins that are named may ask from a browser', async () => {
    const ask = (origin: string) =>
      fetch(`${served.origin}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    expect((await ask('https://news.example')).headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect((await ask('https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a client that knows only application/json finds its mistakes under status 200', async () => {
    const ask = (accept: string) =>
      fetch(`${served.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: '{ nothing }' }),
      });
    expect((await ask('application/json')).status).toBe(200);
    expect((await ask('application/graphql-response+json, application/json;q=0.9')).status).toBe(400);
  });

  test('a body beyond the limit is refused, announced or not', async () => {
    const body = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(60_000)}` });
    const response = await fetch(`${served.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(413);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const chunked = request(
        `${served.origin}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
        (answer) => resolve(answer.resume().statusCode),
      );
      chunked.on('error', reject);
      chunked.end(body);
    });
    expect(status).toBe(413);
  });

  test('JSON that is none is the mistake of the client', async () => {
    const response = await fetch(`${served.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_JSON' } }] });
  });

  test('variables nested without end are the mistake of the client', async () => {
    const filter = `${'{"not":'.repeat(5000)}{}${'}'.repeat(5000)}`;
    const response = await fetch(`${served.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }","variables":{"f":${filter}}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_DEEP' } }] });
  });

  test('health and readiness are told', async () => {
    expect(await (await fetch(`${served.origin}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${served.origin}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  test('every answer carries the headers that keep browsers careful', async () => {
    for (const path of ['/healthz', '/nothing', '/graphql']) {
      const { headers } = await fetch(`${served.origin}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });
});

describe('a server', () => {
  test('whose database is gone says so, and is not ready', async () => {
    const url = new URL(served.databaseUrl);
    url.port = '1';
    const lost = await startServer({ databaseUrl: url.href, port: 0, host: '127.0.0.1' });
    try {
      const response = await fetch(lost.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ people { totalCount } }' }),
      });
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNREACHABLE' } }] });
      expect((await fetch(`${new URL(lost.url).origin}/readyz`)).status).toBe(503);
      expect((await fetch(`${new URL(lost.url).origin}/healthz`)).status).toBe(200);
    } finally {
      await lost.stop();
    }
  });

  test('reads only, whatever a statement says', async () => {
    const { body } = await served.ask('{ people { totalCount } }');
    expect(body.data.people.totalCount).toBeGreaterThan(0);
    const { openStore } = await import('@isnad/store');
    const { readingUrl } = await import('../reading-url.ts');
    const store = openStore({ databaseUrl: readingUrl(served.databaseUrl, 1000) });
    await expect(store.query('DELETE FROM entities')).rejects.toMatchObject({ code: '25006' });
    await expect(store.query('SELECT pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    expect(await store.query('SHOW TimeZone')).toEqual([{ TimeZone: 'UTC' }]);
    await store.close();
  });

  test('that stops lets a request under way finish', async () => {
    const server = await startServer({ databaseUrl: served.databaseUrl, port: 0, host: '127.0.0.1' });
    const asked = fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ claims(first: 100) { nodes { content article { people { name } } } } }' }),
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await server.stop();
    expect((await asked).status).toBe(200);
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
