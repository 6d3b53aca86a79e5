/**
 * Asks the API over HTTP with fetch alone; the answer has the type that its document carries.
 *
 * @example await createClient({ url: 'http://localhost:4000/graphql' }).request(PersonDocument, { name: 'كيري' })
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { type GraphQLProblem, RequestError } from './request-error.ts';

/** An operation as text, which carries the types of its answer and variables. */
export type TypedText<Data, Variables> = string & { readonly ' types'?: (variables: Variables) => Data };

export interface ClientOptions {
  /** The API's address, with its path: `https://news.example/graphql`. */
  readonly url: string;
  /** A reader's, writer's or admin's token, where one is needed. */
  readonly token?: string;
  /** Of messages: `ar` or `en`, as in `Accept-Language`. */
  readonly language?: string;
  /** Instead of the global one. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface Client {
  /**
   * The data that answers a document, all of it.
   * @throws RequestError when the API answers with errors, or something else answers; whatever fetch throws
   */
  request<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables> | TypedText<Data, Variables>,
    ...given: Given<Variables>
  ): Promise<Data>;
}

/** Variables may be left out where none must be given. */
type Given<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

interface RequestOptions {
  /** Ends the request, and with it the statement in the database. */
  readonly signal?: AbortSignal;
}

export function createClient({ url, token, language, fetch = globalThis.fetch }: ClientOptions): Client {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(language !== undefined && { 'accept-language': language }),
  };
  return {
    async request<Data, Variables>(
      document: TypedDocumentNode<Data, Variables> | TypedText<Data, Variables>,
      variables?: object,
      { signal }: RequestOptions = {},
    ) {
      const query = typeof document === 'string' ? document : textOf(document);
      const body = JSON.stringify({ query, variables });
      const response = await fetch(url, { method: 'POST', headers, body, ...(signal && { signal }) });
      const answer = readAnswer(await response.text());
      if (answer?.data == null || answer.errors) {
        throw new RequestError(response.status, answer?.errors ?? [], answer?.data);
      }
      return answer.data as Data;
    },
  };
}

const texts = new WeakMap<object, string>();

/** A document's text, printed once. */
function textOf<Data, Variables>(document: TypedDocumentNode<Data, Variables>): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
}

function readAnswer(text: string): { data?: unknown; errors?: readonly GraphQLProblem[] } | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' ? answer : null;
  } catch {
    return null;
  }
}
