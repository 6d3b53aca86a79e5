/**
 * Turbo, with its telemetry and update notices off.
 *
 * Example: `await runTurbo(['build', '--filter=@isnad/api...'])` → exit code
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const QUIET_TOOLS = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};

/** The path of a file of a package that the root's package.json names. */
export function findProgram(name, path) {
  return fileURLToPath(new URL(`../node_modules/${name}/${path}`, import.meta.url));
}

/** Runs a program to its end; its output goes where `stdio` says. Resolves to its exit code. */
export function run(command, args, stdio = 'inherit') {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio, env: { ...process.env, ...QUIET_TOOLS } });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

export function runTurbo(args, stdio) {
  return run(process.execPath, [findProgram('turbo', 'bin/turbo'), 'run', ...args], stdio);
}
