/**
 * One HTTP request to its answer: GraphQL, playground, health.
 *
 * @example createServer((request, response) => void handle(request, response))
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Store } from '@isnad/store';
import type { AnswerAhead } from './answer-ahead.ts';
import { makeContext, type RequestContext } from './graphql-server.ts';
import { allowOrigin, PAGE_POLICY, setHeaders } from './headers.ts';
import type { PlaygroundFiles, ServedFile } from './playground-files.ts';
import type { RateLimit } from './rate-limit.ts';
import { HttpError, readBody } from './read-body.ts';
import type { ReadStatement } from './read-statement.ts';
import { followRequest, type Logger } from './request-log.ts';
import { WrittenAnswer, writeAnswer } from './written-answer.ts';

export interface HandlerOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly ahead: AnswerAhead;
  readonly store: Store;
  readonly read: ReadStatement;
  readonly logger: Logger;
  readonly limitRate: RateLimit;
  readonly playground: PlaygroundFiles;
  /** Bytes. */
  readonly bodyLimit: number;
  readonly corsOrigins: readonly string[];
  /** False once the server has begun to stop. */
  readonly isReady: () => boolean;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function makeHandler(options: HandlerOptions): Handler {
  return async (request, response) => {
    setHeaders(response);
    const log = followRequest(options.logger, request, response);
    try {
      await route(request, response, { ...options, logger: log });
    } catch (error) {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      if (!(error instanceof HttpError)) log.error({ err: error });
      const { status, code, message } =
        error instanceof HttpError
          ? error
          : { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong here.' };
      // What is left of a body that was refused is not worth reading.
      if (status === 413) response.setHeader('Connection', 'close');
      sendJson(response, status, { errors: [{ message, extensions: { code } }] });
    }
  };
}

async function route(request: IncomingMessage, response: ServerResponse, options: HandlerOptions): Promise<void> {
  const address = `http://localhost${request.url ?? '/'}`;
  if (!URL.canParse(address)) throw new HttpError(400, 'BAD_URL', 'The address cannot be read.');
  const url = new URL(address);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  switch (url.pathname) {
    case '/graphql':
      if (isRead && acceptsPage(request) && !url.searchParams.has('query')) return sendPage(request, response, options);
      if (allowOrigin(request, response, options.corsOrigins)) return;
      await options.limitRate(request, response);
      return answerGraphql(request, response, url, options);
    case '/playground':
    case '/playground/':
      if (isRead) return sendPage(request, response, options);
      break;
    case '/':
      if (isRead) {
        response.writeHead(302, { Location: '/playground' }).end();
        return;
      }
      break;
    case '/healthz':
      return sendJson(response, 200, { status: 'ok' });
    case '/readyz':
      return answerReadiness(response, options);
    default: {
      const file = isRead && url.pathname.startsWith('/assets/') ? options.playground.asset(url.pathname) : null;
      if (file === null) throw new HttpError(404, 'NOT_FOUND', 'There is nothing here. Try /graphql or /playground.');
      // The name of a built file changes with what is in it.
      return sendFile(request, response, file, 'public, max-age=31536000, immutable');
    }
  }
  response.setHeader('Allow', 'GET, HEAD');
  throw new HttpError(405, 'METHOD_NOT_ALLOWED', `${request.method} is not possible here.`);
}

/** A browser that opens the address, not a client that takes anything. */
function acceptsPage({ headers }: IncomingMessage): boolean {
  const accept = headers.accept ?? '';
  return accept.includes('text/html') && !accept.includes('application/graphql-response+json');
}

async function answerGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { apollo, ahead, read, logger, bodyLimit }: HandlerOptions,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const context = makeContext(read, gone.signal, logger);
  const body = request.method === 'POST' ? await readBody(request, bodyLimit) : undefined;
  // With a query in the address, Apollo Server has something to say about that.
  const known = request.method === 'POST' && url.search === '' ? ahead.planOf(request.headers, body) : null;
  if (known !== null) {
    context.plan = known.plan;
    const json = await context.readText().catch(() => null);
    if (json !== null) {
      const text = writeAnswer({ data: new WrittenAnswer(json) });
      response.writeHead(200, {
        'Content-Type': known.contentType,
        'Cache-Control': 'no-store',
        'Content-Length': Buffer.byteLength(text),
      });
      response.end(text);
      return;
    }
    // The failure is kept in the context; Apollo Server answers with it.
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: (request.method ?? 'GET').toUpperCase(),
      headers,
      search: url.search,
      body,
    },
    context: async () => context,
  });
  if (response.destroyed) return;
  const contentType = answer.headers.get('content-type');
  if (answer.status === undefined && contentType !== undefined) {
    ahead.learnContentType(request.headers.accept, contentType);
  }
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

async function answerReadiness(response: ServerResponse, { store, isReady }: HandlerOptions): Promise<void> {
  if (!isReady()) return sendJson(response, 503, { status: 'stopping' });
  try {
    await store.query('SELECT 1');
  } catch {
    return sendJson(response, 503, { status: 'database unreachable' });
  }
  sendJson(response, 200, { status: 'ready' });
}

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { playground }: HandlerOptions,
): Promise<void> {
  const { page } = playground;
  if (page === null) throw new HttpError(503, 'PLAYGROUND_NOT_BUILT', 'The playground is not built: run `pnpm build`.');
  setHeaders(response, PAGE_POLICY);
  return sendFile(request, response, page, 'no-cache');
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { type, body, gzipped }: ServedFile,
  cacheControl: string,
): Promise<void> {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControl);
  response.setHeader('Vary', 'Accept-Encoding');
  const zips = gzipped !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (zips) response.setHeader('Content-Encoding', 'gzip');
  const content = zips ? gzipped : body;
  response.setHeader('Content-Length', content.length);
  response.end(request.method === 'HEAD' ? undefined : content);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}
