/**
 * A migrated database for one test file, copied from a template in tens of milliseconds and dropped afterwards.
 *
 * Example:
 * ```ts
 * let database: TestDatabase;
 * beforeAll(async () => { database = await createTestDatabase(); });
 * afterAll(() => database.drop());
 * ```
 *
 * All files share one embedded server, the `test` cluster. `ISNAD_TEST_DATABASE_URL` names another server, where the
 * role may create databases; DATABASE_URL is never touched.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { startPostgres } from './embedded-server.ts';
import { isAlive } from './leases.ts';
import { migrate } from './migrate.ts';
import { listMigrations } from './prove-migrations.ts';

export type TestDatabase = {
  readonly url: string;
  /** Drops the database, whoever is still connected, and stops the server if nobody else uses it. */
  drop(): Promise<void>;
};

/** Any number: all test runs on one server take turns at making the template. */
const TEMPLATE_LOCK = 7_391_042;

let made = 0;

/** @throws PostgresError as `startPostgres` and `migrate` do */
export async function createTestDatabase(): Promise<TestDatabase> {
  const given = process.env.ISNAD_TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startPostgres({ cluster: 'test' });
  try {
    made += 1;
    const name = `isnad_test_${process.pid}_${Date.now().toString(36)}_${made}`;
    await onServer(server.url, async (client) => {
      const template = await openTemplate(client, server.url);
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    });
    return {
      url: urlOf(server.url, name),
      async drop() {
        await onServer(server.url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The template for the migrations as they are now; making it also sweeps what killed test runs left. */
async function openTemplate(client: pg.Client, serverUrl: string): Promise<string> {
  const state = createHash('sha256').update(JSON.stringify(listMigrations())).digest('hex').slice(0, 16);
  const template = `isnad_template_${state}`;
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rows } = await client.query<{ datname: string; datistemplate: boolean }>(
      "SELECT datname, datistemplate FROM pg_database WHERE datname LIKE 'isnad\\_te%'",
    );
    if (rows.some((row) => row.datname === template && row.datistemplate)) return template;
    for (const { datname } of rows) {
      const pid = Number(/^isnad_test_(\d+)_/.exec(datname)?.[1]);
      if (pid && isAlive(pid)) continue;
      await client.query(`ALTER DATABASE ${datname} IS_TEMPLATE false`);
      await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
    }
    await client.query(`CREATE DATABASE ${template}`);
    await migrate(urlOf(serverUrl, template));
    // Set last: a template that a killed process left half made is not taken for one.
    await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`);
    return template;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

async function onServer<T>(url: string, action: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
