/**
 * How the cost of each measured query grows with the archive: pages that PostgreSQL touches, which no other load on the
 * machine changes, and milliseconds of the fastest of ten.
 *
 * @example pnpm --filter @isnad/api growth              # 1,000, 5,000 and 20,000 generated articles
 *          pnpm --filter @isnad/api growth 1000 4000    # sizes
 *          BENCH_DATABASE_URL=postgres://… pnpm --filter @isnad/api growth   # an archive that is there; it is only read
 */
import { createTestDatabase } from '@isnad/postgres';
import { getOperationAST, parse } from 'graphql';
import pg from 'pg';
import { fillGraph } from '../bench/generated-graph.ts';
import { chooseValues, QUERIES, QUERY_NAMES } from '../bench/queries.ts';
import { makeSchema } from '../src/build-schema.ts';
import { planOperation } from '../src/plan/plan-operation.ts';
import { readingUrl } from '../src/reading-url.ts';

interface Measured {
  readonly query: string;
  /** Variables of the so-manyth request. */
  readonly variables: (turn: number) => Readonly<Record<string, unknown>>;
}

/** What the bench does not ask; each of an entity that a tenth of the articles mention, or of any article. */
const MORE: Readonly<Record<string, Measured>> = {
  'the most mentioned': {
    query: '{ people(orderBy: MOST_MENTIONED, first: 20) { nodes { name mentionCount } } }',
    variables: () => ({}),
  },
  'who is mentioned with the most mentioned': {
    query: '{ people(orderBy: MOST_MENTIONED, first: 1) { nodes { coMentioned { count entity { name } } } } }',
    variables: () => ({}),
  },
  'who quotes the most mentioned': {
    query: '{ people(orderBy: MOST_MENTIONED, first: 1) { nodes { quotedBy { claims outlet { name } } } } }',
    variables: () => ({}),
  },
  'what the most mentioned says': {
    query: '{ people(orderBy: MOST_MENTIONED, first: 1) { nodes { claims(first: 20) { nodes { content } } } } }',
    variables: () => ({}),
  },
  'related articles': {
    query: '{ articles(first: 1) { nodes { related { score article { title } } } } }',
    variables: () => ({}),
  },
  'what came through the most mentioned': {
    query: `{ organizations(orderBy: MOST_MENTIONED, first: 1) { nodes { claimsCarried(first: 20) { nodes { content } } } } }`,
    variables: () => ({}),
  },
  'what is said about the most mentioned': {
    query: '{ people(orderBy: MOST_MENTIONED, first: 1) { nodes { claimsAbout(first: 20) { nodes { content } } } } }',
    variables: () => ({}),
  },
  'how much there is': {
    query: '{ articles { totalCount } claims { totalCount } people { totalCount } documents { totalCount } }',
    variables: () => ({}),
  },
  'how much there is of the most mentioned': {
    query: `{ people(orderBy: MOST_MENTIONED, first: 1) { nodes { articles { totalCount } claims { totalCount }
      claimsAbout { totalCount } claimsCarried { totalCount } mentions { totalCount } } } }`,
    variables: () => ({}),
  },
  'articles by outlet': { query: '{ articles { facets(by: OUTLET) { value count } } }', variables: () => ({}) },
  'claims in months': { query: '{ claims { timeline(per: MONTH) { start count } } }', variables: () => ({}) },
  'the most mentioned in months': {
    query:
      '{ people(orderBy: MOST_MENTIONED, first: 1) { nodes { articles { timeline(per: MONTH) { start count } } } } }',
    variables: () => ({}),
  },
  'a search for a rare word': {
    query: 'query ($text: String!) { search(query: $text) { text } }',
    variables: (turn) => ({ text: `رمز${1000 + turn}` }),
  },
  'a search for a word of every article': { query: '{ search(query: "الحكومة") { text } }', variables: () => ({}) },
  'a search for a phrase of such words': {
    query: '{ search(query: "\\"الحكومة أعلنت\\"") { text } }',
    variables: () => ({}),
  },
  'who cites whom, of all time': { query: '{ citationGraph { claims } }', variables: () => ({}) },
  'all claims by stance': { query: '{ claims { facets(by: STANCE) { value count } } }', variables: () => ({}) },
};

const TURNS = 10;
const schema = makeSchema();

interface Explained {
  readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number };
  readonly 'Execution Time': number;
}

async function measure(client: pg.Client, { query, variables }: Measured): Promise<string> {
  const document = parse(query);
  const operation = getOperationAST(document);
  const pages: number[] = [];
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const plan = operation && planOperation(schema, document, operation, variables(turn));
    if (!plan) return 'no statement';
    const { rows } = await client.query<{ 'QUERY PLAN': readonly Explained[] }>(
      `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${plan.text}`,
      [...plan.values],
    );
    const explained = rows[0]?.['QUERY PLAN'][0] as Explained;
    pages.push(explained.Plan['Shared Hit Blocks'] + explained.Plan['Shared Read Blocks']);
    times.push(explained['Execution Time']);
  }
  pages.sort((a, b) => a - b);
  return `${pages[TURNS >> 1]} pages, ${Math.min(...times).toFixed(1)} ms`;
}

/** From one of the most mentioned people to others. */
async function pathBetween(client: pg.Client): Promise<Measured> {
  const { rows } = await client.query<{ id: string }>(
    "SELECT entity_id AS id FROM article_entities WHERE type = 'person' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 300",
  );
  const [from, ...others] = rows.map(({ id }) => id);
  return {
    query: 'query ($from: String!, $to: String!) { path(from: $from, to: $to) { length } }',
    variables: (turn) => ({ from, to: others[(turn * 29) % others.length] }),
  };
}

async function measureAll(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: readingUrl(databaseUrl, 60_000) });
  await client.connect();
  try {
    const values = await chooseValues(databaseUrl);
    const queries = QUERY_NAMES.map((name): [string, Measured] => [
      name,
      { query: QUERIES[name], variables: (turn) => values[name][turn % values[name].length] ?? {} },
    ]);
    const path = await pathBetween(client);
    for (const [name, measured] of [...queries, ...Object.entries({ ...MORE, 'a path': path })]) {
      console.log(`${name} | ${await measure(client, measured)}`);
    }
  } finally {
    await client.end();
  }
}

const given = process.env.BENCH_DATABASE_URL;
if (given) await measureAll(given);
const sizes = process.argv.slice(2).map(Number);
for (const articles of given ? [] : sizes.length > 0 ? sizes : [1000, 5000, 20_000]) {
  const database = await createTestDatabase();
  try {
    await fillGraph(database.url, articles);
    const writer = new pg.Client({ connectionString: database.url });
    await writer.connect();
    await writer.query('SELECT recount_entities()');
    await writer.query('VACUUM ANALYZE');
    await writer.end();
    console.log(`\n${articles} articles`);
    await measureAll(database.url);
  } finally {
    await database.drop();
  }
}
