/**
 * The one address an article is known by, whichever of its addresses it was fetched from.
 *
 * @example canonicalUrl('/news/1', new URL('https://example.org/news/1?utm_source=x')) // 'https://example.org/news/1'
 */

/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ocid|cmpid)$/i;

/**
 * What the page names, if it lies on the host it came from; else where it came from, without tracking. A page cannot
 * claim another site's address: it would take the place of that site's article. Null for a file that names none.
 */
export function canonicalUrl(named: string | null, url: URL | null): string | null {
  if (named !== null && URL.canParse(named, url?.href)) {
    const canonical = new URL(named, url?.href);
    const isWeb = canonical.protocol === 'https:' || canonical.protocol === 'http:';
    const isOurs = url === null || siteOf(canonical) === siteOf(url);
    // Some content systems name their front page on every page.
    const isFront = canonical.pathname === '/' && canonical.search === '' && url !== null && url.pathname !== '/';
    if (isWeb && isOurs && !isFront) return clean(canonical);
  }
  return url === null ? null : clean(url);
}

/** Pages for telephones live on a host of their own beside the main one. */
function siteOf({ hostname, port }: URL): string {
  return `${hostname.replace(/^(?:www|m|mobile|amp)\./, '')}:${port}`;
}

function clean(address: URL): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  // Touching the parameters writes them anew; addresses without tracking stay as they are.
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
