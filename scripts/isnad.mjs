/**
 * The isnad command, built first if its sources changed; paths are relative to where the user stands.
 *
 * Example: `pnpm --silent isnad parse article.txt --format json | jq`
 */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runTurbo } from './run-turbo.mjs';

const folder = new URL('../apps/cli/', import.meta.url);
const args = process.argv.slice(2).filter((arg, i) => !(i === 0 && arg === '--'));

// Standard output belongs to the command: the build speaks only on standard error, and only if it fails.
const built = await runTurbo(
  ['build', '--filter=@isnad/cli', '--output-logs=errors-only'],
  ['ignore', 'ignore', 'ignore'],
);
if (built !== 0) {
  await runTurbo(['build', '--filter=@isnad/cli', '--output-logs=errors-only'], ['ignore', 2, 2]);
  process.exit(built);
}

const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
const child = spawn(process.execPath, [fileURLToPath(new URL(bin.isnad, folder)), ...args], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
// Ctrl-C reaches the command as well; it decides how to end, and this waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
