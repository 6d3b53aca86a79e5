/**
 * Runs planned statements: those that come again are prepared, so that PostgreSQL plans them once for a connection.
 *
 * @example const read = makeReader(pool, cancel); await read({ text: 'SELECT $1::json AS data', values: ['{}'] }) // '{}'
 */
import { createHash } from 'node:crypto';
import type { Store } from '@isnad/store';
import type { PoolClient, QueryConfig } from 'pg';
import type { BoundPlan } from '../plan/plan-operation.ts';

export type PlannedData = Readonly<Record<string, unknown>>;
/** The JSON that a statement reads, as PostgreSQL wrote it. Aborted, the statement is ended and the promise rejected. */
export type ReadStatement = (plan: Pick<BoundPlan, 'text' | 'values'>, signal?: AbortSignal) => Promise<string>;
/** Ends what the connection with this process id is doing. */
export type Cancel = (processId: number) => Promise<void>;

export interface ReaderLimits {
  /** Statements that may wait for a connection. */
  readonly waiting: number;
  /** Milliseconds that one may wait. */
  readonly patience: number;
  /** Milliseconds after which a connection that says nothing is given up: more than PostgreSQL itself gives a statement. */
  readonly silence: number;
}

/** No connection within the time there is, or too many who wait for one. */
export class OverloadedError extends Error {
  readonly code = 'OVERLOADED';
}

const LIMITS: ReaderLimits = { waiting: 1000, patience: 10_000, silence: 15_000 };

/** From this use on a statement is prepared: queries made up for one request are not worth keeping. */
const USES = 3;
/** A connection keeps what it has prepared for as long as it lives, so a client must not be able to add without end. */
const MOST_PREPARED = 300;
/** Statements whose uses are counted. */
const MOST_COUNTED = 5000;

/** JSON stays text: whoever needs its values parses it. */
const types = { getTypeParser: () => (text: string) => text } as never;

type Pool = Pick<Store['pool'], 'connect'>;

/** @throws OverloadedError, or what the driver throws */
export function makeReader(pool: Pool, cancel: Cancel, limits: Partial<ReaderLimits> = {}): ReadStatement {
  const { silence, ...wait } = { ...LIMITS, ...limits };
  const nameOf = makeNames();
  const connect = makeConnect(pool, wait);
  return async ({ text, values }, signal) => {
    const client = await connect();
    let cancelling: Promise<void> | undefined;
    let broken: Error | undefined;
    const onAbort = () => {
      const { processID } = client as unknown as { processID: number };
      cancelling = cancel(processID).catch(() => {});
    };
    try {
      // Nobody may have waited as long as it took to get a connection.
      signal?.throwIfAborted();
      signal?.addEventListener('abort', onAbort, { once: true });
      const { rows } = await client.query<{ data: string }>({
        name: nameOf(text),
        text,
        values: [...values],
        types,
        query_timeout: silence,
      } as QueryConfig);
      return rows[0]?.data ?? '{}';
    } catch (error) {
      // A statement that PostgreSQL refused leaves the connection well; anything else may not.
      if (!signal?.aborted && !/^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code)))
        broken = error as Error;
      throw error;
    } finally {
      signal?.removeEventListener('abort', onAbort);
      // Lest the cancellation hits what the connection does next.
      await cancelling;
      client.release(broken);
    }
  };
}

/** Takes a connection from the pool, as long as not too many wait already and it comes in time. */
function makeConnect(
  pool: Pool,
  { waiting: most, patience }: Omit<ReaderLimits, 'silence'>,
): () => Promise<PoolClient> {
  let waiting = 0;
  return async () => {
    if (waiting >= most) throw new OverloadedError(`${most} statements wait already.`);
    waiting += 1;
    let timer: NodeJS.Timeout | undefined;
    let isLate = false;
    const connecting = pool.connect();
    try {
      const tooLate = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => {
          isLate = true;
          reject(new OverloadedError(`No connection came within ${patience} ms.`));
        }, patience);
      });
      return await Promise.race([connecting, tooLate]);
    } catch (error) {
      // One that comes after all goes back at once.
      if (isLate) connecting.then((client) => client.release()).catch(() => {});
      throw error;
    } finally {
      clearTimeout(timer);
      waiting -= 1;
    }
  };
}

/** The name that a statement is prepared under; undefined for one that is not prepared. */
function makeNames(): (text: string) => string | undefined {
  const uses = new Map<string, number>();
  const prepared = new Map<string, string>();
  return (text) => {
    const name = prepared.get(text);
    if (name !== undefined) return name;
    const count = (uses.get(text) ?? 0) + 1;
    if (uses.size >= MOST_COUNTED) uses.clear();
    uses.set(text, count);
    if (count < USES || prepared.size >= MOST_PREPARED) return undefined;
    uses.delete(text);
    const given = `read_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
    prepared.set(text, given);
    return given;
  };
}
