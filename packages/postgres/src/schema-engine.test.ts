import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { PROJECT_FOLDER } from './base-folder.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const PRISMA = join(PROJECT_FOLDER, 'node_modules/prisma/build/index.js');

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);

afterAll(() => database?.drop());

function prisma(url: string, ...args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, DATABASE_URL: url, CHECKPOINT_DISABLE: '1', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PRISMA, ...args], {
    cwd: PROJECT_FOLDER,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const DIFF = ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code'];

describe("Prisma's command line over the schema engine from npm", () => {
  it('finds no difference between the migrations and schema.prisma, and finds one when there is one', async () => {
    expect(prisma(database.url, ...DIFF)).toMatchObject({ status: 0 });
    await ask(database.url, 'CREATE TABLE stray (id int PRIMARY KEY)');
    const { status, output } = prisma(database.url, ...DIFF);
    expect(status).toBe(2);
    expect(output).toContain('stray');
    await ask(database.url, 'DROP TABLE stray');
  }, 60_000);

  it('reports the state of the migrations', () => {
    const { status, output } = prisma(database.url, 'migrate', 'status');
    expect(output).toContain('Database schema is up to date');
    expect(status).toBe(0);
  }, 60_000);

  it('runs a script whole, semicolons in function bodies included', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-script-'));
    const file = join(folder, 'script.sql');
    writeFileSync(file, 'CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;');
    const { status, output } = prisma(database.url, 'db', 'execute', '--file', file);
    rmSync(folder, { recursive: true });
    expect([status, output]).toEqual([0, expect.any(String)]);
    expect(await ask(database.url, 'SELECT two()')).toEqual([{ two: 2 }]);
  }, 60_000);

  it('says what is wrong when the database refuses', () => {
    const wrong = new URL(database.url);
    wrong.password = 'wrong';
    const { status, output } = prisma(wrong.href, 'migrate', 'status');
    expect(status).toBe(1);
    expect(output).toMatch(/P1000|authentication failed/i);
  }, 60_000);
});
