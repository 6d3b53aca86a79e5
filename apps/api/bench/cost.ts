/**
 * What one request takes of the processors, by process: the server, its sessions of PostgreSQL, and the load itself.
 *
 * Rates need a machine that does nothing else; this does not. What both processors have to give, divided by the sum, is
 * the rate that a quiet machine comes to, unless somebody waits.
 *
 * @example BENCH_DATABASE_URL=postgres://… pnpm --filter @isnad/api cost --servers isnad,limit --queries Q2,Q6
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { load } from './load.ts';
import { less, type Taken, takenBy } from './processor-time.ts';
import { bodiesOf, chooseValues, QUERY_NAMES, type QueryName } from './queries.ts';
import { type MeasuredServer, type ServerName, startServers } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    servers: { type: 'string', default: 'isnad,limit,postgraphile' },
    queries: { type: 'string', default: QUERY_NAMES.map((name) => name.slice(0, 2)).join(',') },
    rounds: { type: 'string', default: '5' },
    requests: { type: 'string', default: '2000' },
    connections: { type: 'string', default: '16' },
  },
});
const url = process.env.BENCH_DATABASE_URL;
if (url === undefined)
  throw new Error('BENCH_DATABASE_URL is not set: costs are measured on an archive that is there.');
const requests = Number(options.requests);
const connections = Number(options.connections);
/** Requests before those that count. */
const WARMING = 300;
const queries = QUERY_NAMES.filter((name) => options.queries.split(',').includes(name.slice(0, 2)));

/** Of one request. */
interface Cost {
  readonly server: Taken;
  readonly sessions: Taken;
  readonly load: Taken;
  /** Microseconds from one answer to the next. */
  readonly elapsed: number;
}

const PARTS = ['server', 'sessions', 'load'] as const;
const sumOf = (cost: Cost) => PARTS.reduce((sum, part) => sum + cost[part].user + cost[part].system, 0);

const watcher = new pg.Client({ connectionString: url });
await watcher.connect();
/** Which sessions there are of this database; the machine's, since PostgreSQL runs on it. */
const sessions = async () =>
  new Set(
    (
      await watcher.query<{ pid: number }>(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()",
      )
    ).rows.map(({ pid }) => pid),
  );

async function costOf(server: MeasuredServer, query: QueryName, own: ReadonlySet<number>): Promise<Cost> {
  const bodies = bodiesOf(server.documents, query, values);
  const taken = () => ({ server: takenBy([server.pid]), sessions: takenBy(own), load: takenBy([process.pid]) });
  const before = taken();
  const { seconds } = await load({ url: server.url, bodies, connections, requests });
  const after = taken();
  const each = (part: (typeof PARTS)[number]): Taken => {
    const { user, system, switches } = less(after[part], before[part]);
    return { user: user / requests, system: system / requests, switches: switches / requests };
  };
  return {
    server: each('server'),
    sessions: each('sessions'),
    load: each('load'),
    elapsed: (seconds / requests) * 1e6,
  };
}

let servers: MeasuredServer[] = [];
const values = await chooseValues(url);
try {
  const known = await sessions();
  servers = await startServers(options.servers.split(',') as ServerName[], url);
  const own = new Map(servers.map((server) => [server, new Set<number>()]));
  /** Servers open sessions when they are asked, and some close them when they are not: whose each is told by when it came. */
  const warm = async (server: MeasuredServer, query: QueryName) => {
    const bodies = bodiesOf(server.documents, query, values);
    await load({ url: server.url, bodies, connections, requests: WARMING });
    for (const pid of await sessions()) {
      if (known.has(pid)) continue;
      known.add(pid);
      own.get(server)?.add(pid);
    }
  };
  for (const query of queries) for (const server of servers) await warm(server, query);
  const rate = availableParallelism() * 1e6;
  console.log(
    `| query | server | server: user + system | sessions | load | sum | switches: server, sessions | ${availableParallelism()} processors ÷ sum | a second here |`,
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const query of queries) {
    const best = new Map<MeasuredServer, Cost>();
    for (let round = 0; round < Number(options.rounds); round += 1) {
      for (let turn = 0; turn < servers.length; turn += 1) {
        const server = servers[(turn + round) % servers.length] as MeasuredServer;
        await warm(server, query);
        const cost = await costOf(server, query, own.get(server) as Set<number>);
        const least = best.get(server);
        // What else runs takes the caches away: the least is nearest to what a quiet machine would take.
        if (least === undefined || sumOf(cost) < sumOf(least)) best.set(server, cost);
      }
    }
    for (const server of servers) {
      const cost = best.get(server) as Cost;
      const part = ({ user, system }: Taken) => `${user.toFixed(0)} + ${system.toFixed(0)}`;
      const switches = `${cost.server.switches.toFixed(2)}, ${cost.sessions.switches.toFixed(2)}`;
      console.log(
        `| ${query} | ${server.name} | ${PARTS.map((name) => part(cost[name])).join(' | ')} | ${sumOf(cost).toFixed(0)} | ${switches} | ${(rate / sumOf(cost)).toFixed(0)} | ${(1e6 / cost.elapsed).toFixed(0)} |`,
      );
    }
  }
} finally {
  for (const { stop } of servers) stop();
  await watcher.end();
}
