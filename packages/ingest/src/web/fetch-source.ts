/**
 * Fetches one address, within limits: each address it is sent to is checked after its name is resolved, and the
 * connection goes to the very address that was checked.
 *
 * @example const page = await fetchSource('https://example.org/news/1', { rules: publicRules, path: 'https://…' })
 */
import { lookup as resolveName } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { SourceError } from '../source-error.ts';
import { type AddressPolicy, publicAddressesOnly } from './address-policy.ts';
import { describeFailure } from './fetch-failure.ts';
import { readBody } from './read-body.ts';

export interface FetchLimits {
  /** Bytes of one answer, compressed and decompressed. Default 16 MiB. */
  readonly maxBytes: number;
  /** Milliseconds for one address with all its redirects, waiting turns not counted. Default 30,000. */
  readonly maxMilliseconds: number;
  /** Default 5. */
  readonly maxRedirects: number;
}

export const DEFAULT_LIMITS: FetchLimits = { maxBytes: 16 * 1024 * 1024, maxMilliseconds: 30_000, maxRedirects: 5 };

export interface FetchRules {
  readonly policy: AddressPolicy;
  readonly limits: FetchLimits;
  readonly userAgent: string;
  /** All addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly { address: string; family: number }[]>;
  /** Called before each request, redirects too: waits for its turn, or throws to refuse. */
  readonly beforeRequest: (url: URL) => Promise<void>;
}

export const PUBLIC_RULES: FetchRules = {
  policy: publicAddressesOnly,
  limits: DEFAULT_LIMITS,
  userAgent: 'Isnad/0.1',
  resolve: (host) => resolveName(host, { all: true }),
  beforeRequest: async () => {},
};

export interface FetchRequest {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

export interface Fetched {
  /** Where it came from in the end. */
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Decompressed, within the limits on size and time. Read it or close it: until then the connection stays. */
  readonly body: AsyncGenerator<Buffer>;
  close(): void;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Any status but a redirect is handed back. Neither cookies nor a proxy are used; certificates are checked.
 * @throws SourceError URL_REFUSED, ADDRESS_REFUSED, FETCH_FAILED, FETCH_TIMEOUT, TOO_MANY_REDIRECTS, RESPONSE_INVALID,
 * and what `beforeRequest` throws; the body throws FETCH_TIMEOUT, FETCH_FAILED, RESPONSE_INVALID, SOURCE_TOO_LARGE
 */
export async function fetchSource(address: string, rules: FetchRules, request: FetchRequest = {}): Promise<Fetched> {
  let url = readUrl(address, address);
  let left = rules.limits.maxMilliseconds;
  for (let hops = 0; hops <= rules.limits.maxRedirects; hops += 1) {
    await rules.beforeRequest(url);
    const start = performance.now();
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(left)));
    const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout;
    const response = await send(url, address, rules, request.headers ?? {}, signal);
    const status = response.statusCode ?? 0;
    if (!REDIRECTS.has(status)) {
      const body = readBody(response, address, rules.limits.maxBytes, signal);
      return { url, status, headers: response.headers, body, close: () => response.destroy() };
    }
    response.destroy();
    const { location } = response.headers;
    if (location === undefined || !URL.canParse(location, url.href))
      throw new SourceError('RESPONSE_INVALID', address, `answers ${status} without saying where to go`);
    url = readUrl(new URL(location, url).href, address);
    left -= performance.now() - start;
  }
  throw new SourceError('TOO_MANY_REDIRECTS', address, `is sent on more than ${rules.limits.maxRedirects} times`);
}

/**
 * An address that may be asked for: http or https, without a user name or password (it would be stored with the text).
 * @param path what to call it in the message
 * @throws SourceError URL_REFUSED
 */
export function readUrl(address: string, path: string): URL {
  if (!URL.canParse(address)) throw new SourceError('URL_REFUSED', path, 'is not an address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new SourceError('URL_REFUSED', path, `leads to ${url.protocol}, and only http and https are fetched`);
  if (url.username !== '' || url.password !== '')
    throw new SourceError('URL_REFUSED', path, 'carries a user name or password');
  url.hash = '';
  return url;
}

function send(
  url: URL,
  path: string,
  rules: FetchRules,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refuse = (address: string): SourceError | null => {
    const why = rules.policy(address, port);
    if (why === null) return null;
    const to = url.href === path ? '' : `${url.href}, that is `;
    return new SourceError('ADDRESS_REFUSED', path, `leads to ${to}${address}: ${why}`);
  };
  // An address written as such is not looked up, so `lookup` below would never see it.
  const refusal = isIP(host) === 0 ? null : refuse(host);
  if (refusal !== null) return Promise.reject(refusal);

  const lookup: LookupFunction = (name, options, done) => {
    const choose = (found: readonly { address: string; family: number }[]): void => {
      const allowed = found.filter(({ address }) => refuse(address) === null);
      const [first] = allowed;
      const problem = found[0] && refuse(found[0].address);
      if (first === undefined) done(problem ?? noAddress(path, host), '', 0);
      else if (options.all) done(null, [...allowed]);
      else done(null, first.address, first.family);
    };
    rules.resolve(name).then(choose, (error: NodeJS.ErrnoException) => done(error, '', 0));
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).get(url, {
      // A connection of its own for each request: none outlives the check of its address.
      agent: false,
      lookup,
      signal,
      headers: { 'user-agent': rules.userAgent, 'accept-encoding': 'gzip, deflate, br', ...headers },
    });
    request.once('response', resolve);
    // Node tries the next address when one does not answer; this is the one that did.
    request.once('socket', (socket) => {
      socket.once('connect', () => {
        const reached = socket.remoteAddress;
        const problem = reached === undefined ? null : refuse(reached);
        if (problem !== null) request.destroy(problem);
      });
    });
    request.on('error', (error) => reject(describeFailure(error, path, signal)));
  });
}

function noAddress(path: string, host: string): SourceError {
  return new SourceError('FETCH_FAILED', path, `cannot be fetched: ${host} has no address`);
}
