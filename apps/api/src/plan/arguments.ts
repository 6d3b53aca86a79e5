/**
 * A field's arguments while it is planned: what is given shapes the plan, what it is comes later, as bind parameters.
 *
 * @example args.has('after') && args.bind('after', decode)
 */
import { type FieldNode, GraphQLError, type GraphQLField, getArgumentValues, type ValueNode, visit } from 'graphql';
import { type Arguments, type Beside, textKindOf } from './declare.ts';
import { type Bind, bind, type PlanRequest } from './sql.ts';

type Values = Readonly<Record<string, unknown>>;

export interface FieldArguments extends Arguments {
  /** The values for one request. */
  read(request: PlanRequest): Values;
  readonly node: FieldNode;
}

/**
 * @param variables of the request that is planned; those of later requests differ in values only, not in shape
 */
export function readArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: PlanRequest['variables'],
): FieldArguments {
  const shape = getArgumentValues(field, node, variables);
  const isConstant = !(node.arguments ?? []).some(({ value }) => hasVariable(value));
  const read = (request: PlanRequest): Values => {
    if (isConstant) return shape;
    let values = request.read.get(read);
    if (values === undefined) {
      values = getArgumentValues(field, node, request.variables);
      request.read.set(read, values);
    }
    return values;
  };
  return { ...argumentsOf(shape, read, node), node, read };
}

/** @param shape the values of the request that is planned; which of them are given holds for all requests */
function argumentsOf(shape: Values, read: (request: PlanRequest) => Values, node: FieldNode): Arguments {
  const has = (name: string) => shape[name] !== undefined && shape[name] !== null;
  return {
    has,
    chosen: (name) => shape[name],
    textKind: (name) => textKindOf(String(shape[name])),
    bind<Value>(name: string, convert: (value: Value, beside: Beside) => unknown = (value) => value): Bind {
      return bind((request) => {
        const values = read(request);
        return located(node, () => convert(values[name] as Value, values));
      });
    },
    bindNames(name, keyOf) {
      const given = (request: PlanRequest) => read(request)[name] as string | readonly string[];
      return bind(
        (request) => {
          const value = given(request);
          return typeof value === 'string' ? keyOf(value) || null : value.map((text) => keyOf(text) || null);
        },
        (request) =>
          [given(request)].flat().flatMap((text) => {
            const key = keyOf(text);
            return key === null ? [] : [{ argument: name, name: text, key }];
          }),
      );
    },
    inside(name) {
      return has(name) ? argumentsOf(shape[name] as Values, (request) => read(request)[name] as Values, node) : null;
    },
    each(name) {
      if (!has(name)) return [];
      return (shape[name] as Values[]).map((item, index) =>
        argumentsOf(item, (request) => (read(request)[name] as Values[])[index] as Values, node),
      );
    },
  };
}

function hasVariable(value: ValueNode): boolean {
  let found = false;
  visit(value, {
    Variable() {
      found = true;
    },
  });
  return found;
}

/** An error of the field's own arguments says where in the query the field stands. */
function located<T>(node: FieldNode, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.nodes !== undefined) throw error;
    throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
  }
}
