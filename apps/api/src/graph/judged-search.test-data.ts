/**
 * Judged queries, and how well the search answers them.
 *
 * @example meanOf(await scoreQueries(store, readJudgedQueries(tsv))) // { ndcg: 0.83, recall: 0.91, queries: 150 }
 */
import { nameKey, type Store } from '@isnad/store';
import { getOperationAST, parse } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import { planOperation } from '../plan/plan-operation.ts';

export interface JudgedQuery {
  readonly query: string;
  /** What is looked for, as `search` takes it. */
  readonly types: readonly string[];
  /** Of articles the source's id, of entities the key of one of their names; 2 for what is meant, 1 for what helps. */
  readonly relevant: ReadonlyMap<string, number>;
}

export interface ScoredQuery extends JudgedQuery {
  readonly ndcg: number;
  readonly recall: number;
  readonly found: readonly string[];
  readonly missed: readonly string[];
}

/** Rows of `query`, `types` (comma-separated), `relevant`: `id=grade …`, or the name of the one entity that is meant. */
export function readJudgedQueries(tsv: string): JudgedQuery[] {
  const [, ...rows] = tsv.trim().split('\n');
  return rows.map((row) => {
    const [query = '', types = '', relevant = ''] = row.split('\t');
    const isText = types.includes('ARTICLE');
    const entries = relevant.split(' ').map((item): [string, number] => {
      const [id = '', grade] = item.split('=');
      return [id, Number(grade)];
    });
    return { query, types: types.split(','), relevant: new Map(isText ? entries : [[nameKey(relevant), 2]]) };
  });
}

const schema = makeSchema();
const document =
  parse(`query ($query: String!, $types: [SearchType!]) { search(query: $query, types: $types, first: 20) {
  node { ... on Article { document { id } } ... on Entity { name aliases { form } } } } }`);
const operation = getOperationAST(document);

interface Found {
  readonly node: {
    readonly document?: { readonly id: string };
    readonly name?: string;
    readonly aliases?: readonly { readonly form: string }[];
  };
}

async function search(store: Store, { query, types }: JudgedQuery): Promise<Found[]> {
  if (!operation) throw new Error('There is no operation.');
  const plan = planOperation(schema, document, operation, { query, types: types.map((type) => type.toLowerCase()) });
  const [row] = await store.query<{ data: string }>(plan?.text ?? '', plan?.values);
  return (JSON.parse(row?.data ?? '{}') as { search?: Found[] }).search ?? [];
}

/** The id that its source gives each document: what its identity ends in. */
async function sourceIds(store: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await store.query<{ id: string; identity: string }>('SELECT id, identity FROM documents');
  return new Map(rows.map(({ id, identity }) => [`document:${id}`, identity.replace(/^.*#/, '')]));
}

/** The judged item that was found. */
function judgedItem({ node }: Found, relevant: JudgedQuery['relevant'], ids: ReadonlyMap<string, string>): string {
  if (node.document !== undefined) return ids.get(node.document.id) ?? '';
  const keys = [node.name ?? '', ...(node.aliases ?? []).map(({ form }) => form)].map(nameKey);
  return keys.find((key) => relevant.has(key)) ?? keys[0] ?? '';
}

export async function scoreQueries(store: Store, queries: readonly JudgedQuery[]): Promise<ScoredQuery[]> {
  const ids = await sourceIds(store);
  const scored: ScoredQuery[] = [];
  for (const judged of queries) {
    const found = [...new Set((await search(store, judged)).map((item) => judgedItem(item, judged.relevant, ids)))];
    const grades = found.map((item) => judged.relevant.get(item) ?? 0);
    const ideal = [...judged.relevant.values()].sort((a, b) => b - a);
    const missed = [...judged.relevant.keys()].filter((item) => !found.includes(item));
    scored.push({
      ...judged,
      found,
      missed,
      ndcg: gainOf(grades) / gainOf(ideal),
      recall: found.filter((item) => judged.relevant.has(item)).length / Math.min(20, judged.relevant.size),
    });
  }
  return scored;
}

/** Discounted cumulative gain of the first ten, as Järvelin and Kekäläinen (2002) reckon it. */
function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

export function meanOf(scored: readonly ScoredQuery[]): { ndcg: number; recall: number; queries: number } {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ndcg: mean(scored.map(({ ndcg }) => ndcg)),
    recall: mean(scored.map(({ recall }) => recall)),
    queries: scored.length,
  };
}
