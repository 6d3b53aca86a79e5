/**
 * Tokens: random, known here by their SHA-256 alone, compared in constant time.
 *
 * @example
 * const tokens = makeTokens(parseTokens('editor:writer:9f86d081…'));
 * tokens.bearerOf('Bearer isnad_…') // { name: 'editor', role: 'writer' }
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { HttpError } from '../http/read-body.ts';
import { ROLES, type Role } from './role.ts';

/** Somebody who holds a token. */
export interface Bearer {
  readonly name: string;
  readonly role: Role;
}

export interface TokenEntry extends Bearer {
  /** SHA-256 of the token in UTF-8, hex. */
  readonly sha256: string;
}

export interface Tokens {
  /**
   * Whose token the header `Authorization` holds; null when it holds none.
   * @throws HttpError UNAUTHENTICATED for a token that nobody has
   */
  bearerOf(authorization: string | undefined): Bearer | null;
}

const ENTRY = /^([A-Za-z0-9._-]{1,64}):([a-z]+):([0-9a-f]{64})$/;

/**
 * Entries `name:role:sha256`, separated by commas or line breaks; lines that begin with `#` are comments.
 * @throws Error that says which entry is none
 */
export function parseTokens(text: string): TokenEntry[] {
  const entries: TokenEntry[] = [];
  for (const line of text.split(/[\n,]/)) {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('#')) continue;
    const [, name = '', word, sha256 = ''] = ENTRY.exec(entry) ?? [];
    const role = ROLES.find((known) => known === word);
    if (role === undefined) {
      throw new Error(`entry ${entries.length + 1} is not name:role:sha256, where role is one of ${ROLES.join(', ')}`);
    }
    if (entries.some((other) => other.name === name)) throw new Error(`the name "${name}" stands there twice`);
    entries.push({ name, role, sha256 });
  }
  return entries;
}

/** A new token and the entry by which a server knows it. 256 random bits need no slow hash. */
export function makeToken(name: string, role: Role): { readonly token: string; readonly entry: string } {
  const token = `isnad_${randomBytes(32).toString('base64url')}`;
  return { token, entry: `${name}:${role}:${sha256(token).toString('hex')}` };
}

/** Longer than any token that is made here. */
const MOST_CHARACTERS = 500;

export function makeTokens(entries: readonly TokenEntry[]): Tokens {
  const known = entries.map(({ sha256: hex, ...bearer }) => ({ bearer, digest: Buffer.from(hex, 'hex') }));
  return {
    bearerOf(authorization) {
      if (authorization === undefined || authorization === '') return null;
      const token = /^Bearer +([^ ]+)$/i.exec(authorization.slice(0, MOST_CHARACTERS))?.[1];
      const given = sha256(token ?? '');
      let found: Bearer | null = null;
      // All are compared, whichever it is.
      for (const { bearer, digest } of known) if (timingSafeEqual(digest, given)) found = bearer;
      if (token === undefined || found === null) {
        throw new HttpError(401, 'UNAUTHENTICATED', 'The token is not known here.');
      }
      return found;
    },
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
