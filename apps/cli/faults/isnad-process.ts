/**
 * The isnad command as a process of its own, to be stopped, killed or run on another host.
 *
 * @example const worker = startIsnad(databaseUrl, ['worker'], { host: 'isnad-b' }); worker.kill('SIGTERM');
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../src/main.ts');

export interface IsnadProcess {
  readonly child: ChildProcess;
  /** The end of what it said on standard error. */
  said(): string;
  /** Resolves when it has ended, in any way, with what it wrote to standard output. */
  readonly ended: Promise<string>;
}

/** @param options.host a network namespace to run it in */
export function startIsnad(
  databaseUrl: string,
  args: readonly string[],
  options: { host?: string } = {},
): IsnadProcess {
  const tsx = createRequire(import.meta.filename).resolve('tsx');
  const command = [process.execPath, '--conditions=isnad-source', '--import', tsx, MAIN, ...args];
  const [program, ...rest] = options.host === undefined ? command : ['ip', 'netns', 'exec', options.host, ...command];
  const child = spawn(program as string, rest, {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let written = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  return {
    child,
    said: () => said,
    ended: new Promise((done) => child.once('close', () => done(written))),
  };
}

/** Runs it to its end. @throws when it fails */
export async function runIsnad(databaseUrl: string, args: readonly string[]): Promise<string> {
  const { child, ended, said } = startIsnad(databaseUrl, args);
  const written = await ended;
  if (child.exitCode !== 0) throw new Error(`isnad ${args.join(' ')} ended with ${child.exitCode}: ${said()}`);
  return written;
}
