/**
 * A subscription as a client sends it → what can be executed: the same limits and rights as over HTTP.
 *
 * @example const prepared = prepare({ query: 'subscription { claimAdded { content } }' }, asking)
 */
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { checkRole } from '../auth/check-role.ts';
import { explainError, explainStatementError } from '../http/explain-error.ts';
import { LIMITING_RULES } from '../http/graphql-server.ts';
import { QUERY_LIMITS } from '../http/limits.ts';
import { type Language, translateError } from '../http/messages.ts';
import { HttpError } from '../http/read-body.ts';
import type { RequestContext } from '../http/request-context.ts';
import { type TrustedDocuments, trustedRequest } from '../http/trusted-documents.ts';
import { liveError } from './live-error.ts';

export interface SubscriptionRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

export interface Preparing {
  readonly schema: GraphQLSchema;
  readonly trustedDocuments: TrustedDocuments | null;
}

/** @returns what `subscribeGuarded` takes, or why it is refused */
export function prepare(
  { schema, trustedDocuments }: Preparing,
  given: SubscriptionRequest,
  contextValue: RequestContext,
): (ExecutionArgs & { readonly contextValue: RequestContext }) | readonly GraphQLError[] {
  try {
    const request = trustedDocuments === null ? given : (trustedRequest(trustedDocuments, given) as typeof given);
    const { query, operationName, variables } = request;
    if (typeof query !== 'string') throw coded('BAD_REQUEST', 'There is no query.');
    const document = parse(query, { maxTokens: QUERY_LIMITS.tokens });
    const faults = validate(schema, document, [...specifiedRules, ...LIMITING_RULES], { maxErrors: 10 });
    if (faults.length > 0) return faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
    const name = typeof operationName === 'string' && operationName !== '' ? operationName : null;
    const operation = getOperationAST(document, name);
    if (!operation) throw coded('OPERATION_RESOLUTION_FAILURE', 'The document does not say which operation is meant.');
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw liveError('SUBSCRIPTIONS_ONLY');
    checkRole(schema, document, operation, contextValue.bearer);
    const variableValues = typeof variables === 'object' && variables !== null ? { ...variables } : {};
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, {
      maxErrors: 10,
    });
    if (errors !== undefined) return errors.map((error) => withCode(error, 'BAD_USER_INPUT'));
    return { schema, document, operationName: name, variableValues, contextValue };
  } catch (error) {
    if (error instanceof HttpError) return [coded(error.code, error.message)];
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

type Results = AsyncIterableIterator<ExecutionResult>;

/** graphql-js's `subscribe`, but an error of the source ends the subscription with a last result that tells it. */
export async function subscribeGuarded(args: ExecutionArgs): Promise<Results | ExecutionResult> {
  const results = await subscribe(args);
  if (!(Symbol.asyncIterator in results)) return results;
  // No generator: `return` of one waits for what is being waited for.
  const guarded: Results = {
    next: () =>
      results.next().catch((error: unknown) => {
        const told = error instanceof GraphQLError ? error : explainStatementError(error);
        return { value: { errors: [told] }, done: false as const };
      }),
    return: () => results.return(undefined),
    throw: (error) => results.throw(error),
    [Symbol.asyncIterator]() {
      return guarded;
    },
  };
  return guarded;
}

/** Errors as a client is told them; whatever has no code went wrong here. */
export function shown(
  errors: readonly (GraphQLError | GraphQLFormattedError)[],
  language: Language,
): GraphQLFormattedError[] {
  return errors.map((error) => {
    const told = explainError(
      error instanceof GraphQLError ? withCode(error, 'INTERNAL_SERVER_ERROR').toJSON() : error,
    );
    return translateError(language, told as GraphQLFormattedError & { extensions: Record<string, unknown> });
  });
}

function coded(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { message, nodes, source, positions, path, originalError } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions: { code } });
}
