/**
 * The page of an article with the article in it: its text to be read at once, and what the reader would ask for first, so
 * that nothing has to be asked once the explorer has started. What it looks like is the web app's: its build leaves pages
 * with holes (`article.ar.json`).
 *
 * @example const page = await articlePages.make('/en/articles/01a2…') // '<!doctype html><html data-holds="article"…' or null
 */
import { type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { planOperation } from '../plan/plan-operation.ts';
import type { ArticleSketches, PageFiles } from './page-files.ts';
import { readOnce } from './plan-reading.ts';
import type { ReadStatement } from './read-statement.ts';

/** Of the reader's answer, what is written into the page. */
interface Shown {
  readonly title: string | null;
  readonly titleSpan: object | null;
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

export interface ArticlePages {
  /** Whether an address is that of an article. */
  has(path: string): boolean;
  /** Null for an address of no article, for one that is not there, and when the database takes too long: the explorer sees to those. */
  make(path: string): Promise<string | null>;
}

/** Milliseconds that a page waits for its article: one without it is better than none. */
const PATIENCE = 1000;
const ADDRESS = /^(?:\/(en))?\/articles\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function makeArticlePages(
  schema: GraphQLSchema,
  read: ReadStatement,
  pages: Pick<PageFiles, 'article'>,
): ArticlePages {
  return {
    has: (path) => ADDRESS.test(path),
    async make(path) {
      const [, language = 'ar', id] = ADDRESS.exec(path) ?? [];
      const sketches = id === undefined ? null : pages.article(language);
      if (sketches === null) return null;
      const variables = { id: `article:${id}` };
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), PATIENCE);
      try {
        const json = await answer(schema, read, sketches.query, variables, late.signal);
        const { article } = JSON.parse(json ?? '{}') as { article?: Shown | null };
        return article ? fill(sketches, article, { query: sketches.query, variables }, json as string) : null;
      } catch {
        // The explorer asks again, and says what is wrong.
        return null;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Null when one statement does not answer it. */
async function answer(
  schema: GraphQLSchema,
  read: ReadStatement,
  query: string,
  variables: object,
  signal: AbortSignal,
): Promise<string | null> {
  const document = parse(query);
  const operation = getOperationAST(document);
  // Pages of another version of the API ask what this one does not know.
  if (!operation || validate(schema, document).length > 0) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  const reading = readOnce(read, signal);
  reading.plan = coerced === undefined ? null : planOperation(schema, document, operation, coerced);
  return reading.plan?.answers ? (await reading.readBytes()).toString() : null;
}

function fill({ page, blocks, locale }: ArticleSketches, article: Shown, asked: object, json: string): string {
  const { document, titleSpan } = article;
  const title = article.title ?? document.title ?? '';
  const holes: Readonly<Record<string, string>> = {
    // The headline stands in the text where it was found; else it is what the source gives.
    title: titleSpan || title === '' ? '' : `<h1 lang="ar" dir="auto">${escapeText(title)}</h1>`,
    label: labelOf(document, locale),
    text: textOf(article, blocks),
  };
  // Markup nowhere closes it: it holds no "<".
  const sent = `${JSON.stringify(asked).slice(0, -1)},"data":${json}}`.replaceAll('<', '\\u003c');
  return page
    .replace(
      /<title>([^<]*)<\/title>/,
      (_, name) => `<title>${title === '' ? '' : `${escapeText(title)} · `}${name}</title>`,
    )
    .replace(HOLE, (_, name) => holes[name] ?? '')
    .replace('</body>', () => `<script type="application/json" id="answered">${sent}</script></body>`);
}

const HOLE = /<i data-slot="([a-z]+)"><\/i>/g;

function labelOf({ outlet, author, publishedAt }: Shown['document'], locale: string): string {
  const day =
    publishedAt &&
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(publishedAt));
  return [outlet?.name, author, day].flatMap((part) => (part ? [`<bdi>${escapeText(part)}</bdi>`] : [])).join('');
}

/** Blocks, and between them the teasers that stand there, in text order. */
function textOf({ blocks, teasers, document: { text } }: Shown, sketches: ArticleSketches['blocks']): string {
  const inSketch = (kind: string, words: string) => (sketches[kind] ?? '').replace(HOLE, () => words);
  const show = ({ span: { start, end }, kind }: Block, before = '') => {
    const words = text.slice(start, end);
    const html = inSketch(before + kind, escapeText(words));
    // Numbers alone say nothing of their direction, and browsers would take them for Latin.
    return /\p{L}/u.test(words) ? html : html.replace('dir="auto"', 'dir="rtl"');
  };
  const pieces = [
    ...blocks.map((block) => ({ at: block.span.start, html: show(block) })),
    ...teasers.map((teaser) => ({
      at: teaser.blocks[0]?.span.start ?? 0,
      html: inSketch('TEASER', teaser.blocks.map((block) => show(block, 'TEASER_')).join('')),
    })),
  ];
  return pieces
    .sort((one, other) => one.at - other.at)
    .map(({ html }) => html)
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For the text of an element and the value of an attribute. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
