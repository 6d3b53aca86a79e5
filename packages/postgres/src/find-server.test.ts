import { findServer } from './find-server.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

jest.setTimeout(120_000);

let database: TestDatabase;
let host: string;

beforeAll(async () => {
  database = await createTestDatabase();
  host = new URL(database.url).host;
});
afterAll(() => database?.drop());

const NOBODY = '127.0.0.1:1';
const among = (hosts: string, query = '') => database.url.replace(host, hosts) + query;

test('a URL with one host stays as it is', async () => {
  const url = 'postgresql://rim:secret@nowhere.example:5432/isnad?sslmode=require';
  expect(await findServer(url)).toBe(url);
});

test('of several servers the one that takes writes is found, wherever it stands in the list', async () => {
  expect(await findServer(among(`${NOBODY},${host}`))).toBe(database.url);
  expect(await findServer(among(`${host},${NOBODY}`, '?target_session_attrs=read-write'))).toBe(database.url);
  expect(await findServer(among(`${host},${NOBODY}`, '?target_session_attrs=any&application_name=x'))).toBe(
    `${database.url}?application_name=x`,
  );
});

test('where none answers, it is said what each said', async () => {
  const looking = findServer(among(`${NOBODY},127.0.0.1:2`));
  await expect(looking).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  await expect(looking).rejects.toThrow('127.0.0.1:1: ECONNREFUSED; 127.0.0.1:2: ECONNREFUSED');
});
