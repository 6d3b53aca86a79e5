/**
 * The list of feeds to watch: one address a line.
 *
 * @example readFeedList('# قنوات\nhttps://example.org/rss\n', 'feeds.txt') // ['https://example.org/rss']
 */
import { readUrl } from './fetch-source.ts';

/**
 * Blank lines and lines that begin with `#` are passed over; each address counts once.
 * @throws SourceError URL_REFUSED, with the line
 */
export function readFeedList(text: string, path: string): string[] {
  const feeds = text.split(/\r\n?|\n/).flatMap((line, index) => {
    const address = line.replace(/^\ufeff/, '').trim();
    if (address === '' || address.startsWith('#')) return [];
    return [readUrl(address, `${path}:${index + 1}`).href];
  });
  return [...new Set(feeds)];
}
