/**
 * A page, a feed or a sitemap as bytes, from a file or fetched → what it holds.
 *
 * @example const holding = await readXml(createReadStream('feed.xml'), { path: 'feed.xml', url: null, … })
 */
import { SourceError } from '../source-error.ts';
import { boundXml } from './feed/bound-xml.ts';
import type { Feed } from './feed/feed.ts';
import { readFeed } from './feed/read-feed.ts';
import { decodePage } from './page/decode-page.ts';
import { type PageOrigin, type ReadPage, readPage } from './page/read-page.ts';

export interface MarkupOrigin extends PageOrigin {
  /** `charset` of the Content-Type header, or null. */
  readonly charset: string | null;
}

export interface ReadFeed extends Feed {
  /** Whether it holds more entries than were asked for. */
  readonly wasCut: boolean;
}

/** @throws SourceError SOURCE_BINARY, SOURCE_NOT_UTF8, PAGE_NO_TEXT, PAGE_TOO_COMPLEX */
export function readPageBytes(bytes: Buffer, origin: MarkupOrigin): ReadPage {
  const { text, warning } = decodePage(bytes, { header: origin.charset, path: origin.path });
  const page = readPage(text, origin);
  return warning === null ? page : { ...page, warnings: [warning, ...page.warnings] };
}

/**
 * XHTML is a page; all other XML must be a feed or a sitemap. At most `maxEntries` entries are read of the body.
 * @throws SourceError XML_REFUSED, FEED_INVALID, what `readPageBytes` throws, and what the body throws
 */
export async function readXml(
  body: AsyncIterable<Buffer>,
  origin: MarkupOrigin,
  maxEntries: number,
): Promise<{ readonly feed: ReadFeed } | { readonly page: ReadPage }> {
  const { path, charset, url } = origin;
  const { bytes, root, wasCut } = await boundXml(body, maxEntries, path);
  if (root === 'html') return { page: readPageBytes(bytes, origin) };
  const { text } = decodePage(bytes, { header: charset, path });
  return { feed: { ...readFeed(text, root, url?.href, path), wasCut } };
}

/**
 * The feed in a JSON text, or null when it is JSON of another kind.
 * @throws SourceError FEED_INVALID
 */
export function readJsonFeed(json: string, { path, url }: PageOrigin, maxEntries: number): ReadFeed | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const { version, items } = Object(value) as { version?: unknown; items?: unknown };
  if (typeof version !== 'string' || !/^https?:\/\/(?:www\.)?jsonfeed\.org\//.test(version)) return null;
  if (!Array.isArray(items)) throw new SourceError('FEED_INVALID', path, 'is a JSON Feed without items');
  const feed = readFeed({ ...(value as object), items: items.slice(0, maxEntries) }, 'json', url?.href, path);
  return { ...feed, wasCut: items.length > maxEntries };
}
