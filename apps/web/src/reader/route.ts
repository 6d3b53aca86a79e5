/** An article. Example: `/articles/01a2…?claim=01a2…&hide=date` */
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { ask } from '../client/ask.ts';
import { ArticleQuery } from '../generated/reader.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { type ReaderSearch, variablesOf } from './read-article.ts';

export const readerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/articles/$id',
  validateSearch: ({ claim, mention, date, hide }: Record<string, unknown>): ReaderSearch => ({
    ...(typeof claim === 'string' && { claim }),
    ...(typeof mention === 'string' && { mention }),
    ...(typeof date === 'string' && { date }),
    ...(typeof hide === 'string' && { hide }),
  }),
  loader: async ({ context, params }) => {
    const { article } = await context.queries.ensureQueryData(ask(ArticleQuery, variablesOf(params)));
    if (article === null || article === undefined) throw notFound();
  },
  component: lazyRouteComponent(() => import('./reader.tsx'), 'Reader'),
});
