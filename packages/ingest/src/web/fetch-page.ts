/**
 * One address → the article on its page.
 *
 * @example (await fetchPage('https://example.org/news/1', openWeb())).document.title
 */
import { SourceError } from '../source-error.ts';
import type { Fetched } from './fetch-source.ts';
import type { Web } from './open-web.ts';
import type { PageOrigin, ReadPage } from './page/read-page.ts';
import { readWhole } from './read-body.ts';
import { readPageBytes } from './read-markup.ts';

/** Asked for in this order; servers that ignore it are answered by looking at what comes. */
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.1';

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', '']);

/** @throws SourceError what `Web.fetch` and `readPageBytes` throw; CONTENT_TYPE_REFUSED */
export async function fetchPage(address: string, web: Web, known: PageOrigin['known'] = {}): Promise<ReadPage> {
  const fetched = await web.fetch(address, { accept: ACCEPT });
  const { type, charset } = contentType(fetched);
  if (!PAGE_TYPES.has(type)) {
    fetched.close();
    throw new SourceError('CONTENT_TYPE_REFUSED', address, `is ${type}, and a page was expected`);
  }
  return readPageBytes(await readWhole(fetched.body), { path: address, url: fetched.url, charset, known });
}

export { ACCEPT };

/** The media type in lower case ('' when the server names none), and the charset. */
export function contentType({ headers }: Pick<Fetched, 'headers'>): { type: string; charset: string | null } {
  const header = headers['content-type'] ?? '';
  return {
    type: (header.split(';', 1)[0] ?? '').trim().toLowerCase(),
    charset: /;\s*charset\s*=\s*["']?([^\s"';]{1,40})/i.exec(header)?.[1] ?? null,
  };
}
