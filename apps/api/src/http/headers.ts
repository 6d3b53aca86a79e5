/**
 * Headers of every answer: what browsers may do with it, and who may ask from another site.
 *
 * @example setHeaders(response, EXPLORER_POLICY)
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** For answers that are no pages: nothing in them may run or load anything. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** What both pages are held to: everything from this server alone, nothing that stands in the page itself. */
const OWN = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** For the explorer, which shows what strangers wrote: no text ever becomes a script or a page, but for its own workers. */
export const EXPLORER_POLICY = policyOf({
  ...OWN,
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
});

/**
 * For the playground. Its editor (Monaco) makes its style sheets as it runs and its workers from files of this server;
 * its icons are data URLs.
 */
export const PLAYGROUND_POLICY = policyOf({
  ...OWN,
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
});

function policyOf(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

export function setHeaders(response: ServerResponse, policy = DATA_POLICY): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}

/** True for a client that is no browser, for a page of this server, and for one of an origin that is named. */
export function isAllowedOrigin({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

const ALLOWED_HEADERS = 'content-type, authorization, apollo-require-preflight, x-apollo-operation-name, x-request-id';

/**
 * Lets the origins that the configuration names ask from a browser; any other site is told nothing, so its browser
 * refuses. True when the request was a preflight and is answered.
 */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  const { origin } = request.headers;
  if (origins.length > 0) response.setHeader('Vary', 'Origin');
  if (origin !== undefined && (origins.includes(origin) || origins.includes('*'))) {
    response.setHeader('Access-Control-Allow-Origin', origins.includes('*') ? '*' : origin);
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
    response.setHeader('Access-Control-Allow-Headers', ALLOWED_HEADERS);
    response.setHeader('Access-Control-Max-Age', '600');
  }
  if (request.method !== 'OPTIONS') return false;
  response.writeHead(204).end();
  return true;
}
