/**
 * The explorer with all it stands on: language, messages, answers, routes.
 *
 * @example <Explorer {...makeExplorer('ar')} language="ar" messages={messages} />
 */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'use-intl';
import { isWorthAskingAgain } from '../client/ask.ts';
import { createExplorerRouter } from './create-router.ts';
import { type Language, LOCALE } from './language.ts';
import type { messages as arabic } from './messages.ar.ts';

export function makeExplorer(language: Language) {
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: 60_000, retry: isWorthAskingAgain, refetchOnWindowFocus: false } },
  });
  return { queries, router: createExplorerRouter(queries, language) };
}

interface ExplorerProps extends ReturnType<typeof makeExplorer> {
  readonly language: Language;
  readonly messages: typeof arabic;
}

export function Explorer({ router, queries, language, messages }: ExplorerProps) {
  return (
    <StrictMode>
      <I18nProvider locale={LOCALE[language]}>
        <IntlProvider locale={LOCALE[language]} messages={messages} timeZone="UTC">
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </IntlProvider>
      </I18nProvider>
    </StrictMode>
  );
}
