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
 * - `TEXT_TOO_LONG`, `TEXT_NOT_READ`: a text to read is longer than the limit, or took more than reading may.
 * - `RATE_LIMITED`: more texts were given than are read in a minute.
 */
export type RequestErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'PAGE_TOO_LARGE'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TEXT_TOO_LONG'
  | 'TEXT_NOT_READ'
  | 'RATE_LIMITED';

/** An error that the client can mend; answered with status 400, or 429 for one to make later. */
export function requestError(
  code: RequestErrorCode,
  message: string,
  { extensions, ...options }: GraphQLErrorOptions = {},
): GraphQLError {
  const http = { status: code === 'RATE_LIMITED' ? 429 : 400 };
  return new GraphQLError(message, { ...options, extensions: { code, ...extensions, http } });
}
