/**
 * The front page as it is before anything was asked: what a browser shows until the explorer has started; and what the API
 * makes pages of that come with what they show.
 *
 * @example await prerenderPages('ar') → { front: '<div class="…"><a class="…" href="#content">…', waiting: '…', sketches: … }
 */
import { RouterContextProvider } from '@tanstack/react-router';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { FrontPageQuery } from '../generated/home.ts';
import { ArticleQuery } from '../generated/reader.ts';
import { Waiting } from '../home/home.tsx';
import { LatestParts, LatestSketch } from '../home/latest-sketch.tsx';
import { ArticleParts, ArticleSketch } from '../reader/article-sketch.tsx';
import { Explorer, makeExplorer } from './explorer.tsx';
import { type Language, LOCALE } from './language.ts';
import { messages as arabic } from './messages.ar.ts';
import { messages as english } from './messages.en.ts';

const MESSAGES = { ar: arabic, en: english };

/** What the API makes the pages of a kind of: `apps/api/src/http/filled-pages.ts`. Holes are `*name*`. */
export interface ViewSketch {
  /** What stands on the page. */
  readonly view: string;
  /** By name: an element that holds what comes as often as it comes, or a word of the page's. */
  readonly parts: Readonly<Record<string, string>>;
  /** What the view asks. */
  readonly query: string;
  readonly locale: string;
}

export interface Prerendered {
  readonly front: string;
  /** What stands in its `data-built` where nothing has come. */
  readonly waiting: string;
  readonly sketches: { readonly article: ViewSketch; readonly front: ViewSketch };
}

export async function prerenderPages(language: Language): Promise<Prerendered> {
  const explorer = makeExplorer(language);
  // What waits to forget an answer would keep the build from ending for five minutes.
  const { queries } = explorer.queries.getDefaultOptions();
  explorer.queries.setDefaultOptions({ queries: { ...queries, gcTime: Number.POSITIVE_INFINITY } });
  await explorer.router.load();
  const messages = MESSAGES[language] as typeof arabic;
  const locale = LOCALE[language];
  const show = (view: React.ReactElement) =>
    renderToStaticMarkup(
      <IntlProvider locale={locale} messages={messages} timeZone="UTC">
        <RouterContextProvider router={explorer.router}>{view}</RouterContextProvider>
      </IntlProvider>,
    );
  const sketch = (view: React.ReactElement, parts: React.ReactElement, query: string): ViewSketch => ({
    view: show(view),
    parts: Object.fromEntries(
      show(parts)
        .split('<i data-sketch="')
        .slice(1)
        .map((text) => [text.slice(0, text.indexOf('"')), text.slice(text.indexOf('>') + 1, -'</i>'.length)]),
    ),
    query,
    locale,
  });
  return {
    front: renderToString(<Explorer {...explorer} language={language} messages={messages} />),
    waiting: show(<Waiting />),
    sketches: {
      article: sketch(<ArticleSketch />, <ArticleParts />, ArticleQuery),
      front: sketch(<LatestSketch />, <LatestParts />, FrontPageQuery),
    },
  };
}
