/**
 * Tells what bytes are from how they begin: servers and file names are often wrong about it.
 *
 * @example markupKind('<?xml version="1.0"?><rss version="2.0">') // 'xml'
 */

export type MarkupKind = 'html' | 'xml' | 'json' | 'text';

const FEED =
  /^(?:<\?[^>]{0,500}>|<!--.{0,500}?-->|<!doctype\s(?!html)[^>[]{0,500}(?:\[|>)|\s){0,20}<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]/is;
const JSON_START = /^(?:\{\s*["}]|\[\s*[[{\]])/;
const HTML =
  /^(?:<\?[^>]{0,500}>|<!--.{0,500}?-->|\s){0,20}<(?:!doctype\s+html|html|head|body|meta|title|div|p|article)[\s>]/is;

/** What the beginning (a few thousand characters) shows. XML of another kind than a feed is `xml` as well. */
export function markupKind(beginning: string): MarkupKind {
  const text = beginning.replace(/^(?:\ufeff|ï»¿)/, '').trimStart();
  if (JSON_START.test(text)) return 'json';
  if (FEED.test(text)) return 'xml';
  if (HTML.test(text)) return 'html';
  return /^<\?xml/i.test(text) ? 'xml' : 'text';
}
