/**
 * Apollo Server over the planned schema: each operation is planned before it runs, and reads in one statement.
 *
 * @example const apollo = makeGraphqlServer(store); await apollo.start();
 */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Store } from '@isnad/store';
import { GraphQLError, getVariableValues } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import type { PlannedContext } from '../plan/attach-readers.ts';
import { type BoundPlan, planOperation } from '../plan/plan-operation.ts';
import { explainError, explainStatementError } from './explain-error.ts';
import { limitAliases, limitDepth, QUERY_LIMITS } from './limits.ts';

/** What every request carries: its plan, once it has one. */
export interface RequestContext extends PlannedContext {
  plan: BoundPlan | null;
}

export function makeContext(store: Pick<Store, 'query'>): RequestContext {
  let reading: Promise<Readonly<Record<string, unknown>>> | undefined;
  return {
    plan: null,
    readPlanned() {
      const { plan } = this;
      if (plan === null) throw new Error('The operation was not planned.');
      reading ??= store.query<{ data: Record<string, unknown> }>(plan.text, plan.values).then(
        ([row]) => row?.data ?? {},
        (error) => {
          throw explainStatementError(error);
        },
      );
      return reading;
    },
  };
}

/** Plans before execution, so that a bad argument is one error of the whole request, with status 400. */
const planner: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (operation === undefined) return;
        const { coerced, errors } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // Apollo reports bad variables itself, as BAD_USER_INPUT.
        if (errors !== undefined) return;
        contextValue.plan = planOperation(schema, document, operation, coerced);
      },
      async didEncounterErrors({ errors, logger }) {
        for (const error of errors) {
          if (error.extensions.code === 'INTERNAL_SERVER_ERROR' || !(error instanceof GraphQLError)) {
            logger.error(error.originalError?.stack ?? error.stack ?? error.message);
          }
        }
      },
    };
  },
};

export function makeGraphqlServer(): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: makeSchema(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationRules: [limitDepth(QUERY_LIMITS.depth), limitAliases(QUERY_LIMITS.aliases)],
    formatError: explainError,
    plugins: [planner, ApolloServerPluginLandingPageDisabled()],
  });
}
