/**
 * The API as a running server.
 *
 * @example const server = await startServer({ databaseUrl, port: 4000 }); … await server.stop();
 */
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openStore } from '@isnad/store';
import { makeSchema } from './build-schema.ts';
import { type Config, readConfig } from './config.ts';
import { makeAnswerAhead } from './http/answer-ahead.ts';
import { makeGraphqlServer } from './http/graphql-server.ts';
import { makeHandler } from './http/handle-request.ts';
import { loadPlayground } from './http/playground-files.ts';
import { makeRateLimit } from './http/rate-limit.ts';
import { makeReader } from './http/read-statement.ts';
import { makeLogger } from './http/request-log.ts';
import { readingUrl } from './reading-url.ts';

export interface ServerOptions extends Partial<Config> {
  /** A migrated database. */
  readonly databaseUrl: string;
  /** Where the built playground is; default: beside this app. */
  readonly playgroundFolder?: string;
  /** Where lines of the log go; default: standard output. */
  readonly logTo?: { write(line: string): void };
}

export interface RunningServer {
  /** `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Takes no new requests, lets those under way finish (for up to ten seconds), closes the database. */
  stop(): Promise<void>;
}

/** Milliseconds that requests under way are given. */
const GRACE = 10_000;

/**
 * Settings that are not given are read from the environment.
 * @throws ConfigError, or what `listen` throws (EADDRINUSE …)
 */
export async function startServer({
  databaseUrl,
  playgroundFolder,
  logTo,
  ...given
}: ServerOptions): Promise<RunningServer> {
  const config = { ...readConfig(process.env), ...definedOf(given) };
  const store = openStore({
    databaseUrl: readingUrl(databaseUrl, config.statementTimeout),
    poolSize: config.poolSize,
  });
  // A connection of its own: to end a statement must not wait for those that are to be ended.
  const canceller = openStore({ databaseUrl: readingUrl(databaseUrl, config.statementTimeout), poolSize: 1 });
  const cancel = async (processId: number) => {
    await canceller.query('SELECT pg_cancel_backend($1)', [processId]);
  };
  const closeStores = async () => {
    await store.close();
    await canceller.close();
  };
  const schema = makeSchema();
  const ahead = makeAnswerAhead(schema);
  const apollo = makeGraphqlServer(schema, ahead);
  let ready = true;
  await apollo.start();
  const handle = makeHandler({
    apollo,
    ahead,
    store,
    read: makeReader(store.pool, cancel),
    logger: makeLogger(config.logLevel, logTo),
    limitRate: makeRateLimit({ perMinute: config.rateLimit, behindProxy: config.behindProxy }),
    playground: loadPlayground(playgroundFolder ?? join(import.meta.dirname, '../../web/dist')),
    bodyLimit: config.bodyLimit,
    corsOrigins: config.corsOrigins,
    isReady: () => ready,
  });
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    void handle(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  }).catch(async (error) => {
    await apollo.stop();
    await closeStores();
    throw error;
  });
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}/graphql`,
    async stop() {
      ready = false;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), GRACE);
      await closed;
      clearTimeout(timer);
      await apollo.stop();
      await closeStores();
    },
  };
}

function definedOf<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}
