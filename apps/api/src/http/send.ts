/**
 * Ways to end an answer: a value as JSON, a file from memory.
 *
 * @example sendJson(response, 200, { status: 'ok' })
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants, gzip as gzipBack, type ZlibOptions } from 'node:zlib';
import Negotiator from 'negotiator';
import { type Language, translateError } from './messages.ts';
import { etagOf, type ServedFile } from './page-files.ts';
import type { HttpError } from './read-body.ts';

const gzip = promisify<Buffer, ZlibOptions, Buffer>(gzipBack);
const brotli = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);

/** Bytes from which an answer is worth compressing: less goes in two or three packets anyway. */
export const LEAST_COMPRESSED = 4096;

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

/** A page that was made for this request, compressed where the client takes it; nothing of it when the client has it already. */
export async function sendMade(request: IncomingMessage, response: ServerResponse, page: string): Promise<void> {
  const body = Buffer.from(page);
  const etag = etagOf(body);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', etag);
  if (knows(request, etag)) {
    response.setHeader('Vary', 'Accept-Encoding');
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  const content = (await compressFor(request, response, [body])) ?? body;
  response.setHeader('Content-Length', content.length);
  response.end(request.method === 'HEAD' ? undefined : content);
}

/**
 * What is sent of an answer that was made for this request, in the encoding that the client likes best; its headers say
 * so. Null at once for a client that asks for none: its pieces go as they are. The work is done by threads of Node's, not
 * by the one that answers.
 */
export function compressFor(
  request: IncomingMessage,
  response: ServerResponse,
  pieces: readonly Buffer[],
): Promise<Buffer> | null {
  response.appendHeader('Vary', 'Accept-Encoding');
  const encoding = bestEncoding(request, ['br', 'gzip']);
  if (encoding === 'identity') return null;
  response.setHeader('Content-Encoding', encoding);
  const whole = Buffer.concat(pieces);
  if (encoding === 'gzip') return gzip(whole, { level: 4 });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
  return brotli(whole, { params });
}

function knows({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers['if-none-match'] ?? '';
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Brotli before gzip where the client takes both: it is the smaller. */
function bestEncoding(request: IncomingMessage, there: readonly string[]): string {
  if (request.headers['accept-encoding'] === undefined) return 'identity';
  const taken = new Negotiator(request).encodings();
  return ['br', 'gzip'].find((name) => there.includes(name) && taken.includes(name)) ?? 'identity';
}
