/**
 * Speed and memory of one part: `core` (or nothing), `tagger`, `ingest` or `api`. Paths are relative to where the user
 * stands; further arguments go to the part's own bench.
 *
 * Example: `pnpm bench ingest news.jsonl --stops 1000`
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runTurbo } from './run-turbo.mjs';

const FROM_SOURCE = ['--conditions=isnad-source'];

/** What is measured is the build of what a part `builds`, as users run it. */
const PARTS = {
  core: { folder: 'packages/core', script: 'bench/bench.ts', builds: '@isnad/core', conditions: [] },
  tagger: { folder: 'packages/tagger', script: 'training/measure-speed.ts' },
  ingest: { folder: 'packages/ingest', script: 'bench/bench.ts', builds: '@isnad/ingest' },
  api: { folder: 'apps/api', script: 'bench/bench.ts', builds: '@isnad/api' },
};

const [first = 'core', ...rest] = process.argv.slice(2);
const isNamed = !first.startsWith('-');
const part = PARTS[isNamed ? first : 'core'];
if (part === undefined) {
  console.error(`No such part: ${first}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
if (part.builds) {
  const built = await runTurbo(['build', `--filter=${part.builds}...`, '--output-logs=errors-only']);
  if (built !== 0) process.exit(built);
}
const options = [...(part.conditions ?? FROM_SOURCE), '--import', 'tsx'];
const args = [...options, part.script, ...(isNamed ? rest : [first, ...rest])];
spawn(process.execPath, args, {
  stdio: 'inherit',
  cwd: fileURLToPath(new URL(`../${part.folder}/`, import.meta.url)),
}).once('exit', (code) => {
  process.exitCode = code ?? 1;
});
