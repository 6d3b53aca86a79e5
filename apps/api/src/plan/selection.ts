/**
 * The fields that a selection asks of one object type: fragments opened, directives obeyed, equal response keys merged.
 *
 * @example selectedFields(context, articleType, [selectionSet]).get('title') // the field nodes under that response key
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Response key → the field nodes that share it (their selections count together). */
export type SelectedFields = Map<string, FieldNode[]>;

export function selectedFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): SelectedFields {
  const fields: SelectedFields = new Map();
  const seen = new Set<string>();
  for (const { selections } of selectionSets) collect(context, type, selections, fields, seen);
  return fields;
}

/** What is selected below field nodes that share a response key. */
export function subselections(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
}

function collect(
  context: SelectionContext,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  fields: SelectedFields,
  seen: Set<string>,
): void {
  for (const selection of selections) {
    if (!isIncluded(context, selection)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = fields.get(key);
      if (nodes === undefined) fields.set(key, [selection]);
      else nodes.push(selection);
      continue;
    }
    let fragment: FragmentDefinitionNode | typeof selection = selection;
    if (selection.kind === 'FragmentSpread') {
      const named = context.fragments[selection.name.value];
      if (named === undefined || seen.has(selection.name.value)) continue;
      seen.add(selection.name.value);
      fragment = named;
    }
    if (fragment.kind === 'FragmentSpread' || !applies(context, type, fragment.typeCondition?.name.value)) continue;
    collect(context, type, fragment.selectionSet.selections, fields, seen);
  }
}

function isIncluded({ variables }: SelectionContext, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies({ schema }: SelectionContext, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
