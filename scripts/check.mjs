/**
 * Everything that can be checked without running the program; all checks run, then the failed ones are named.
 *
 * Example: `pnpm check`, or one of them: `pnpm check lint`
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findProgram, run, runTurbo } from './run-turbo.mjs';

const node = process.execPath;
const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const CHECKS = {
  types: () => runTurbo(['types', '--continue', '--output-logs=errors-only']),
  lint: () =>
    run(node, [findProgram('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=50']),
  boundaries: () =>
    run(node, [
      findProgram('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'packages',
      'apps',
    ]),
  unused: () => run(node, [findProgram('knip', 'bin/knip.js'), '--no-progress']),
  lexicon: () => runTurbo(['lexicon:check', '--output-logs=errors-only']),
  schema: () => runTurbo(['schema:check', '--output-logs=errors-only']),
  generated: () => runTurbo(['generate:check', '--output-logs=errors-only']),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}.`);
  process.exit(2);
}
if (!existsSync(inRoot('node_modules'))) throw new Error('Run `npx -y pnpm@10 install` first.');

const failed = [];
for (const [name, check] of Object.entries(CHECKS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`— ${name}`);
  if ((await check()) !== 0) failed.push(name);
}
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
