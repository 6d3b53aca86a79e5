/**
 * Runs planned statements: those that come again are prepared, so that PostgreSQL plans them once for a connection. What
 * they read is handed on as the bytes that came.
 *
 * @example const reader = openReader({ databaseUrl, size: 8 }); String(await reader.read({ text: "SELECT '{}' AS data", values: [] })) // '{}'
 */
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'pg-connection-string';
import postgres, { type Sql } from 'postgres';
import type { BoundPlan } from '../plan/plan-operation.ts';
import { ALONE, makeSlots, type Slots, type Waiting } from './slots.ts';
import { connectWhole } from './whole-messages.ts';

export type PlannedData = Readonly<Record<string, unknown>>;
/**
 * The JSON that a statement reads, as PostgreSQL wrote it, in UTF-8. Aborted, the statement is ended and the promise
 * rejected; one that shares its connection is let run, and its answer is nobody's.
 */
export type ReadStatement = (plan: Pick<BoundPlan, 'text' | 'values'>, signal?: AbortSignal) => Promise<Buffer>;

export interface ReaderOptions extends Partial<Waiting> {
  readonly databaseUrl: string;
  /** Most connections. */
  readonly size: number;
  /** Milliseconds after which a connection that says nothing is given up: more than PostgreSQL itself gives a statement. */
  readonly silence?: number;
  /** What a statement may take, by what it took lately, to be sent behind others. */
  readonly quick?: Quick;
  /** Milliseconds of work, of what is quick, that go over one connection before another is used. */
  readonly backlog?: number;
}

