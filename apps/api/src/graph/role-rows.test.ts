import type { Store } from '@isnad/store';
import { getOperationAST, parse } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import { openSmallGraph, type SmallGraph } from '../operations/small-graph.test-data.ts';
import { planOperation } from '../plan/plan-operation.ts';

const QUERY = `{
  person(name: "الراوي") { roles { article { title } firstArticle { title } articleCount } }
  organization(id: "00000000-0000-7000-8000-0000000000e4") { roles { article { title } firstArticle { title } } }
}`;
const VALLEY = { title: 'الوادي ما زال ينتظر' };
const MINISTRY = { title: 'الوزارة تعد بالماء' };

const schema = makeSchema();
let graph: SmallGraph;
let store: Store;

beforeAll(async () => {
  graph = await openSmallGraph();
  store = graph.store;
}, 120_000);

afterAll(() => graph?.close());

async function ask(): Promise<unknown> {
  const document = parse(QUERY);
  const operation = getOperationAST(document);
  const plan = operation && planOperation(schema, document, operation, {});
  const [row] = await store.query<{ data: string }>(plan?.text ?? '', plan?.values);
  return JSON.parse(row?.data ?? '{}');
}

test('the article that gives a role first, and the latest, are told by date, whichever came in first', async () => {
  const asTheyCame = [expect.objectContaining({ article: VALLEY, firstArticle: MINISTRY })];
  expect(await ask()).toMatchObject({ person: { roles: asTheyCame }, organization: { roles: asTheyCame } });
  await store.pool.query(
    "UPDATE documents SET published_at = '2019-01-01', dated_at = '2019-01-01' WHERE identity = 'two'",
  );
  const turned = [expect.objectContaining({ article: MINISTRY, firstArticle: VALLEY })];
  expect(await ask()).toMatchObject({ person: { roles: turned }, organization: { roles: turned } });
});

test('roles are listed by the latest article that gives them, not by when it came in', async () => {
  await store.pool.query(`INSERT INTO roles (id, article_id, appearance_id, entity_id, text, key, status, span_start, span_end, rule)
    SELECT '00000000-0000-7000-8000-000000000f13', article_id, appearance_id, entity_id, 'نائبة', 'نائبه', 'former', 60, 65, rule
    FROM roles WHERE id = '00000000-0000-7000-8000-000000000f12'`);
  const rolesAt = async (day: string) => {
    await store.pool.query('UPDATE documents SET published_at = $1, dated_at = $1 WHERE identity = $2', [day, 'two']);
    const { person } = (await ask()) as { person: { roles: { article: { title: string } }[] } };
    return person.roles.map(({ article }) => article);
  };
  expect(await rolesAt('2019-01-01')).toEqual([MINISTRY, VALLEY]);
  expect(await rolesAt('2025-01-01')).toEqual([VALLEY, VALLEY]);
});
