/**
 * An operation and its variables, as the query client takes them.
 *
 * @example useSuspenseQuery(ask(ArticleQuery, { id }))
 */
import { createClient, RequestError, type TypedText } from '@isnad/client';
import { queryOptions } from '@tanstack/react-query';

// The page's own language is that of the messages it asks for.
const client = createClient({ url: '/graphql', language: document.documentElement.lang });

export interface Asked {
  readonly query: string;
  readonly variables: object;
}

export function ask<Data, Variables extends Record<string, unknown>>(
  query: TypedText<Data, Variables>,
  variables: Variables,
) {
  return queryOptions({
    queryKey: [query, variables],
    queryFn: ({ signal }) => client.request<Data, Variables>(query, ...([variables, { signal }] as never)),
  });
}

/** What went wrong on the way may go right next time; what the API refused, it refuses again. */
export function isWorthAskingAgain(failures: number, error: Error): boolean {
  return failures < 2 && !(error instanceof RequestError && error.status < 500);
}
