/**
 * Pages that come with what they show: to be read at once, with the answer that the explorer would ask for first, so that
 * nothing has to be asked once it has started. What they look like is the web app's: its build leaves pages with holes
 * (`sketches/article.ar.json`).
 *
 * @example const page = await filledPages.make('/en/articles/01a2…') // '<!doctype html><html data-holds="article"…' or null
 */
import { type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { planOperation } from '../plan/plan-operation.ts';
import { ARTICLE_PAGE } from './article-page.ts';
import { escapeText, type FilledPage, type Filling, fillHoles } from './fill-holes.ts';
import { FRONT_PAGE } from './front-page.ts';
import type { PageFiles } from './page-files.ts';
import { readOnce } from './plan-reading.ts';
import type { ReadStatement } from './read-statement.ts';

export interface FilledPages {
  /** Whether an address is that of a page that is filled. */
  has(path: string): boolean;
  /** Null for any other, for one that is not there, and when the database takes too long: the explorer sees to those. */
  make(path: string): Promise<string | null>;
}

/** Milliseconds that a page waits for what it shows: one without it is better than none. */
const PATIENCE = 1000;
const PAGES: readonly FilledPage<never>[] = [FRONT_PAGE, ARTICLE_PAGE];

export function makeFilledPages(
  schema: GraphQLSchema,
  read: ReadStatement,
  files: Pick<PageFiles, 'sketch'>,
): FilledPages {
  return {
    has: (path) => PAGES.some(({ address }) => address.test(path)),
    async make(path) {
      const page = PAGES.find(({ address }) => address.test(path));
      if (page === undefined) return null;
      const [, language = 'ar', id] = page.address.exec(path) ?? [];
      const sketch = files.sketch(page.name, language);
      if (sketch === null) return null;
      const asked = { query: sketch.query, variables: page.variablesOf(id) };
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), PATIENCE);
      try {
        const json = await answer(schema, read, asked, late.signal);
        if (json === null) return null;
        const filling = page.fill(JSON.parse(json) as never, sketch);
        return filling && write(sketch.page, filling, asked, json);
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
  { query, variables }: { readonly query: string; readonly variables: object },
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

function write(page: string, { title, content }: Filling, asked: object, json: string): string {
  // Markup nowhere closes it: it holds no "<".
  const sent = `${JSON.stringify(asked).slice(0, -1)},"data":${json}}`.replaceAll('<', '\\u003c');
  return fillHoles(page, content)
    .replace(
      /<title>([^<]*)<\/title>/,
      (_, name) => `<title>${title === null ? '' : `${escapeText(title)} · `}${name}</title>`,
    )
    .replace(
      /<\/body>(?=\s*<\/html>\s*$)/,
      () => `<script type="application/json" id="answered">${sent}</script></body>`,
    );
}
