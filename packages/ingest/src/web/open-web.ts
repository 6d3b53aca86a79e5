/**
 * The web as a source, with manners: robots.txt is honoured and no host is asked twice within its delay.
 *
 * @example const web = openWeb(); const page = await web.fetch('https://example.org/news/1')
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { SourceError } from '../source-error.ts';
import {
  DEFAULT_LIMITS,
  type Fetched,
  type FetchLimits,
  type FetchRequest,
  type FetchRules,
  fetchSource,
  PUBLIC_RULES,
} from './fetch-source.ts';
import { openRobots } from './robots.ts';
import type { WatchState } from './watch-state.ts';

export interface WebOptions extends Partial<Pick<FetchRules, 'policy' | 'resolve' | 'userAgent'>> {
  readonly limits?: Partial<FetchLimits>;
  /** Milliseconds between two requests to one host. Default 1000; a site's own Crawl-delay counts if it is longer. */
  readonly delay?: number;
  /** Articles of one feed at most. Default 1000. */
  readonly maxItems?: number;
  /** What was read of feeds before; without it every feed is read from its beginning. */
  readonly state?: WatchState;
  readonly signal?: AbortSignal;
}

export interface Web {
  /** When it is aborted nothing more is fetched. */
  readonly signal: AbortSignal | null;
  readonly maxItems: number;
  readonly state: WatchState | null;
  /**
   * @throws SourceError as `fetchSource`; ROBOTS_REFUSED; HTTP_STATUS for any status but 200, and 304 when the request
   * was conditional
   */
  fetch(address: string, headers?: Readonly<Record<string, string>>): Promise<Fetched>;
}

const DEFAULT_DELAY = 1000;
/** A site that asks for more is read no slower than this: else one site could hold up all others for ever. */
const LONGEST_DELAY = 30_000;
const DEFAULT_MAX_ITEMS = 1000;
/** A server that asks to wait longer than this is left until another time. */
const LONGEST_WAIT = 60_000;

/** The real web by default; tests give a policy that allows their own servers. */
export function openWeb(options: WebOptions = {}): Web {
  const { delay = DEFAULT_DELAY, signal } = options;
  const nextTurn = new Map<string, number>();
  const takeTurn = async (url: URL, wait: number): Promise<void> => {
    const now = Date.now();
    for (const [host, at] of nextTurn) if (at < now) nextTurn.delete(host);
    const at = Math.max(now, nextTurn.get(url.host) ?? 0);
    if (at - now > LONGEST_WAIT)
      throw new SourceError(
        'HTTP_STATUS',
        url.href,
        `is not asked for now: ${url.host} wants to be left alone for a while`,
      );
    nextTurn.set(url.host, at + wait);
    if (at > now) await sleep(at - now, undefined, { signal });
  };

  const plain: FetchRules = {
    ...PUBLIC_RULES,
    ...(options.policy && { policy: options.policy }),
    ...(options.resolve && { resolve: options.resolve }),
    ...(options.userAgent && { userAgent: options.userAgent }),
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    beforeRequest: (url) => takeTurn(url, delay),
  };
  const robots = openRobots(plain);
  const polite: FetchRules = {
    ...plain,
    async beforeRequest(url) {
      const answer = await robots.of(url);
      if (!answer.allows)
        throw new SourceError('ROBOTS_REFUSED', url.href, `is not to be fetched, asks ${url.origin}/robots.txt`);
      await takeTurn(url, Math.min(LONGEST_DELAY, Math.max(delay, answer.delay ?? 0)));
    },
  };
  return {
    signal: signal ?? null,
    maxItems: options.maxItems ?? DEFAULT_MAX_ITEMS,
    state: options.state ?? null,
    async fetch(address, headers = {}) {
      const request: FetchRequest = { headers, signal };
      const fetched = await fetchSource(address, polite, request);
      const { status } = fetched;
      const isConditional = 'if-none-match' in headers || 'if-modified-since' in headers;
      if (status === 200 || (status === 304 && isConditional)) return fetched;
      fetched.close();
      if (status === 429 || status === 503) {
        const seconds = Number(fetched.headers['retry-after'] ?? 0);
        if (seconds > 0) nextTurn.set(fetched.url.host, Date.now() + seconds * 1000);
      }
      throw new SourceError('HTTP_STATUS', address, `answers with status ${status}`);
    },
  };
}
