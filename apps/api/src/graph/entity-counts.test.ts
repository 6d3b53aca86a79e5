import type { Store } from '@isnad/store';
import { openSmallGraph, type SmallGraph } from '../operations/small-graph.test-data.ts';

let graph: SmallGraph;
let store: Store;

const SALMA = '00000000-0000-7000-8000-0000000000e1';
const YOUSSEF = '00000000-0000-7000-8000-0000000000e2';
const STORY = '00000000-0000-7000-8000-0000000000b1';

beforeAll(async () => {
  graph = await openSmallGraph();
  store = graph.store;
}, 120_000);

afterAll(() => graph?.close());

async function countsOf(id: string): Promise<[articles: number, mentions: number] | undefined> {
  const [row] = await store.query<{ articles: number; mentions: number }>(
    'SELECT articles, mentions FROM entity_counts WHERE entity_id = $1',
    [id],
  );
  return row && [row.articles, row.mentions];
}

/** Entities whose counts, with what is still noted, are not those of their mentions. */
async function wrong(): Promise<object[]> {
  return store.query(`SELECT * FROM (
      SELECT e.id, e.type, c.type AS counted_type, c.articles, c.mentions,
        (SELECT coalesce(sum(articles), 0) FROM entity_count_changes n WHERE n.entity_id = e.id) AS more_articles,
        (SELECT coalesce(sum(mentions), 0) FROM entity_count_changes n WHERE n.entity_id = e.id) AS more_mentions,
        (SELECT count(*) FROM article_entities ae WHERE ae.entity_id = e.id) AS articles_in_fact,
        (SELECT coalesce(sum(ae.mentions), 0) FROM article_entities ae WHERE ae.entity_id = e.id) AS mentions_in_fact
      FROM entities e LEFT JOIN entity_counts c ON c.entity_id = e.id
    ) q WHERE type IS DISTINCT FROM counted_type OR articles + more_articles IS DISTINCT FROM articles_in_fact
      OR mentions + more_mentions IS DISTINCT FROM mentions_in_fact`);
}

test('an entity is counted as it is mentioned, moved and forgotten', async () => {
  expect(await countsOf(SALMA)).toEqual([2, 3]);
  expect(await countsOf(YOUSSEF)).toEqual([1, 1]);
  await store.pool.query('UPDATE article_entities SET entity_id = $1 WHERE entity_id = $2 AND article_id = $3', [
    YOUSSEF,
    SALMA,
    STORY,
  ]);
  expect(await countsOf(SALMA)).toEqual([1, 1]);
  expect(await countsOf(YOUSSEF)).toEqual([2, 3]);
  await store.pool.query("UPDATE entities SET type = 'organization', gender = 'unknown' WHERE id = $1", [YOUSSEF]);
  expect(await wrong()).toEqual([]);
  await store.pool.query('DELETE FROM documents WHERE id = (SELECT document_id FROM articles WHERE id = $1)', [STORY]);
  expect(await countsOf(YOUSSEF)).toEqual([1, 1]);
  expect(await wrong()).toEqual([]);
});

test('writers do not wait for each other, and nothing they change is lost', async () => {
  const article = '00000000-0000-7000-8000-0000000000b3';
  const insert = `INSERT INTO article_entities (article_id, entity_id, dated_at, type, mentions, first_start)
    SELECT id, $2::uuid, dated_at, 'place', 5, 1 FROM articles WHERE id = $1`;
  const [one, other] = [await store.pool.connect(), await store.pool.connect()];
  try {
    await one.query('BEGIN');
    await one.query('DELETE FROM article_entities WHERE entity_id = $1 AND article_id = $2', [YOUSSEF, article]);
    await other.query('BEGIN');
    await other.query("SET LOCAL lock_timeout = '5s'");
    await other.query(insert, [article, '00000000-0000-7000-8000-0000000000e5']);
    await other.query('COMMIT');
    expect(await wrong()).toEqual([]);
    await one.query('COMMIT');
  } finally {
    one.release();
    other.release();
  }
  expect(await wrong()).toEqual([]);
  await store.pool.query('UPDATE article_entities SET mentions = mentions + 1 WHERE entity_id = $1', [SALMA]);
  expect(await store.query('SELECT 1 FROM entity_count_changes')).toEqual([]);
  expect(await wrong()).toEqual([]);
});

test('a database that was filled without noting is counted anew', async () => {
  await store.pool.query('UPDATE entity_counts SET articles = 7, mentions = 9');
  expect(await wrong()).not.toEqual([]);
  await store.pool.query('SELECT recount_entities()');
  expect(await wrong()).toEqual([]);
  await store.pool.query('TRUNCATE article_entities');
  expect(await wrong()).toEqual([]);
});
