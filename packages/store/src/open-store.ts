/**
 * A store: one pool of connections, which Prisma writes through and planned reads go through.
 *
 * @example const store = openStore({ databaseUrl }); await store.query('SELECT 1'); await store.close();
 */
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/prisma/client.ts';
import { statementName } from './statement-name.ts';

export interface StoreOptions {
  readonly databaseUrl: string;
  /** Most connections at a time. Default 8. */
  readonly poolSize?: number;
}

export interface Store {
  readonly prisma: PrismaClient;
  /** One planned read, prepared once for each connection. Rows as pg gives them. */
  query<Row extends object = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** The pool itself, for a reader that needs a connection of its own (LISTEN, cancelling). */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * What either side does about the other when a link is cut, as pg's options of a connection.
 *
 * The server asks after ten silent seconds, and after three more questions undoes the transaction, whose locks others wait
 * for. Linux alone would ask after two hours. It does not ask at all as long as an answer is on its way to that host, and
 * sends that for a quarter of an hour: so an answer has 25 seconds, too. The host asks as well: a server that has given it
 * up never says so, and it would wait for its answer for ever.
 */
export const NOTICE_LOST_HOSTS = {
  options: '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 -c tcp_user_timeout=25000',
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
} as const satisfies pg.ClientConfig;

/** Connects lazily: a wrong URL shows at the first statement. */
export function openStore({ databaseUrl, poolSize = 8 }: StoreOptions): Store {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    application_name: 'isnad',
    // An idle connection keeps its prepared statements.
    idleTimeoutMillis: 0,
    ...NOTICE_LOST_HOSTS,
    // Prisma reads timestamps as UTC whatever the session says, so the session must say UTC.
    options: `-c TimeZone=UTC ${NOTICE_LOST_HOSTS.options}`,
  });
  // A connection that breaks while idle is replaced at the next use; unheard, the event would end the process.
  pool.on('error', () => {});
  // One that breaks while it is lent out tells whoever waits for its statement; unheard, the event would end it as well.
  pool.on('connect', (client) => client.on('error', () => {}));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) }),
  });
  return {
    prisma,
    pool,
    async query<Row extends object>(sql: string, params: readonly unknown[] = []) {
      const { rows } = await pool.query<Row>({ name: statementName(sql), text: sql, values: [...params] });
      return rows;
    },
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
