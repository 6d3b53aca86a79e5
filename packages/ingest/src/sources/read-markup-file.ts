/**
 * Pages, feeds and JSON from files and standard input → documents.
 *
 * @example readPageFile(readFileSync('page.html'), 'page.html')
 */
import type { Web } from '../web/open-web.ts';
import { readEntries } from '../web/read-entries.ts';
import { type ReadFeed, readJsonFeed, readPageBytes, readXml } from '../web/read-markup.ts';
import { tooLong } from '../web/read-web.ts';
import { readJsonArticles } from './read-articles.ts';
import { failed, type SourceItem, tooLarge } from './source-item.ts';

/** Entries of a feed in a file: what a site lists at a time, many times over. */
const MOST_ENTRIES = 1000;
/** A JSON Feed is known by its beginning, and is no larger. */
const MOST_JSON_FEED_BYTES = 16 * 1024 * 1024;
const JSON_FEED = /^[\s\ufeff]*\{[^{[]{0,2000}jsonfeed\.org\//;

/** @throws SourceError as `readPageBytes` */
export function readPageFile(bytes: Buffer, path: string): SourceItem {
  return { path, ...readPageBytes(bytes, { path, url: null, charset: null }) };
}

/** @throws SourceError as `readXml`; SOURCE_TOO_LARGE when its first entries do not end within `maxBytes` */
export async function* readFeedFile(
  bytes: AsyncIterable<Buffer> | readonly Buffer[],
  path: string,
  maxBytes: number,
  web: Web | null,
): AsyncGenerator<SourceItem> {
  const limit = web?.maxItems ?? MOST_ENTRIES;
  const body = (async function* () {
    let length = 0;
    for await (const chunk of bytes) {
      length += chunk.length;
      if (length > maxBytes) throw tooLarge(path, maxBytes);
      yield chunk;
    }
  })();
  const read = await readXml(body, { path, url: null, charset: null }, limit);
  if ('page' in read) yield { path, ...read.page };
  else yield* feedItems(read.feed, path, web, limit);
}

/** An array of articles, one article, several one after the other, or a JSON Feed. */
export async function* readJsonFile(
  stream: AsyncIterable<Buffer>,
  path: string,
  maxBytes: number,
  web: Web | null,
): AsyncGenerator<SourceItem> {
  const input = stream[Symbol.asyncIterator]();
  const first = await input.next();
  const chunks: Buffer[] = first.done ? [] : [first.value];
  async function* whole(): AsyncGenerator<Buffer> {
    yield* chunks;
    for (let next = await input.next(); !next.done; next = await input.next()) yield next.value;
  }
  if (!JSON_FEED.test((chunks[0] ?? Buffer.alloc(0)).toString('utf8', 0, 4000))) {
    yield* readJsonArticles(whole(), path, maxBytes);
    return;
  }
  let length = chunks[0]?.length ?? 0;
  for (let next = await input.next(); !next.done && length <= MOST_JSON_FEED_BYTES; next = await input.next()) {
    length += next.value.length;
    chunks.push(next.value);
  }
  const limit = web?.maxItems ?? MOST_ENTRIES;
  const feed = readJsonFeed(Buffer.concat(chunks).toString('utf8'), { path, url: null }, limit);
  if (feed === null) yield* readJsonArticles(whole(), path, maxBytes);
  else yield* feedItems(feed, path, web, limit);
}

async function* feedItems(feed: ReadFeed, path: string, web: Web | null, limit: number): AsyncGenerator<SourceItem> {
  yield* readEntries(feed, { address: null, path, web });
  if (feed.wasCut) yield failed(path, tooLong(path, limit));
}
