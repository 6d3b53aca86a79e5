/**
 * Takes in what is queued, in a process beside the server: a long text stops no reader, one that kills its parser kills no
 * server, and the memory that parsing needs is given back when nothing has come for a while.
 *
 * @example const takingIn = openTakingIn(databaseUrl, isIdle); takingIn.wake(); … await takingIn.close()
 */
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Order } from './taking-in-process.ts';

export interface TakingIn {
  /** There is something to do. */
  wake(): void;
  /** Finishes what is at hand. */
  close(): Promise<void>;
}

/** Milliseconds between two looks whether anything is left to do. */
const LOOK_EVERY = 30_000;
/** Milliseconds before a process that failed, its database gone, is followed by another. */
const AGAIN_AFTER = 5000;
/** Milliseconds that a process has to finish what is at hand; what it leaves waits in the queue. */
const GOODBYE = 8000;

/** @param isIdle true when nothing waits and nothing is being done */
export function openTakingIn(databaseUrl: string, isIdle: () => Promise<boolean>): TakingIn {
  let child: ChildProcess | null = null;
  let ended: Promise<void> = Promise.resolve();
  let isWanted = false;
  let isClosed = false;

  const start = () => {
    const own = startProcess(databaseUrl);
    child = own;
    isWanted = false;
    const looking = setInterval(async () => {
      isWanted = false;
      const isDone = await isIdle().catch(() => false);
      if (isDone && !isWanted) stop(own);
    }, LOOK_EVERY).unref();
    ended = new Promise((resolve) => {
      const end = (code: number | null) => {
        clearInterval(looking);
        if (child === own) child = null;
        if (code !== 0) setTimeout(wake, AGAIN_AFTER).unref();
        else if (isWanted) wake();
        resolve();
      };
      own.once('exit', end);
      own.once('error', () => end(1));
    });
  };
  const wake = () => {
    if (isClosed) return;
    isWanted = true;
    if (child === null) start();
  };
  return {
    wake,
    async close() {
      isClosed = true;
      if (child === null) return;
      const own = child;
      stop(own);
      const late = setTimeout(() => own.kill('SIGKILL'), GOODBYE);
      await ended;
      clearTimeout(late);
    },
  };
}

function stop(child: ChildProcess): void {
  const order: Order = 'stop';
  if (child.connected) child.send(order, () => {});
}

/** The file is what this one is: JavaScript once built, or TypeScript in the sources, which tsx reads. */
function startProcess(databaseUrl: string): ChildProcess {
  const isSource = import.meta.filename.endsWith('.ts');
  const tsx = () => pathToFileURL(createRequire(import.meta.filename).resolve('tsx')).href;
  const child = fork(join(import.meta.dirname, `taking-in-process.${isSource ? 'ts' : 'js'}`), {
    execArgv: isSource ? ['--conditions=isnad-source', '--import', tsx()] : [],
    env: { ...process.env, ISNAD_TAKING_IN: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Whoever reads goes first.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return child;
}
