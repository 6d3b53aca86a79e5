/**
 * Who may do what: a field says beside itself which role it needs, and an operation needs the highest of its fields'.
 *
 * @example
 * \@NeedsRole('writer') \@Mutation(() => MergePayload) mergeEntities(…) { … }
 */
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { Extensions } from 'type-graphql';

/** Each may do what those before it may. */
export const ROLES = ['reader', 'writer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export function covers(held: Role, needed: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(needed);
}

/** The field is for those alone who hold a token of this role or a higher one. */
export function NeedsRole(role: Role): PropertyDecorator & MethodDecorator {
  return (prototype: object, field: string | symbol) => Extensions({ role })(prototype, field);
}

export function roleOf(field: GraphQLField<unknown, unknown>): Role | null {
  return (field.extensions.role as Role | undefined) ?? null;
}

const known = new WeakMap<OperationDefinitionNode, Role | null>();

/** The role that an operation needs beyond what reading needs; null for none. Fragments count wherever they stand. */
export function roleNeeded(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Role | null {
  let needed = known.get(operation);
  if (needed === undefined) {
    needed = highestOf(schema, document, operation);
    known.set(operation, needed);
  }
  return needed;
}

function highestOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Role | null {
  let highest: Role | null = null;
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field() {
      const field = types.getFieldDef();
      const role = field ? roleOf(field) : null;
      if (role !== null && (highest === null || covers(role, highest))) highest = role;
    },
  });
  for (const definition of document.definitions) {
    if (definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition, visitor);
  }
  return highest;
}
