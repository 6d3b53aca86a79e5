/**
 * The entries of a feed → documents: each one's page when the network may be used, else the text the feed carries.
 *
 * @example for await (const item of readEntries(feed, { address: null, path: 'feed.xml', web: null })) …
 */
import { SourceError } from '../source-error.ts';
import { readPublished } from '../sources/publication-date.ts';
import { failed, type SourceItem } from '../sources/source-item.ts';
import type { Feed, FeedEntry } from './feed/feed.ts';
import { fetchPage } from './fetch-page.ts';
import type { Web } from './open-web.ts';
import { canonicalUrl } from './page/canonical-url.ts';
import { textOfMarkup } from './page/read-page.ts';
import { storable } from './page/storable.ts';

export interface EntriesOrigin {
  /** The feed's address; null for a file. */
  readonly address: string | null;
  readonly path: string;
  readonly web: Web | null;
}

/** A feed's text that is shorter, or ends with an ellipsis, is a teaser. */
const FULL_TEXT = 600;
const TEASER_END = /(?:…|\.{3})[\])\s]*$/;

export async function* readEntries(feed: Feed, { address, path, web }: EntriesOrigin): AsyncGenerator<SourceItem> {
  for (const [index, entry] of feed.entries.entries()) {
    if (web?.signal?.aborted) return;
    const name = entry.url ?? `${path}#${index + 1}`;
    if (address !== null && entry.url !== null && web?.state?.isDone(address, entry.url)) continue;
    try {
      yield await readEntry(entry, feed, name, web);
    } catch (error) {
      yield failed(name, error);
    }
  }
}

async function readEntry(entry: FeedEntry, feed: Feed, name: string, web: Web | null): Promise<SourceItem> {
  let problem: SourceError;
  if (entry.url === null) problem = new SourceError('FEED_INVALID', name, 'is an entry without an address');
  else if (web === null) problem = networkOff(name);
  else
    try {
      const { title, author, published } = entry;
      const known = { title, author, published, source: feed.title };
      const { document, warnings } = await fetchPage(entry.url, web, known);
      return { path: name, document, warnings };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      problem = error;
    }
  const text = entry.content === null ? '' : storable(textOfMarkup(entry.content, name));
  if (text.length < FULL_TEXT || TEASER_END.test(text)) throw problem;
  const published = entry.published === null ? null : readPublished(entry.published);
  return {
    path: name,
    document: {
      text,
      origin: name,
      url: entry.url === null ? null : canonicalUrl(null, new URL(entry.url)),
      title: storable(entry.title),
      source: storable(feed.title),
      author: storable(entry.author),
      publishedAt: published?.publishedAt ?? null,
      referenceDate: published?.referenceDate ?? null,
    },
    warnings: web === null ? [] : [`${problem.message} The text that the feed carries was taken.`],
  };
}

/** Said wherever an address is named and the network was not allowed. */
export function networkOff(path: string): SourceError {
  const how = 'the network is off; allow it with --network or ISNAD_NETWORK=1';
  return new SourceError('NETWORK_OFF', path, `was not fetched: ${how}`);
}
