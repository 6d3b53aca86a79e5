import type { Store } from '@isnad/store';
import { openSmallGraph, type SmallGraph } from '../operations/small-graph.test-data.ts';

let graph: SmallGraph;
let store: Store;

beforeAll(async () => {
  graph = await openSmallGraph();
  store = graph.store;
}, 120_000);

afterAll(() => graph?.close());

/** What is searched that does not stand in the texts, and what stands there and is not searched. */
async function wrong(): Promise<object[]> {
  return store.query(`
    WITH texts AS (
      SELECT id, -1 AS position, title AS text FROM articles WHERE title IS NOT NULL
      UNION ALL SELECT article_id, position, text FROM blocks
      UNION ALL SELECT id, NULL, content FROM claims
    ), searched AS (
      SELECT article_id AS id, position, search FROM article_texts UNION ALL SELECT claim_id, NULL, search FROM claim_texts
    )
    SELECT t.id, s.id AS searched FROM texts t FULL JOIN searched s ON s.id = t.id AND s.position IS NOT DISTINCT FROM t.position
    WHERE s.search IS DISTINCT FROM search_vector(t.text)`);
}

test('what is searched is what is written, changed and taken out', async () => {
  expect(await wrong()).toEqual([]);
  await store.pool.query("UPDATE blocks SET text = 'نص جديد' WHERE position = 1");
  await store.pool.query(
    "UPDATE articles SET title = CASE WHEN kind = 'teaser' THEN 'عنوان' END, title_start = NULL, title_end = NULL, title_rule = NULL",
  );
  await store.pool.query("UPDATE claims SET content = content || ' غدا' WHERE position = 0");
  expect(await wrong()).toEqual([]);
  await store.pool.query('DELETE FROM blocks WHERE position = 0');
  await store.pool.query("DELETE FROM documents WHERE identity = 'two'");
  expect(await wrong()).toEqual([]);
  expect(await store.query('SELECT 1 FROM claim_texts')).toHaveLength(2);
});

test('rows that are loaded with triggers off are found as well', async () => {
  await store.pool.query(`BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO blocks (article_id, position, kind, span_start, span_end, text, rule)
      SELECT id, 7, 'paragraph', 0, 9, 'فقرة محملة', 'layout/paragraph' FROM articles LIMIT 1;
    COMMIT`);
  expect(await wrong()).toEqual([]);
});
