/**
 * How much an answer made in memory comes to, told before it is written: aliases within aliases multiply.
 *
 * @example checkSize(reading, info) // throws QUERY_TOO_COSTLY
 */
import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import { requestError } from '../plan/request-errors.ts';
import { type SelectionContext, selectedFields, subselections } from '../plan/selection.ts';

/** Fields of all objects: some ten times what everything about the longest text comes to. */
const MOST_FIELDS = 1_000_000;

/** @throws GraphQLError QUERY_TOO_COSTLY */
export function checkSize(
  value: object,
  { schema, fragments, variableValues, returnType, fieldNodes }: GraphQLResolveInfo,
) {
  const context: SelectionContext = { schema, fragments, variables: variableValues };
  const selections = subselections(fieldNodes);
  let counted = 0;
  const count = (fields: number) => {
    counted += fields;
    if (counted <= MOST_FIELDS) return;
    throw requestError('QUERY_TOO_COSTLY', `The answer would have more than ${MOST_FIELDS} fields. Ask for fewer.`, {
      extensions: { limit: MOST_FIELDS },
    });
  };
  walk(value, below(context, getNamedType(returnType) as GraphQLObjectType, selections), count);
}

/** The fields asked of an object, and what is asked below each. */
interface Below {
  readonly size: number;
  readonly objects: readonly (readonly [field: string, below: Below])[];
}

function below(
  context: SelectionContext,
  type: GraphQLObjectType,
  selections: Parameters<typeof selectedFields>[2],
): Below {
  const fields = selectedFields(context, type, selections);
  const objects = [...fields.values()].flatMap((nodes) => {
    const field = nodes[0] && type.getFields()[nodes[0].name.value];
    const named = field && getNamedType(field.type);
    return isObjectType(named) ? [[field?.name as string, below(context, named, subselections(nodes))] as const] : [];
  });
  return { size: fields.size, objects };
}

function walk(value: unknown, asked: Below, count: (fields: number) => void): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) walk(item, asked, count);
    return;
  }
  count(asked.size);
  for (const [field, next] of asked.objects) walk((value as Record<string, unknown>)[field], next, count);
}
