/**
 * The queue: pg-boss over the same PostgreSQL as the archive, in a schema of its own (`pgboss`) that it keeps itself.
 *
 * @example const queue = await openQueue({ databaseUrl }); await enqueue(queue, documents); await queue.close();
 */
import { NOTICE_LOST_HOSTS } from '@isnad/store';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { explainAway } from './database-restarts.ts';

export interface QueueOptions {
  readonly databaseUrl: string;
  /** Seconds that a worker has for a job before it is given to another. Long documents get more. Default 60. */
  readonly leaseSeconds?: number;
  /** Seconds before the second try; each further one waits about twice as long. Default 2. */
  readonly retryDelaySeconds?: number;
  /** Brings jobs back whose lease has ended, and clears out old ones, while it is open. Default false. */
  readonly supervise?: boolean;
}

export interface Queue {
  readonly boss: PgBoss;
  /** For what pg-boss has no call for: lists, counts, several calls in one transaction. */
  readonly pool: pg.Pool;
  readonly leaseSeconds: number;
  readonly retryDelaySeconds: number;
  close(): Promise<void>;
}

/** pg-boss's name of the queue, which all its tables of jobs carry. */
export const QUEUE = 'ingest';
/** Tries after the first. */
export const RETRY_LIMIT = 4;

/** How often one of the hosts looks for jobs whose lease has ended. */
const LOOK_AFTER_SECONDS = 5;
/** Done jobs hold texts that the archive has; an hour is long enough to look at one. */
const KEEP_DONE_SECONDS = 3600;
/** A job that waits or is dead is kept until somebody deals with it: pg-boss wants a number. */
const KEEP_SECONDS = 10 * 365 * 86_400;

/**
 * Opens the queue; the first time it makes pg-boss's tables.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function openQueue({
  databaseUrl,
  leaseSeconds = 60,
  retryDelaySeconds = 2,
  supervise = false,
}: QueueOptions): Promise<Queue> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 4,
    application_name: 'isnad-queue',
    // The queue's own statements take milliseconds: what takes this long is a host or server that was cut off.
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
    ...NOTICE_LOST_HOSTS,
  });
  // A connection that breaks while no statement runs on it, in the pool or between two of a transaction's, is replaced
  // at the next use; unheard, the event would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const boss = new PgBoss({
    db: { executeSql: (text, values) => execute(pool, text, values) },
    supervise,
    schedule: false,
    maintenanceIntervalSeconds: Math.min(LOOK_AFTER_SECONDS, Math.ceil(leaseSeconds / 4)),
    archiveCompletedAfterSeconds: KEEP_DONE_SECONDS,
    archiveFailedAfterSeconds: KEEP_SECONDS,
    deleteAfterSeconds: KEEP_DONE_SECONDS,
  });
  // What its upkeep meets, the next round of it meets again or not; unheard, the event would end the process.
  boss.on('error', () => {});
  try {
    await boss.start();
    await boss.createQueue(QUEUE);
  } catch (error) {
    await pool.end();
    throw explainAway(error);
  }
  return {
    boss,
    pool,
    leaseSeconds,
    retryDelaySeconds,
    async close() {
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}

/** pg-boss sends whole transactions as one text: a connection on which one broke off is not used again. */
async function execute(pool: pg.Pool, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const client = await pool.connect();
  let broken = true;
  try {
    const result = await client.query(text, values);
    broken = false;
    return result;
  } finally {
    client.release(broken);
  }
}

/** Several of pg-boss's calls, all or none. */
export async function inTransaction<T>(queue: Queue, work: (db: PgBoss.Db) => Promise<T>): Promise<T> {
  const client = await queue.pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN');
    const result = await work({ executeSql: (text, values) => client.query(text, values) });
    await client.query('COMMIT');
    broken = false;
    return result;
  } finally {
    // Ending the connection of a transaction that failed undoes it.
    client.release(broken);
  }
}

export const KEPT_FOR_SECONDS = KEEP_SECONDS;
