/**
 * Subscriptions over WebSocket, in the protocol graphql-transport-ws.
 *
 * @example const sockets = serveWebSockets(options); server.on('upgrade', sockets.upgrade); … await sockets.close()
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Bearer, Tokens } from '../auth/tokens.ts';
import { bearerOf } from '../http/answer-graphql.ts';
import { isAllowedOrigin } from '../http/headers.ts';
import { languageOf } from '../http/messages.ts';
import { HttpError } from '../http/read-body.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { Logger } from '../http/request-log.ts';
import type { TrustedDocuments } from '../http/trusted-documents.ts';
import { liveError } from './live-error.ts';
import { prepare, shown, subscribeGuarded } from './prepare-subscription.ts';
import { keepPulse } from './socket-pulse.ts';

export interface LiveOptions {
  readonly schema: GraphQLSchema;
  readonly tokens: Tokens;
  readonly reads: 'open' | 'token';
  readonly trustedDocuments: TrustedDocuments | null;
  readonly corsOrigins: readonly string[];
  /** Bytes of one message, or of one request. */
  readonly bodyLimit: number;
  readonly logger: Logger;
  readonly makeContext: (asking: Pick<RequestContext, 'bearer' | 'language' | 'requestId' | 'log'>) => RequestContext;
}

export interface WebSockets {
  /** What the HTTP server calls for a request that wants to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

/** Connections at once. */
const MOST_CONNECTIONS = 5000;
/** Subscriptions of one connection. */
const MOST_OF_ONE = 100;
/** Milliseconds that a connection has to say who it is, and between two pings. */
const GREETING = 5000;
const PULSE = 15_000;
/** Milliseconds that clients have to close when the server stops. */
const GOODBYE = 2000;

interface Extra extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage;
  bearer?: Bearer | null;
}

export function serveWebSockets(options: LiveOptions): WebSockets {
  const { logger, corsOrigins, bodyLimit, makeContext } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: bodyLimit,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false),
  });
  const server = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: GREETING,
    subscribe: subscribeGuarded as never,
    onConnect({ connectionParams, extra }) {
      const named = connectionParams?.authorization ?? connectionParams?.Authorization;
      const authorization = typeof named === 'string' ? named : extra.request.headers.authorization;
      try {
        extra.bearer = bearerOf(authorization, options);
        return true;
      } catch (error) {
        if (error instanceof HttpError) return false;
        throw error;
      }
    },
    onSubscribe({ extra, subscriptions }, _id, payload) {
      // The one asked for is among them already.
      if (Object.keys(subscriptions).length > MOST_OF_ONE) {
        return [liveError('TOO_MANY_SUBSCRIPTIONS', { limit: MOST_OF_ONE })];
      }
      const requestId = randomUUID();
      const log = logger.child({ requestId });
      const language = languageOf(extra.request.headers);
      return prepare(options, payload, makeContext({ bearer: extra.bearer ?? null, language, requestId, log }));
    },
    onError: ({ extra }, _id, _payload, errors) => shown(errors, languageOf(extra.request.headers)),
    onNext({ extra }, _id, _payload, _args, result) {
      if (result.errors === undefined) return undefined;
      return { ...result, errors: shown(result.errors, languageOf(extra.request.headers)) };
    },
  });
  const serve = (socket: WebSocket, request: IncomingMessage) => {
    // Damaged frames, messages too long: what a client does wrong fills no log. ws closes the connection itself.
    socket.on('error', () => {});
    keepPulse(socket, PULSE);
    const closed = server.opened(
      {
        protocol: socket.protocol,
        // Resolves when the client takes it: until then what comes waits in the outbox.
        send: (data) =>
          new Promise((resolve) => {
            if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
            else resolve();
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage(take) {
          socket.on('message', (data) => {
            take(String(data)).catch((error) => {
              logger.error({ err: error });
              socket.close(CloseCode.InternalServerError, 'Something went wrong here.');
            });
          });
        },
      },
      { request },
    );
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  };
  return {
    upgrade(request, socket, head) {
      // A client that breaks off in the middle; unheard, the event would end the process.
      socket.on('error', () => {});
      const path = request.url?.split('?')[0];
      if (path !== '/graphql') return refuse(socket, '404 Not Found');
      // Browsers let any page open a WebSocket to any site: who asks is for the server to look at.
      if (!isAllowedOrigin(request, corsOrigins)) return refuse(socket, '403 Forbidden');
      if (sockets.clients.size >= MOST_CONNECTIONS) return refuse(socket, '503 Service Unavailable');
      sockets.handleUpgrade(request, socket, head, (opened) => serve(opened, request));
    },
    async close() {
      const gone = [...sockets.clients].map((client) => new Promise((resolve) => client.once('close', resolve)));
      for (const client of sockets.clients) client.close(1001, 'The server is stopping.');
      const late = new AbortController();
      await Promise.race([Promise.all(gone), sleep(GOODBYE, undefined, { signal: late.signal }).catch(() => {})]);
      late.abort();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
