/**
 * Brings a database to the repository's migrations with Prisma's own `migrate deploy`, and proves that it got there.
 *
 * Example: `await migrate('postgresql://isnad:…@127.0.0.1:5432/isnad')` → `{ applied: true }` the first time
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER } from './base-folder.ts';
import { PostgresError } from './postgres-error.ts';
import { proveMigrations } from './prove-migrations.ts';

/**
 * Applies what is missing. The database must exist. When nothing is missing Prisma is not started: one query tells.
 *
 * @throws PostgresError `MIGRATIONS_NOT_APPLIED` with what Prisma said, `DATABASE_UNREACHABLE`,
 *   `DATABASE_NEWER_THAN_ISNAD`
 */
export async function migrate(url: string): Promise<{ applied: boolean }> {
  const missing = await proveMigrations(url);
  if (missing.length === 0) return { applied: false };
  const { code, output } = await runPrisma(['migrate', 'deploy'], url);
  const faults = await proveMigrations(url);
  if (code !== 0 || faults.length > 0) {
    throw new PostgresError(
      'MIGRATIONS_NOT_APPLIED',
      `The database is not up to date: ${faults.join('; ') || 'prisma migrate deploy failed'}.\n${output.trim()}`,
    );
  }
  return { applied: true };
}

async function runPrisma(args: string[], url: string): Promise<{ code: number | null; output: string }> {
  const prisma = createRequire(join(import.meta.dirname, 'x.js')).resolve('prisma/package.json');
  const child = spawn(process.execPath, [join(dirname(prisma), 'build/index.js'), ...args], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, DATABASE_URL: url, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, output };
}
