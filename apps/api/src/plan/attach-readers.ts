/**
 * Ties a schema to its plans: root fields run the operation's one statement, all others read its JSON.
 *
 * @example attachReaders(schema) // then execute with a context that has `readPlanned`
 */
import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { pagePartOf, planOf } from './declare.ts';
import { TYPE_KEY } from './json-object.ts';

/** What a request's context must offer. */
export interface PlannedContext {
  /** Runs the operation's statement once and gives what it read. */
  readPlanned(info: GraphQLResolveInfo): Promise<Readonly<Record<string, unknown>>>;
}

export function attachReaders(schema: GraphQLSchema): void {
  const root = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => value?.[TYPE_KEY];
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const plan = planOf(field);
      if (plan?.kind === 'needs' || (plan === undefined && pagePartOf(field) === undefined)) continue;
      field.resolve = (type === root ? readRoot : readKey) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}

const readRoot: GraphQLFieldResolver<unknown, PlannedContext> = async (_source, _args, context, info) =>
  (await context.readPlanned(info))[info.path.key as string];

const readKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, PlannedContext> = (
  source,
  _args,
  _context,
  info,
) => source[isRead(source) ? (info.path.key as string) : info.fieldName];

/** What a statement read is plain JSON, by response keys; an instance of a class was made here, by its fields' names. */
function isRead(source: object): boolean {
  return Object.getPrototypeOf(source) === Object.prototype;
}