export interface Quick {
  readonly milliseconds: number;
  /** Of its answer. */
  readonly bytes: number;
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
/** Nobody notices so many milliseconds, nor how long as much takes to be sent. */
const QUICK: Quick = { milliseconds: 20, bytes: 131_072 };
/** Nobody notices that he waits so long behind others, who are answered the sooner for having a session to themselves. */
const BACKLOG = 4;
/** Runs of a statement that are measured together. */
const GROUP = 16;
const SILENCE = 15_000;
/** Milliseconds that the ending of a statement is waited for. */
const PATIENCE = 5000;
const EMPTY = Buffer.from('{}');
/**
 * glibc, of which PostgreSQL has its memory, gives what is over 128 KB back to the system as soon as it is free, and asks for
 * it anew at the next long answer, page by page: until it has once been asked for more. Where there is no glibc, nothing.
 */
const KEEP_MEMORY = "SELECT octet_length(repeat(' ', 4194304))";

/** A connection that opens itself when it is first used, and again after it broke. */
interface Connection {
  sql: Sql;
  /** Which of its sessions has been told to keep its memory. */
  told: Sql | null;
  /** When it last said something. */
  heard: number;
  /** Ends when it has said nothing for too long. */
  readonly silence: NodeJS.Timeout;
}

export function openReader(options: ReaderOptions): Reader {
  const { databaseUrl, size, silence = SILENCE, quick = QUICK, backlog = BACKLOG, ...waiting } = options;
  const open = (): Connection => {
    const onSilence = () => {
      if (slots.isTaken(connection)) renew(connection, connection.sql);
    };
    const connection: Connection = {
      sql: connect(databaseUrl),
      told: null,
      heard: 0,
      silence: setTimeout(onSilence, silence).unref(),
    };
    return connection;
  };
  // What is quick takes one session as long as that keeps up: others would take the processor from it, and from us. Then as
  // many as can be at work at a time, and one for when another has to wait for a processor: more would only take turns.
  const slots = makeSlots(size, open, { ...waiting, backlog, breadth: availableParallelism() + 1 });
  // To end a statement must not wait for those that are to be ended.
  const control = connect(databaseUrl);
  const statementOf = knowStatements();

  /** Ends what the connection is doing; it serves nobody else until that is over, lest the wrong statement be hit. */
  const cancel = async (pid: number | null | undefined) => {
    if (typeof pid === 'number') await control`SELECT pg_cancel_backend(${pid}::int)`.catch(() => {});
  };

  /** All that are on their way over it fail together: only the first of them opens another. */
  const renew = (connection: Connection, broken: Sql) => {
    if (connection.sql !== broken) return;
    void broken.end({ timeout: 0 });
    connection.sql = connect(databaseUrl);
  };

  return {
    async read({ text, values }, signal) {
      const statement = statementOf(text);
      const work = statement.isWithin(quick) ? statement.work : ALONE;
      const slot = await slots.take(work);
      const connection = slot.one;
      const { sql } = connection;
      const asked = performance.now();
      let cancelling: Promise<void> | undefined;
      const onAbort = () => {
        // Beside others it runs to its end, which is near, and its answer is dropped.
        if (slot.taken > 1) return;
        slot.shares = false;
        cancelling = cancel((query as unknown as { state: { pid?: number | null } | null }).state?.pid);
      };
      let query: ReturnType<typeof ask> | undefined;
      try {
        // Nobody may have waited as long as it took to get a connection.
        signal?.throwIfAborted();
        query = ask(sql, text, values, statement.isPrepared);
        if (connection.told !== sql) {
          connection.told = sql;
          // Behind the first statement, which nobody need wait any longer for.
          query.execute();
          sql.unsafe(KEEP_MEMORY).catch(() => {});
        }
        signal?.addEventListener('abort', onAbort, { once: true });
        if (slot.taken === 1) connection.silence.refresh();
        const rows = await query;
        const bytes = (rows[0] as unknown as readonly (Buffer | null)[] | undefined)?.[0] ?? EMPTY;
        const now = performance.now();
        statement.took(now - Math.max(asked, connection.heard), bytes.length);
        connection.heard = now;
        connection.silence.refresh();
        return bytes;
      } catch (error) {
        // A statement that PostgreSQL refused leaves the connection well; anything else may not.
        if (query !== undefined && (error as { severity?: unknown }).severity !== 'ERROR') renew(connection, sql);
        throw error;
      } finally {
        signal?.removeEventListener('abort', onAbort);
        // A database that says nothing does not say that either.
        if (cancelling !== undefined && (await Promise.race([cancelling, sleep(PATIENCE, true, { ref: false })]))) {
          renew(connection, sql);
        }
        slots.giveBack(slot, work);
      }
    },
    async probe() {
      await control`SELECT 1`;
    },
    counts: slots.counts,
    async close() {
      const connections = slots.all();
      for (const { silence: timer } of connections) clearTimeout(timer);
      await Promise.all([control, ...connections.map(({ sql }) => sql)].map((sql) => sql.end({ timeout: 5 })));
    },
  };
}

/** Values go as the texts that PostgreSQL reads them from. */
const AS_TEXT = { to: 25, serialize: String, parse: (text: string) => text };

/**
 * One connection: the driver sends a second statement before the first is answered, so which may go over it together is
 * decided here. The address is read as pg reads it, which everything else here goes through.
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
    // In cipher, nobody but the driver can read it; and what is no address on a network it knows how to find.
    ...(!ssl && host && !host.startsWith('/') && { socket: () => connectWhole({ host, port: Number(port ?? 5432) }) }),
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

/**
 * The driver knows a prepared statement by the kinds of its values and its text, which it puts together for every request:
 * thousands of letters, copied and hashed each time. Here it is given no values, so the text alone is what it knows the
 * statement by, and puts them beside it; PostgreSQL tells of what kind they are.
 */
function ask(sql: Sql, text: string, values: readonly unknown[], prepare: boolean) {
  const query = sql.unsafe(text, [], { prepare, simple: false } as never);
  return Object.assign(query, { parameters: values.map(asParameter) }).raw();
}

/** Lists as PostgreSQL writes them, what is not given as NULL; all else as it is. */
function asParameter(value: unknown): never {
  return (Array.isArray(value) ? `{${value.map(asElement).join(',')}}` : (value ?? null)) as never;
}

function asElement(value: unknown): string {
  return value === null || value === undefined ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`;
}

/** What is known of a statement by its text. */
class Statement {
  isPrepared = false;
  #uses = 0;
  /** What it takes, the latest runs counting most. */
  #milliseconds = Number.POSITIVE_INFINITY;
  #bytes = Number.POSITIVE_INFINITY;
  #group = { milliseconds: 0, runs: 0 };
  /** Milliseconds that who is behind it waits for it, over many runs: more when its session has to wait for a processor. */
  work = 0;

  /** It has come often, and PostgreSQL answers it at once. */
  isWithin({ milliseconds, bytes }: Quick): boolean {
    return this.isPrepared && this.#milliseconds < milliseconds && this.#bytes < bytes;
  }

  /** @returns how often it has come */
  use(): number {
    this.#uses += 1;
    return this.#uses;
  }

  took(milliseconds: number, bytes: number): void {
    this.#milliseconds = moved(this.#milliseconds, milliseconds);
    this.#bytes = moved(this.#bytes, bytes);
    if (!this.isPrepared) return;
    // Several as one, since of answers that come together all but the first seem to have taken nothing.
    const group = this.#group;
    group.milliseconds += milliseconds;
    group.runs += 1;
    if (group.runs < GROUP) return;
    const mean = group.milliseconds / GROUP;
    this.work = this.work === 0 ? mean : moved(this.work, mean);
    this.#group = { milliseconds: 0, runs: 0 };
  }
}

/** A mean that forgets. */
function moved(mean: number, value: number): number {
  return mean === Number.POSITIVE_INFINITY ? value : mean + (value - mean) / 8;
}

/** Finds what is known of a statement, and has it prepared when it has come often enough. */
function knowStatements(): (text: string) => Statement {
  const counted = new Map<string, Statement>();
  const prepared = new Map<string, Statement>();
  return (text) => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    let statement = counted.get(text);
    if (statement === undefined) {
      if (counted.size >= MOST_COUNTED) counted.clear();
      statement = new Statement();
      counted.set(text, statement);
    }
    if (statement.use() < USES || prepared.size >= MOST_PREPARED) return statement;
    counted.delete(text);
    prepared.set(text, statement);
    statement.isPrepared = true;
    return statement;
  };
}
