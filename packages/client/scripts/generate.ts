/**
 * Writes a typed document for each operation of a folder: `src/operations` into `src/generated`, or an application's own.
 *
 * Example: `pnpm --filter @isnad/client generate`, or
 * `… generate --schema http://localhost:4000/graphql --operations app/operations --to app/documents.ts`
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, parse, printSchema } from 'graphql';
import { writeTypedDocuments } from './write-typed-documents.ts';

const inPackage = (path: string) => join(import.meta.dirname, '..', path);
const { values } = parseArgs({
  options: {
    schema: { type: 'string', default: inPackage('../../apps/api/schema.graphql') },
    operations: { type: 'string', default: inPackage('src/operations') },
    to: { type: 'string', default: inPackage('src/generated/documents.ts') },
  },
});

const operations = readdirSync(values.operations)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(join(values.operations, name), 'utf8')) }));
const documents = await writeTypedDocuments(parse(await readSchema(values.schema)), operations);
mkdirSync(dirname(values.to), { recursive: true });
writeFileSync(values.to, documents);

/** The schema in a file, or what a running server tells of its own. */
async function readSchema(from: string): Promise<string> {
  if (!/^https?:/.test(from)) return readFileSync(from, 'utf8');
  const response = await fetch(from, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data } = (await response.json()) as { data: IntrospectionQuery };
  return printSchema(buildClientSchema(data));
}
