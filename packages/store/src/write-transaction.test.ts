import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from './open-store.ts';
import { databaseCode, explainDatabaseError } from './store-error.ts';
import { writeTransaction } from './write-transaction.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url, poolSize: 2 });
  await store.query('CREATE TABLE notes (note text)');
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

afterEach(() => store.query('TRUNCATE notes'));

const notes = async () => (await store.query<{ note: string }>('SELECT note FROM notes')).map(({ note }) => note);
const WRITE = 'INSERT INTO notes VALUES ($1)';

test('what is written is there together, or nothing of it', async () => {
  await writeTransaction(store.pool, async (tx) => {
    expect(await tx.$executeRawUnsafe(WRITE, 'أ')).toBe(1);
    expect(await notes()).toEqual([]);
  });
  const failing = writeTransaction(store.pool, async (tx) => {
    await tx.$executeRawUnsafe(WRITE, 'ب');
    await tx.$queryRawUnsafe('SELECT 1 / 0');
  });
  await expect(failing.catch((error) => databaseCode(error))).resolves.toBe('22012');
  expect(await notes()).toEqual(['أ']);
});

test('a connection that ends on the way means that the database was lost, and is not lent out again', async () => {
  const failing = writeTransaction(store.pool, async (tx) => {
    await tx.$executeRawUnsafe(WRITE, 'أ');
    const [{ pid }] = await tx.$queryRawUnsafe<[{ pid: number }]>('SELECT pg_backend_pid() AS pid');
    await store.query('SELECT pg_terminate_backend($1)', [pid]);
    for (;;) await tx.$executeRawUnsafe(WRITE, 'ب');
  });
  const error = await failing.catch(explainDatabaseError);
  expect(error).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  await Promise.all([1, 2, 3].map(() => writeTransaction(store.pool, async (tx) => tx.$executeRawUnsafe(WRITE, 'ت'))));
  expect(await notes()).toEqual(['ت', 'ت', 'ت']);
});
