/**
 * What a client can do wrong in a request, and the codes that say so.
 *
 * @example throw requestError('BAD_CURSOR', 'The cursor "x" is not one that this list gave.', { nodes })
 */
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/**
 * - `BAD_USER_INPUT`: an argument's value makes no sense.
 * - `BAD_CURSOR`: a cursor that this list did not give.
 * - `PAGE_TOO_LARGE`: more items asked for at once than the limit.
 * - `QUERY_TOO_COSTLY`: pages within pages that could come to too many items.
 * - `QUERY_TOO_DEEP`, `TOO_MANY_ALIASES`: the query's shape goes beyond the limits.
 */
export type RequestErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'PAGE_TOO_LARGE'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES';

/** An error that the client can mend; answered with status 400. */
export function requestError(
  code: RequestErrorCode,
  message: string,
  { extensions, ...options }: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { code, ...extensions, http: { status: 400 } } });
}
