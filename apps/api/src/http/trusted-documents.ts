/**
 * The documents that a production server answers, by the SHA-256 of their text: all else is refused.
 *
 * @example readTrustedDocuments('{ "9f86…": "query Latest { articles { nodes { title } } }" }')
 */
import { createHash } from 'node:crypto';
import { type DocumentNode, Kind, parse } from 'graphql';
import { HttpError } from './read-body.ts';

export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * A manifest of ids and documents: an object `{ id: document }` as graphql-codegen and Relay write it, or Apollo's
 * `{ operations: [{ id, body }] }`. An id is the SHA-256 of its document, hex; `sha256:` may stand before it.
 * @throws Error that says what is wrong with it
 */
export function readTrustedDocuments(text: string): TrustedDocuments {
  const documents = new Map<string, string>();
  for (const [id, document] of entriesOf(JSON.parse(text))) {
    if (typeof document !== 'string') throw new Error(`"${id}" is not the text of a document`);
    parse(document);
    const sha256 = createHash('sha256').update(document, 'utf8').digest('hex');
    if (bare(id) !== sha256) throw new Error(`"${id}" is not the SHA-256 of its document, ${sha256}`);
    documents.set(sha256, document);
  }
  return documents;
}

function entriesOf(manifest: unknown): [string, unknown][] {
  if (typeof manifest !== 'object' || manifest === null) throw new Error('it is not a JSON object');
  const { operations } = manifest as { operations?: unknown };
  if (!Array.isArray(operations)) return Object.entries(manifest);
  return operations.map(({ id, body }: { id: string; body: unknown }) => [id, body]);
}

function bare(id: string): string {
  return id.replace(/^sha256:/, '').toLowerCase();
}

/**
 * The request with the text of the document that it names by `documentId` or as a persisted query. Introspection is
 * let through as it is: tools must always be able to ask for the schema.
 * @throws HttpError DOCUMENT_NOT_TRUSTED
 */
export function trustedRequest(trusted: TrustedDocuments, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { documentId, query, extensions, ...rest } = body as Record<string, unknown>;
  const hash = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery
    ?.sha256Hash;
  const id = typeof documentId === 'string' ? documentId : typeof hash === 'string' ? hash : null;
  const named = id === null ? undefined : trusted.get(bare(id));
  if (named !== undefined) return { ...rest, query: named };
  if (typeof query === 'string') {
    if (trusted.has(createHash('sha256').update(query, 'utf8').digest('hex')) || isIntrospection(query)) {
      return { ...rest, query };
    }
  }
  throw new HttpError(400, 'DOCUMENT_NOT_TRUSTED', 'This server answers the documents of its list alone.');
}

/** Asks for nothing but the schema. */
function isIntrospection(query: string): boolean {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: 4000, noLocation: true });
  } catch {
    return false;
  }
  return document.definitions.every(
    (definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ||
      (definition.kind === Kind.OPERATION_DEFINITION &&
        definition.operation === 'query' &&
        definition.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
        )),
  );
}
