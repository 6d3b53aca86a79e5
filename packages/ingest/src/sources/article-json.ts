/**
 * One JSON object → an article to take in.
 *
 * @example readArticle('{"id":"1","body":"قال …","published":"2024-01-13"}', 'news.jsonl:1')
 */
import type { IncomingDocument } from '@isnad/store';
import { SourceError } from '../source-error.ts';
import { type Published, readPublished } from './publication-date.ts';

export interface ReadArticle {
  readonly document: IncomingDocument;
  /** What could not be used, and was left out. */
  readonly warnings: readonly string[];
}

/**
 * Reads `id, title, body, published, source, url, author`; all but `body` may be missing, null or empty. Other fields
 * are passed over. A publication date that cannot be read is left out with a warning.
 * @param path what to call it in messages, and the document's origin
 * @throws SourceError JSON_INVALID, ARTICLE_INVALID
 */
export function readArticle(json: string, path: string): ReadArticle {
  const object = parseObject(json, path);
  const text = (field: string): string | null => {
    const value = object[field];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'number' && field === 'id') return String(value);
    if (typeof value !== 'string') throw new SourceError('ARTICLE_INVALID', path, `has a "${field}" that is no string`);
    return toWellFormed(value);
  };
  if (typeof object.body !== 'string') throw new SourceError('ARTICLE_INVALID', path, 'has no "body" that is a string');
  const body = toWellFormed(object.body);
  if (body.includes('\0')) throw new SourceError('SOURCE_BINARY', path, 'has a "body" with a NUL character');

  const written = text('published');
  const published: Published | null = written === null ? null : readPublished(written);
  return {
    document: {
      text: body,
      origin: path,
      externalId: text('id'),
      title: text('title'),
      source: text('source'),
      url: text('url'),
      author: text('author'),
      publishedAt: published?.publishedAt ?? null,
      referenceDate: published?.referenceDate ?? null,
    },
    warnings: written !== null && published === null ? [`${path}: "published" cannot be read: ${quote(written)}`] : [],
  };
}

function parseObject(json: string, path: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new SourceError('JSON_INVALID', path, `is not JSON (${(error as Error).message.slice(0, 120)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SourceError('JSON_INVALID', path, 'is JSON, but no object');
  return value as Record<string, unknown>;
}

/** Half of a surrogate pair, which JSON may escape, stands for nothing; U+FFFD takes its place and keeps all offsets. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
