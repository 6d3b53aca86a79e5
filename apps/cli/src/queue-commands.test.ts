import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { enqueue, openQueue } from '@isnad/queue';
import { openStore, type Store } from '@isnad/store';
import { runProgram } from './program.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(120_000);

let database: TestDatabase;
let store: Store;
const given = process.env.DATABASE_URL;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  store = openStore({ databaseUrl: database.url });
}, 120_000);

afterAll(async () => {
  if (given === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = given;
  await store?.close();
  await database?.drop();
});

async function isnad(...args: string[]) {
  const output = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof output) =>
    new Writable({
      write(chunk, _encoding, done) {
        output[name] += chunk;
        done();
      },
    });
  const streams = { stdin: Readable.from([]), stdout: sink('stdout'), stderr: sink('stderr'), environment: {} };
  return { exitCode: await runProgram(args, streams), ...output };
}

const json = async (...args: string[]) => JSON.parse((await isnad(...args, '--json')).stdout);

test('what is queued waits for a worker, who takes it in and ends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-queue-'));
  const lines = Array.from({ length: 60 }, (_, id) =>
    JSON.stringify({ id: `${id}`, source: 'قناة', body: `قال جو بايدن إن الخبر رقم ${id} صحيح.` }),
  );
  writeFileSync(join(folder, 'news.jsonl'), lines.join('\n'));
  writeFileSync(join(folder, 'empty.txt'), '');
  const queued = await isnad('ingest', '--queue', folder);
  expect([queued.exitCode, queued.stderr]).toEqual([1, expect.stringMatching(/^SOURCE_EMPTY/)]);
  const { batch, ...summary } = JSON.parse(queued.stdout);
  expect(summary).toMatchObject({ queued: 60, jobs: 2, unchanged: 0, failures: 1, stopped: false });
  expect(await store.prisma.document.count()).toBe(0);
  expect(await json('jobs', 'status', '--batch', batch)).toMatchObject({ documents: { waiting: 60 } });

  const worker = await isnad('worker', '--until-empty', '--threads', '0', '--name', 'host-1');
  expect([worker.exitCode, JSON.parse(worker.stdout)]).toEqual([
    0,
    { jobs: 2, saved: 60, unchanged: 0, replaced: 0, failed: 0, givenBack: 0, merged: 0, stopped: false },
  ]);
  expect(await store.prisma.document.count()).toBe(60);
  expect(JSON.parse((await isnad('ingest', '--queue', folder)).stdout)).toMatchObject({ queued: 0, unchanged: 60 });

  const [header, ...rows] = (await isnad('jobs', 'list', '--batch', batch)).stdout.trim().split('\n');
  expect(header).toMatch(/^id +state +documents +tries +queued +last failure$/);
  expect(rows).toHaveLength(2);
  const id = rows[0]?.split(' ')[0] as string;
  expect(await json('jobs', 'show', id)).toMatchObject({ state: 'done', outcome: { worker: 'host-1', saved: 48 } });
  expect((await isnad('jobs', 'show', id)).stdout).toContain(join(folder, 'news.jsonl:1'));
});

test('jobs are cancelled and replayed, by name or all of a kind', async () => {
  const queue = await openQueue({ databaseUrl: database.url });
  const { batch } = await enqueue(queue, [{ text: 'قال جو بايدن إنه باق.', origin: 'a.txt' }]);
  await queue.close();
  expect(await json('jobs', 'cancel', '--batch', batch)).toEqual({ cancelled: 1 });
  const [, row] = (await isnad('jobs', 'list', '--state', 'cancelled')).stdout.split('\n');
  const id = row?.split(' ')[0] as string;
  expect((await isnad('jobs', 'replay', id)).stdout).toBe('1 replayed\n');
  expect((await isnad('jobs')).stdout).toMatch(/^waiting +1 +1$/m);
  expect((await isnad('jobs', 'replay', '--all')).stdout).toBe('0 replayed\n');
  expect(await json('jobs', 'cancel', '--all')).toEqual({ cancelled: 1 });
});

test('a worker waits for a database that is not there, and goes on once it is', async () => {
  process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1,127.0.0.1:2/none';
  const working = isnad('worker', '--until-empty', '--threads', '0');
  await new Promise((go) => setTimeout(go, 500));
  process.env.DATABASE_URL = database.url;
  const { exitCode, stderr } = await working;
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/^DATABASE_UNREACHABLE: .*127\.0\.0\.1:2: ECONNREFUSED.*Looking again/);
});

test('what cannot be done is told', async () => {
  const nobody = '018f0000-0000-7000-8000-000000000000';
  expect(await isnad('jobs', 'show', nobody)).toMatchObject({
    exitCode: 3,
    stderr: expect.stringMatching(/^JOB_NOT_FOUND/),
  });
  expect(await isnad('jobs', 'replay')).toMatchObject({ exitCode: 2 });
  expect(await isnad('worker', '--concurrency', '0')).toMatchObject({ exitCode: 2 });
});
