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
 * - `PAGE_NO_TEXT`: an HTML page in which no article stands.
 * - `PAGE_TOO_COMPLEX`: an HTML page nested too deeply, of too many elements, or that takes too long to read.
 * - `FEED_INVALID`: neither a feed (RSS, Atom, RDF, JSON Feed) nor a sitemap.
 * - `FEED_TOO_LONG`: a feed of more items than are read at a time; the first ones were read.
 * - `XML_REFUSED`: XML that declares entities, or is nested too deeply.
 * - `NETWORK_OFF`: an address was named, and the network was not allowed.
 * - `URL_REFUSED`: no http or https address, or one with a password.
 * - `ADDRESS_REFUSED`: a host that is not on the public internet.
 * - `ROBOTS_REFUSED`: the site's robots.txt asks not to fetch it.
 * - `FETCH_FAILED`: no connection, or it broke.
 * - `FETCH_TIMEOUT`: it took longer than the limit.
 * - `HTTP_STATUS`: the server answered, but not with the page.
 * - `TOO_MANY_REDIRECTS`: sent on more often than the limit.
 * - `RESPONSE_INVALID`: an answer that breaks its own announcement: damaged compression, a redirect to nowhere.
 * - `CONTENT_TYPE_REFUSED`: neither text, HTML, XML nor JSON.
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
  | 'ARTICLE_INVALID'
  | 'PAGE_NO_TEXT'
  | 'PAGE_TOO_COMPLEX'
  | 'FEED_INVALID'
  | 'FEED_TOO_LONG'
  | 'XML_REFUSED'
  | 'NETWORK_OFF'
  | 'URL_REFUSED'
  | 'ADDRESS_REFUSED'
  | 'ROBOTS_REFUSED'
  | 'FETCH_FAILED'
  | 'FETCH_TIMEOUT'
  | 'HTTP_STATUS'
  | 'TOO_MANY_REDIRECTS'
  | 'RESPONSE_INVALID'
  | 'CONTENT_TYPE_REFUSED';

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
