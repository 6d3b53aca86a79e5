/**
 * Why a source, or one document of it, cannot be taken in: codes that stay, and a sentence that says what to do.
 *
 * @example new SourceError('SOURCE_BINARY', 'photo.txt', 'holds a NUL byte at offset 4: it is not a text')
 */

/**
 * - `SOURCE_NOT_FOUND`: no file, folder or match of a glob there.
 * - `SOURCE_UNREADABLE`: it is there but cannot be read (permissions, a device, an I/O error).
 * - `SOURCE_EMPTY`: no characters but white space.
 * - `SOURCE_TOO_LARGE`: beyond the limit on a document's size.
 * - `SOURCE_BINARY`: bytes that are no text.
 * - `SOURCE_NOT_UTF8`: text in another encoding, or damaged.
 * - `SOURCE_IS_HTML`: markup where plain text was expected.
 * - `JSON_INVALID`: a line of JSONL that is not a JSON object.
 * - `ARTICLE_INVALID`: a JSON object that is not an article: a field is missing or of the wrong type.
 */
export type SourceErrorCode =
  | 'SOURCE_NOT_FOUND'
  | 'SOURCE_UNREADABLE'
  | 'SOURCE_EMPTY'
  | 'SOURCE_TOO_LARGE'
  | 'SOURCE_BINARY'
  | 'SOURCE_NOT_UTF8'
  | 'SOURCE_IS_HTML'
  | 'JSON_INVALID'
  | 'ARTICLE_INVALID';

export class SourceError extends Error {
  constructor(
    readonly code: SourceErrorCode,
    /** The file, with the line in it where there is one: `news.jsonl:12`. */
    readonly path: string,
    /** Completes a sentence that begins with the path. */
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`${path} ${problem}.`, options);
    this.name = 'SourceError';
  }
}
