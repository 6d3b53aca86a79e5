/**
 * What the API, or something on the way to it, answered instead of data.
 *
 * @example catch (error) { if (error instanceof RequestError && error.code === 'RATE_LIMITED') await sleep(1000); }
 */
export interface GraphQLProblem {
  /** For people, in the language that was asked for. */
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** The first problem's code, which means the same for ever; `NOT_GRAPHQL` when the answer was none of the API's. */
  readonly code: string;
  /** HTTP status. */
  readonly status: number;
  readonly problems: readonly GraphQLProblem[];
  /** Whatever could be answered all the same. */
  readonly data: unknown;

  constructor(status: number, problems: readonly GraphQLProblem[], data: unknown = null) {
    super(problems[0]?.message ?? `The server answered ${status} and no GraphQL.`);
    this.code = problems[0]?.extensions?.code ?? 'NOT_GRAPHQL';
    this.status = status;
    this.problems = problems;
    this.data = data;
  }
}
