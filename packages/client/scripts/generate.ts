/**
 * Writes `src/generated`: the schema's types, and a typed document for each operation in `src/operations`.
 *
 * Example: `pnpm --filter @isnad/client generate`
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { writeTypedDocuments } from './write-typed-documents.ts';

const folder = (path: string) => join(import.meta.dirname, '..', path);
const operations = readdirSync(folder('src/operations'))
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(folder(`src/operations/${name}`), 'utf8')) }));
const schema = parse(readFileSync(folder('../../apps/api/schema.graphql'), 'utf8'));

mkdirSync(folder('src/generated'), { recursive: true });
writeFileSync(folder('src/generated/documents.ts'), await writeTypedDocuments(schema, operations));
