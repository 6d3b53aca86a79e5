/**
 * Ways to end an answer: a value as JSON, a file from memory.
 *
 * @example sendJson(response, 200, { status: 'ok' })
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip as gzipBack } from 'node:zlib';
import Negotiator from 'negotiator';
import { type Language, translateError } from './messages.ts';
import type { ServedFile } from './page-files.ts';
import type { HttpError } from './read-body.ts';

const gzip = promisify<string, object, Buffer>(gzipBack);

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** A refusal, as GraphQL's clients read it. */
export function sendError(
  response: ServerResponse,
  { status, code, message }: Pick<HttpError, 'status' | 'code' | 'message'>,
  language: Language,
): void {
  // What is left of a body that was refused is not worth reading.
  if (status === 413) response.setHeader('Connection', 'close');
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  response.setHeader('Content-Language', language);
  sendJson(response, status, { errors: [translateError(language, { message, extensions: { code } })] });
}

/** In the encoding that the client likes best of those there are; nothing but headers when it has the file already. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: ServedFile): void {
  const { type, body, encoded, etag, isHashed } = file;
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (knows(request, etag)) {
    response.writeHead(304).end();
    return;
  }
  const encoding = bestEncoding(request, Object.keys(encoded));
  const content = encoded[encoding] ?? body;
  response.setHeader('Content-Type', type);
  if (content !== body) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', content.length);
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** A page that was made for this request, compressed where the client takes it. */
export async function sendMade(request: IncomingMessage, response: ServerResponse, page: string): Promise<void> {
  const encoding = bestEncoding(request, ['gzip']);
  const content = encoding === 'gzip' ? await gzip(page, { level: 5 }) : Buffer.from(page);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (encoding === 'gzip') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', content.length);
  response.end(request.method === 'HEAD' ? undefined : content);
}

function knows({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers['if-none-match'] ?? '';
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Brotli before gzip where the client takes both: it is the smaller. */
function bestEncoding(request: IncomingMessage, there: readonly string[]): string {
  const taken = new Negotiator(request).encodings();
  return ['br', 'gzip'].find((name) => there.includes(name) && taken.includes(name)) ?? 'identity';
}
