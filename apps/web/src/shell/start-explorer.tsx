/**
 * Starts the explorer in a language: its routes, its messages, what it has asked the API.
 *
 * @example await startExplorer('ar', messages)
 */
import '../type/faces.css';
import '../type/page.css';
import type { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Explorer, makeExplorer } from './explorer.tsx';
import type { Language } from './language.ts';
import type { messages as arabic } from './messages.ar.ts';
import { keepPressStyle } from './press-style.ts';
import { trustOwnWorkers } from './trusted-scripts.ts';

export async function startExplorer(language: Language, messages: typeof arabic): Promise<void> {
  keepPressStyle();
  trustOwnWorkers();
  const { router, queries } = makeExplorer(language);
  takeAnswer(queries);
  // What the page was built with stays until there is something to take its place: nothing blinks.
  await router.load();
  const place = document.getElementById('explorer') as HTMLElement;
  const explorer = <Explorer router={router} queries={queries} language={language} messages={messages} />;
  const { awaits, holds } = document.documentElement.dataset;
  delete document.documentElement.dataset.awaits;
  delete document.documentElement.dataset.holds;
  // The front page is there already; any other view takes its place, and so does the reader that of its text.
  if (awaits === undefined && holds === undefined && place.hasChildNodes()) hydrateRoot(place, explorer);
  else createRoot(place).render(explorer);
}

/** What the API has asked already for the view that is opened, and sent with the page. */
function takeAnswer(queries: QueryClient): void {
  const sent = document.getElementById('answered')?.textContent;
  if (!sent) return;
  const { query, variables, data } = JSON.parse(sent) as { query: string; variables: object; data: unknown };
  queries.setQueryData([query, variables], data);
}
