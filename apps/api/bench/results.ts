/**
 * What was measured, as tables: rates, how many times another server's they are, times of answers, memory.
 *
 * @example printResults(results, 5)
 */
import { QUERY_NAMES, type QueryName } from './queries.ts';
import type { ServerName } from './servers.ts';

type Key = `${ServerName} ${QueryName}`;

export interface Results {
  readonly servers: readonly ServerName[];
  /** Requests a second in each round. */
  readonly rates: Map<Key, number[]>;
  /** Milliseconds of every request. */
  readonly times: Map<Key, number[]>;
  /** The most bytes that a server was seen to hold. */
  readonly memory: Map<ServerName, number>;
}

export function printResults({ servers, rates, times, memory }: Results, rounds: number): void {
  const queries = QUERY_NAMES.filter((query) => rates.has(`${servers[0] as ServerName} ${query}`));
  table(`requests a second, median of ${rounds} rounds (least to most)`, servers, queries, (server, query) =>
    spread(rates.get(`${server} ${query}`) ?? [], 0),
  );
  table('milliseconds, p50 / p99', servers, queries, (server, query) => {
    const sorted = [...(times.get(`${server} ${query}`) ?? [])].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(1);
    return `${at(0.5)} / ${at(0.99)}`;
  });
  // Round by round: what slowed both at a time leaves their ratio as it is.
  const ratios = (server: ServerName, query: QueryName) =>
    (rates.get(`isnad ${query}`) ?? []).map((rate, round) => rate / (rates.get(`${server} ${query}`)?.[round] ?? 0));
  const others = servers.filter((server) => server !== 'isnad');
  table(
    'isnad: so many times as many requests as the other, median of the rounds (least to most)',
    others,
    queries,
    (server, query) => spread(ratios(server, query), 2),
  );
  const nested = queries.filter((query) => !query.startsWith('Q1'));
  for (const server of others) {
    const all = nested.map((query) => median(ratios(server, query)));
    if (all.length > 0)
      console.log(`isnad to ${server}, median of ${nested.length} queries: ${median(all).toFixed(2)}`);
  }
  for (const server of servers) console.log(`memory of ${server}: ${Math.round((memory.get(server) ?? 0) / 1e6)} MB`);
}

function table(
  title: string,
  servers: readonly ServerName[],
  queries: readonly QueryName[],
  cell: (server: ServerName, query: QueryName) => string,
): void {
  console.log(`\n${title}\n`);
  console.log(`| | ${queries.join(' | ')} |\n|---${'|---'.repeat(queries.length)}|`);
  for (const server of servers)
    console.log(`| ${server} | ${queries.map((query) => cell(server, query)).join(' | ')} |`);
  console.log();
}

function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${median(values).toFixed(digits)} (${sorted[0]?.toFixed(digits)} to ${sorted.at(-1)?.toFixed(digits)})`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
