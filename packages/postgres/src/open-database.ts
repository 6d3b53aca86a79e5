/**
 * The database that Isnad works on: the one DATABASE_URL names (of several hosts, the primary), else the project's
 * embedded one; migrated either way.
 *
 * Example: `const database = await openDatabase(); … database.url … await database.close();`
 */
import pg from 'pg';
import { startPostgres } from './embedded-server.ts';
import { findServer } from './find-server.ts';
import { migrate } from './migrate.ts';

export type OpenDatabase = {
  /** Connection URL, for pg or Prisma's adapter. */
  readonly url: string;
  /** Whether it is the project's own embedded server. */
  readonly embedded: boolean;
  /** Ends this process's use; stops the embedded server if nobody else uses it. */
  close(): Promise<void>;
};

const DATABASE = 'isnad';

/**
 * @param options.port for the embedded server; a free one if not given
 * @throws PostgresError, any of its codes
 */
export async function openDatabase(options: { port?: number } = {}): Promise<OpenDatabase> {
  const given = process.env.DATABASE_URL;
  if (given) {
    const url = await findServer(given);
    await migrate(url);
    return { url, embedded: false, close: async () => {} };
  }
  const server = await startPostgres({ cluster: 'live', ...options });
  try {
    const url = await createIfMissing(server.url, DATABASE);
    await migrate(url);
    return { url, embedded: true, close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function createIfMissing(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // Two first starts at once: the other one made it (duplicate_database, or the catalog's unique index).
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
