import { request } from 'node:http';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { makeToken, parseTokens } from '../auth/tokens.ts';
import { makeSchema } from '../build-schema.ts';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

const admin = makeToken('boss', 'admin');
let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds({ tokens: parseTokens(admin.entry), rateLimit: 0 });
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

// What is not refused before it is planned would take minutes.
jest.setTimeout(60_000);

/** The answer's status and code, and nothing of the server's inside. */
async function attack(query: string, variables?: Record<string, unknown>): Promise<[number, unknown]> {
  const { status, body } = await served.ask(query, variables);
  expect(JSON.stringify(body)).not.toMatch(/stacktrace|\.ts:|SELECT |syntax error at/);
  return [status, body.errors?.[0]?.extensions.code];
}

describe('a query that is meant to cost much', () => {
  const fragments = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Article { parent { ...F${i + 1} } }`);
  const multiplied = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Article { ...F${i + 1} ...F${i + 1} }`);
  const types = (depth: number): string => (depth === 0 ? 'name' : `name fields { type { ${types(depth - 1)} } }`);
  test.each([
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    [
      '300 aliases of a list',
      `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: people(first: 100) { nodes { id } }`).join(' ')} }`,
    ],
    ['fragments 40 deep', `{ articles { nodes { ...F0 } } } ${fragments.join(' ')} fragment F40 on Article { id }`],
    [
      'a cycle of fragments',
      '{ articles { nodes { ...A } } } fragment A on Article { parent { ...B } } fragment B on Article { parent { ...A } }',
    ],
    ['1,000 directives on a field', `{ __typename ${'@skip(if: false) '.repeat(1000)} }`],
    ['1,000 unknown directives', `{ __typename ${Array.from({ length: 1000 }, (_, i) => `@d${i}`).join(' ')} }`],
    ['an introspection bomb', `{ __schema { types { ${types(8)} } } }`],
    [
      'introspection through fragments',
      `{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { type { ...V } } } fragment V on __Type { fields { type { fields { name } } } }`,
    ],
    ['a string of 200,000 letters', `{ person(name: "${'ا'.repeat(100_000)}") { id }`],
    [
      'brackets nested 3,000 deep',
      `{ people(filter: { country: ${'['.repeat(3000)}${']'.repeat(3000)} }) { totalCount } }`,
    ],
  ])('%s is refused', async (_name, query) => {
    const [status] = await attack(query);
    expect(status).toBe(400);
  });

  test('fragments that double without adding a field come to no more than they say', async () => {
    const query = `{ articles(first: 1) { nodes { ...F0 } } } ${multiplied.join(' ')} fragment F30 on Article { id }`;
    expect((await attack(query))[0]).toBe(200);
  });

  test('equal fields repeated are merged', async () => {
    expect((await attack(`{ people(first: 1) { ${'totalCount '.repeat(200)} } }`))[0]).toBe(200);
  });
});

describe('a request that is none', () => {
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${served.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    expect(text).not.toMatch(/\.ts:|stacktrace/);
    return [response.status, JSON.parse(text).errors?.[0]?.extensions.code];
  };

  test('a flood of operations in one is refused', async () => {
    const one = { query: '{ people { totalCount } }' };
    expect((await post(JSON.stringify(Array(5000).fill(one))))[0]).toBe(400);
    expect((await post(JSON.stringify([one, one])))[0]).toBe(400);
  });

  test.each([
    'null',
    '7',
    '"x"',
    '[]',
    '{}',
    '{"query":7}',
    '{"query":{}}',
    '{"query":"{ __typename }","variables":[]}',
    '{"query":"{ __typename }","extensions":{"persistedQuery":7}}',
    '{"query":"{ __typename }","operationName":{}}',
    '{"__proto__":{"query":"{ __typename }"}}',
  ])('the body %s is the mistake of the client', async (body) => {
    const [status, code] = await post(body);
    expect([400, 200]).toContain(status);
    expect(code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  test.each([true, false])('a body of 50 MB is refused before it is read (announced: %s)', async (isAnnounced) => {
    const size = 50_000_000;
    let sent = 0;
    const status = await new Promise<number | undefined>((resolve) => {
      const headers = isAnnounced ? { 'content-length': size } : { 'transfer-encoding': 'chunked' };
      const asking = request(
        `${served.origin}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
        (answer) => resolve(answer.resume().statusCode),
      );
      asking.on('error', () => resolve(undefined));
      const chunk = Buffer.alloc(65_536, 'x');
      const send = () => {
        while (sent < size && !asking.destroyed) {
          sent += chunk.length;
          if (!asking.write(chunk)) {
            asking.once('drain', send);
            return;
          }
        }
        asking.end();
      };
      send();
    });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(20_000_000);
  });
});

