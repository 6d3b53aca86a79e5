/**
 * The bytes of an answer, decompressed as they come and counted, so that a small answer cannot become a huge one.
 *
 * @example for await (const chunk of readBody(response, url, 1_000_000, signal)) …
 */
import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SourceError } from '../source-error.ts';
import { describeFailure } from './fetch-failure.ts';

const DECOMPRESSORS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * @param path what to call it in messages
 * @param maxBytes of what is handed on
 * @throws SourceError SOURCE_TOO_LARGE, RESPONSE_INVALID, FETCH_TIMEOUT, FETCH_FAILED
 */
export async function* readBody(
  response: IncomingMessage,
  path: string,
  maxBytes: number,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  try {
    yield* bounded(decompress(response, path), path, maxBytes);
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw describeFailure(error, path, signal);
    throw new SourceError('RESPONSE_INVALID', path, 'is compressed, and the compression is damaged', { cause: error });
  } finally {
    response.destroy();
  }
}

function decompress(response: IncomingMessage, path: string): Readable {
  let stream: Readable = response;
  // Applied in the order named, so undone from the last; more than one is not seen in honest answers.
  const encodings = (response.headers['content-encoding'] ?? '').toLowerCase().split(',');
  const [encoding = '', ...more] = encodings.map((name) => name.trim()).filter((name) => name && name !== 'identity');
  if (encoding !== '') {
    const create = more.length === 0 && Object.hasOwn(DECOMPRESSORS, encoding) ? DECOMPRESSORS[encoding] : undefined;
    if (create === undefined)
      throw new SourceError('RESPONSE_INVALID', path, 'is compressed in a way that was not asked for');
    stream = pipeline(response, create(), () => {});
  }
  return stream;
}

/** Hands bytes on up to the limit, and undoes one gzip more: sitemaps are often files named `.xml.gz`. */
async function* bounded(stream: Readable, path: string, maxBytes: number): AsyncGenerator<Buffer> {
  const input = stream[Symbol.asyncIterator]();
  const first = await input.next();
  if (first.done) return;
  const chunk = first.value as Buffer;
  const rest = (async function* () {
    yield chunk;
    for (let next = await input.next(); !next.done; next = await input.next()) yield next.value as Buffer;
  })();
  const isGzip = chunk[0] === 0x1f && chunk[1] === 0x8b;
  const source: AsyncIterable<Buffer> = isGzip ? pipeline(rest, createGunzip(), () => {}) : rest;
  let length = 0;
  try {
    for await (const part of source) {
      length += part.length;
      if (length > maxBytes)
        throw new SourceError(
          'SOURCE_TOO_LARGE',
          path,
          `is larger than ${maxBytes} bytes, the limit for what is fetched`,
        );
      yield part;
    }
  } finally {
    stream.destroy();
  }
}

/** All of a body in one piece. */
export async function readWhole(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
}
