/**
 * TypeScript of operations: types of their variables and answers, and documents that carry them (graphql-codegen).
 *
 * @example await writeTypedDocuments(parse(sdl), [{ location: 'claims.graphql', document }]) → 'export type ClaimsQuery = …'
 */
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode } from 'graphql';

/** How the schema's own scalars travel: as text, but for JSON. */
const SCALARS = { Date: 'string', DateTime: 'string', JSON: 'unknown' };

export function writeTypedDocuments(
  schema: DocumentNode,
  documents: readonly { readonly location: string; readonly document: DocumentNode }[],
): Promise<string> {
  return codegen({
    filename: 'documents.ts',
    schema,
    documents: [...documents],
    config: { scalars: SCALARS, strictScalars: true, enumsAsTypes: true, useTypeImports: true },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
}
