/**
 * Writes the operations of each folder of `src`, with their types, to `src/generated/<folder>.ts`; and the types of the
 * fragments that folders share to `src/generated/fragments.ts`.
 *
 * Example: `src/home/latest.graphql` holds `query Latest { … }` → `import { LatestQuery } from '../generated/home.ts'`
 *
 * Operations travel as text: the same that the playground shows, and no syntax tree has to be loaded and printed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql';

const SOURCES = join(import.meta.dirname, '../src');
const GENERATED = join(SOURCES, 'generated');
const SCHEMA = join(import.meta.dirname, '../../api/schema.graphql');
/** How the schema's own scalars travel: as text, but for JSON. */
const SCALARS = { Date: 'string', DateTime: 'string', JSON: 'unknown' };

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

const schema = parse(readFileSync(SCHEMA, 'utf8'));
const fragments = new Map<string, FragmentDefinitionNode>();
const operations = new Map<string, OperationDefinitionNode[]>();
const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
for (const path of paths.filter((path) => path.endsWith('.graphql')).sort()) {
  const folder = dirname(path);
  // The playground's ready queries are shown, not asked.
  if (folder.endsWith('queries')) continue;
  for (const definition of parse(readFileSync(join(SOURCES, path), 'utf8')).definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) {
      operations.set(folder, [...(operations.get(folder) ?? []), definition]);
    }
  }
}

rmSync(GENERATED, { recursive: true, force: true });
if (fragments.size > 0) await write('fragments', [...fragments.values()], '');
for (const [folder, ofFolder] of operations) {
  const shared = new Set(ofFolder.flatMap((operation) => findFragments(operation)));
  const texts = ofFolder.map(
    (operation) =>
      `export const ${nameOf(operation)} = ${JSON.stringify(printWithFragments(operation))} as TypedText<${nameOf(operation)}, ${nameOf(operation)}Variables>;`,
  );
  await write(
    folder,
    [...ofFolder, ...shared],
    ["import type { TypedText } from '@isnad/client';", ...texts].join('\n'),
  );
}

/** `Latest` of `query Latest` → `LatestQuery`, the name of its type as well. */
function nameOf({ name, operation, loc }: OperationDefinitionNode): string {
  if (name === undefined) throw new Error(`An operation needs a name: ${loc?.source.body.slice(0, 80)}`);
  return `${name.value}${operation.slice(0, 1).toUpperCase()}${operation.slice(1)}`;
}

function findFragments(definition: Definition): FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (fragment === undefined) throw new Error(`There is no fragment ${value}.`);
      if (found.has(fragment)) return;
      found.add(fragment);
      for (const inner of findFragments(fragment)) found.add(inner);
    },
  });
  return [...found];
}

function printWithFragments(operation: OperationDefinitionNode): string {
  return [operation, ...findFragments(operation)].map((one) => textOf(one)).join('\n\n');
}

/** As it is written in its file. */
function textOf({ loc }: Definition): string {
  return loc?.source.body.slice(loc.start, loc.end) ?? '';
}

async function write(name: string, definitions: readonly Definition[], texts: string): Promise<void> {
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...definitions] };
  const path = join(GENERATED, `${name}.ts`);
  const types = await codegen({
    filename: path,
    schema,
    documents: [{ location: name, document }],
    config: { scalars: SCALARS, strictScalars: true, enumsAsTypes: true, useTypeImports: true },
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${types}\n${texts}\n`);
}
