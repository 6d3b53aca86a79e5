/**
 * Limits on a query's shape. Introspection is never counted: tools must always be able to ask for the schema.
 *
 * @example validationRules: [limitDepth(QUERY_LIMITS.depth), limitAliases(QUERY_LIMITS.aliases)]
 */
import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLErrorOptions,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { type RequestErrorCode, requestError } from '../plan/request-errors.ts';

export const QUERY_LIMITS = {
  /** Fields within fields. */
  depth: 24,
  /** Fields under another name. */
  aliases: 100,
  /** Lexical tokens of the document; the introspection query has some 800. */
  tokens: 4000,
};

type Rule = (context: ValidationContext) => ASTVisitor;

/** Fields within fields, fragments counted where they are spread. */
export function limitDepth(most: number): Rule {
  return (context) => ({
    OperationDefinition(node) {
      const depths = new Map<FragmentDefinitionNode, number>();
      const depth = depthOf(node.selectionSet, context, depths, new Set());
      if (depth <= most) return;
      context.reportError(
        limitError('QUERY_TOO_DEEP', `The query is ${depth} fields deep; at most ${most} are allowed.`, {
          nodes: node,
          extensions: { depth, limit: most },
        }),
      );
    },
  });
}

function depthOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  depths: Map<FragmentDefinitionNode, number>,
  open: Set<FragmentDefinitionNode>,
): number {
  let deepest = 0;
  for (const selection of selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      if (isIntrospection(selection)) continue;
      depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, context, depths, open) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, context, depths, open);
    } else {
      const fragment = context.getFragment(selection.name.value);
      // Fragments that spread themselves are another rule's business.
      if (!fragment || open.has(fragment)) continue;
      depth = depths.get(fragment) ?? -1;
      if (depth < 0) {
        open.add(fragment);
        depth = depthOf(fragment.selectionSet, context, depths, open);
        open.delete(fragment);
        depths.set(fragment, depth);
      }
    }
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** Aliases as written in the document. */
export function limitAliases(most: number): Rule {
  return (context) => {
    let aliases = 0;
    return {
      Field(node) {
        if (node.alias !== undefined) aliases += 1;
      },
      Document: {
        leave() {
          if (aliases <= most) return;
          context.reportError(
            limitError('TOO_MANY_ALIASES', `The query has ${aliases} aliases; at most ${most} are allowed.`, {
              extensions: { aliases, limit: most },
            }),
          );
        },
      },
    };
  };
}

function limitError(code: RequestErrorCode, message: string, options: GraphQLErrorOptions): GraphQLError {
  return requestError(code, message, { ...options, extensions: { ...options.extensions, limitBroken: code } });
}

function isIntrospection({ name }: FieldNode): boolean {
  return name.value.startsWith('__');
}
