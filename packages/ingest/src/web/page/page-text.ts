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

/** As many words in a row are no chance: a paragraph that comes again is the page's doing (a second body for phones). */
const REPEATED_WORDS = 6;

/** All text below an element. Runs of white space become one space; a line break stays one. */
export function textOfTree(root: Element): string {
  const paragraphs: string[] = [];
  let current = '';
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
    if (name === 'BR') {
      current += '\n';
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) finish();
    if (name === 'TD' || name === 'TH') current += ' ';
    for (let child = element.firstChild; child !== null; child = child.nextSibling) visit(child);
    if (isBlock) finish();
  };
  visit(root);
  finish();
  return withoutRepetition(paragraphs).join('\n\n');
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
