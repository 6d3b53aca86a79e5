/**
 * Ways to end an answer: a value as JSON, a file from memory.
 *
 * @example sendJson(response, 200, { status: 'ok' })
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Language, translateError } from './messages.ts';
import type { ServedFile } from './playground-files.ts';
import type { HttpError } from './read-body.ts';

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

export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { type, body, gzipped }: ServedFile,
  cacheControl: string,
): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControl);
  response.setHeader('Vary', 'Accept-Encoding');
  const zips = gzipped !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (zips) response.setHeader('Content-Encoding', 'gzip');
  const content = zips ? gzipped : body;
  response.setHeader('Content-Length', content.length);
  response.end(request.method === 'HEAD' ? undefined : content);
}
