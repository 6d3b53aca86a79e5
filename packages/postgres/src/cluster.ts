/**
 * One cluster on disk: made by initdb with settings that suit Arabic, and asked whether a server runs on it.
 *
 * Example: `makeCluster(cluster)`, then `readRunning(cluster)` → `{ pid: 4711, port: 40123 }` or `null`.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from './binaries.ts';
import { isAlive } from './leases.ts';
import { PostgresError } from './postgres-error.ts';
import { giveTo, type ServerUser } from './server-user.ts';

export type Cluster = {
  /** Holds `data`, `password`, `server.log`, `leases`. */
  readonly folder: string;
  readonly binaries: string;
  readonly user: ServerUser | null;
};

/** The superuser of every embedded cluster; it is reachable from this machine only, with the password. */
export const ROLE = 'isnad';

/**
 * LC_CTYPE decides which characters pg_trgm takes for letters: under plain C no Arabic letter is one and every trigram
 * set is empty. The first of these that the machine has is used.
 */
const CTYPES = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'C'];

export const dataFolder = (cluster: Cluster): string => join(cluster.folder, 'data');
export const logFile = (cluster: Cluster): string => join(cluster.folder, 'server.log');

/** The environment of PostgreSQL's programs: nothing of the caller's PG* settings. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LANG: 'C' };
}

export function readPassword(cluster: Cluster): string {
  return readFileSync(join(cluster.folder, 'password'), 'utf8').trim();
}

/**
 * Makes the cluster unless it is there. A cluster half made by a killed process is made anew.
 *
 * @throws PostgresError `POSTGRES_INIT_FAILED`
 */
export function makeCluster(cluster: Cluster): void {
  const made = join(cluster.folder, 'made');
  if (existsSync(made)) return;
  rmSync(dataFolder(cluster), { recursive: true, force: true });
  mkdirSync(cluster.folder, { recursive: true, mode: 0o700 });
  const passwordFile = join(cluster.folder, 'password');
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  giveTo(cluster.user, cluster.folder);
  const failures: string[] = [];
  for (const ctype of CTYPES) {
    rmSync(dataFolder(cluster), { recursive: true, force: true });
    const { status, stderr, error } = spawnSync(
      program(cluster.binaries, 'initdb'),
      [
        `--pgdata=${dataFolder(cluster)}`,
        `--username=${ROLE}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=icu',
        '--icu-locale=ar',
        '--locale=C',
        `--lc-ctype=${ctype}`,
        '--no-instructions',
      ],
      { ...cluster.user, cwd: cluster.folder, env: serverEnvironment(), encoding: 'utf8' },
    );
    if (status === 0) {
      writeFileSync(made, `${ctype}\n`);
      return;
    }
    failures.push(`${ctype}: ${error?.message ?? stderr.trim()}`);
    if (!/locale/.test(stderr)) break;
  }
  throw new PostgresError(
    'POSTGRES_INIT_FAILED',
    `PostgreSQL could not make its data folder ${dataFolder(cluster)}:\n${failures.join('\n')}`,
  );
}

/**
 * The server that postmaster.pid names, if a living PostgreSQL has that id; a file left by a killed one is removed, so
 * that an unrelated process which got the same id does not stop the next start.
 */
export function readRunning(cluster: Cluster): { pid: number; port: number } | null {
  const file = join(dataFolder(cluster), 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (pid > 0 && isAlive(pid) && isPostgres(pid)) return { pid, port: Number(lines[3]) };
  rmSync(file, { force: true });
  return null;
}

/** Whether the process is a PostgreSQL; true where that cannot be told. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return status === 0 ? stdout.includes('postgres') : existsSync('/proc/self') === false;
  }
}
