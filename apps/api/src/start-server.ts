/**
 * The API as a running server.
 *
 * @example const server = await startServer({ databaseUrl, port: 4000 }); … await server.stop();
 */
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Web } from '@isnad/ingest';
import { openStore } from '@isnad/store';
import { makeTokens } from './auth/tokens.ts';
import { makeSchema } from './build-schema.ts';
import { type Config, checkConfig, readConfig } from './config.ts';
import { makeAnswerAhead } from './http/answer-ahead.ts';
import { explainStatementError } from './http/explain-error.ts';
import { makeFilledPages } from './http/filled-pages.ts';
import { makeGraphqlServer } from './http/graphql-server.ts';
import { makeHandler } from './http/handle-request.ts';
import { makeMetrics } from './http/metrics.ts';
import { loadPages } from './http/page-files.ts';
import { readOnce } from './http/plan-reading.ts';
import { makeRateLimit } from './http/rate-limit.ts';
import { openReader, type ReadStatement } from './http/read-statement.ts';
import { makeLogger } from './http/request-log.ts';
import { traceReads } from './http/tracing.ts';
import { makeNameCheck } from './http/unknown-names.ts';
import { serveEventStream } from './live/event-stream.ts';
import { openLiveFeed } from './live/live-feed.ts';
import { type LiveOptions, serveWebSockets } from './live/web-sockets.ts';
import { openReadings } from './reading/reading-threads.ts';
import { readingUrl } from './reading-url.ts';
import { openArchive } from './writing/archive.ts';

export interface ServerOptions extends Partial<Config> {
  /** A migrated database. */
  readonly databaseUrl: string;
  /** Where the built pages are; default: beside this app. */
  readonly pagesFolder?: string;
  /** Where lines of the log go; default: standard output. */
  readonly logTo?: { write(line: string): void };
  /** Where `ingestUrl` fetches from; default: the public web. */
  readonly web?: (signal: AbortSignal) => Web;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Takes no new requests, lets those under way finish (for up to ten seconds), closes the database. */
  stop(): Promise<void>;
}

/** Milliseconds that requests under way are given. */
const GRACE = 10_000;
/** Milliseconds that a client has to send its headers, and between two looks for those that have not. */
const HEADERS = 10_000;
const LOOKS = 2000;
/** Milliseconds that a driver is waited for longer than PostgreSQL waits for a statement. */
const SILENCE = 5000;
/** Connections for writing: few write, and each change holds one. */
const WRITERS = 4;
/** Milliseconds that the database has to say that it is there. */
const PROBE = 3000;

/**
 * Settings that are not given are read from the environment.
 * @throws ConfigError, or what `listen` throws (EADDRINUSE …)
 */
export async function startServer({
  databaseUrl,
  pagesFolder,
  logTo,
  web,
  ...given
}: ServerOptions): Promise<RunningServer> {
  const config = { ...readConfig({ ...process.env, ...(given.host && { HOST: given.host }) }), ...definedOf(given) };
  checkConfig(config);
  const { statementTimeout, poolSize } = config;
  const logger = makeLogger(config.logLevel, logTo);
  const readFrom = readingUrl(config.readDatabaseUrl ?? databaseUrl, statementTimeout);
  const limits = {
    waiting: config.waitingLimit,
    patience: config.waitingTimeout,
    silence: statementTimeout + SILENCE,
  };
  const reader = openReader({ databaseUrl: readFrom, size: poolSize, ...limits });
  const metrics = makeMetrics({ pool: reader.counts, subscriptions: () => live.size() });
  const read = traceReads(measured(reader.read, metrics));
  const checkNames = makeNameCheck(read);
  const writer = openStore({ databaseUrl, poolSize: WRITERS });
  // What was just written is not on a standby yet.
  const readWriter = openReader({ databaseUrl: readingUrl(databaseUrl, statementTimeout), size: 2, ...limits });
  const live = openLiveFeed({ databaseUrl, read: readWriter.read, log: logger, most: config.subscriptionLimit });
  const archive = openArchive({
    databaseUrl,
    ingest: config.ingest,
    store: writer,
    read: readWriter.read,
    metrics,
    ...(web && { web }),
  });
  const readings = openReadings(config.readingLimit);
  const closeStores = async () => {
    await readings.close();
    await live.close();
    await archive.close();
    await Promise.all([readWriter.close(), reader.close()]);
  };
  const schema = makeSchema();
  const ahead = makeAnswerAhead(schema);
  const apollo = makeGraphqlServer(schema, ahead);
  let ready = true;
  await apollo.start();
  const access = {
    tokens: makeTokens(config.tokens),
    reads: config.reads,
    trustedDocuments: config.trustedDocuments,
    corsOrigins: config.corsOrigins,
    bodyLimit: config.bodyLimit,
    logger,
  };
  const subscribing: LiveOptions = {
    ...access,
    schema,
    // No subscription reads a text, so none is reckoned to its client.
    makeContext: (asking) => ({ ...readOnce(read), ...asking, client: '', archive, live, readings, checkNames }),
  };
  const sockets = serveWebSockets(subscribing);
  const pages = loadPages(pagesFolder ?? join(import.meta.dirname, '../../web/dist'));
  const handle = makeHandler({
    ...access,
    apollo,
    ahead,
    archive,
    live,
    readings,
    checkNames,
    behindProxy: config.behindProxy,
    read,
    metrics,
    answerStream: serveEventStream(subscribing),
    limitRate: makeRateLimit({ perMinute: config.rateLimit, behindProxy: config.behindProxy }),
    pages,
    filledPages: makeFilledPages(schema, read, pages),
    writeBodyLimit: config.writeBodyLimit,
    isReady: () => ready,
    async probe() {
      const late = sleep(PROBE, undefined, { ref: false }).then(() =>
        Promise.reject(new Error('The database says nothing.')),
      );
      await Promise.race([reader.probe(), late]);
    },
  });
  const server = createServer(
    {
      requestTimeout: config.requestTimeout,
      headersTimeout: Math.min(HEADERS, config.requestTimeout),
      connectionsCheckingInterval: Math.min(LOOKS, config.requestTimeout / 2),
    },
    (request, response) => {
      void handle(request, response);
    },
  );
  server.on('upgrade', sockets.upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  }).catch(async (error) => {
    await apollo.stop();
    await closeStores();
    throw error;
  });
  archive.resume();
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}/graphql`,
    async stop() {
      ready = false;
      // Whoever sends requests here is told to send them elsewhere, and has time to hear it.
      await sleep(config.drainDelay);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      // They would not end by themselves.
      await live.close();
      await sockets.close();
      const timer = setTimeout(() => server.closeAllConnections(), GRACE);
      // A connection whose request has ended since is of no more use.
      const idle = setInterval(() => server.closeIdleConnections(), 100);
      await closed;
      clearTimeout(timer);
      clearInterval(idle);
      await apollo.stop();
      await closeStores();
    },
  };
}

/** What was read, counted and timed. */
function measured(read: ReadStatement, metrics: ReturnType<typeof makeMetrics>): ReadStatement {
  return async (plan, signal) => {
    const began = performance.now();
    let outcome = 'ok';
    try {
      return await read(plan, signal);
    } catch (error) {
      outcome = String(explainStatementError(error).extensions.code);
      throw error;
    } finally {
      metrics.statementEnded(outcome, (performance.now() - began) / 1000);
    }
  };
}

function definedOf<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}
