import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { getOperationAST, parse } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import { planOperation } from '../plan/plan-operation.ts';

const schema = makeSchema();
const query = parse(
  'query ($from: String!, $to: String!) { path(from: $from, to: $to) { entities { name } steps { article { title } } } }',
);

let database: TestDatabase;
let store: Store;

/** Six entities in a row: the article `1–2` mentions the first and the second, and so on. */
beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  await store.pool.query(`BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO entities (id, type, name, name_key) SELECT md5('e' || i)::uuid, 'person', 'n' || i, 'n' || i FROM generate_series(1, 6) i;
    INSERT INTO aliases (id, entity_id, original_id, form, key, kind)
      SELECT md5('a' || i)::uuid, md5('e' || i)::uuid, md5('e' || i)::uuid, 'n' || i, 'n' || i, 'full' FROM generate_series(1, 6) i;
    INSERT INTO articles (id, document_id, dated_at, position, kind, span_start, span_end, title)
      SELECT md5('r' || i)::uuid, md5('d' || i)::uuid, '2024-01-01Z', 0, 'story', 0, 10, i || '–' || i + 1 FROM generate_series(1, 5) i;
    INSERT INTO article_entities (article_id, entity_id, dated_at, type, mentions, first_start)
      SELECT md5('r' || i)::uuid, md5('e' || i + k)::uuid, '2024-01-01Z', 'person', 1, k
      FROM generate_series(1, 5) i, generate_series(0, 1) k;
    COMMIT`);
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

async function find(from: string, to: string) {
  const operation = getOperationAST(query);
  const plan = operation && planOperation(schema, query, operation, { from, to });
  const [row] = await store.query<{ data: string }>(plan?.text ?? '', plan?.values);
  return JSON.parse(row?.data ?? '{}').path as {
    entities: { name: string }[];
    steps: { article: { title: string } }[];
  } | null;
}

test.each([1, 2, 3, 4])('a path of %i steps is found from both ends', async (length) => {
  const names = Array.from({ length: length + 1 }, (_, index) => `n${index + 1}`);
  const articles = Array.from({ length }, (_, index) => `${index + 1}–${index + 2}`);
  for (const backwards of [false, true]) {
    const found = await find(backwards ? `n${length + 1}` : 'n1', backwards ? 'n1' : `n${length + 1}`);
    expect(found?.entities.map(({ name }) => name)).toEqual(backwards ? names.toReversed() : names);
    expect(found?.steps.map(({ article }) => article.title)).toEqual(backwards ? articles.toReversed() : articles);
  }
});

test('no way of more steps is looked for', async () => {
  expect(await find('n1', 'n6')).toBeNull();
});
