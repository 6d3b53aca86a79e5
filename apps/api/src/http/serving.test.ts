import { createHash } from 'node:crypto';
import { context, propagation, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { getIntrospectionQuery } from 'graphql';
import { makeToken, parseTokens } from '../auth/tokens.ts';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';
import { startServer } from '../start-server.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

const spans = new InMemorySpanExporter();
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }));

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const QUERY = 'query Named($name: String!) { person(name: $name) { name } }';
const reader = makeToken('sami', 'reader');

jest.setTimeout(120_000);

let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds({ rateLimit: 0 });
}, 120_000);

afterAll(async () => {
  await served?.stop();
  trace.disable();
  context.disable();
  propagation.disable();
});

const post = async (url: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as {
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its query asks for
    data?: any;
    errors?: { message: string; extensions: { code: string } }[];
    extensions?: unknown;
  };
  return { status: response.status, headers: response.headers, answer };
};

describe('a persisted query', () => {
  test('is asked for by its hash once it is known, ahead of Apollo Server and through it alike', async () => {
    const url = `${served.origin}/graphql`;
    const query = `${QUERY} # persisted`;
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
    const variables = { name: 'بايدن' };
    const unknown = await post(url, { extensions, variables });
    expect(unknown.answer.errors?.[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    const arabic = await post(url, { extensions, variables }, { 'accept-language': 'ar' });
    // Clients go by these words.
    expect(arabic.answer.errors?.[0]?.message).toBe('PersistedQueryNotFound');
    const first = await post(url, { query, extensions, variables });
    const again = await post(url, { extensions, variables });
    expect(first.answer.data.person.name).toBe('جو بايدن');
    expect(again.answer).toEqual(first.answer);
    expect((await post(url, { extensions, variables: { name: 'كيري' } })).answer.data.person.name).toBe('جون كيري');
  });
});

describe('a server with a list of trusted documents', () => {
  test('answers those, by hash or text, and introspection; nothing else, in the address neither', async () => {
    const trustedDocuments = readTrustedDocuments(JSON.stringify({ [`sha256:${sha256(QUERY)}`]: QUERY }));
    const server = await startServer({ databaseUrl: served.databaseUrl, port: 0, trustedDocuments });
    const get = (search: Record<string, string>) =>
      fetch(`${server.url}?${new URLSearchParams(search)}`, { headers: { 'apollo-require-preflight': '1' } });
    try {
      const variables = { name: 'بايدن' };
      for (const request of [
        { query: QUERY },
        { documentId: `sha256:${sha256(QUERY)}` },
        { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(QUERY) } } },
      ]) {
        expect((await post(server.url, { ...request, variables })).answer.data.person.name).toBe('جو بايدن');
        // Answered ahead, the second time.
        expect((await post(server.url, { ...request, variables })).answer.data.person.name).toBe('جو بايدن');
      }
      expect((await post(server.url, { query: getIntrospectionQuery() })).answer.data.__schema).toBeDefined();
      for (const request of [
        { query: '{ people { totalCount } }' },
        { query: `${QUERY} ` },
        { documentId: sha256('x') },
        { query: '{ __typename people { totalCount } }' },
        { query: '{ ...F } fragment F on Query { people { totalCount } }' },
        { query: '{' },
        {},
      ]) {
        const refused = await post(server.url, request);
        expect([refused.status, refused.answer.errors?.[0]?.extensions.code]).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
      }
      expect((await get({ query: '{ people { totalCount } }' })).status).toBe(400);
      expect((await get({ query: QUERY, variables: JSON.stringify(variables) })).status).toBe(200);
    } finally {
      await server.stop();
    }
  });

  test.each([
    ['not JSON', '{'],
    ['a list', '[]x'],
    ['an id that is no hash of its document', JSON.stringify({ abc: QUERY })],
    ['a document that is none', JSON.stringify({ [sha256('{')]: '{' })],
    ['no text', JSON.stringify({ [sha256('7')]: 7 })],
  ])('is not begun with %s', (_name, manifest) => {
    expect(() => readTrustedDocuments(manifest)).toThrow();
  });

  test('takes Apollo’s manifest too', () => {
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: sha256(QUERY), body: QUERY }],
    };
    expect(readTrustedDocuments(JSON.stringify(manifest)).size).toBe(1);
  });
});

