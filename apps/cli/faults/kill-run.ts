/**
 * An ingest under fire: processes of Isnad and PostgreSQL are killed at random until all is in, then the rows are
 * compared with those of an undisturbed run.
 *
 * @example await killRun({ server, articles: 'news.jsonl', number: 5000, kills: 20, mode: 'ingest', seed: 1 })
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  compareWhoIsWho,
  countRows,
  type Difference,
  differences,
  readContent,
  type WhoIsWho,
} from './database-content.ts';
import { runIsnad, startIsnad } from './isnad-process.ts';
import type { ServerUnderFire } from './postgres-under-fire.ts';

export interface KillRunOptions {
  readonly server: ServerUnderFire;
  /** A file of articles, and how many it holds. */
  readonly articles: string;
  readonly number: number;
  readonly kills: number;
  /** `ingest`: one process with its threads; `queue`: queued first, then two workers. */
  readonly mode: 'ingest' | 'queue';
  /** The same seed kills at the same points. */
  readonly seed: number;
  readonly workers?: number;
  /** Has `isnad resolve` look over both archives before they are compared. */
  readonly resolve?: boolean;
  readonly tell?: (line: string) => void;
}

export interface KillRunResult {
  /** What was killed, in order: `isnad`, `worker`, `postmaster`, `backend`. */
  readonly killed: readonly string[];
  readonly rows: number;
  readonly differences: readonly Difference[];
  readonly whoIsWho: WhoIsWho;
}

export async function killRun(options: KillRunOptions): Promise<KillRunResult> {
  const { server, articles, number, seed, mode, tell = () => {} } = options;
  const undisturbed = await server.createDatabase(`undisturbed_${mode}_${seed}`);
  tell(`undisturbed: ${mode} of ${number} articles`);
  if (mode === 'ingest') await runIsnad(undisturbed, ['ingest', articles]);
  else {
    await runIsnad(undisturbed, ['ingest', '--queue', articles]);
    await runIsnad(undisturbed, ['worker', '--until-empty']);
  }
  const disturbed = await server.createDatabase(`disturbed_${mode}_${seed}`);
  const killed = mode === 'ingest' ? await killIngest(disturbed, options) : await killWorkers(disturbed, options);
  if (options.resolve)
    for (const url of [undisturbed, disturbed]) tell(`resolved: ${await runIsnad(url, ['resolve'])}`.trim());
  tell('comparing');
  const [first, second] = [await readContent(undisturbed), await readContent(disturbed)];
  const whoIsWho = await compareWhoIsWho(undisturbed, disturbed);
  return { killed, rows: countRows(first), differences: differences(first, second), whoIsWho };
}

async function killIngest(databaseUrl: string, options: KillRunOptions): Promise<string[]> {
  const killed: string[] = [];
  for (const threshold of thresholds(options)) {
    const { child, ended } = startIsnad(databaseUrl, ['ingest', options.articles]);
    await untilStored(databaseUrl, threshold, () => child.exitCode !== null);
    const what = (['isnad', 'postmaster', 'isnad', 'backend'] as const)[killed.length % 4] as 'isnad' | 'postmaster';
    if (what === 'isnad') child.kill('SIGKILL');
    else await options.server.kill(what);
    killed.push(what);
    options.tell?.(`killed ${what} after ${threshold} documents`);
    await ended;
    await options.server.up();
  }
  await runIsnad(databaseUrl, ['ingest', options.articles]);
  return killed;
}

async function killWorkers(databaseUrl: string, options: KillRunOptions): Promise<string[]> {
  const { server, articles, workers: number = 2 } = options;
  const killed: string[] = [];
  // The one that queues is killed as well, and done again: some documents stand in the queue twice.
  const queueing = startIsnad(databaseUrl, ['ingest', '--queue', articles]);
  await untilQueued(databaseUrl, () => queueing.child.exitCode !== null);
  queueing.child.kill('SIGKILL');
  await queueing.ended;
  killed.push('isnad');
  await runIsnad(databaseUrl, ['ingest', '--queue', articles]);

  const start = () => startIsnad(databaseUrl, ['worker', '--lease', '5', '--concurrency', '2']);
  const workers = Array.from({ length: number }, start);
  for (const [index, threshold] of thresholds({ ...options, kills: options.kills - 1 }).entries()) {
    await untilStored(databaseUrl, threshold);
    const what = (['worker', 'postmaster', 'worker', 'backend'] as const)[index % 4] as 'worker' | 'postmaster';
    if (what === 'worker') {
      const victim = index % number;
      workers[victim]?.child.kill('SIGKILL');
      workers[victim] = start();
    } else {
      await server.kill(what);
      await server.up();
    }
    killed.push(what);
    options.tell?.(`killed ${what} after ${threshold} documents`);
  }
  // Those that are left stop as they should; one that ends by itself does the rest.
  for (const { child } of workers) child.kill('SIGTERM');
  await Promise.all(workers.map(({ ended }) => ended));
  await runIsnad(databaseUrl, ['worker', '--lease', '5', '--until-empty']);
  return killed;
}

/** Numbers of documents at which something dies, spread at random over the run. */
function thresholds({ number, kills, seed }: Pick<KillRunOptions, 'number' | 'kills' | 'seed'>): number[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: kills }, () => 1 + Math.floor(random() * number * 0.95)).sort((a, b) => a - b);
}

/** Polls until that many documents are stored. */
export async function untilStored(
  databaseUrl: string,
  number: number,
  isOver: () => boolean = () => false,
): Promise<void> {
  await until(databaseUrl, 'SELECT count(*)::int AS n FROM documents', number, isOver);
}

async function untilQueued(databaseUrl: string, isOver: () => boolean): Promise<void> {
  await until(databaseUrl, "SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'ingest'", 1, isOver);
}

async function until(databaseUrl: string, sql: string, number: number, isOver: () => boolean): Promise<void> {
  for (const end = Date.now() + 600_000; !isOver(); await sleep(10)) {
    const client = new pg.Client({ connectionString: databaseUrl });
    client.on('error', () => {});
    try {
      await client.connect();
      // Polled closely: a commit every few milliseconds.
      for (; !isOver(); await sleep(5)) {
        const { rows } = await client.query<{ n: number }>(sql);
        if ((rows[0]?.n ?? 0) >= number) return;
        if (Date.now() > end) throw new Error(`Still ${rows[0]?.n} of ${number} after ten minutes.`);
      }
    } catch (error) {
      // The table is not there yet, or the server is starting.
      if (Date.now() > end) throw error;
    } finally {
      await client.end().catch(() => {});
    }
  }
}