test('a persisted query that is none is the mistake of the client, in the address too', async () => {
  for (const extensions of ['7', '{"persistedQuery":7}', '{"persistedQuery":{"version":1,"sha256Hash":[]}}', '{']) {
    const url = `${served.origin}/graphql?query={__typename}&extensions=${encodeURIComponent(extensions)}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
    expect([200, 400]).toContain(response.status);
    expect(await response.text()).not.toContain('INTERNAL_SERVER_ERROR');
  }
});

describe('a cursor that was tampered with', () => {
  const LISTS = ['people', 'organizations', 'places', 'articles', 'claims', 'documents'];
  test.each(LISTS)('is refused by %s, or finds nothing wrong', async (list) => {
    const { body } = await served.ask(`{ ${list}(first: 1) { pageInfo { endCursor } } }`);
    const cursor: string = body.data[list].pageInfo.endCursor;
    const query = `query ($after: String) { ${list}(first: 1, after: $after) { nodes { id } } }`;
    const decoded = Buffer.from(cursor, 'base64url').toString('utf8');
    const forged = [
      ...Array.from(
        { length: cursor.length },
        (_, i) => `${cursor.slice(0, i)}${cursor[i] === 'A' ? 'B' : 'A'}${cursor.slice(i + 1)}`,
      ),
      cursor.slice(0, -4),
      `${cursor}AAAA`,
      ...[
        decoded.replace(/"[^"]*"/g, '"\'; DROP TABLE entities; --"'),
        decoded.replace(/"[^"]*"/g, 'null'),
        decoded.replace(/"[^"]*"/g, '{"a":1}'),
        decoded.replace(/"[^"]*"/g, '"\\u0000"'),
        decoded.replace(/"[^"]*"/g, '"infinity"'),
        decoded.replace(/"[^"]*"/g, '1e400'),
        '[]',
        '{}',
        'null',
      ].map((text) => Buffer.from(text).toString('base64url')),
      'x'.repeat(10_000),
      '\u0000',
    ];
    for (const after of forged) {
      const [status, code] = await attack(query, { after });
      expect([after, status, [undefined, 'BAD_CURSOR', 'BAD_USER_INPUT'].includes(code as string)]).toEqual([
        after,
        status === 200 ? 200 : 400,
        true,
      ]);
    }
  });
});

const SQL = [
  "'; DROP TABLE entities; --",
  "' OR '1'='1",
  '"; SELECT pg_sleep(30); --',
  '$1',
  "\\'); DELETE FROM claims; --",
  '%_%',
  '\u0000',
  'ا\ud800',
  'NaN',
  '-1',
  '9'.repeat(400),
  '\u202e\u0640'.repeat(500),
];

const schema = makeSchema();

/** Ways to write an argument with the hostile text at every place that takes one: as variables. */
function* placements(type: GraphQLInputType, text: string, depth = 0): Generator<unknown> {
  if (isNonNullType(type)) yield* placements(type.ofType, text, depth);
  else if (isListType(type)) for (const item of placements(type.ofType, text, depth)) yield [item];
  else if (isInputObjectType(type)) {
    if (depth > 1) return;
    for (const field of Object.values(type.getFields())) {
      const required = Object.values(type.getFields()).filter((other) => other !== field && isNonNullType(other.type));
      const rest = Object.fromEntries(required.map(({ name }) => [name, text]));
      for (const value of placements(field.type, text, depth + 1)) yield { ...rest, [field.name]: value };
    }
  } else if (!isEnumType(type)) yield text;
}

/** A selection that is allowed on the type. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type))
    return isEnumType(type) || 'serialize' in type ? '' : '{ __typename }';
  return '{ __typename }';
}

function plainValue({ type }: GraphQLArgument): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  const value =
    named.name === 'Int'
      ? 1
      : named.name === 'Float'
        ? 1.5
        : named.name === 'Boolean'
          ? true
          : named.name.startsWith('Date')
            ? '2024-01-01'
            : isInputObjectType(named)
              ? null
              : 'person:00000000-0000-7000-8000-000000000000';
  return isListType(isNonNullType(type) ? type.ofType : type) && value !== null ? [value] : value;
}

describe.each(['query', 'mutation'] as const)('SQL in every argument of a %s', (operation) => {
  const root = (operation === 'query' ? schema.getQueryType() : schema.getMutationType()) as GraphQLObjectType;
  test.each(
    Object.values(root.getFields())
      .filter(({ args }) => args.length > 0)
      .map((field) => [field.name, field] as const),
  )(
    'of %s is text and nothing else',
    async (_name, field) => {
      for (const argument of field.args) {
        for (const [index, text] of SQL.entries()) {
          // Filters have many places; three of the texts for each are enough.
          const isNested = isInputObjectType(getNamedType(argument.type));
          if (isNested && index % 4 !== 0) continue;
          for (const hostile of placements(argument.type, text)) {
            const given = field.args.filter((other) => other === argument || isNonNullType(other.type));
            const variables = Object.fromEntries(
              given.map((other) => [other.name, other === argument ? hostile : plainValue(other)]),
            );
            const query = `${operation} (${given.map((other) => `$${other.name}: ${other.type}`)}) { ${field.name}(${given.map(({ name }) => `${name}: $${name}`)}) ${selectionOf(field)} }`;
            const { status, body } = await served.ask(query, variables, { authorization: `Bearer ${admin.token}` });
            const code = body.errors?.[0]?.extensions.code;
            if (status >= 500 || code === 'INTERNAL_SERVER_ERROR' || code === 'GRAPHQL_VALIDATION_FAILED') {
              throw new Error(`${status} ${code} ${query} ${JSON.stringify(variables)} ${JSON.stringify(body)}`);
            }
          }
        }
      }
      expect(
        (await served.ask('{ claims { totalCount } people { totalCount } }')).body.data.claims.totalCount,
      ).toBeGreaterThan(0);
    },
    300_000,
  );
});