describe('what an operation costs', () => {
  test('stands in the extensions, whichever way it is answered', async () => {
    const query = '{ people(first: 3) { nodes { name claims(first: 5) { nodes { content } } } } }';
    const answers = [
      await served.ask(query),
      await served.ask(query),
      await served.ask(query.replace('content', 'content excerpt { text }')),
    ];
    for (const { body } of answers) {
      expect((body as { extensions?: unknown }).extensions).toEqual({ cost: { objects: 18, limit: 500_000 } });
    }
    expect((await served.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('an error', () => {
  test('is said in the language that the client likes best; its code stays', async () => {
    const bad = { query: '{ people(first: 101) { nodes { id } } }' };
    const arabic = await post(`${served.origin}/graphql`, bad, { 'accept-language': 'ar-EG, en;q=0.5' });
    expect(arabic.answer.errors).toMatchObject([
      { message: 'الصفحة المطلوبة أكبر مما يسمح به هنا: 101، والحد 100.', extensions: { code: 'PAGE_TOO_LARGE' } },
    ]);
    expect(arabic.headers.get('content-language')).toBe('ar');
    const english = await post(`${served.origin}/graphql`, bad, { 'accept-language': 'en' });
    expect(english.answer.errors).toMatchObject([{ extensions: { code: 'PAGE_TOO_LARGE' } }]);
    const missing = await fetch(`${served.origin}/nothing`, { headers: { 'accept-language': 'ar' } });
    expect(await missing.json()).toMatchObject({ errors: [{ message: expect.stringContaining('لا يوجد') }] });
  });
});

describe('metrics', () => {
  test('count requests and statements, without anything of what was asked', async () => {
    await served.ask('{ people(first: 2) { nodes { name } } }');
    const response = await fetch(`${served.origin}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toMatch(/isnad_http_request_seconds_count\{route="graphql",status="200"\} [1-9]/);
    expect(text).toMatch(/isnad_statement_seconds_count\{outcome="ok"\} [1-9]/);
    expect(text).toMatch(/isnad_database_connections\{state="idle"\} \d/);
    expect(text).toMatch(/process_resident_memory_bytes/);
    expect(text).not.toMatch(/people|بايدن/);
  });

  test('are for whoever may read', async () => {
    const server = await startServer({
      databaseUrl: served.databaseUrl,
      port: 0,
      reads: 'token',
      tokens: parseTokens(reader.entry),
    });
    const origin = new URL(server.url).origin;
    const status = async (path: string, headers = {}) => (await fetch(`${origin}${path}`, { headers })).status;
    try {
      expect(await status('/metrics')).toBe(401);
      expect(await status('/metrics', { authorization: `Bearer ${reader.token}` })).toBe(200);
      expect(await status('/healthz')).toBe(200);
      expect(await status('/readyz')).toBe(200);
      const refused = await post(server.url, { query: QUERY, variables: { name: 'x' } });
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      const known = await post(
        server.url,
        { query: QUERY, variables: { name: 'x' } },
        { authorization: `Bearer ${reader.token}` },
      );
      expect(known.status).toBe(200);
    } finally {
      await server.stop();
    }
  });
});

test('traces show the request and its statement, and no word of a client’s', async () => {
  spans.reset();
  await served.ask(QUERY, { name: 'بايدن' });
  await served.ask(QUERY, { name: "x' OR 1" });
  const finished = spans.getFinishedSpans();
  expect(finished.map(({ name }) => name)).toEqual(expect.arrayContaining(['POST /graphql', 'read']));
  expect(
    JSON.stringify(finished.map(({ name, attributes, status, events }) => [name, attributes, status, events])),
  ).not.toMatch(/بايدن|person|OR 1/);
});

test('a server that is told to stop is not ready first, and answers until it has drained', async () => {
  const server = await startServer({ databaseUrl: served.databaseUrl, port: 0, drainDelay: 600 });
  const { origin } = new URL(server.url);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  const stopped = server.stop();
  expect((await fetch(`${origin}/readyz`)).status).toBe(503);
  expect((await post(server.url, { query: QUERY, variables: { name: 'بايدن' } })).status).toBe(200);
  await stopped;
  await expect(fetch(origin)).rejects.toThrow();
});
