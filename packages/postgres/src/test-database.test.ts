import pg from 'pg';
import { listMigrations, proveMigrations } from './prove-migrations.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client?.end();
  await database?.drop();
});

const ask = async (sql: string): Promise<unknown> => Object.values((await client.query(sql)).rows[0])[0];

describe('a test database', () => {
  it('has every migration of the repository, by name and checksum', async () => {
    const { rows } = await client.query('SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY 1');
    expect(rows).toEqual(listMigrations());
    expect(rows.length).toBeGreaterThan(0);
    expect(await proveMigrations(database.url)).toEqual([]);
  });

  it('is told from one whose migration never ran or was edited since', async () => {
    const [first] = listMigrations();
    await client.query("UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = $1", [first?.name]);
    expect(await proveMigrations(database.url)).toEqual([`${first?.name} was edited after it had been applied`]);
    await client.query('UPDATE _prisma_migrations SET checksum = $2, finished_at = NULL WHERE migration_name = $1', [
      first?.name,
      first?.checksum,
    ]);
    expect(await proveMigrations(database.url)).toEqual([`${first?.name} was begun and failed`]);
    await client.query('DELETE FROM _prisma_migrations WHERE migration_name = $1', [first?.name]);
    expect(await proveMigrations(database.url)).toEqual([`${first?.name} is not applied`]);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('1', $2, $1, now()),
       ('2', 'y', '29990101000000_from_the_future', now())`,
      [first?.name, first?.checksum],
    );
    await expect(proveMigrations(database.url)).rejects.toMatchObject({ code: 'DATABASE_NEWER_THAN_ISNAD' });
  });

  it('takes Arabic letters for letters, so that trigrams, text search and order work', async () => {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await client.query('CREATE EXTENSION IF NOT EXISTS unaccent');
    await client.query('CREATE EXTENSION IF NOT EXISTS btree_gin');
    expect(await ask("SELECT cardinality(show_trgm('كلوني'))")).toBe(6);
    expect(await ask("SELECT to_tsvector('arabic', 'قال الرئيس') @@ to_tsquery('arabic', 'رئيس')")).toBe(true);
    expect(await ask("SELECT array_agg(w ORDER BY w) FROM unnest(ARRAY['ي', 'ب', 'ا']) w")).toEqual(['ا', 'ب', 'ي']);
    expect(await ask('SHOW timezone')).toBe('UTC');
  });

  it('is a database of its own beside others made at the same time', async () => {
    const others = await Promise.all([createTestDatabase(), createTestDatabase()]);
    expect(new Set([database.url, ...others.map((other) => other.url)]).size).toBe(3);
    await client.query('CREATE TABLE only_here ()');
    const other = new pg.Client({ connectionString: others[0]?.url });
    await other.connect();
    expect((await other.query("SELECT to_regclass('only_here') AS there")).rows[0].there).toBeNull();
    await other.end();
    for (const made of others) await made.drop();
  }, 30_000);
});
