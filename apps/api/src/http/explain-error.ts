/**
 * What a client is told of an error: a stable code and a sentence; never a stack, a statement or a value of the database.
 *
 * @example formatError: explainError
 */
import { databaseCode, StoreError } from '@isnad/store';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { OverloadedError } from './slots.ts';

/** SQLSTATE (by its first letters) or a socket's code → what the client is told. */
const DATABASE_ERRORS: readonly (readonly [RegExp, { code: string; message: string; status: number }])[] = [
  [/^57014$/, { code: 'QUERY_TIMEOUT', message: 'The query took too long. Ask for less at a time.', status: 503 }],
  [
    /^(08|57P|53|DATABASE_UNREACHABLE$)|^CONNECT(ION)?_|^E(CONN|PIPE|TIMEDOUT|NOTFOUND|HOSTUNREACH|AI_AGAIN)/,
    {
      code: 'DATABASE_UNREACHABLE',
      message: 'The database cannot be reached at the moment. Try again later.',
      status: 503,
    },
  ],
  [/^OVERLOADED$/, { code: 'OVERLOADED', message: 'The server is very busy. Try again in a moment.', status: 503 }],
  // A value that passed every check here and is still none for PostgreSQL: a day that no calendar has.
  [/^22/, { code: 'BAD_USER_INPUT', message: 'An argument has a value that cannot be used.', status: 400 }],
];

/** The error a failed statement is answered with. */
export function explainStatementError(error: unknown): GraphQLError {
  const code = error instanceof StoreError || error instanceof OverloadedError ? error.code : databaseCode(error);
  const text = error instanceof Error ? error.message : '';
  const known =
    code !== null
      ? DATABASE_ERRORS.find(([pattern]) => pattern.test(code))?.[1]
      : /terminated|timeout exceeded when trying to connect|Query read timeout/.test(text)
        ? DATABASE_ERRORS[1]?.[1]
        : undefined;
  if (known === undefined) {
    return new GraphQLError('Something went wrong here.', {
      originalError: error instanceof Error ? error : new Error(String(error)),
      extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } },
    });
  }
  return new GraphQLError(known.message, {
    originalError: error as Error,
    extensions: { code: known.code, http: { status: known.status } },
  });
}

/** Said instead of what went wrong: that is for the log alone. */
const HIDDEN = 'INTERNAL_SERVER_ERROR';

/** What stands in an answer for an error. */
export function explainError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stack, http: _http, limitBroken, ...extensions } = formatted.extensions ?? {};
  // Apollo gives all errors of validation one code; a limit has its own.
  if (limitBroken !== undefined) extensions.code = limitBroken;
  const message = extensions.code === HIDDEN ? 'Something went wrong here.' : formatted.message;
  return { ...formatted, message, extensions };
}
