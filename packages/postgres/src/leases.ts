/**
 * Who is using an embedded server: each process leaves a file named by its id, and the last to leave stops the server.
 *
 * Example: `takeLease(folder)` … `if (leaveLease(folder)) stopServer()`
 *
 * A process that was killed leaves its file behind; it counts as gone as soon as no process has that id.
 */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresError } from './postgres-error.ts';

/** Longer than a first start (initdb, recovery) takes on a slow disk. */
const LOCK_PATIENCE_MS = 120_000;

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Notes that this process uses the server in `folder`. */
export function takeLease(folder: string): void {
  mkdirSync(join(folder, 'leases'), { recursive: true });
  closeSync(openSync(leaseFile(folder, process.pid), 'w'));
}

/** Takes this process's note back; true if no other living process has one. */
export function leaveLease(folder: string): boolean {
  rmSync(leaseFile(folder, process.pid), { force: true });
  let others = 0;
  for (const name of readdirSync(join(folder, 'leases'))) {
    if (isAlive(Number(name))) others += 1;
    else rmSync(join(folder, 'leases', name), { force: true });
  }
  return others === 0;
}

/** Forgets all notes: right when the server was found dead, so that no later process with a known id keeps it up. */
export function clearLeases(folder: string): void {
  rmSync(join(folder, 'leases'), { recursive: true, force: true });
}

/**
 * Runs `action` while no other process does so on the same folder.
 *
 * @throws PostgresError `POSTGRES_LOCKED` after two minutes
 */
export async function withLock<T>(folder: string, action: () => Promise<T>): Promise<T> {
  const file = join(folder, 'lock');
  const giveUpAt = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(file);
      if (holder !== null && !isAlive(holder)) rmSync(file, { force: true });
      else if (Date.now() > giveUpAt) {
        throw new PostgresError('POSTGRES_LOCKED', `Process ${holder} holds ${file}; stop it or remove the file.`);
      } else await sleep(50);
    }
  }
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The id in a lock file; `null` while its maker has not written it yet or it has just gone. */
function readHolder(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

function leaseFile(folder: string, pid: number): string {
  return join(folder, 'leases', String(pid));
}
