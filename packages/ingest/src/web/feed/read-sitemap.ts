/**
 * Sitemaps, news sitemaps and indexes of sitemaps (sitemaps.org, Google News).
 *
 * @example readSitemap('<urlset><url><loc>https://example.org/1</loc></url></urlset>').entries[0]?.url
 */
import sax from 'sax';
import type { Feed, FeedEntry } from './feed.ts';

/** Linear in the text; addresses that are none are passed over. */
export function readSitemap(xml: string): Feed {
  const parser = sax.parser(false, { lowercase: true, trim: true });
  const path: string[] = [];
  const entries: FeedEntry[] = [];
  const sitemaps: string[] = [];
  let outlet: string | null = null;
  let fields: Record<string, string> = {};
  const take = (text: string): void => {
    const field = path.slice(2).join('/');
    if (field !== '') fields[field] = (fields[field] ?? '') + text;
  };
  parser.onopentag = ({ name }) => path.push(name.slice(name.indexOf(':') + 1));
  parser.ontext = take;
  parser.oncdata = take;
  parser.onclosetag = () => {
    const name = path.length === 2 ? path[1] : undefined;
    path.pop();
    if (name === undefined) return;
    const address = fields.loc;
    if (address !== undefined && URL.canParse(address)) {
      outlet ??= fields['news/publication/name'] ?? null;
      if (name === 'sitemap') sitemaps.push(address);
      else if (name === 'url')
        entries.push({
          url: address,
          title: fields['news/title'] ?? null,
          published: fields['news/publication_date'] ?? null,
          author: null,
          content: null,
        });
    }
    fields = {};
  };
  parser.onerror = () => {
    parser.error = null as unknown as Error;
  };
  parser.write(xml).close();
  return { title: outlet, entries, sitemaps };
}
