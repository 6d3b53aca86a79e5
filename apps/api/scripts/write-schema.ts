/**
 * Writes `schema.graphql`; with `--check` it only compares, and fails when the file is stale.
 *
 * Example: `pnpm --filter @isnad/api generate`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from '../src/build-schema.ts';

const file = join(import.meta.dirname, '../schema.graphql');
const sdl = `${printSchema(lexicographicSortSchema(makeSchema()))}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, sdl);
else if (readFileSync(file, 'utf8') !== sdl) {
  console.error('schema.graphql is stale: run `pnpm --filter @isnad/api generate` and commit it.');
  process.exitCode = 1;
}
