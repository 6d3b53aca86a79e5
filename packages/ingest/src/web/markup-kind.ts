/**
 * Tells what bytes are from how they begin: servers and file names are often wrong about it.
 *
 * @example markupKind('<?xml version="1.0"?><rss version="2.0">') // 'xml'
 */

export type MarkupKind = 'html' | 'xml' | 'json' | 'text';

const JSON_START = /^(?:\{\s*["}]|\[\s*[[{\]])/;
const FEED = /^<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]/i;
const HTML = /^<(?:!doctype\s+html|html|head|body|meta|title|div|p|article)[\s>]/i;

/** What the beginning (a few thousand characters) shows. XML of another kind than a feed is `xml` as well. */
export function markupKind(beginning: string): MarkupKind {
  const text = beginning.replace(/^(?:\ufeff|ï»¿)/, '').trimStart();
  if (JSON_START.test(text)) return 'json';
  const first = text.slice(skipProlog(text));
  if (FEED.test(first)) return 'xml';
  if (HTML.test(first)) return 'html';
  return /^<\?xml/i.test(text) ? 'xml' : 'text';
}

/** Where the first element, or the document type of HTML, begins; declarations and comments come before. */
function skipProlog(text: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    const end = text.startsWith('<?', at)
      ? after(text, '>', at)
      : text.startsWith('<!--', at)
        ? after(text, '-->', at)
        : /^<!doctype\s+(?!html)/i.test(text.slice(at, at + 40))
          ? endOfDocumentType(text, at)
          : 0;
    if (end === 0) return at;
    at = end;
  }
}

/** Entities it declares stand in brackets. */
function endOfDocumentType(text: string, from: number): number {
  const end = after(text, '>', from);
  const bracket = text.indexOf('[', from);
  return bracket >= 0 && bracket < end ? after(text, ']>', from) : end;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? 0 : at + mark.length;
}
