import { createHash } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { getOperationAST, parse } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import { planOperation } from '../plan/plan-operation.ts';

const schema = makeSchema();
const query = parse(
  '{ articles(first: 1, orderBy: OLDEST) { nodes { related { article { title } shared { name } } } } }',
);

let database: TestDatabase;
let store: Store;

/** The first article mentions twenty entities that no other does, and one with each of the next two; a third, none. */
beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  await store.pool.query(`BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO entities (id, type, name, name_key) SELECT md5('e' || i)::uuid, 'person', 'n' || i, 'n' || i FROM generate_series(1, 30) i;
    INSERT INTO articles (id, document_id, dated_at, position, kind, span_start, span_end, title)
      SELECT md5('r' || i)::uuid, md5('d' || i)::uuid, timestamptz '2024-01-01Z' + i * interval '1 day', 0, 'story', 0, 10, 'article ' || i
      FROM generate_series(1, 4) i;
    CREATE TEMP TABLE named (i int, e int);
    INSERT INTO named SELECT 1, e FROM generate_series(1, 22) e UNION ALL VALUES (2, 21), (3, 22), (3, 23), (4, 22), (4, 24);
    INSERT INTO article_entities (article_id, entity_id, dated_at, type, mentions, first_start)
      SELECT a.id, md5('e' || e)::uuid, a.dated_at, 'person', 1, e FROM named JOIN articles a ON a.id = md5('r' || i)::uuid;
    COMMIT; SELECT recount_entities()`);
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

test('articles are related by what few mention, however much is mentioned only here', async () => {
  const operation = getOperationAST(query);
  const plan = operation && planOperation(schema, query, operation, {});
  const [row] = await store.query<{ data: string }>(plan?.text ?? '', plan?.values);
  expect(JSON.parse(row?.data ?? '{}').articles.nodes[0]?.related).toEqual([
    { article: { title: 'article 2' }, shared: [{ name: 'n21' }] },
    ...[3, 4].map((i) => ({ article: { title: `article ${i}` }, shared: [{ name: 'n22' }] })).sort(byId),
  ]);
});

/** Of equals the one with the greater id comes first; ids are made from names. */
function byId(one: { article: { title: string } }, other: { article: { title: string } }): number {
  return idOf(one.article.title) < idOf(other.article.title) ? 1 : -1;
}

function idOf(title: string): string {
  return createHash('md5').update(title.replace('article ', 'r')).digest('hex');
}
