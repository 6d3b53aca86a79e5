/**
 * What a change is given, checked before anything is looked up.
 *
 * @example const reason = reasonOf(' one man ') // 'one man'
 */
import type { RequestContext } from '../http/request-context.ts';
import { requestError } from '../plan/request-errors.ts';

const MOST_REASON = 1000;

/** @throws GraphQLError BAD_USER_INPUT for none, or one that is too long */
export function reasonOf(given: string): string {
  const reason = given.trim();
  if (reason === '') throw requestError('BAD_USER_INPUT', 'A change needs a reason.');
  if (reason.length > MOST_REASON || reason.includes('\0')) {
    throw requestError('BAD_USER_INPUT', `A reason has at most ${MOST_REASON} characters, none of them NUL.`);
  }
  return reason;
}

/** @throws GraphQLError BAD_USER_INPUT for an empty list, or one that is too long */
export function bounded(name: string, list: readonly unknown[], most: number): void {
  if (list.length === 0 || list.length > most) {
    throw requestError('BAD_USER_INPUT', `"${name}" holds ${list.length} items; it must hold 1 to ${most}.`);
  }
}

/** Who changes: a change is never made without a token. */
export function bearerName({ bearer }: Pick<RequestContext, 'bearer'>): string {
  if (bearer === null) throw new Error('A change without a token.');
  return bearer.name;
}
