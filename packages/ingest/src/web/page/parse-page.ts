/// <reference lib="dom" />
/**
 * HTML text → a document tree, within limits on depth and size.
 *
 * @example parsePage('<p>قال', 'page.html').querySelector('p')?.textContent // 'قال'
 */
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { SourceError } from '../../source-error.ts';

/** Real pages stay below 60; what reads the tree goes down it by recursion. */
const MOST_DEPTH = 256;
/** Real pages have 20,000 to 2,000,000. */
const MOST_CHARACTERS = 16_000_000;
/** Real pages have 500 to 10,000. */
const MOST_ELEMENTS = 100_000;

/** @throws SourceError PAGE_TOO_COMPLEX */
export function parsePage(html: string, path: string): Document {
  refuseMonsters(html, path);
  // A fragment without <html> would make its first element the root.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  for (const element of document.querySelectorAll('*')) lowerAttributeNames(element);
  return document;
}

/** The tree keeps them as written, and old pages shout: `<META NAME="date">`. */
function lowerAttributeNames(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const lower = name.toLowerCase();
    if (lower === name) continue;
    element.removeAttribute(name);
    if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
  }
}

function refuseMonsters(html: string, path: string): void {
  if (html.length > MOST_CHARACTERS)
    throw new SourceError('PAGE_TOO_COMPLEX', path, `has more than ${MOST_CHARACTERS} characters`);
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentag() {
      depth += 1;
      elements += 1;
      if (depth > MOST_DEPTH)
        throw new SourceError('PAGE_TOO_COMPLEX', path, `is nested more than ${MOST_DEPTH} elements deep`);
      if (elements > MOST_ELEMENTS)
        throw new SourceError('PAGE_TOO_COMPLEX', path, `has more than ${MOST_ELEMENTS} elements`);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
}
