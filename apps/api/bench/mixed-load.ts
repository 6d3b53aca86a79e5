/**
 * An hour's worth of mixed requests in a few minutes, at the edge of what the server can answer: no error, memory flat.
 *
 * @example pnpm --filter @isnad/api load                # a minute on 20,000 generated articles
 *          pnpm --filter @isnad/api load --minutes 10 --articles 50000
 *          BENCH_DATABASE_URL=postgres://… pnpm --filter @isnad/api load
 */
import { parseArgs } from 'node:util';
import { createTestDatabase } from '@isnad/postgres';
import { fillGraph } from './generated-graph.ts';
import { load } from './load.ts';
import { chooseValues, QUERIES, QUERY_NAMES, type Values } from './queries.ts';
import { startServers } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    articles: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '32' },
  },
});
const SLICES = 20;
/** Slices in which caches fill and code is compiled. */
const WARMING = 4;
/** More than this the memory of the last slices may not be above that of the first. */
const GROWTH = 1.1;

/** Beside the measured queries, what is asked for now and then: counted, searched, walked, and wrong. */
function moreBodies(values: Values): string[] {
  const id = (turn: number) => values['Q4 a person'][turn % values['Q4 a person'].length]?.id;
  const text = (turn: number) => values['Q5 a search'][turn % values['Q5 a search'].length]?.text;
  return Array.from({ length: 10 }, (_, turn) => [
    { query: '{ people(orderBy: MOST_MENTIONED, first: 20) { nodes { name mentionCount } } }' },
    {
      query: 'query ($id: ID!) { person(id: $id) { claims { totalCount facets(by: STANCE) { value count } } } }',
      variables: { id: id(turn) },
    },
    {
      query: 'query ($id: ID!) { person(id: $id) { coMentioned { count entity { name } } } }',
      variables: { id: id(turn) },
    },
    {
      query: 'query ($q: String!) { search(query: $q) { text highlights { start end } } }',
      variables: { q: text(turn) },
    },
    {
      query: 'query ($a: String!, $b: String!) { path(from: $a, to: $b) { length } }',
      variables: { a: id(turn), b: id(turn + 7) },
    },
    {
      query:
        'query ($id: String!) { claims(filter: { entity: $id }, last: 10) { edges { cursor node { content evidence { rule } } } } }',
      variables: { id: id(turn) },
    },
    { query: '{ articles(first: 101) { nodes { id } } }' },
    { query: `{ nothing${turn} }` },
  ])
    .flat()
    .map((body) => JSON.stringify(body));
}

const given = process.env.BENCH_DATABASE_URL;
const database = given ? { url: given, drop: async () => {} } : await createTestDatabase();
if (!given) await fillGraph(database.url, Number(options.articles));
const values = await chooseValues(database.url);
const [server] = await startServers(['isnad'], database.url);
let failed = false;
try {
  if (server === undefined) throw new Error('There is no server.');
  const measured = QUERY_NAMES.flatMap((name) =>
    values[name].slice(0, 50).map((variables) => JSON.stringify({ query: QUERIES[name], variables })),
  );
  const more = moreBodies(values);
  // Every fifth is none of the measured.
  const bodies = measured.flatMap((body, index) =>
    index % 4 === 3 ? [body, more[index % more.length] as string] : [body],
  );
  const memory: number[] = [];
  const bad = new Map<string, number>();
  console.log('slice | requests/s | p50 ms | p99 ms | MB');
  for (let slice = 1; slice <= SLICES; slice += 1) {
    const { milliseconds, seconds } = await load({
      url: server.url,
      bodies,
      connections: Number(options.connections),
      seconds: (Number(options.minutes) * 60) / SLICES,
      onAnswer(status, answer) {
        // A client's own mistakes are told with 200 to who accepts JSON alone; anything else is an error here.
        const text = status === 200 ? '' : `${status} ${answer().slice(0, 200)}`;
        if (text !== '') bad.set(text, (bad.get(text) ?? 0) + 1);
      },
    });
    const sorted = [...milliseconds].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(1);
    memory.push(await server.memory());
    const megabytes = ((memory.at(-1) ?? 0) / 1e6).toFixed(0);
    console.log(`${slice} | ${(milliseconds.length / seconds).toFixed(0)} | ${at(0.5)} | ${at(0.99)} | ${megabytes}`);
  }
  const mean = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const warm = memory.slice(WARMING);
  const grown = mean(warm.slice(-WARMING)) / mean(warm.slice(0, WARMING));
  console.log(`errors: ${bad.size === 0 ? 'none' : JSON.stringify([...bad])}`);
  console.log(
    `memory: ${grown.toFixed(2)} times that of the beginning, at most ${(Math.max(...memory) / 1e6).toFixed(0)} MB`,
  );
  failed = bad.size > 0 || grown > GROWTH;
} finally {
  server?.stop();
  await database.drop();
}
process.exitCode = failed ? 1 : 0;
