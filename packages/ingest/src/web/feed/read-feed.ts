/**
 * The entries of a feed: RSS, Atom, RDF, JSON Feed, sitemaps and news sitemaps, in one form.
 *
 * @example readFeed('<rss version="2.0">…', 'https://example.org/rss').entries[0]?.url
 */
import { parseFeed } from 'feedsmith';
import { SourceError } from '../../source-error.ts';
import { withinTime } from '../within-time.ts';
import type { Feed } from './feed.ts';
import { readSitemap } from './read-sitemap.ts';

/**
 * @param source the text of an XML feed, or the object of a JSON Feed
 * @param root the name of its first element; `json` for a JSON Feed
 * @param base what relative addresses are relative to
 * @throws SourceError FEED_INVALID
 */
export function readFeed(source: string | object, root: string, base: string | undefined, path: string): Feed {
  const isSitemap = root === 'urlset' || root === 'sitemapindex';
  try {
    if (isSitemap) return readSitemap(source as string);
    return withinTime(
      () => fromLibrary(source, base),
      () => new Error('takes too long to read'),
    );
  } catch (error) {
    throw new SourceError('FEED_INVALID', path, 'is neither a feed nor a sitemap that can be read', { cause: error });
  }
}

function fromLibrary(source: string | object, base: string | undefined): Feed {
  const { format, feed } = parseFeed(source as string);
  const absolute = (address: string | undefined): string | null =>
    address !== undefined && URL.canParse(address.trim(), base) ? new URL(address.trim(), base).href : null;
  if (format === 'atom')
    return {
      title: plain(feed.title?.value),
      sitemaps: [],
      entries: (feed.entries ?? []).map((entry) => ({
        url: absolute((entry.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href),
        title: plain(entry.title?.value),
        published: entry.published ?? entry.updated ?? null,
        author: plain(entry.authors?.[0]?.name),
        content: entry.content?.value ?? null,
      })),
    };
  if (format === 'json')
    return {
      title: plain(feed.title),
      sitemaps: [],
      entries: (feed.items ?? []).map((item) => ({
        url: absolute(item.url ?? item.external_url),
        title: plain(item.title),
        published: item.date_published ?? null,
        author: plain(item.authors?.[0]?.name),
        content: item.content_html ?? item.content_text ?? null,
      })),
    };
  if (format === 'rdf')
    return {
      title: plain(feed.title),
      sitemaps: [],
      entries: (feed.items ?? []).map((item) => ({
        url: absolute(item.link),
        title: plain(item.title),
        published: item.dc?.dates?.[0] ?? null,
        author: plain(item.dc?.creators?.[0]),
        content: item.content?.encoded ?? null,
      })),
    };
  return {
    title: plain(feed.title),
    sitemaps: [],
    entries: (feed.items ?? []).map((item) => ({
      url: absolute(item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value)),
      title: plain(item.title),
      published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
      author: plain(item.dc?.creators?.[0]) ?? plain(item.authors?.[0]?.name),
      content: item.content?.encoded ?? null,
    })),
  };
}

/** Titles may carry markup; names are names. */
function plain(text: string | undefined): string | null {
  return (
    text
      ?.replace(/<[^<>]{1,500}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}
