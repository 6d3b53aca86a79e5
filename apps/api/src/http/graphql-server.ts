/**
 * Apollo Server over the planned schema: each operation is planned before it runs, and reads in one statement.
 *
 * @example const apollo = makeGraphqlServer(schema, makeAnswerAhead(schema)); await apollo.start();
 */
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema, getVariableValues, type ValidationRule } from 'graphql';
import { checkRole } from '../auth/check-role.ts';
import { planOperation } from '../plan/plan-operation.ts';
import type { AnswerAhead } from './answer-ahead.ts';
import { explainError } from './explain-error.ts';
import { limitAliases, limitDepth, QUERY_LIMITS } from './limits.ts';
import type { RequestContext } from './request-context.ts';
import { costExtension, WrittenAnswer, writeAnswer } from './written-answer.ts';

/** Plans before execution, so that a bad argument is one error of the whole request, with status 400. */
const planner = (ahead: AnswerAhead): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, source, operation, request, contextValue }) {
        if (operation === undefined) return;
        const needed = checkRole(schema, document, operation, contextValue.bearer);
        // What not everybody may ask is never answered ahead of this.
        if (needed === null && operation.operation === 'query') ahead.learnDocument(source, document);
        const { coerced, errors } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // Apollo reports bad variables itself, as BAD_USER_INPUT.
        if (errors !== undefined) return;
        contextValue.plan = planOperation(schema, document, operation, coerced);
      },
      // What PostgreSQL wrote goes past the executor. When the statement failed, the executor says so.
      async responseForOperation({ contextValue }) {
        if (!contextValue.plan?.answers) return null;
        try {
          const data = new WrittenAnswer(await contextValue.readBytes());
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: data as never } },
          };
        } catch {
          return null;
        }
      },
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          if (error.extensions.code === 'INTERNAL_SERVER_ERROR' || !(error instanceof GraphQLError)) {
            contextValue.log.error({ err: error.originalError ?? error });
          }
        }
      },
      async willSendResponse({ response, contextValue }) {
        const { body } = response;
        const { plan, checkNames, language } = contextValue;
        if (plan === null || body.kind !== 'single') return;
        const { singleResult } = body;
        const warnings = singleResult.errors === undefined ? await checkNames(plan.names, language) : [];
        singleResult.extensions = {
          ...singleResult.extensions,
          ...costExtension(plan.cost),
          ...(warnings.length > 0 && { warnings }),
        };
      },
    };
  },
});

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

/** What every document must keep to besides the schema. */
export const LIMITING_RULES: readonly ValidationRule[] = [
  limitDepth(QUERY_LIMITS.depth),
  limitAliases(QUERY_LIMITS.aliases),
];

export function makeGraphqlServer(schema: GraphQLSchema, ahead: AnswerAhead): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationRules: [...LIMITING_RULES],
    formatError: explainError,
    stringifyResult: writeAnswer,
    plugins: [planner(ahead), statusForOldClients, ApolloServerPluginLandingPageDisabled()],
  });
}
