/**
 * How often one client may ask: so many requests a minute, by its address.
 *
 * @example const limit = makeRateLimit({ perMinute: 600, behindProxy: false }); await limit(request, response)
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpError } from './read-body.ts';

/** @throws HttpError RATE_LIMITED, with the header Retry-After set */
export type RateLimit = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface RateLimitOptions {
  /** 0 for no limit. */
  readonly perMinute: number;
  /** True when a proxy stands before the server: the client is then the last that X-Forwarded-For names. */
  readonly behindProxy: boolean;
}

export function makeRateLimit({ perMinute, behindProxy }: RateLimitOptions): RateLimit {
  if (perMinute === 0) return async () => {};
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (request, response) => {
    try {
      await limiter.consume(clientOf(request, behindProxy));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      response.setHeader('Retry-After', Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      throw new HttpError(429, 'RATE_LIMITED', `At most ${perMinute} requests a minute can be answered here.`);
    }
  };
}

/** The whole of an IPv4 address; of an IPv6 address the half that a network is given, not the half it gives itself. */
export function clientOf(request: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  const address = (forwarded || request.socket.remoteAddress || 'unknown').replace(/^::ffff:(?=\d+\.)/, '');
  const [beforeZeros = ''] = address.split('::');
  return address.includes(':') ? beforeZeros.split(':').slice(0, 4).join(':') || address : address;
}
