/**
 * Runs planned statements: those that come again are prepared, so that PostgreSQL plans them once for a connection. What
 * they read is handed on as the bytes that came.
 *
 * @example const reader = openReader({ databaseUrl, size: 8 }); String(await reader.read({ text: "SELECT '{}' AS data", values: [] })) // '{}'
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'pg-connection-string';
import postgres, { type Sql } from 'postgres';
import type { BoundPlan } from '../plan/plan-operation.ts';
import { makeSlots, type Slots, type Waiting } from './slots.ts';

export type PlannedData = Readonly<Record<string, unknown>>;
/** The JSON that a statement reads, as PostgreSQL wrote it, in UTF-8. Aborted, the statement is ended and the promise rejected. */
export type ReadStatement = (plan: Pick<BoundPlan, 'text' | 'values'>, signal?: AbortSignal) => Promise<Buffer>;

export interface ReaderOptions extends Partial<Waiting> {
  readonly databaseUrl: string;
  /** Most connections. */
  readonly size: number;
  /** Milliseconds after which a connection that says nothing is given up: more than PostgreSQL itself gives a statement. */
  readonly silence?: number;
}

export interface Reader {
  /** @throws OverloadedError, or what the driver throws */
  readonly read: ReadStatement;
  /** Resolves when the database answers, over a connection of its own. */
  probe(): Promise<void>;
  /** Connections that have been opened, those that do nothing, and statements that wait for one. */
  counts(): ReturnType<Slots<unknown>['counts']>;
  close(): Promise<void>;
}

/** From this use on a statement is prepared: queries made up for one request are not worth keeping. */
const USES = 3;
/** A connection keeps what it has prepared for as long as it lives, so a client must not be able to add without end. */
const MOST_PREPARED = 300;
/** Statements whose uses are counted. */
const MOST_COUNTED = 5000;
const SILENCE = 15_000;
/** Milliseconds that the ending of a statement is waited for. */
const PATIENCE = 5000;
const EMPTY = Buffer.from('{}');

/** A connection that opens itself when it is first used, and again after it broke. */
interface Connection {
  sql: Sql;
}

export function openReader({ databaseUrl, size, silence = SILENCE, ...waiting }: ReaderOptions): Reader {
  const slots = makeSlots<Connection>(size, () => ({ sql: connect(databaseUrl) }), waiting);
  // To end a statement must not wait for those that are to be ended.
  const control = connect(databaseUrl);
  const isKnown = countUses();

  /** Ends what the connection is doing; it serves nobody else until that is over, lest the wrong statement be hit. */
  const cancel = async (pid: number | null | undefined) => {
    if (typeof pid === 'number') await control`SELECT pg_cancel_backend(${pid}::int)`.catch(() => {});
  };

  const renew = (connection: Connection) => {
    void connection.sql.end({ timeout: 0 });
    connection.sql = connect(databaseUrl);
  };

  return {
    async read({ text, values }, signal) {
      const connection = await slots.take();
      let cancelling: Promise<void> | undefined;
      let timer: NodeJS.Timeout | undefined;
      const onAbort = () => {
        cancelling = cancel((query as unknown as { state: { pid?: number | null } | null }).state?.pid);
      };
      let query: ReturnType<ReturnType<Sql['unsafe']>['raw']> | undefined;
      try {
        // Nobody may have waited as long as it took to get a connection.
        signal?.throwIfAborted();
        query = connection.sql
          .unsafe(text, values.map(asParameter), { prepare: isKnown(text), simple: false } as never)
          .raw();
        signal?.addEventListener('abort', onAbort, { once: true });
        timer = setTimeout(() => renew(connection), silence);
        const rows = await query;
        return (rows[0] as unknown as readonly (Buffer | null)[] | undefined)?.[0] ?? EMPTY;
      } catch (error) {
        // A statement that PostgreSQL refused leaves the connection well; anything else may not.
        if (query !== undefined && (error as { severity?: unknown }).severity !== 'ERROR') renew(connection);
        throw error;
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        // A database that says nothing does not say that either.
        if (cancelling !== undefined && (await Promise.race([cancelling, sleep(PATIENCE, true, { ref: false })]))) {
          renew(connection);
        }
        slots.giveBack(connection);
      }
    },
    async probe() {
      await control`SELECT 1`;
    },
    counts: slots.counts,
    async close() {
      await Promise.all([control, ...slots.all().map(({ sql }) => sql)].map((sql) => sql.end({ timeout: 5 })));
    },
  };
}

/** Values go as the texts that PostgreSQL reads them from. */
const AS_TEXT = { to: 25, serialize: String, parse: (text: string) => text };

/**
 * One connection of a driver that would send a second statement before the first is answered: so each is given one at a
 * time. The address is read as pg reads it, which everything else here goes through.
 */
function connect(databaseUrl: string): Sql {
  const { host, port, user, password, database, ssl, options } = parse(databaseUrl);
  return postgres({
    ...(host && { host }),
    ...(port && { port: Number(port) }),
    ...(user && { user }),
    ...(password && { password }),
    ...(database && { database }),
    ssl: ssl as never,
    max: 1,
    // Asked for anew at the next statement, not a while later.
    backoff: 0 as never,
    connect_timeout: 10,
    fetch_types: false,
    onnotice: () => {},
    // The driver would round times to milliseconds, and write text as JSON.
    types: {
      date: { ...AS_TEXT, to: 1184, from: [1082, 1114, 1184] },
      json: { ...AS_TEXT, to: 114, from: [114, 3802] },
    },
    connection: { application_name: 'isnad', ...(options && { options }) },
  });
}

/** Lists as PostgreSQL writes them, what is not given as NULL; all else as it is. */
function asParameter(value: unknown): never {
  return (Array.isArray(value) ? `{${value.map(asElement).join(',')}}` : (value ?? null)) as never;
}

function asElement(value: unknown): string {
  return value === null || value === undefined ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`;
}

/** Whether a statement has come often enough to be prepared. */
function countUses(): (text: string) => boolean {
  const uses = new Map<string, number>();
  const prepared = new Set<string>();
  return (text) => {
    if (prepared.has(text)) return true;
    const count = (uses.get(text) ?? 0) + 1;
    if (uses.size >= MOST_COUNTED) uses.clear();
    uses.set(text, count);
    if (count < USES || prepared.size >= MOST_PREPARED) return false;
    uses.delete(text);
    prepared.add(text);
    return true;
  };
}
