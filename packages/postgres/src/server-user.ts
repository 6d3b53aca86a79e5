/**
 * Who the embedded server runs as: PostgreSQL refuses root, so root hands it to an unprivileged user.
 *
 * Example: `findServerUser('/srv/isnad/.isnad/postgres/live/data')` → `{ uid: 101, gid: 104 }` for root, else `null`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { PostgresError } from './postgres-error.ts';

/** A user and group by number; `null` wherever it is used means "whoever runs this process". */
export type ServerUser = { readonly uid: number; readonly gid: number };

/** Made by `useradd` when the machine has neither of the other two. */
const OWN_USER = 'isnad-postgres';

/**
 * The user to run PostgreSQL as.
 *
 * An existing cluster keeps its owner. Otherwise root takes `postgres` if the machine has it, else makes a system user
 * of its own, else `nobody`. Anyone but root runs the server as themselves.
 *
 * @param existingData the cluster's data folder, if there is one already
 * @throws PostgresError `POSTGRES_NO_USER`
 */
export function findServerUser(existingData?: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = existingData === undefined ? undefined : statSync(existingData, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = lookUp('postgres') ?? lookUp(OWN_USER) ?? addUser() ?? lookUp('nobody');
  if (known === null) {
    throw new PostgresError(
      'POSTGRES_NO_USER',
      'PostgreSQL does not run as root, and no other user was found or could be made. ' +
        'Run this as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.',
    );
  }
  return known;
}

/** Whether `user` may enter `folder`, asked by trying it. */
export function mayEnter(user: ServerUser | null, folder: string): boolean {
  if (user === null) return true;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Gives `path` and all below it to `user`. */
export function giveTo(user: ServerUser | null, path: string): void {
  if (user !== null) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, path], { stdio: 'ignore' });
}

function lookUp(name: string): ServerUser | null {
  let passwd: string;
  try {
    passwd = readFileSync('/etc/passwd', 'utf8');
  } catch {
    return null;
  }
  for (const line of passwd.split('\n')) {
    const [login, , uid, gid] = line.split(':');
    if (login === name) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

function addUser(): ServerUser | null {
  for (const [command, ...args] of [
    ['useradd', '--system', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_USER],
    ['adduser', '-S', '-H', '-D', OWN_USER],
  ] as const) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) return lookUp(OWN_USER);
  }
  return null;
}
