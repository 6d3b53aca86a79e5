/**
 * The text of a piece of a page: paragraphs in reading order, a blank line between two.
 *
 * @example textOfTree(parsePage('<p>قال</p><figcaption>صورة</figcaption>', 'x').body) // 'قال\n\nصورة'
 */

/** What ends a paragraph where it begins and where it ends. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 ' +
    'H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
/** What a reader of the page does not see, or does not read as text. */
const SILENT = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED FORM HEAD IFRAME INPUT LINK MATH META NAV NOSCRIPT OBJECT OPTION SCRIPT SELECT ' +
    'STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

const LISTS = new Set(['DL', 'NAV', 'OL', 'UL']);
const HEADINGS = new Set(['H2', 'H3', 'H4', 'H5', 'H6']);
/** A list with this share of its letters in links leads elsewhere; lists within a report are text with a link or two. */
const LINK_SHARE = 0.75;

/** As many words in a row are no chance: a paragraph that comes again is the page's doing (a second body for phones). */
const REPEATED_WORDS = 6;

/**
 * All text below an element but lists of links and their headings. Runs of white space become one space; a line break
 * stays one.
 */
export function textOfTree(root: Element): string {
  const paragraphs: string[] = [];
  let current = '';
  /** Where the last heading stands among the paragraphs. */
  let heading = -1;
  const finish = (): void => {
    const lines = current.split('\n').map((line) => line.replace(/[ \u00a0]+/g, ' ').trim());
    // Two breaks in a row are a paragraph's end.
    const text = lines.join('\n').trim();
    if (text !== '') paragraphs.push(...text.split(/\n{2,}/));
    current = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      current += (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' ');
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (SILENT.has(name) || isHidden(element)) return;
    if (LISTS.has(name) && isListOfLinks(element)) {
      finish();
      if (heading === paragraphs.length - 1) paragraphs.pop();
      return;
    }
    if (name === 'BR') {
      current += '\n';
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) finish();
    if (name === 'TD' || name === 'TH') current += ' ';
    for (let child = element.firstChild; child !== null; child = child.nextSibling) visit(child);
    if (isBlock) finish();
    if (HEADINGS.has(name)) heading = paragraphs.length - 1;
  };
  visit(root);
  finish();
  return withoutRepetition(paragraphs).join('\n\n');
}

function isListOfLinks(list: Element): boolean {
  const letters = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;
  let linked = 0;
  for (const link of list.querySelectorAll('a')) linked += letters(link);
  return linked > 0 && linked >= LINK_SHARE * letters(list);
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

function withoutRepetition(paragraphs: readonly string[]): string[] {
  const seen = new Set<string>();
  return paragraphs.filter((paragraph) => {
    const words = paragraph.split(/\s+/);
    if (words.length < REPEATED_WORDS) return true;
    const key = words.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
