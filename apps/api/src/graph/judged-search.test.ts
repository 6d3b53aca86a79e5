import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestPaths } from '@isnad/ingest';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { meanOf, readJudgedQueries, scoreQueries } from './judged-search.test-data.ts';

const folder = join(import.meta.dirname, '../../../../eval/search');

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  await ingestPaths([join(folder, 'sentences.jsonl')], { databaseUrl: database.url });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

test('the search finds what readers judged to be wanted', async () => {
  const queries = readJudgedQueries(readFileSync(join(folder, 'sentence-queries.tsv'), 'utf8'));
  const { ndcg, recall } = meanOf(await scoreQueries(store, queries));
  expect(ndcg).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.9);
}, 60_000);

test('every judged article is one of those that are searched', () => {
  const articles = new Set(readFileSync(join(folder, 'articles.txt'), 'utf8').trim().split('\n'));
  const queries = readJudgedQueries(readFileSync(join(folder, 'queries.tsv'), 'utf8'));
  const judged = queries.filter(({ types }) => types.includes('ARTICLE')).flatMap(({ relevant }) => [...relevant]);
  expect(judged.filter(([id, grade]) => !articles.has(id) || (grade !== 1 && grade !== 2))).toEqual([]);
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(new Set(queries.map(({ query, types }) => `${query} ${types}`)).size).toBe(queries.length);
});
