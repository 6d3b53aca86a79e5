/**
 * Starts the explorer in a language: its routes, its messages, what it has asked the API.
 *
 * @example startExplorer('ar', messages)
 */
import '../type/faces.css';
import '../type/page.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { isWorthAskingAgain } from '../client/ask.ts';
import { createExplorerRouter } from './create-router.ts';
import { type Language, LOCALE } from './language.ts';
import type { messages as arabic } from './messages.ar.ts';

export function startExplorer(language: Language, messages: typeof arabic): void {
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: 60_000, retry: isWorthAskingAgain, refetchOnWindowFocus: false } },
  });
  const router = createExplorerRouter(queries, language);
  createRoot(document.getElementById('explorer') as HTMLElement).render(
    <StrictMode>
      <I18nProvider locale={LOCALE[language]}>
        <IntlProvider locale={LOCALE[language]} messages={messages} timeZone="UTC">
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </IntlProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
