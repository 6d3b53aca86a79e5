/**
 * An operation planned into one statement, kept for all requests of the same document and the same shape of variables.
 *
 * @example const { text, values, keys } = planOperation(schema, document, operation, variables)
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { CostNode, costOf } from './cost.ts';
import { textKindOf } from './declare.ts';
import { type Columns, jsonConstant, jsonObject, NotByStatement, type Planning } from './json-object.ts';
import { planField, planList, planObject, planVariantAt } from './plan-fields.ts';
import { requestError } from './request-errors.ts';
import { selectedFields } from './selection.ts';
import { type Bind, type NameGiven, type PlanRequest, type RenderedSql, render, sql } from './sql.ts';

/** More objects than this an operation may not come to. */
export const MOST_COST = 500_000;

/** More fields than this, fragments opened, a statement cannot be planned for. */
const MOST_FIELDS = 2000;

interface OperationPlan {
  /** Null when no field is read from the database. */
  readonly rendered: RenderedSql | null;
  /** Those of its binds that look somebody up. */
  readonly naming: readonly Bind[];
  readonly cost: CostNode;
  readonly answers: boolean;
}

export interface BoundPlan {
  readonly text: string;
  readonly values: readonly unknown[];
  /** True when the JSON that the statement reads is the whole answer, letter for letter. */
  readonly answers: boolean;
  /** How many objects it can come to. */
  readonly cost: number;
  /** Names that stand in place of ids, each once for an argument. */
  readonly names: readonly NameGiven[];
}

const NO_NAMES: readonly NameGiven[] = [];

/** Plans of one document by operation and shape; bounded, since a client may vary both. */
const plans = new WeakMap<DocumentNode, Map<string, OperationPlan>>();
const PLANS_PER_DOCUMENT = 64;

/**
 * @param variables coerced, as `info.variableValues` has them
 * @param mayAnswer false to plan for the executor in any case
 * @returns null when the operation reads nothing planned (introspection)
 * @throws GraphQLError with a code, for arguments that make no sense or ask for too much
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: PlanRequest['variables'],
  mayAnswer = true,
): BoundPlan | null {
  let shapes = plans.get(document);
  if (shapes === undefined) {
    shapes = new Map();
    plans.set(document, shapes);
  }
  const key = JSON.stringify([
    mayAnswer,
    operation.name?.value ?? null,
    shapeOfVariables(schema, operation, variables),
  ]);
  let plan = shapes.get(key);
  if (plan === undefined) {
    plan = makePlan(schema, document, operation, variables, mayAnswer);
    if (shapes.size >= PLANS_PER_DOCUMENT) shapes.clear();
    shapes.set(key, plan);
  }
  if (plan.rendered === null) return null;
  const request: PlanRequest = { variables, read: new Map() };
  const cost = costOf(plan.cost, request);
  if (cost > MOST_COST) {
    throw requestError(
      'QUERY_TOO_COSTLY',
      `The query could come to ${cost} objects; at most ${MOST_COST} are allowed. Ask for smaller pages.`,
      { extensions: { cost, limit: MOST_COST } },
    );
  }
  return {
    text: plan.rendered.text,
    values: plan.rendered.binds.map(({ read }) => read(request)),
    answers: plan.answers,
    cost,
    names: plan.naming.length === 0 ? NO_NAMES : namesGiven(plan.naming, request),
  };
}

/** A name is looked up wherever a list draws from: many times over for one argument. */
function namesGiven(naming: readonly Bind[], request: PlanRequest): readonly NameGiven[] {
  const names = naming.flatMap((bind) => bind.names?.(request) ?? []);
  return [...new Map(names.map((given) => [`${given.argument} ${given.name}`, given])).values()];
}

function makePlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: PlanRequest['variables'],
  answers: boolean,
): OperationPlan {
  if (answers) {
    try {
      return planStatement(schema, document, operation, variables, true);
    } catch (error) {
      if (!(error instanceof NotByStatement)) throw error;
    }
  }
  return planStatement(schema, document, operation, variables, false);
}

function planStatement(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: PlanRequest['variables'],
  answers: boolean,
): OperationPlan {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  let aliases = 0;
  let fields = 0;
  const planning: Planning = {
    schema,
    fragments,
    variables,
    answers,
    newAlias: () => `t${++aliases}`,
    countField() {
      fields += 1;
      if (fields <= MOST_FIELDS) return;
      // Types of which different things are asked are planned one by one only in an answer.
      if (answers) throw new NotByStatement('too many fields');
      throw requestError('QUERY_TOO_COSTLY', `The query asks for more than ${MOST_FIELDS} fields, fragments opened.`, {
        extensions: { limit: MOST_FIELDS },
      });
    },
    planObject,
    planVariantAt,
    planField,
    planList,
  };
  const cost = new CostNode(() => 1);
  const root = schema.getRootType(operation.operation);
  const columns: Columns = [];
  let reads = false;
  if (root) {
    for (const [key, nodes] of selectedFields(planning, root, [operation.selectionSet])) {
      const field = nodes[0] && root.getFields()[nodes[0].name.value];
      if (field === undefined && answers) {
        if (nodes[0]?.name.value !== '__typename') throw new NotByStatement('introspection');
        columns.push([key, jsonConstant(root.name)]);
        continue;
      }
      reads = true;
      const value = field && planField(planning, field, nodes, noRow, cost);
      if (value) columns.push([key, value]);
    }
  }
  // A question that the executor answers alone.
  if (columns.length === 0 || !reads) return { rendered: null, naming: [], cost, answers: false };
  const rendered = render(sql`SELECT ${jsonObject(columns).text} AS data`);
  return { rendered, naming: rendered.binds.filter(({ names }) => names !== undefined), cost, answers };
}

function noRow(field: string): never {
  throw new Error(`The root has no column "${field}".`);
}

/** What of the variables decides the statement: which are given, the values of booleans and enums, the kinds of texts. */
function shapeOfVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: PlanRequest['variables'],
): unknown {
  return operation.variableDefinitions?.map(({ variable, type }) =>
    shapeOf(typeFromAST(schema, type as never) as GraphQLInputType | undefined, variables[variable.name.value]),
  );
}

function shapeOf(type: GraphQLInputType | undefined, value: unknown): unknown {
  if (value === undefined || value === null) return value === null ? null : 0;
  if (type === undefined) return 1;
  if (isNonNullType(type)) return shapeOf(type.ofType, value);
  if (isEnumType(type) || (isScalarType(type) && type.name === 'Boolean')) return value;
  if (typeof value === 'string') return textKindOf(value);
  if (isListType(type)) {
    const ofObjects = isInputObjectType(getNamedType(type));
    return Array.isArray(value) && ofObjects ? value.map((item) => shapeOf(type.ofType, item)) : 1;
  }
  if (!isInputObjectType(type)) return 1;
  return Object.values(type.getFields()).map((field) =>
    shapeOf(field.type, (value as Record<string, unknown>)[field.name]),
  );
}
