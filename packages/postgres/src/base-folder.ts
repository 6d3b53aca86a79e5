/**
 * Where the embedded PostgreSQL lives: `.isnad/postgres` in the project, or, when root's project lies below a folder
 * that the server's user may not enter (`/root` is 0700), a folder in /var/lib that `.isnad/postgres` links to.
 *
 * Example: `openBaseFolder(null)` → `/home/rim/isnad/.isnad/postgres`; for root in /root/isnad →
 * `/var/lib/isnad/isnad-1f0c9a2b`.
 */
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PostgresError } from './postgres-error.ts';
import { giveTo, mayEnter, type ServerUser } from './server-user.ts';

/** The top of the repository (this file is in packages/postgres/src or packages/postgres/dist). */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '../../..');

const OUTSIDE = '/var/lib/isnad';

/** The link or folder inside the project, whether it exists yet or not. `ISNAD_DATA_DIR` moves it. */
export function baseFolderInProject(): string {
  return resolve(PROJECT_FOLDER, process.env.ISNAD_DATA_DIR ?? '.isnad', 'postgres');
}

/**
 * Makes the folder if need be and returns its real path, which `user` may enter.
 *
 * Removing `.isnad` always means starting afresh: an outside folder that nothing links to any more is emptied before
 * it is used again.
 *
 * @throws PostgresError `POSTGRES_FOLDER_DENIED`
 */
export function openBaseFolder(user: ServerUser | null): string {
  const inside = baseFolderInProject();
  try {
    mkdirSync(dirname(inside), { recursive: true });
    const entry = lstatSync(inside, { throwIfNoEntry: false });
    const outside = join(OUTSIDE, `${basename(PROJECT_FOLDER)}-${shortHash(inside)}`);
    if (entry?.isSymbolicLink() && readlinkSync(inside) === outside) {
      return makeFor(user, outside);
    }
    if (mayEnter(user, dirname(inside))) {
      if (entry?.isSymbolicLink()) rmSync(inside);
      return realpathSync(makeFor(user, inside));
    }
    // No link leads there, so nobody wants what an earlier clone in the same place left behind.
    rmSync(outside, { recursive: true, force: true });
    rmSync(inside, { recursive: true, force: true });
    mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
    makeFor(user, outside);
    symlinkSync(outside, inside);
    return outside;
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new PostgresError(
      'POSTGRES_FOLDER_DENIED',
      `The database's folder cannot be written: ${path ?? inside} (${code}). ` +
        'If another user ran Isnad here before, remove that folder as that user, or set ISNAD_DATA_DIR to one of yours.',
      { cause: error },
    );
  }
}

function makeFor(user: ServerUser | null, folder: string): string {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o700);
    giveTo(user, folder);
  }
  return folder;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
