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
  await store.pool.query(`INSERT INTO mentions
    (id, article_id, appearance_id, entity_id, span_start, span_end, text, form, rule, confidence)
    SELECT ('00000000-0000-7000-8000-000000000e0' || n)::uuid, article_id, appearance_id, entity_id, 100 + n, 101 + n,
      'هي ' || n, 'pronoun', 'coreference/pronoun', 0.5
    FROM mentions, generate_series(1, 2) n WHERE id = '00000000-0000-7000-8000-000000000f02'`);
}, 120_000);

afterAll(() => graph?.close());

interface Mentions {
  readonly totalCount: number;
  readonly nodes: readonly { readonly text: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly startCursor: string; readonly hasNextPage: boolean };
}

async function mentions(given: string): Promise<Mentions> {
  const document = parse(`{ person(name: "الراوي") { mentions${given} {
    totalCount nodes { text } pageInfo { endCursor startCursor hasNextPage } } } }`);
  const operation = getOperationAST(document);
  const plan = operation && planOperation(schema, document, operation, {});
  const [row] = await store.query<{ data: string }>(plan?.text ?? '', plan?.values);
  return (JSON.parse(row?.data ?? '{}') as { person: { mentions: Mentions } }).person.mentions;
}

const textsOf = ({ nodes }: Mentions) => nodes.map(({ text }) => text);

async function walk(): Promise<string[]> {
  const texts: string[] = [];
  for (let after = ''; ; ) {
    const page = await mentions(`(first: 1${after})`);
    texts.push(...textsOf(page));
    if (!page.pageInfo.hasNextPage) return texts;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

test('mentions come newest article first, whichever came in first, page by page both ways', async () => {
  const all = await mentions('');
  expect(textsOf(all)).toEqual(['الراوي', 'هي 2', 'هي 1', 'سلمى الراوي']);
  expect(all.totalCount).toBe(4);
  expect(await walk()).toEqual(textsOf(all));
  await store.pool.query(
    "UPDATE documents SET published_at = '2019-01-01', dated_at = '2019-01-01' WHERE identity = 'two'",
  );
  const turned = await mentions('');
  expect(textsOf(turned)).toEqual(['هي 2', 'هي 1', 'سلمى الراوي', 'الراوي']);
  expect(await walk()).toEqual(textsOf(turned));
  const last = await mentions('(last: 2)');
  expect(textsOf(last)).toEqual(['سلمى الراوي', 'الراوي']);
  expect(textsOf(await mentions(`(last: 2, before: "${last.pageInfo.startCursor}")`))).toEqual(['هي 2', 'هي 1']);
});
