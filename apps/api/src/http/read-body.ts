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
  const bytes = await readBytes(request, most);
  if (bytes.length === 0 || !/^application\/([\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? ''))
    return undefined;
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new HttpError(400, 'BAD_JSON', 'The body is not JSON.');
  }
  if (isDeeperThan(MOST_DEPTH, body)) {
    throw new HttpError(400, 'BODY_TOO_DEEP', `The body is nested deeper than ${MOST_DEPTH} levels.`);
  }
  return body;
}

/** Listens to the pieces itself: an iterator over them takes as long as all else that is done with a small request. */
function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = () => new HttpError(413, 'BODY_TOO_LARGE', `The body is larger than ${most} bytes.`);
    if (Number(request.headers['content-length'] ?? 0) > most) return reject(tooLarge());
    const pieces: Buffer[] = [];
    let length = 0;
    // Broken off by the client, or because it took too long.
    const onBroken = () => {
      if (!request.readableEnded) reject(new HttpError(400, 'BAD_REQUEST', 'The body broke off.'));
    };
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > most) {
        request.pause();
        return reject(tooLarge());
      }
      pieces.push(piece);
    });
    request.once('end', () => resolve(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)));
    request.once('error', onBroken);
    request.once('close', onBroken);
  });
}

/** Filters within filters of variables: what reads them calls itself for each level. */
const MOST_DEPTH = 100;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}
