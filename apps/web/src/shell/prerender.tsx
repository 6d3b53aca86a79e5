/**
 * The front page as it is before anything was asked: what a browser shows until the explorer has started.
 *
 * @example await prerenderFrontPage('ar', messages) → '<div class="…"><a class="…" href="#content">…'
 */
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { ArticleQuery } from '../generated/reader.ts';
import { ArticleSketch, BlockSketches } from '../reader/article-sketch.tsx';
import { Explorer, makeExplorer } from './explorer.tsx';
import { type Language, LOCALE } from './language.ts';
import { messages as arabic } from './messages.ar.ts';
import { messages as english } from './messages.en.ts';

const MESSAGES = { ar: arabic, en: english };

export async function prerenderFrontPage(language: Language): Promise<string> {
  const explorer = makeExplorer(language);
  // What waits to forget an answer would keep the build from ending for five minutes.
  const { queries } = explorer.queries.getDefaultOptions();
  explorer.queries.setDefaultOptions({ queries: { ...queries, gcTime: Number.POSITIVE_INFINITY } });
  await explorer.router.load();
  return renderToString(<Explorer {...explorer} language={language} messages={MESSAGES[language] as typeof arabic} />);
}

/** What the API makes the pages of articles of: `apps/api/src/http/article-pages.ts`. */
export interface ArticleSketches {
  /** What stands in `main`. */
  readonly main: string;
  /** By kind of block: the element that holds its words. */
  readonly blocks: Readonly<Record<string, string>>;
  /** What the reader asks, and the one variable of it. */
  readonly query: string;
  readonly locale: string;
}

export function prerenderArticle(language: Language): ArticleSketches {
  const show = (sketch: React.ReactElement) =>
    renderToStaticMarkup(
      <IntlProvider locale={LOCALE[language]} messages={MESSAGES[language] as typeof arabic} timeZone="UTC">
        {sketch}
      </IntlProvider>,
    );
  const blocks = show(<BlockSketches />)
    .split('<i data-sketch="')
    .slice(1);
  return {
    main: show(<ArticleSketch />),
    blocks: Object.fromEntries(
      blocks.map((text) => [text.slice(0, text.indexOf('"')), text.slice(text.indexOf('>') + 1, -4)]),
    ),
    query: ArticleQuery,
    locale: LOCALE[language],
  };
}
