import type { Store } from '@isnad/store';
import { getOperationAST, parse } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import { openSmallGraph, type SmallGraph } from '../operations/small-graph.test-data.ts';
import { planOperation } from '../plan/plan-operation.ts';

const schema = makeSchema();
let graph: SmallGraph;
let store: Store;

beforeAll(async () => {
  graph = await openSmallGraph();
  store = graph.store;
}, 120_000);

afterAll(() => graph?.close());

type Asked = Readonly<
  Record<'dated' | 'undated' | 'all', { readonly nodes: { article?: Owner; document?: Owner['document'] }[] }>
>;
interface Owner {
  readonly document: { readonly publishedAt: string | null };
}

async function ask(list: string, fields: string): Promise<Asked> {
  const page = `first: 100) { nodes { ${fields} } }`;
  const document = parse(`{ dated: ${list}(filter: { dated: true }, ${page}
    undated: ${list}(filter: { dated: false }, ${page} all: ${list}(${page} }`);
  const operation = getOperationAST(document);
  const plan = operation && planOperation(schema, document, operation, {});
  const [row] = await store.query<{ data: string }>(plan?.text ?? '', plan?.values);
  return JSON.parse(row?.data ?? '{}');
}

test.each([
  ['articles', 'document { publishedAt }'],
  ['claims', 'article { document { publishedAt } }'],
])('%s can be asked for whose document says when it was published', async (list, fields) => {
  const { dated, undated, all } = await ask(list, fields);
  const published = ({ nodes }: Asked['all']) =>
    nodes.map(({ article, document }) => (article?.document ?? document)?.publishedAt ?? null);
  expect(published(dated).length).toBeGreaterThan(0);
  expect(published(dated)).not.toContain(null);
  expect(published(undated)).toEqual(published(all).filter((at) => at === null));
  expect(undated.nodes.length).toBeGreaterThan(0);
  expect(dated.nodes.length + undated.nodes.length).toBe(all.nodes.length);
});
