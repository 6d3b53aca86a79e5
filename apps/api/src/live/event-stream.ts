/**
 * Subscriptions over server-sent events, in the protocol GraphQL over SSE, each in a connection of its own.
 *
 * @example const stream = serveEventStream(options); await stream(request, response, log)
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse';
import { bearerOf } from '../http/answer-graphql.ts';
import { languageOf } from '../http/messages.ts';
import { HttpError, readBody } from '../http/read-body.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { Logger } from '../http/request-log.ts';
import { prepare, shown, subscribeGuarded } from './prepare-subscription.ts';
import type { LiveOptions } from './web-sockets.ts';

export type AnswerStream = (request: IncomingMessage, response: ServerResponse, log: Logger) => Promise<void>;

const BAD_REQUEST = {
  status: 400,
  statusText: 'Bad Request',
  headers: { 'content-type': 'application/json; charset=utf-8' },
};

export function serveEventStream(options: LiveOptions): AnswerStream {
  const handle = createHandler<IncomingMessage, RequestContext, never>({
    // One subscription a connection: no state is kept for a client between its requests.
    authenticate: () => null,
    subscribe: subscribeGuarded as never,
    onSubscribe({ context }, params) {
      const prepared = prepare(options, params, context);
      if ('schema' in prepared) return prepared as never;
      return [JSON.stringify({ errors: shown(prepared, context.language) }), BAD_REQUEST];
    },
    onNext(_context, { context }, result) {
      const { errors } = result as ExecutionResult;
      return errors === undefined ? undefined : { ...result, errors: shown(errors, context.language) as never };
    },
  });
  return async (request, response, log) => {
    const bearer = bearerOf(request.headers.authorization, options);
    if (!String(request.headers.accept ?? '').includes('text/event-stream')) {
      throw new HttpError(406, 'NOT_ACCEPTABLE', 'Events are sent here: accept text/event-stream.');
    }
    const body = request.method === 'POST' ? await readBody(request, options.bodyLimit) : null;
    const context = options.makeContext({
      bearer,
      language: languageOf(request.headers),
      requestId: String(response.getHeader('X-Request-Id')),
      log,
    });
    const [events, { status, statusText, headers }] = await handle({
      method: request.method ?? 'GET',
      url: request.url ?? '',
      headers: { get: (name) => request.headers[name.toLowerCase()] as string | undefined },
      body: (body ?? null) as Record<string, unknown> | null,
      raw: request,
      context,
    });
    response.writeHead(status, statusText, { ...headers, 'X-Accel-Buffering': 'no' });
    if (events === null || typeof events === 'string') {
      response.end(events ?? undefined);
      return;
    }
    const leave = () => void events.return(undefined);
    response.once('close', leave);
    for await (const event of events) {
      // What a client does not take waits in its outbox, not here.
      if (!response.write(event)) await drained(response);
      if (response.destroyed) break;
    }
    response.off('close', leave);
    response.end();
  };
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.once('drain', done);
    response.once('close', done);
  });
}
