import { openStore } from '@isnad/store';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds();
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

const post = async (body: unknown, accept?: string) => {
  const response = await fetch(`${served.origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-request-id': 'same',
      ...(accept === undefined ? {} : { accept }),
    },
    body: JSON.stringify(body),
  });
  const { date: _date, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, text: await response.text() };
};

const query = `query Some($first: Int, $name: String) { people(first: $first, name: $name) { __typename totalCount
  nodes { __typename name gender articles(first: 2) { nodes { kind datedAt } } } } }`;

test.each([undefined, 'application/json', 'application/graphql-response+json', '*/*', 'text/html, */*;q=0.1'])(
  'who accepts %s is answered the same way every time',
  async (accept) => {
    const first = await post({ query, variables: { first: 3 } }, accept);
    const second = await post({ query, variables: { first: 3 } }, accept);
    expect(first.status).toBe(200);
    expect(second).toEqual(first);
    expect(JSON.parse(second.text).data.people.nodes).toHaveLength(3);
  },
);

test.each(['{ __typename }', 'query Names { a: __typename ...f } fragment f on Query { __typename }'])(
  'what nobody need be asked for is answered the same way every time: %s',
  async (asked) => {
    const first = await post({ query: asked });
    expect(JSON.parse(first.text).data).toMatchObject({ __typename: 'Query' });
    expect(await post({ query: asked })).toEqual(first);
  },
);

test('a question about the schema beside it is left to the executor', async () => {
  const asked = '{ __typename __schema { queryType { name } } }';
  const first = await post({ query: asked });
  expect(JSON.parse(first.text).data.__schema.queryType.name).toBe('Query');
  expect(await post({ query: asked })).toEqual(first);
});

test('a mistake in the values of a known document is still told', async () => {
  await post({ query, variables: { first: 3 } });
  for (const [variables, code] of [
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ first: 'x' }, 'BAD_USER_INPUT'],
  ] as const) {
    const { text } = await post({ query, variables });
    expect(JSON.parse(text).errors[0].extensions.code).toBe(code);
  }
  const { text } = await post({ query, operationName: 'Other' });
  expect(JSON.parse(text).errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
});

test('a known document without its content type is refused as ever', async () => {
  await post({ query });
  const response = await fetch(`${served.origin}/graphql`, { method: 'POST', body: JSON.stringify({ query }) });
  expect(response.status).toBe(400);
});

test('the statement of a client that went away is ended', async () => {
  const store = openStore({ databaseUrl: served.databaseUrl, poolSize: 2 });
  const waiting = async () =>
    (
      await store.query(
        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      )
    ).length;
  const until = async (count: number) => {
    for (let i = 0; i < 100 && (await waiting()) !== count; i += 1) await new Promise((done) => setTimeout(done, 50));
    return await waiting();
  };
  const locker = await store.pool.connect();
  try {
    await locker.query('BEGIN; LOCK TABLE entities IN ACCESS EXCLUSIVE MODE');
    const gone = new AbortController();
    const asked = fetch(`${served.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: gone.signal,
    });
    expect(await until(1)).toBe(1);
    gone.abort();
    await expect(asked).rejects.toThrow();
    expect(await until(0)).toBe(0);
  } finally {
    await locker.query('ROLLBACK');
    locker.release();
    await store.close();
  }
});
