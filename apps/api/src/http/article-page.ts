/**
 * The page of an article, filled with its text.
 *
 * @example ARTICLE_PAGE.fill({ article }, sketch) // { title: 'كيري يحذر …', content: { title: '', label: '…', text: '<h1>…' } }
 */
import { escapeText, type FilledPage, fillHoles, shortId, writeDay } from './fill-holes.ts';
import type { PageSketch } from './page-files.ts';

/** Of the reader's answer, what is written into the page. */
interface Shown {
  readonly title: string | null;
  /** Pages that were built before there was any ask for none. */
  readonly opening?: string | null;
  readonly titleSpan: object | null;
  readonly parent: { readonly id: string; readonly title: string | null; readonly opening?: string | null } | null;
  readonly blocks: readonly Block[];
  readonly teasers: readonly { readonly blocks: readonly Block[] }[];
  readonly document: {
    readonly text: string;
    readonly title: string | null;
    readonly author: string | null;
    readonly publishedAt: string | null;
    readonly outlet: { readonly name: string } | null;
  };
}

interface Block {
  readonly kind: string;
  readonly span: { readonly start: number; readonly end: number };
}

export const ARTICLE_PAGE: FilledPage<{ readonly article: Shown | null }> = {
  name: 'article',
  address: /^(?:\/(en))?\/articles\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
  variablesOf: (id) => ({ id: `article:${id}` }),
  fill({ article }, sketch) {
    if (article === null) return null;
    const { parts } = sketch;
    const { document, titleSpan, parent } = article;
    const title = article.title ?? document.title;
    const written = (words: string | null) => (words === null ? (parts.UNTITLED ?? '') : escapeText(words));
    const content = {
      parent: parent
        ? fillHoles(parts.PARENT, { id: shortId(parent.id), title: written(parent.title ?? parent.opening ?? null) })
        : '',
      // The headline stands in the text where it was found; else it is what the source gives.
      title: titleSpan ? '' : `<h1 lang="ar" dir="auto">${written(title)}</h1>`,
      label: labelOf(document, sketch),
      text: textOf(article, parts),
    };
    return { title: title ?? article.opening ?? null, content };
  },
};

function labelOf({ outlet, author, publishedAt }: Shown['document'], { parts, locale }: PageSketch): string {
  const named = [outlet?.name, author, publishedAt && writeDay(publishedAt, locale)];
  const written = named.flatMap((part) => (part ? [`<bdi>${escapeText(part)}</bdi>`] : []));
  return [...written, publishedAt ? '' : (parts.UNDATED ?? '')].join('');
}

/** Blocks, and between them the teasers that stand there, in text order. */
function textOf({ blocks, teasers, document: { text } }: Shown, parts: PageSketch['parts']): string {
  const show = ({ span: { start, end }, kind }: Block, before = '') => {
    const words = text.slice(start, end);
    const part = parts[before + kind];
    // Numbers alone say nothing of their direction, and browsers would take them for Latin.
    const directed = /\p{L}/u.test(words) ? part : part?.replace('dir="auto"', 'dir="rtl"');
    return fillHoles(directed, { words: escapeText(words) });
  };
  const pieces = [
    ...blocks.map((block) => ({ at: block.span.start, html: show(block) })),
    ...teasers.map((teaser) => ({
      at: teaser.blocks[0]?.span.start ?? 0,
      html: fillHoles(parts.TEASER, { words: teaser.blocks.map((block) => show(block, 'TEASER_')).join('') }),
    })),
  ];
  return pieces
    .sort((one, other) => one.at - other.at)
    .map(({ html }) => html)
    .join('');
}
