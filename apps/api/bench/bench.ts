/**
 * Requests a second of the API beside its peers and beside the limit, on one database, in rounds that take turns.
 *
 * @example pnpm bench api                                   // 50,000 generated articles, 5 rounds of 3 seconds: 12 minutes
 *          pnpm bench api --peers limit --rounds 3 --seconds 2 --queries Q2,Q4
 *          BENCH_DATABASE_URL=postgres://… pnpm bench api   // an archive that is there; it is only read
 */
import { parseArgs } from 'node:util';
import { createTestDatabase } from '@isnad/postgres';
import { contentOf } from './answers.ts';
import { fillGraph } from './generated-graph.ts';
import { load } from './load.ts';
import { bodiesOf, chooseValues, QUERY_NAMES, type QueryName, type Values } from './queries.ts';
import { printResults, type Results } from './results.ts';
import { type MeasuredServer, PEERS, type ServerName, startServers } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    peers: { type: 'string', default: PEERS.join(',') },
    queries: { type: 'string', default: QUERY_NAMES.map((name) => name.slice(0, 2)).join(',') },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const connections = Number(options.connections);
const names: ServerName[] = ['isnad', ...PEERS.filter((peer) => options.peers.split(',').includes(peer))];
const queries = QUERY_NAMES.filter((name) => options.queries.split(',').includes(name.slice(0, 2)));

/** How many answers of each query must be the same before anything is measured. */
const COMPARED = 5;
/** Seconds for each query and server in the round that counts for nothing. */
const WARMING = 1.5;

const given = process.env.BENCH_DATABASE_URL;
const database = given ? { url: given, drop: async () => {} } : await createTestDatabase();
let servers: MeasuredServer[] = [];
try {
  if (!given) {
    const began = performance.now();
    await fillGraph(database.url, Number(options.articles));
    console.log(`${options.articles} articles made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  const values = await chooseValues(database.url);
  servers = await startServers(names, database.url);
  for (const query of queries) await compareAnswers(query, servers, values);
  printResults(await measure(servers, values), rounds);
} finally {
  for (const { stop } of servers) stop();
  await database.drop();
}

/** @throws Error that says which server answers what otherwise */
async function compareAnswers(query: QueryName, servers: readonly MeasuredServer[], values: Values): Promise<void> {
  let expected: string[] | undefined;
  for (const server of servers) {
    const contents: string[] = [];
    for (const body of bodiesOf(server.documents, query, values).slice(0, COMPARED)) {
      const headers = { 'content-type': 'application/json', accept: 'application/json' };
      const response = await fetch(server.url, { method: 'POST', headers, body });
      try {
        contents.push(contentOf(await response.text()));
      } catch (error) {
        throw new Error(`${server.name}, ${query}: ${(error as Error).message}`);
      }
    }
    expected ??= contents;
    for (const [index, content] of contents.entries()) {
      const wanted = expected[index] as string;
      if (content === wanted) continue;
      const at = [...content].findIndex((character, place) => character !== [...wanted][place]);
      throw new Error(
        `${server.name} answers ${query} otherwise than ${servers[0]?.name}, from character ${at}:\n` +
          `${content.slice(Math.max(0, at - 100), at + 200)}\n${wanted.slice(Math.max(0, at - 100), at + 200)}`,
      );
    }
  }
}

async function measure(servers: readonly MeasuredServer[], values: Values): Promise<Results> {
  const results: Results = { servers: names, rates: new Map(), times: new Map(), memory: new Map() };
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of queries) {
      // Server after server, so that a busy minute of the machine falls on all alike; each first in its turn.
      for (let turn = 0; turn < servers.length; turn += 1) {
        const server = servers[(turn + round) % servers.length] as MeasuredServer;
        const bodies = bodiesOf(server.documents, query, values);
        const taken = await load({ url: server.url, bodies, connections, seconds: round === 0 ? WARMING : seconds });
        results.memory.set(server.name, Math.max(results.memory.get(server.name) ?? 0, await server.memory()));
        if (round === 0) continue;
        const key = `${server.name} ${query}` as const;
        results.rates.set(key, [...(results.rates.get(key) ?? []), taken.milliseconds.length / taken.seconds]);
        results.times.set(key, [...(results.times.get(key) ?? []), ...taken.milliseconds]);
      }
    }
  }
  return results;
}
