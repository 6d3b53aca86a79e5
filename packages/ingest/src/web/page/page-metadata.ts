/**
 * What a page says of itself: schema.org NewsArticle in JSON-LD, Open Graph, meta elements, microdata.
 *
 * @example readMetadata(document).title // 'مقتل عشرة في انفجار'
 */
import { findArticle, nameOf, textOf } from './json-ld.ts';

export interface PageMetadata {
  readonly title: string | null;
  readonly author: string | null;
  /** As written. */
  readonly published: string | null;
  /** The outlet's name. */
  readonly outlet: string | null;
  /** As written; may be relative. */
  readonly canonical: string | null;
  /** The text that JSON-LD carries, markup and all; null when it carries none. */
  readonly articleBody: string | null;
}

/** Characters of one value; honest ones have a tenth of that. */
const LONGEST_VALUE = 2000;

const TITLES = ['og:title', 'twitter:title', 'dc.title'];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'dc.creator.creator', 'parsely-author', 'sailthru.author'];
const DATES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'date',
];
const OUTLETS = ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title'];

/** What stands nearest to the article wins: JSON-LD, then Open Graph and its like, then the page's own elements. */
export function readMetadata(document: Document): PageMetadata {
  const article = findArticle(
    [...document.querySelectorAll('script')]
      .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent ?? ''),
  );
  const meta = readMetaElements(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const attribute = (selector: string, name: string) => tidy(document.querySelector(selector)?.getAttribute(name));
  const content = (selector: string) => tidy(document.querySelector(selector)?.textContent);
  const microdata = (property: string) =>
    attribute(`[itemprop~="${property}"][content]`, 'content') ?? attribute(`[itemprop~="${property}"]`, 'datetime');

  const outlet = tidy(nameOf(article?.publisher)) ?? first(OUTLETS);
  return {
    title: tidy(textOf(article?.headline)) ?? withoutOutlet(first(TITLES) ?? content('h1') ?? content('title'), outlet),
    author: readable(tidy(nameOf(article?.author)) ?? first(AUTHORS) ?? content('[rel~="author"]')),
    published:
      tidy(textOf(article?.datePublished)) ??
      first(DATES) ??
      microdata('datePublished') ??
      attribute('article time[datetime], time[pubdate], h1 ~ * time[datetime], time[datetime]', 'datetime'),
    outlet,
    canonical: attribute('link[rel~="canonical"]', 'href') ?? first(['og:url']) ?? tidy(textOf(article?.url)),
    articleBody: textOf(article?.articleBody),
  };
}

/** By lower-case `property`, `name` or `itemprop`; the first of each counts. */
function readMetaElements(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = tidy(element.getAttribute('content'));
    if (content === null) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** `عنوان الخبر | اسم القناة` → `عنوان الخبر`, when that is the outlet's name. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null || !title.endsWith(outlet)) return title;
  const rest = title.slice(0, -outlet.length);
  const headline = rest.replace(/[\s\u200e\u200f]*[|\-–—:»•][\s\u200e\u200f]*$/u, '');
  return headline !== rest && headline !== '' ? headline : title;
}

/** Some pages put an author's address where the name belongs. */
function readable(author: string | null): string | null {
  return author === null || /^https?:/i.test(author) ? null : author;
}

function tidy(text: string | null | undefined): string | null {
  return text?.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim() || null;
}
