/**
 * A page of HTML → an article to take in: its text as paragraphs, and what the page says of it.
 *
 * @example readPage('<html>…', { path: 'page.html', url: null }).document.title
 */

import type { IncomingDocument } from '@isnad/store';
import { Readability } from '@mozilla/readability';
import { SourceError } from '../../source-error.ts';
import { readPublished } from '../../sources/publication-date.ts';
import { withinTime } from '../within-time.ts';
import { canonicalUrl } from './canonical-url.ts';
import { readMetadata } from './page-metadata.ts';
import { textOfTree } from './page-text.ts';
import { parsePage } from './parse-page.ts';
import { storable } from './storable.ts';

export interface PageOrigin {
  /** What to call it in messages; the document's origin. */
  readonly path: string;
  /** Where it was fetched from, or null for a file. */
  readonly url: URL | null;
  /** What is known from elsewhere, as a feed, and used where the page is silent. */
  readonly known?: Partial<Pick<IncomingDocument, 'title' | 'author' | 'source'>> & {
    readonly published?: string | null;
  };
}

export interface ReadPage {
  readonly document: IncomingDocument;
  /** What could not be used, and was left out. */
  readonly warnings: readonly string[];
}

/** Characters from which Readability takes a text for an article; below, it looks again with less care. */
const ENOUGH_CHARACTERS = 250;
/** A page whose elements hold less than this share of what its JSON-LD holds is drawn by a script, or was cut. */
const FULL_SHARE = 0.6;
const PROMPT = /cookie|consent|newsletter|subscri/i;
/** Characters; what is longer is an article for subscribers. */
const LONGEST_PROMPT = 600;
/** Fewer letters than 40 are a caption or a notice, not an article. */
const ENOUGH_LETTERS = /(?:\p{L}\P{L}*){40}/u;

/**
 * The text is what a reader of the page reads: no menus, no scripts, no second copy of the body; captions are lines of
 * their own; the title is not repeated in it.
 * @throws SourceError PAGE_NO_TEXT, PAGE_TOO_COMPLEX
 */
export function readPage(html: string, { path, url, known = {} }: PageOrigin): ReadPage {
  const { metadata, extracted } = withinTime(() => {
    const document = parsePage(html, path);
    return { metadata: readMetadata(document), extracted: extract(document) };
  }, tooSlow(path));
  const given = metadata.articleBody === null ? '' : textOfMarkup(metadata.articleBody, path);
  const body = extracted.length < FULL_SHARE * given.length ? given : extracted;
  const title = metadata.title ?? known.title ?? null;
  const text = storable(withoutTitle(body, title));
  if (!ENOUGH_LETTERS.test(text))
    throw new SourceError('PAGE_NO_TEXT', path, 'is a page without the text of an article');

  const written = metadata.published ?? known.published ?? null;
  const published = written === null ? null : readPublished(written);
  const address = canonicalUrl(metadata.canonical, url);
  return {
    document: {
      text,
      origin: path,
      url: address,
      title: storable(title),
      source: storable(metadata.outlet ?? known.source ?? url?.hostname.replace(/^www\./, '') ?? null),
      author: storable(metadata.author ?? known.author ?? null),
      publishedAt: published?.publishedAt ?? null,
      referenceDate: published?.referenceDate ?? null,
    },
    warnings:
      written !== null && published === null
        ? [`${path}: the day of publication cannot be read: ${JSON.stringify(written.slice(0, 60))}`]
        : [],
  };
}

/** The text of a piece of HTML that is all article: what feeds and JSON-LD carry. */
export function textOfMarkup(markup: string, path: string): string {
  // Text without any markup keeps its lines.
  if (!/[<&]/.test(markup)) return markup.replace(/\r\n?/g, '\n').trim();
  return storable(withinTime(() => textOfTree(parsePage(`<div>${markup}</div>`, path).body), tooSlow(path)));
}

function tooSlow(path: string): () => SourceError {
  return () => new SourceError('PAGE_TOO_COMPLEX', path, 'takes too long to read');
}

function extract(document: Document): string {
  const body = extractBody(document);
  const caption = leadCaption(document);
  return caption === null || body === '' || body.includes(caption) ? body : `${caption}\n\n${body}`;
}

function extractBody(document: Document): string {
  const copy = document.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll('body [class], body [id]')) if (isPrompt(element)) element.remove();
  try {
    const article = new Readability(copy, {
      charThreshold: ENOUGH_CHARACTERS,
      serializer: (node) => node,
    }).parse();
    if (article?.content) return textOfTree(article.content as Element);
  } catch {
    // It stumbles over some broken trees; an <article> may still be there to read.
  }
  const article = document.body?.querySelector('[itemprop~="articleBody"], article');
  return article ? textOfTree(article) : '';
}

/** What asks the reader for something; Readability knows other surroundings by their names, not these. */
function isPrompt(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return PROMPT.test(names) && (element.textContent ?? '').length < LONGEST_PROMPT;
}

/** The caption of the picture above the text, which often stands outside what holds the text. */
function leadCaption(document: Document): string | null {
  const caption = document.querySelector('main figure figcaption, article figure figcaption');
  // Pictures of other stories are links, or stand at the side.
  if (!caption || caption.closest('a, aside, footer, li, nav')) return null;
  return textOfTree(caption) || null;
}

function withoutTitle(text: string, title: string | null): string {
  const end = text.indexOf('\n\n');
  if (title === null || end < 0) return text;
  return fold(text.slice(0, end)) === fold(title) ? text.slice(end + 2) : text;
}

function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
