import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '../open-store.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(60_000);

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url, poolSize: 1 });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly columns: string[];
}

/** Of what refers to documents, their parts and entities: what a deletion or a merge has to find. */
const FOREIGN_KEYS = `
  SELECT c.conname AS name, c.conrelid::regclass::text AS "table", ARRAY(
    SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k(attnum, place)
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum ORDER BY k.place) AS columns
  FROM pg_constraint c
  WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`;

test('what refers to a row is found by an index, also where an index holds only the rows that refer to any', async () => {
  const keys = await store.query<ForeignKey>(FOREIGN_KEYS);
  expect(keys.length).toBeGreaterThan(30);
  await store.query('SET enable_seqscan = off');
  await store.query('SET plan_cache_mode = force_generic_plan');
  const unfound: string[] = [];
  for (const { name, table, columns } of keys) {
    const types = await store.query<{ type: string }>(
      `SELECT format_type(atttypid, NULL) AS type FROM unnest($2::text[]) WITH ORDINALITY AS wanted(name, place)
       JOIN pg_attribute ON attrelid = $1::regclass AND attname = wanted.name ORDER BY place`,
      [table, columns],
    );
    const bound = columns.map((column, index) => `$${index + 1} = "${column}"`).join(' AND ');
    await store.pool.query(`PREPARE referring (${types.map(({ type }) => type).join(', ')}) AS
      SELECT 1 FROM ONLY ${table} WHERE ${bound} FOR KEY SHARE`);
    const plan = await store.pool.query(
      `EXPLAIN (COSTS off) EXECUTE referring (${columns.map(() => 'NULL').join(', ')})`,
    );
    await store.pool.query('DEALLOCATE referring');
    const lines = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
    if (!/Index Cond/.test(lines)) unfound.push(`${name}: ${lines}`);
  }
  expect(unfound).toEqual([]);
});
