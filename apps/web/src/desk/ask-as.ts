/**
 * Asks the API as whoever holds the token that was typed in at the desk; the token is kept for this tab alone.
 *
 * @example const { token } = useToken(); await clientFor(token).request(IngestStatusQuery, {})
 */
import { createClient, RequestError } from '@isnad/client';
import { useSyncExternalStore } from 'react';

/** Gone with the tab: never in the address, a cookie, or what outlives the session. */
const PLACE = 'isnad-token';

const listeners = new Set<() => void>();
let held = sessionStorage.getItem(PLACE) ?? '';

export function holdToken(token: string): void {
  held = token.trim();
  if (held === '') sessionStorage.removeItem(PLACE);
  else sessionStorage.setItem(PLACE, held);
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Empty when none is held. */
export function useToken(): string {
  return useSyncExternalStore(listen, () => held);
}

export function clientFor(token: string) {
  const language = document.documentElement.lang;
  return createClient({ url: '/graphql', language, ...(token !== '' && { token }) });
}

/** True when another token is what it takes. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof RequestError && (error.status === 401 || error.status === 403);
}
