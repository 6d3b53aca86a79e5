import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { findEntities, openStore, type Store } from '@isnad/store';
import { ingestPaths } from './ingest-paths.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(60_000);

const SEEDS = join(__dirname, '..', '..', '..', 'seeds');

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  await ingestPaths([SEEDS], { databaseUrl: database.url });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

test('the two seeds are three stories and a teaser', async () => {
  const kinds = await store.prisma.article.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } });
  expect(kinds.map(({ kind, _count }) => [kind, _count])).toEqual([
    ['story', 3],
    ['teaser', 1],
  ]);
});

test.each([
  ['person', 'جو بايدن'],
  ['person', 'باراك أوباما'],
  ['organization', 'مجلس الشيوخ'],
] as const)('there is one %s %s, met in both documents', async (type, name) => {
  const found = await findEntities(store, name, { type });
  expect(found).toMatchObject([{ name, documents: 2 }]);
  const bearers = await store.prisma.entity.count({
    where: { type, name: { contains: name.split(' ').at(-1) ?? name } },
  });
  expect(bearers).toBe(1);
});

test('taken in again they change nothing', async () => {
  expect(await ingestPaths([SEEDS], { databaseUrl: database.url })).toMatchObject({ documents: 2, unchanged: 2 });
});
