/**
 * An address → documents: a page is one, a feed or a sitemap is those it lists, a file of articles is its articles.
 *
 * @example for await (const item of readWeb('https://example.org/rss', openWeb(), 1_000_000)) …
 */
import { SourceError } from '../source-error.ts';
import { readJsonArticles, readJsonLines } from '../sources/read-articles.ts';
import { failed, refuseEmpty, type SourceItem } from '../sources/source-item.ts';
import { ACCEPT, contentType } from './fetch-page.ts';
import type { Fetched } from './fetch-source.ts';
import { markupKind } from './markup-kind.ts';
import type { Web } from './open-web.ts';
import { canonicalUrl } from './page/canonical-url.ts';
import { decodePage } from './page/decode-page.ts';
import { storable } from './page/storable.ts';
import { readWhole } from './read-body.ts';
import { readEntries } from './read-entries.ts';
import { type MarkupOrigin, type ReadFeed, readJsonFeed, readPageBytes, readXml } from './read-markup.ts';

/** Sitemaps that an index may lead to, and how deep: the protocol allows one level. */
const MOST_SITEMAPS = 20;

const TEXT_TYPES =
  /^(?:text\/.*|application\/(?:.*\+)?(?:json|xml|xhtml\+xml)|application\/(?:x-)?(?:ndjson|jsonl|gzip)|application\/octet-stream|)$/;

/** Never throws for what a server does; each failure is an item, and the rest goes on. */
export async function* readWeb(address: string, web: Web): AsyncGenerator<SourceItem> {
  yield* readAddress(address, web, { entries: web.maxItems, sitemaps: MOST_SITEMAPS });
}

/** What may still be read; counted down. */
interface Budget {
  entries: number;
  sitemaps: number;
}

async function* readAddress(address: string, web: Web, budget: Budget, isNested = false): AsyncGenerator<SourceItem> {
  try {
    const fetched = await web.fetch(address, { accept: ACCEPT, ...web.state?.headers(address) });
    if (fetched.status === 304) {
      fetched.close();
      return;
    }
    yield* readFetched(address, fetched, web, budget, isNested);
  } catch (error) {
    yield failed(address, error);
  }
}

async function* readFetched(
  address: string,
  fetched: Fetched,
  web: Web,
  budget: Budget,
  isNested: boolean,
): AsyncGenerator<SourceItem> {
  const { type, charset } = contentType(fetched);
  if (!TEXT_TYPES.test(type)) {
    fetched.close();
    throw new SourceError('CONTENT_TYPE_REFUSED', address, `is ${type}, and only text, HTML, XML and JSON are read`);
  }
  const origin: MarkupOrigin = { path: address, url: fetched.url, charset };
  const { beginning, body } = await peek(fetched.body);
  const kind = markupKind(beginning.toString('latin1'));
  if (kind === 'xml') {
    const read = await readXml(body, origin, budget.entries);
    if ('page' in read) yield { path: address, ...read.page };
    else yield* readFeedItems(address, read.feed, fetched, web, budget, isNested);
  } else if (kind === 'html' || (kind === 'text' && type.includes('html')))
    yield { path: address, ...readPageBytes(await readWhole(body), origin) };
  else if (kind === 'json') {
    const bytes = await readWhole(body);
    const feed = readJsonFeed(bytes.toString('utf8'), origin, budget.entries);
    if (feed !== null) yield* readFeedItems(address, feed, fetched, web, budget, isNested);
    else yield* (/ndjson|jsonl/.test(type) ? readJsonLines : readJsonArticles)(once(bytes), address, bytes.length);
  } else {
    const { text, warning } = decodePage(await readWhole(body), { header: charset, path: address });
    refuseEmpty(text, address);
    const url = canonicalUrl(null, fetched.url);
    yield {
      path: address,
      document: { text: storable(text), origin: address, url },
      warnings: warning === null ? [] : [warning],
    };
  }
}

async function* readFeedItems(
  address: string,
  feed: ReadFeed,
  { headers }: Fetched,
  web: Web,
  budget: Budget,
  isNested: boolean,
): AsyncGenerator<SourceItem> {
  budget.entries -= feed.entries.length;
  // An index that has not changed may still lead to sitemaps that have.
  const validators = feed.sitemaps.length > 0 ? {} : { etag: headers.etag, lastModified: headers['last-modified'] };
  web.state?.listed(
    address,
    validators,
    feed.entries.flatMap(({ url }) => url ?? []),
  );
  yield* readEntries(feed, { address, path: address, web });
  for (const sitemap of isNested ? [] : feed.sitemaps) {
    if (budget.sitemaps === 0 || budget.entries <= 0) break;
    budget.sitemaps -= 1;
    yield* readAddress(sitemap, web, budget, true);
  }
  if (feed.wasCut || (!isNested && feed.sitemaps.length > 0 && (budget.sitemaps === 0 || budget.entries <= 0)))
    yield failed(address, tooLong(address, web.maxItems));
}

export function tooLong(path: string, maxItems: number): SourceError {
  return new SourceError('FEED_TOO_LONG', path, `lists more than ${maxItems} articles at a time; the first were read`);
}

/** The first bytes, and the body with them still in it. */
async function peek(body: AsyncGenerator<Buffer>): Promise<{ beginning: Buffer; body: AsyncGenerator<Buffer> }> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < 1024) {
    const next = await body.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncGenerator<Buffer> {
    try {
      yield* parts;
      yield* body;
    } finally {
      await body.return(undefined);
    }
  }
  return { beginning: Buffer.concat(parts).subarray(0, 4096), body: whole() };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
