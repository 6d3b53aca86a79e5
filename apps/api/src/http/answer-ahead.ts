/**
 * Requests whose document Apollo Server has parsed and validated before, answered ahead of its pipeline.
 *
 * Only what is sure to be answered well is answered here: anything else, every mistake of a client among it, is left to
 * Apollo Server, which knows how to say so.
 *
 * @example const ahead = makeAnswerAhead(schema); const plan = ahead.planOf(request.headers, body)
 */
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type BoundPlan, planOperation } from '../plan/plan-operation.ts';
import { selectedFields } from '../plan/selection.ts';

export interface AnswerAhead {
  /** Apollo Server found the document valid. */
  learnDocument(source: string, document: DocumentNode): void;
  /** Apollo Server answers those who accept this with that. */
  learnContentType(accept: string | undefined, contentType: string): void;
  /** What answers a request that PostgreSQL can answer alone, or nobody need be asked for; null for any other. */
  planOf(headers: IncomingHttpHeaders, body: unknown): Known | null;
}

export interface Known {
  /** Null when the answer is the same for everybody. */
  readonly plan: BoundPlan | null;
  /** The data of that answer. */
  readonly fixed: string | null;
  readonly contentType: string;
}

/** Documents are kept up to so many UTF-16 units of source in all. */
const MOST_SOURCE = 4_000_000;
const MOST_ACCEPTS = 100;

export function makeAnswerAhead(schema: GraphQLSchema): AnswerAhead {
  /** By source, and by the SHA-256 of the source, which persisted queries are asked for by. */
  const documents = new Map<string, DocumentNode>();
  const contentTypes = new Map<string | undefined, string>();
  let kept = 0;
  return {
    learnDocument(source, document) {
      if (documents.has(source)) return;
      kept += source.length;
      if (kept > MOST_SOURCE) {
        documents.clear();
        kept = source.length;
      }
      documents.set(source, document);
      documents.set(createHash('sha256').update(source, 'utf8').digest('hex'), document);
    },
    learnContentType(accept, contentType) {
      if (contentTypes.size >= MOST_ACCEPTS) contentTypes.clear();
      contentTypes.set(accept, contentType);
    },
    planOf(headers, body) {
      const contentType = contentTypes.get(headers.accept);
      if (contentType === undefined || !/^application\/json *(;|$)/i.test(headers['content-type'] ?? '')) return null;
      const request = readRequest(body);
      const document = request && documents.get(request.source);
      if (!document) return null;
      const operation = getOperationAST(document, request.operationName);
      if (!operation) return null;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables);
      if (coerced === undefined) return null;
      try {
        const plan = planOperation(schema, document, operation, coerced);
        if (plan?.answers) return { plan, fixed: null, contentType };
        const fixed = plan === null ? namesAlone(schema, document, operation, coerced) : null;
        return fixed === null ? null : { plan: null, fixed, contentType };
      } catch {
        // Arguments that make no sense: Apollo Server plans it again and says which.
        return null;
      }
    },
  };
}

/** The data of an operation that asks for nothing but the name of the root's type; null for any other. */
function namesAlone(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string | null {
  const root = schema.getRootType(operation);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  if (!root) return null;
  const fields = selectedFields({ schema, fragments, variables }, root, [selectionSet]);
  if ([...fields.values()].some(([node]) => node?.name.value !== '__typename')) return null;
  return JSON.stringify(Object.fromEntries([...fields.keys()].map((key) => [key, root.name])));
}

interface PlainRequest {
  /** The document's source, or its SHA-256. */
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A request of a query, a name and variables; null for what has more to it, or is none. */
function readRequest(body: unknown): PlainRequest | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, operationName = null, variables, extensions } = body as Record<string, unknown>;
  if ((operationName !== null && typeof operationName !== 'string') || operationName === '') return null;
  const isPlain = extensions === undefined || extensions === null || isEmpty(extensions);
  const source = isPlain ? query : hashIn(query, extensions);
  if (typeof source !== 'string') return null;
  if (variables === undefined || variables === null) return { source, operationName, variables: {} };
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { source, operationName, variables: variables as Record<string, unknown> };
}

/** The hash of a persisted query that is asked for by nothing else; Apollo Server sees to those that come with a text. */
function hashIn(query: unknown, extensions: unknown): string | null {
  const { persistedQuery, ...rest } = extensions as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } };
  if (query !== undefined || persistedQuery?.version !== 1 || !isEmpty(rest)) return null;
  const { sha256Hash } = persistedQuery;
  return typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash) ? sha256Hash : null;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && Object.keys(value as object).length === 0;
}
