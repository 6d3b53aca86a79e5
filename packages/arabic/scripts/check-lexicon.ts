/**
 * `lexicon:check`: validates every table of the lexicon and names file, line and problem; exits 1 when there is one.
 *
 * @example pnpm --filter @isnad/arabic lexicon:check
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LEXICON_DIRECTORY } from '../src/index.ts';
import { checkTable, TABLES } from './lexicon-tables.ts';

const files = readdirSync(LEXICON_DIRECTORY).filter((file) => file.endsWith('.tsv'));
const problems = files.flatMap((file) =>
  checkTable(basename(file, '.tsv'), readFileSync(join(LEXICON_DIRECTORY, file), 'utf8')),
);
for (const name of Object.keys(TABLES)) if (!files.includes(`${name}.tsv`)) problems.push(`${name}.tsv: is missing`);
for (const problem of problems) console.error(problem);
console.log(`${files.length} tables, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
