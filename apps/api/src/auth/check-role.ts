/**
 * Refuses an operation that whoever asks may not ask.
 *
 * @example checkRole(schema, document, operation, null) // throws UNAUTHENTICATED for a mutation
 */
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { covers, type Role, roleNeeded } from './role.ts';
import type { Bearer } from './tokens.ts';

/**
 * @returns the role that the operation needs beyond what reading needs; null for none
 * @throws GraphQLError UNAUTHENTICATED without a token, FORBIDDEN with one of too low a role
 */
export function checkRole(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  bearer: Bearer | null,
): Role | null {
  const role = roleNeeded(schema, document, operation);
  if (role === null) return null;
  if (bearer === null) {
    throw new GraphQLError(`This needs the token of a ${role} in the header Authorization: Bearer …`, {
      extensions: { code: 'UNAUTHENTICATED', role, http: { status: 401 } },
    });
  }
  if (!covers(bearer.role, role)) {
    throw new GraphQLError(`The token is a ${bearer.role}'s; this needs the token of a ${role}.`, {
      extensions: { code: 'FORBIDDEN', role, http: { status: 403 } },
    });
  }
  return role;
}
