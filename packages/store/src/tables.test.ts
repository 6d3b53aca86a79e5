import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { Prisma } from './generated/prisma/client.ts';
import { openStore, type Store } from './open-store.ts';
import { columnsOf, tableOf } from './tables.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

test('names tables and columns as the database has them', () => {
  expect(tableOf('Hop')).toBe('attribution_hops');
  expect(columnsOf('Claim')).toMatchObject({ id: 'id', speakerId: 'speaker_id', start: 'span_start' });
  expect(columnsOf('Claim')).not.toHaveProperty('speaker');
});

// Columns of a type that Prisma has no value for (`Unsupported`) are for SQL alone.
test.each(Object.values(Prisma.ModelName))(
  'knows every column of %s that Prisma can hold, and no other',
  async (model) => {
    const rows = await store.query<{ column_name: string }>(
      "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND data_type <> 'tsvector'",
      [tableOf(model)],
    );
    expect(Object.values(columnsOf(model)).sort()).toEqual(rows.map(({ column_name }) => column_name).sort());
  },
);

// Names are read from an index alone only where VACUUM has seen the page since it last changed (docs/adr/0110).
test('has PostgreSQL pass over the entities again when one in a hundred has changed', async () => {
  const [entities] = await store.query<{ settings: string[] | null }>(
    "SELECT reloptions AS settings FROM pg_class WHERE oid = 'entities'::regclass",
    [],
  );
  expect(entities?.settings).toContain('autovacuum_vacuum_scale_factor=0.01');
});
