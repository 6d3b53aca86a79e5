/**
 * An operation and its variables, as the query client takes them.
 *
 * @example useSuspenseQuery(ask(ArticleQuery, { id }))
 */
import { type Client, createClient, RequestError, type TypedText } from '@isnad/client';
import { queryOptions } from '@tanstack/react-query';

let client: Client | undefined;

/** Asks in the language of the page, which its messages come in. */
function ownClient(): Client {
  client ??= createClient({ url: '/graphql', language: document.documentElement.lang });
  return client;
}

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
    queryFn: ({ signal }) => ownClient().request<Data, Variables>(query, ...([variables, { signal }] as never)),
  });
}

/** What went wrong on the way may go right next time; what the API refused, it refuses again. */
export function isWorthAskingAgain(failures: number, error: Error): boolean {
  return failures < 2 && !(error instanceof RequestError && error.status < 500);
}
