/**
 * The front page as it is before anything was asked: what a browser shows until the explorer has started.
 *
 * @example await prerenderFrontPage('ar', messages) → '<div class="…"><a class="…" href="#content">…'
 */
import { renderToString } from 'react-dom/server';
import { Explorer, makeExplorer } from './explorer.tsx';
import type { Language } from './language.ts';
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
