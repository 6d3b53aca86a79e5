/**
 * A document as a source hands it over, and what makes it the same document when it comes again.
 *
 * @example identityOf({ text, origin: 'news.jsonl:1', source: 'alarabia', externalId: 'AL-1' }) // 'alarabia#AL-1'
 */
import { hash } from 'node:crypto';
import type { ParsedDocument } from '@isnad/core';
import { StoreError } from '../store-error.ts';

export interface IncomingDocument {
  /** The original text, unchanged: what all spans count in. */
  readonly text: string;
  /** Where it was found: a path, a URL, `-` for standard input. Not part of its identity. */
  readonly origin: string;
  /** Default `text/plain`. */
  readonly mediaType?: string;
  /** The id that the source knows it by. */
  readonly externalId?: string | null;
  readonly url?: string | null;
  /** The outlet's name as the source gives it. */
  readonly source?: string | null;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly publishedAt?: Date | null;
  /** The day that relative dates count from, `YYYY-MM-DD`: the day of publication where it was published. */
  readonly referenceDate?: string | null;
  /** Default: now. A document that comes again keeps its first. */
  readonly receivedAt?: Date;
  /** What a document read back from the store is known by; sources leave it out. */
  readonly identity?: string;
}

/** A document with what was read in it. */
export interface ReadDocument {
  readonly incoming: IncomingDocument;
  readonly parsed: ParsedDocument;
}

/**
 * `<source>#<id>` when the source gives an id, else the URL, else the hash of the text. So a file that is moved or
 * copied stays one document, and an article that its outlet corrects stays one document with a new text.
 */
export function identityOf(document: IncomingDocument): string {
  if (document.identity !== undefined) return document.identity;
  const given = document.externalId ? `${document.source ?? ''}#${document.externalId}` : document.url;
  if (given) return given.length <= 500 ? given : `sha256:${textSha256(given).toString('hex')}#given`;
  return `sha256:${textSha256(document.text).toString('hex')}`;
}

/** SHA-256 of the text in UTF-8. */
export function textSha256(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}

/** @throws StoreError TEXT_NOT_STORABLE when PostgreSQL could not give the text back as it is. */
export function assertStorable({ text, origin }: IncomingDocument): void {
  const problem = text.includes('\0')
    ? `a NUL character at offset ${text.indexOf('\0')}`
    : /\p{Surrogate}/u.test(text)
      ? 'half of a surrogate pair'
      : null;
  if (problem !== null) throw new StoreError('TEXT_NOT_STORABLE', `The text of ${origin} holds ${problem}.`);
}
