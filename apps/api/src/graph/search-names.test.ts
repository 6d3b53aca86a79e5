import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestPaths } from '@isnad/ingest';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { execute, getOperationAST, parse } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import { readOnce } from '../http/plan-reading.ts';
import { planOperation } from '../plan/plan-operation.ts';

const TEXTS = [
  'قال الرئيس الأميركي دونالد ترامب في واشنطن إن المحادثات تسير جيدا.',
  'رأى مراقبون في عمّان أن سياسة دونالد ترمب لم تتغير، وأن لترمب رأيا آخر في التجارة.',
  'وصل المهندس يوسف الحربي إلى عمّان، وقال يوسف الحربي إن العمل يبدأ غدا.',
];

const document = parse(`query ($query: String!) { search(query: $query) {
  text highlights { start end } node { __typename } } }`);

const schema = makeSchema();
let database: TestDatabase;
let store: Store;
const folder = mkdtempSync(join(tmpdir(), 'isnad-names-'));

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  writeFileSync(
    join(folder, 'texts.jsonl'),
    TEXTS.map((text, index) => JSON.stringify({ id: `t${index}`, source: 'Own', body: text })).join('\n'),
  );
  await ingestPaths([join(folder, 'texts.jsonl')], { databaseUrl: database.url });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
  rmSync(folder, { recursive: true });
});

interface Found {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly node: { readonly __typename: string };
}

/** What is found, as its type and the parts of its text that are highlighted. */
async function search(query: string): Promise<[string, ...string[]][]> {
  const operation = getOperationAST(document);
  const contextValue = readOnce(async ({ text, values }) => {
    const [row] = await store.query<{ data: string }>(text, values);
    return Buffer.from(row?.data ?? '{}');
  });
  contextValue.plan = operation ? planOperation(schema, document, operation, { query }) : null;
  const { data } = await execute({ schema, document, variableValues: { query }, contextValue });
  return ((data?.search ?? []) as Found[]).map(({ text, highlights, node }) => [
    node.__typename,
    ...highlights.map(({ start, end }) => text.slice(start, end)),
  ]);
}

const ofType = async (query: string, type: string) => (await search(query)).filter(([found]) => found === type);

test('whoever is found by a name in other letters is highlighted as the text writes the name', async () => {
  expect(await ofType('Trump', 'Person')).toEqual([['Person', 'دونالد ترامب']]);
  expect((await ofType('Trump', 'Article')).toSorted()).toEqual([
    ['Article', 'دونالد ترامب'],
    ['Article', 'دونالد ترمب', 'ترمب'],
  ]);
  // Of what is typed itself, only what is typed.
  expect(await ofType('ترمب', 'Person')).toEqual([['Person', 'دونالد ترامب']]);
  expect(await ofType('ترامب', 'Person')).toEqual([['Person', 'ترامب']]);
  expect((await ofType('ترامب', 'Article')).toSorted()).toEqual([
    ['Article', 'ترامب'],
    ['Article', 'دونالد ترمب', 'ترمب'],
  ]);
});

test.each([
  ['Trmup', 'دونالد ترامب'],
  ['Turmp', 'دونالد ترامب'],
  ['Donlad', 'دونالد ترامب'],
  ['ترماب', 'دونالد ترامب'],
  ['الحبري', 'يوسف الحربي'],
])('two letters changed about in %s still find who is meant', async (query, name) => {
  expect(await ofType(query, 'Person')).toEqual([['Person', name]]);
});

test('a word that is nobody, even with two letters changed back, finds nobody', async () => {
  expect(await ofType('Tpmur', 'Person')).toEqual([]);
  expect(await ofType('رتبم', 'Person')).toEqual([]);
});
