/**
 * Proves that a database has every migration of prisma/migrations, unchanged, and none that this Isnad does not know.
 *
 * Example: `await proveMigrations(url)` → `[]`, or `['20260101000000_init is not applied']`
 *
 * Prisma's CLI is not taken at its word: with a schema engine that does nothing it reports success (docs/adr/0003).
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { PROJECT_FOLDER } from './base-folder.ts';
import { PostgresError } from './postgres-error.ts';

export type Migration = {
  readonly name: string /** SHA-256 of migration.sql, hex, as Prisma keeps it. */;
  readonly checksum: string;
};

export const MIGRATIONS_FOLDER = join(PROJECT_FOLDER, 'prisma/migrations');

/** The migrations of the repository in the order in which they apply. */
export function listMigrations(folder: string = MIGRATIONS_FOLDER): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => ({
      name: entry.name,
      checksum: createHash('sha256')
        .update(readFileSync(join(folder, entry.name, 'migration.sql')))
        .digest('hex'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What keeps the database from being exactly at this repository's migrations, one plain sentence each; empty when
 * nothing does.
 *
 * @throws PostgresError `DATABASE_UNREACHABLE`; `DATABASE_NEWER_THAN_ISNAD` when the database has migrations that the
 *   repository lacks, which no deploy can mend
 */
export async function proveMigrations(url: string, folder: string = MIGRATIONS_FOLDER): Promise<string[]> {
  const wanted = listMigrations(folder);
  const rows = await readApplied(url);
  const known = new Set(wanted.map((migration) => migration.name));
  const foreign = rows.filter((row) => row.finished && !known.has(row.name)).map((row) => row.name);
  if (foreign.length > 0) {
    throw new PostgresError(
      'DATABASE_NEWER_THAN_ISNAD',
      `The database has migrations that this copy of Isnad does not know (${foreign.join(', ')}). ` +
        'It was used by another version: update this copy, or use another database.',
    );
  }
  const faults: string[] = [];
  for (const migration of wanted) {
    const row = rows.find((row) => row.name === migration.name && row.finished);
    if (row === undefined) {
      const failed = rows.some((row) => row.name === migration.name);
      faults.push(`${migration.name} ${failed ? 'was begun and failed' : 'is not applied'}`);
    } else if (row.checksum !== migration.checksum) {
      faults.push(`${migration.name} was edited after it had been applied`);
    }
  }
  return faults;
}

type AppliedRow = { name: string; checksum: string; finished: boolean };

async function readApplied(url: string): Promise<AppliedRow[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (cause) {
    const { message } = cause as Error;
    throw new PostgresError('DATABASE_UNREACHABLE', `The database does not answer: ${message}`, { cause });
  }
  try {
    const { rows: tables } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
    if (!tables[0].there) return [];
    const { rows } = await client.query<AppliedRow>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    );
    return rows;
  } finally {
    await client.end();
  }
}
