/**
 * A new database for a measurement, and what it costs: processor time of its server, bytes of its tables and indexes.
 *
 * @example const database = await openMeasuredDatabase(folder); database.processorTime() // 12.4 (seconds so far)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { migrate, startPostgres } from '@isnad/postgres';
import { openStore } from '@isnad/store';

export interface MeasuredDatabase {
  readonly url: string;
  /** Seconds that all processes of the server have worked; null where that cannot be read. */
  processorTime(): number | null;
  /** Divided by `articles`. */
  size(articles: number): Promise<{ bytesPerArticle: number; indexShare: number }>;
  /** Bytes and reads of each table and index, the largest first. */
  sizes(): Promise<{ relation: string; kind: string; bytes: number; scans: number }[]>;
  close(keep: boolean): Promise<void>;
}

const TOTAL = `
  SELECT sum(pg_total_relation_size(oid))::float8 AS total, sum(pg_indexes_size(oid))::float8 AS indexes
  FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`;
const EACH = `
  SELECT c.relname AS relation, CASE c.relkind WHEN 'i' THEN 'index' ELSE 'table' END AS kind,
    (CASE c.relkind WHEN 'i' THEN pg_relation_size(c.oid) ELSE pg_table_size(c.oid) END)::float8 AS bytes,
    COALESCE(i.idx_scan, 0)::float8 AS scans
  FROM pg_class c LEFT JOIN pg_stat_user_indexes i ON i.indexrelid = c.oid
  WHERE c.relkind IN ('r', 'i') AND c.relnamespace = 'public'::regnamespace ORDER BY bytes DESC`;

export async function openMeasuredDatabase(folder: string): Promise<MeasuredDatabase> {
  const given = process.env.BENCH_DATABASE_URL;
  if (!given) process.env.ISNAD_DATA_DIR = folder;
  const server = given ? { url: given, stop: async () => {} } : await startPostgres({ cluster: 'live' });
  const name = `isnad_bench_${Date.now().toString(36)}`;
  const admin = openStore({ databaseUrl: server.url, poolSize: 1 });
  await admin.query(`CREATE DATABASE ${name}`);
  const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  await migrate(url);
  const store = openStore({ databaseUrl: url, poolSize: 1 });
  const postmaster = await postmasterOf(store.query);
  return {
    url,
    processorTime: () => (postmaster === null ? null : timeOf(postmaster)),
    async size(articles) {
      const [row] = await store.query<{ total: number; indexes: number }>(TOTAL);
      const { total, indexes } = row as { total: number; indexes: number };
      return { bytesPerArticle: total / articles, indexShare: indexes / total };
    },
    sizes: () => store.query(EACH),
    async close(keep) {
      await store.close();
      if (!keep) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.close();
      await server.stop();
    },
  };
}

/** The process that all others of the server come from, if it runs on this machine and that can be seen. */
async function postmasterOf(query: ReturnType<typeof openStore>['query']): Promise<number | null> {
  const [row] = await query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  try {
    return Number(statOf(row?.pid as number)[1]);
  } catch {
    return null;
  }
}

/** Fields of /proc/PID/stat from the state on (man 5 proc counts it as field 3). */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

const TICKS_A_SECOND = 100;

/** The postmaster's children that live, and those it has waited for. */
function timeOf(postmaster: number): number {
  const [, , , , , , , , , , , user, system, childrenUser, childrenSystem] = statOf(postmaster).map(Number);
  let ticks = (user as number) + (system as number) + (childrenUser as number) + (childrenSystem as number);
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = statOf(Number(entry));
      if (Number(stat[1]) === postmaster) ticks += Number(stat[11]) + Number(stat[12]);
    } catch {
      // It ended meanwhile.
    }
  }
  return ticks / TICKS_A_SECOND;
}
