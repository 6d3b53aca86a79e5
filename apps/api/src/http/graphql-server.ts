/**
 * Apollo Server over the planned schema: each operation is planned before it runs, and reads in one statement.
 *
 * @example const apollo = makeGraphqlServer(); await apollo.start();
 */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, getVariableValues } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import type { PlannedContext } from '../plan/attach-readers.ts';
import { type BoundPlan, planOperation } from '../plan/plan-operation.ts';
import { explainError, explainStatementError } from './explain-error.ts';
import { limitAliases, limitDepth, QUERY_LIMITS } from './limits.ts';
import type { PlannedData, ReadStatement } from './read-statement.ts';

/** What every request carries: its plan, once it has one. */
export interface RequestContext extends PlannedContext {
  plan: BoundPlan | null;
}

export function makeContext(read: ReadStatement): RequestContext {
  let reading: Promise<PlannedData> | undefined;
  return {
    plan: null,
    readPlanned() {
      const { plan } = this;
      if (plan === null) throw new Error('The operation was not planned.');
      reading ??= read(plan).catch((error) => {
        throw explainStatementError(error);
      });
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

/**
 * A client that accepts `application/json` alone is one that takes any other status for a broken connection: GraphQL
 * over HTTP asks for 200 then, with the errors inside. All others are told by the status.
 */
const statusForOldClients: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (response.http.status !== 400 || !accept.includes('application/json')) return;
        if (!accept.includes('application/graphql-response+json')) response.http.status = 200;
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
    plugins: [planner, statusForOldClients, ApolloServerPluginLandingPageDisabled()],
  });
}
