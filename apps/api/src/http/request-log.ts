/**
 * One line of JSON for each request: its id, what came of it and how long it took; never what was asked or answered.
 *
 * @example const log = followRequest(logger, request, response); log().error(error)
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export function makeLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination === undefined ? pino(options) : pino(options, destination);
}

const GIVEN_ID = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * Gives the request an id, the client's own if it sent one, and logs its end.
 * @returns gives the log whose every line holds the id: made when there is something to say, which there rarely is
 */
export function followRequest(logger: Logger, request: IncomingMessage, response: ServerResponse): () => Logger {
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', requestId);
  let made: Logger | undefined;
  const log = () => {
    made ??= logger.child({ requestId });
    return made;
  };
  if (!logger.isLevelEnabled('info')) return log;
  const began = performance.now();
  response.once('close', () => {
    log().info({
      method: request.method,
      path: request.url?.split('?')[0]?.slice(0, 200),
      status: response.writableFinished ? response.statusCode : 'client went away',
      ms: Math.round((performance.now() - began) * 10) / 10,
    });
  });
  return log;
}
