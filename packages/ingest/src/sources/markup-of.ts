/**
 * Tells a page of HTML or a feed from plain text, so that no tag is read as a word.
 *
 * @example markupOf('<!doctype html><p>…') // 'html'
 */
import { markupKind } from '../web/markup-kind.ts';

const OPENING = /^\s*(?:<!doctype\s+html|<html|<head|<body|<\?xml)/i;
const TAG = /<\/?(?:p|div|br|span|a|li|ul|h[1-6]|table|td|script|img)(?:\s[^<>]{0,500})?\/?>/gi;

/** Only the beginning is looked at: a page shows what it is there. */
const LOOKED_AT = 20_000;
/** A text about markup may name a tag or two. */
const FEW_TAGS = 5;

/** What a text is that looks like markup, or null for plain text. */
export function markupOf(text: string): 'html' | 'xml' | null {
  const beginning = text.slice(0, LOOKED_AT);
  if (markupKind(beginning) === 'xml') return 'xml';
  if (OPENING.test(beginning)) return 'html';
  let tags = 0;
  for (const _ of beginning.matchAll(TAG)) {
    tags += 1;
    if (tags > FEW_TAGS) return 'html';
  }
  return null;
}
