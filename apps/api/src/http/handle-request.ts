/**
 * One HTTP request to its answer: GraphQL, subscriptions, pages and their files, health, metrics.
 *
 * @example createServer((request, response) => void handle(request, response))
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerStream } from '../live/event-stream.ts';
import { answerGraphql, bearerOf, type GraphqlOptions } from './answer-graphql.ts';
import type { FilledPages } from './filled-pages.ts';
import { allowOrigin, EXPLORER_POLICY, isAllowedOrigin, PLAYGROUND_POLICY, setHeaders } from './headers.ts';
import { languageOf } from './messages.ts';
import type { Metrics, Route } from './metrics.ts';
import type { PageFiles } from './page-files.ts';
import type { RateLimit } from './rate-limit.ts';
import { HttpError } from './read-body.ts';
import { followRequest, type Logger } from './request-log.ts';
import { sendError, sendFile, sendJson, sendMade } from './send.ts';
import { traceRequest } from './tracing.ts';

export interface HandlerOptions extends GraphqlOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly limitRate: RateLimit;
  readonly pages: PageFiles;
  readonly filledPages: FilledPages;
  readonly answerStream: AnswerStream;
  readonly corsOrigins: readonly string[];
  /** False once the server has begun to stop. */
  readonly isReady: () => boolean;
  /** Resolves when the database answers. */
  readonly probe: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function makeHandler(options: HandlerOptions): Handler {
  return async (request, response) => {
    setHeaders(response);
    const log = followRequest(options.logger, request, response);
    try {
      await route(request, response, log, options);
    } catch (error) {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      if (!(error instanceof HttpError)) log().error({ err: error });
      const refusal =
        error instanceof HttpError
          ? error
          : { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong here.' };
      sendError(response, refusal, languageOf(request.headers));
    }
  };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  log: () => Logger,
  options: HandlerOptions,
): Promise<void> {
  const url = addressOf(request);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  measure(options.metrics, response, ROUTES[url.pathname] ?? 'other');
  switch (url.pathname) {
    case '/graphql':
      if (isRead && acceptsPage(request) && !url.searchParams.has('query'))
        return sendPlayground(request, response, options);
      if (allowOrigin(request, response, options.corsOrigins)) return;
      await options.limitRate(request, response);
      return traceRequest(request, '/graphql', () => answerGraphql(request, response, url, log, options));
    case '/graphql/stream':
      if (allowOrigin(request, response, options.corsOrigins)) return;
      // A page of another site could send this without asking first; with events it could read nothing, but cost much.
      if (!isAllowedOrigin(request, options.corsOrigins)) {
        throw new HttpError(403, 'ORIGIN_REFUSED', 'Pages of this origin may not subscribe here.');
      }
      await options.limitRate(request, response);
      return options.answerStream(request, response, log());
    case '/playground':
    case '/playground/':
      if (isRead) return sendPlayground(request, response, options);
      break;
    case '/healthz':
      return sendJson(response, 200, { status: 'ok' });
    case '/readyz':
      return answerReadiness(response, options);
    case '/metrics':
      if (isRead) return sendMetrics(request, response, options);
      break;
    default:
      if (!isRead) throw nothingHere();
      return sendPageOrFile(request, response, url.pathname, options);
  }
  response.setHeader('Allow', 'GET, HEAD');
  throw new HttpError(405, 'METHOD_NOT_ALLOWED', `${request.method} is not possible here.`);
}

/** @throws HttpError BAD_URL */
function addressOf({ url = '/' }: IncomingMessage): URL {
  try {
    return new URL(`http://localhost${url}`);
  } catch {
    throw new HttpError(400, 'BAD_URL', 'The address cannot be read.');
  }
}

const ROUTES: Readonly<Record<string, Route>> = {
  '/graphql': 'graphql',
  '/graphql/stream': 'stream',
  '/playground': 'playground',
  '/': 'explorer',
};

function measure(metrics: Metrics, response: ServerResponse, route: Route): void {
  const began = performance.now();
  response.once('close', () => {
    // 499: the client went away.
    const status = response.writableFinished ? response.statusCode : 499;
    metrics.requestEnded(route, status, (performance.now() - began) / 1000);
  });
}

/** A browser that opens the address, not a client that takes anything. */
function acceptsPage({ headers }: IncomingMessage): boolean {
  const accept = headers.accept ?? '';
  return accept.includes('text/html') && !accept.includes('application/graphql-response+json');
}

async function answerReadiness(response: ServerResponse, { probe, isReady }: HandlerOptions): Promise<void> {
  if (!isReady()) return sendJson(response, 503, { status: 'stopping' });
  try {
    await probe();
  } catch {
    return sendJson(response, 503, { status: 'database unreachable' });
  }
  sendJson(response, 200, { status: 'ready' });
}

/** For whoever may read. */
async function sendMetrics(request: IncomingMessage, response: ServerResponse, options: HandlerOptions): Promise<void> {
  bearerOf(request.headers.authorization, options);
  const text = await options.metrics.text();
  response.writeHead(200, { 'Content-Type': options.metrics.contentType, 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : text);
}

function sendPlayground(request: IncomingMessage, response: ServerResponse, { pages }: HandlerOptions): void {
  if (pages.playground === null) throw notBuilt();
  setHeaders(response, PLAYGROUND_POLICY);
  sendFile(request, response, pages.playground);
}

/** A file of the build; else, to a browser, the explorer, which knows its own addresses and says of others so. */
async function sendPageOrFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  options: HandlerOptions,
): Promise<void> {
  const { pages } = options;
  const file = pages.file(path);
  if (file !== null) {
    sendFile(request, response, file);
    return;
  }
  const isPage = path === '/' || (acceptsPage(request) && !/\.[^/]*$/.test(path) && !path.startsWith('/assets/'));
  if (!isPage) throw nothingHere();
  const page = pages.explorer(path);
  if (page === null) throw notBuilt();
  setHeaders(response, EXPLORER_POLICY);
  const filled = await makeFilledPage(request, response, path, options);
  if (filled === null) sendFile(request, response, page);
  else await sendMade(request, response, filled);
}

/** With what it shows in it, where whoever asks may read it and does not ask too often; else the page as it is everywhere. */
async function makeFilledPage(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { filledPages, limitRate, reads }: HandlerOptions,
): Promise<string | null> {
  if (reads !== 'open' || !filledPages.has(path)) return null;
  try {
    await limitRate(request, response);
  } catch {
    response.removeHeader('Retry-After');
    return null;
  }
  return await filledPages.make(path);
}

function nothingHere(): HttpError {
  return new HttpError(404, 'NOT_FOUND', 'There is nothing here. Try / or /graphql.');
}

function notBuilt(): HttpError {
  return new HttpError(503, 'PAGES_NOT_BUILT', 'The pages are not built: run `pnpm build`.');
}
