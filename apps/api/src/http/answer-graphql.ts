/**
 * A request for GraphQL over HTTP to its answer: ahead of Apollo Server where that is possible, else through it.
 *
 * @example await answerGraphql(request, response, url, options)
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { covers } from '../auth/role.ts';
import type { Bearer, Tokens } from '../auth/tokens.ts';
import type { LiveFeed } from '../live/live-feed.ts';
import type { BoundPlan } from '../plan/plan-operation.ts';
import type { Readings } from '../reading/reading-threads.ts';
import type { Archive } from '../writing/archive.ts';
import type { AnswerAhead, Known } from './answer-ahead.ts';
import { lendMemory, takeBack } from './lent-memory.ts';
import { languageOf, translateAnswer } from './messages.ts';
import { type PlanReading, readOnce } from './plan-reading.ts';
import { clientOf } from './rate-limit.ts';
import { HttpError, readBody } from './read-body.ts';
import type { ReadStatement } from './read-statement.ts';
import type { RequestContext } from './request-context.ts';
import type { Logger } from './request-log.ts';
import { compressFor, LEAST_COMPRESSED } from './send.ts';
import { type TrustedDocuments, trustedRequest } from './trusted-documents.ts';
import type { CheckNames } from './unknown-names.ts';
import { answerBytes } from './written-answer.ts';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly ahead: AnswerAhead;
  readonly archive: Archive;
  readonly live: LiveFeed;
  readonly readings: Readings;
  readonly checkNames: CheckNames;
  readonly behindProxy: boolean;
  readonly read: ReadStatement;
  readonly tokens: Tokens;
  /** `open`: whoever reaches the server may read. */
  readonly reads: 'open' | 'token';
  readonly trustedDocuments: TrustedDocuments | null;
  /** Bytes. */
  readonly bodyLimit: number;
  /** The same for whoever may write. */
  readonly writeBodyLimit: number;
}

/**
 * Whose token the request came with.
 * @throws HttpError UNAUTHENTICATED for a token nobody has, and for none where reading is not open
 */
export function bearerOf(
  authorization: string | undefined,
  { tokens, reads }: Pick<GraphqlOptions, 'tokens' | 'reads'>,
): Bearer | null {
  const bearer = tokens.bearerOf(authorization);
  if (bearer === null && reads === 'token') {
    throw new HttpError(401, 'UNAUTHENTICATED', 'Reading needs a token here: Authorization: Bearer …');
  }
  return bearer;
}

