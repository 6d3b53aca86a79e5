/**
 * A request's JSON body, as long as it stays within the limit.
 *
 * @example const body = await readBody(request, 512_000);
 */
import type { IncomingMessage } from 'node:http';

/** A request that is refused before GraphQL sees it. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * @param most bytes
 * @returns the parsed JSON; undefined for an empty body or one that is not JSON by its content type
 * @throws HttpError BODY_TOO_LARGE, BAD_REQUEST, BAD_JSON, BODY_TOO_DEEP
 */
export async function readBody(request: IncomingMessage, most: number): Promise<unknown> {
  const tooLarge = new HttpError(413, 'BODY_TOO_LARGE', `The body is larger than ${most} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) throw tooLarge;
      chunks.push(chunk);
    }
  } catch (error) {
    // Broken off by the client, or because it took too long.
    throw error === tooLarge ? error : new HttpError(400, 'BAD_REQUEST', 'The body broke off.');
  }
  if (length === 0 || !/^application\/([\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? ''))
    return undefined;
  let body: unknown;
  try {
    body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400, 'BAD_JSON', 'The body is not JSON.');
  }
  if (isDeeperThan(MOST_DEPTH, body)) {
    throw new HttpError(400, 'BODY_TOO_DEEP', `The body is nested deeper than ${MOST_DEPTH} levels.`);
  }
  return body;
}

/** Filters within filters of variables: what reads them calls itself for each level. */
const MOST_DEPTH = 100;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}
