/**
 * Starts the explorer in a language: its routes, its messages, what it has asked the API.
 *
 * @example await startExplorer('ar', messages)
 */
import '../type/faces.css';
import '../type/page.css';
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
  // What the page was built with stays until there is something to take its place: nothing blinks.
  await router.load();
  const place = document.getElementById('explorer') as HTMLElement;
  const explorer = <Explorer router={router} queries={queries} language={language} messages={messages} />;
  const { awaits } = document.documentElement.dataset;
  delete document.documentElement.dataset.awaits;
  // The front page is there already; any other view takes its place.
  if (awaits === undefined && place.hasChildNodes()) hydrateRoot(place, explorer);
  else createRoot(place).render(explorer);
}