export async function answerGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  log: () => Logger,
  options: GraphqlOptions,
): Promise<void> {
  const { apollo, ahead, archive, live, readings, checkNames, read, trustedDocuments } = options;
  const bearer = bearerOf(request.headers.authorization, options);
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const bodyLimit = bearer !== null && covers(bearer.role, 'writer') ? options.writeBodyLimit : options.bodyLimit;
  let body = request.method === 'POST' ? await readBody(request, bodyLimit) : undefined;
  if (trustedDocuments !== null) {
    if (request.method === 'POST') body = trustedRequest(trustedDocuments, body);
    else trustSearch(trustedDocuments, url);
  } else
    refusePersisted(url.search !== '' && url.searchParams.has('extensions') ? { extensions: extensionsIn(url) } : body);
  const reading = readOnce(read, gone.signal);
  // With a query in the address, Apollo Server has something to say about that.
  const known = request.method === 'POST' && url.search === '' ? ahead.planOf(request.headers, body) : null;
  if (known !== null) {
    const pieces = await piecesOf(known, reading, (names) => checkNames(names, languageOf(request.headers)));
    if (response.destroyed) return;
    if (pieces !== null) return sendPieces(request, response, known.contentType, pieces);
    // The failure is kept in the reading; Apollo Server answers with it.
  }
  const language = languageOf(request.headers);
  const context: RequestContext = {
    ...reading,
    bearer,
    language,
    requestId: String(response.getHeader('X-Request-Id')),
    archive,
    client: clientOf(request, options.behindProxy),
    signal: gone.signal,
    readings,
    checkNames,
    live,
    log: log(),
  };
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
  if (response.statusCode === 503) response.setHeader('Retry-After', '1');
  if (answer.body.kind === 'complete') {
    const text = translateAnswer(language, answer.body.string);
    if (text !== answer.body.string) response.setHeader('Content-Language', language);
    const body = Buffer.from(text);
    const content = (await compressLong(request, response, [body])) ?? body;
    if (response.destroyed) return;
    response.setHeader('Content-Length', content.length);
    response.end(content);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

/** The answer to what is known; null when it cannot be read. */
async function piecesOf(
  { plan, fixed }: Known,
  reading: PlanReading,
  check: (names: BoundPlan['names']) => ReturnType<CheckNames>,
): Promise<readonly Buffer[] | null> {
  if (plan === null) return [Buffer.from(`{"data":${fixed}}\n`)];
  reading.plan = plan;
  // Most give ids: nothing is waited for beside the reading then.
  const checking = plan.names.length === 0 ? null : check(plan.names);
  const json = await reading.readBytes().catch(() => null);
  return json && answerBytes(json, plan.cost, checking === null ? [] : await checking);
}

/** Sent together; a long one is not copied to be one with what stands around it, unless it is compressed. */
async function sendPieces(
  request: IncomingMessage,
  response: ServerResponse,
  contentType: string,
  made: readonly Buffer[],
): Promise<void> {
  const compressing = compressLong(request, response, made);
  let pieces = compressing === null ? made : [await compressing];
  if (compressing !== null) made.forEach(takeBack);
  if (response.destroyed) return;
  const length = lengthOf(pieces);
  response.writeHead(200, { 'Content-Type': contentType, 'Cache-Control': 'no-store', 'Content-Length': length });
  if (pieces.length > 1 && length < MOST_COPIED) {
    const whole = joinPieces(pieces, length);
    pieces.forEach(takeBack);
    pieces = [whole];
  }
  // Not before: until then the system may still read them.
  const onSent = () => pieces.forEach(takeBack);
  if (pieces.length === 1) {
    response.end(pieces[0], onSent);
    return;
  }
  response.cork();
  for (const piece of pieces) response.write(piece);
  response.uncork();
  response.end(onSent);
}

function joinPieces(pieces: readonly Buffer[], length: number): Buffer {
  const whole = lendMemory(length);
  let at = 0;
  for (const piece of pieces) at += piece.copy(whole, at);
  return whole;
}

/** Null at once for a short answer: nobody waits a turn for nothing. */
function compressLong(
  request: IncomingMessage,
  response: ServerResponse,
  pieces: readonly Buffer[],
): Promise<Buffer> | null {
  return lengthOf(pieces) < LEAST_COMPRESSED ? null : compressFor(request, response, pieces);
}

function lengthOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** Bytes that are copied in less time than it takes to send pieces of them. */
const MOST_COPIED = 16_384;

/**
 * Apollo Server takes what stands there for granted.
 * @throws HttpError BAD_REQUEST
 */
function refusePersisted(body: unknown): void {
  const { extensions } = (body ?? {}) as { extensions?: { persistedQuery?: unknown } | null };
  const persisted = extensions?.persistedQuery;
  if (persisted === undefined) return;
  const { version, sha256Hash } = (persisted ?? {}) as Record<string, unknown>;
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash)) {
    throw new HttpError(400, 'BAD_REQUEST', 'A persisted query is { version: 1, sha256Hash }.');
  }
}

/** The same for a request whose document stands in its address. */
function trustSearch(trusted: TrustedDocuments, url: URL): void {
  const given = Object.fromEntries(url.searchParams);
  const request = trustedRequest(trusted, { ...given, extensions: extensionsIn(url) }) as Record<string, string>;
  url.search = new URLSearchParams(request).toString();
}

/** @throws HttpError BAD_JSON */
function extensionsIn({ searchParams }: URL): unknown {
  const text = searchParams.get('extensions');
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    throw new HttpError(400, 'BAD_JSON', 'The extensions are not JSON.');
  }
}
