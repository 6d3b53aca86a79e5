/**
 * What a payload shows of the graph: read after the change, by the planner that reads everything else.
 *
 * @example @Field(() => Entity) entity(@Ctx() context, @Info() info) { return readWritten(context, info, 'entity', id) }
 */
import { type DocumentNode, type GraphQLResolveInfo, Kind, OperationTypeNode, type SelectionNode } from 'graphql';
import { explainStatementError } from '../http/explain-error.ts';
import type { RequestContext } from '../http/request-context.ts';
import { planOperation } from '../plan/plan-operation.ts';

/**
 * The value of a root field of Query, with what the payload's field asks of it.
 * @param id what the root field's argument `id` is given; a list goes to `ids`
 */
export async function readWritten<T>(
  { archive }: Pick<RequestContext, 'archive'>,
  info: GraphQLResolveInfo,
  rootField: 'entity' | 'document' | 'nodes',
  id: string | readonly string[],
): Promise<T | null> {
  const document = queryOf(info, rootField, id);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const plan = planOperation(info.schema, document, operation, info.variableValues, false);
  if (plan === null) return null;
  const bytes = await archive.read(plan).catch((error) => {
    throw explainStatementError(error);
  });
  return (JSON.parse(bytes.toString()) as { written: T | null }).written;
}

function queryOf(info: GraphQLResolveInfo, rootField: string, id: string | readonly string[]): DocumentNode {
  const selections: SelectionNode[] = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const value =
    typeof id === 'string'
      ? ({ kind: Kind.STRING, value: id } as const)
      : ({ kind: Kind.LIST, values: id.map((item) => ({ kind: Kind.STRING, value: item }) as const) } as const);
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: info.operation.variableDefinitions,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [
            {
              kind: Kind.FIELD,
              alias: { kind: Kind.NAME, value: 'written' },
              name: { kind: Kind.NAME, value: rootField },
              arguments: [
                {
                  kind: Kind.ARGUMENT,
                  name: { kind: Kind.NAME, value: typeof id === 'string' ? 'id' : 'ids' },
                  value,
                },
              ],
              selectionSet: { kind: Kind.SELECTION_SET, selections },
            },
          ],
        },
      },
      ...Object.values(info.fragments),
    ],
  };
}
