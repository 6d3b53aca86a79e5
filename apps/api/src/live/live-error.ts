/**
 * What can go wrong with a subscription, with codes that stay.
 *
 * @example throw liveError('TOO_MANY_SUBSCRIPTIONS', { limit: 5000 })
 */
import { GraphQLError } from 'graphql';
import { sayIn } from '../http/messages.ts';

/**
 * - `SUBSCRIPTIONS_ONLY`: a query or mutation where only subscriptions are answered.
 * - `SUBSCRIPTION_TOO_SLOW`: more came than the client took.
 * - `TOO_MANY_SUBSCRIPTIONS`: of this server, or of one connection.
 * - `SERVER_STOPPING`.
 */
export type LiveErrorCode =
  | 'SUBSCRIPTIONS_ONLY'
  | 'SUBSCRIPTION_TOO_SLOW'
  | 'TOO_MANY_SUBSCRIPTIONS'
  | 'SERVER_STOPPING';

export function liveError(code: LiveErrorCode, values: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(sayIn('en', code, values), { extensions: { code, ...values } });
}
