import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseDocument } from '@isnad/core';
import { migrate, type RunningPostgres, startPostgres } from '@isnad/postgres';
import { openStore, saveDocument } from '@isnad/store';
import pg from 'pg';
import type { GraphqlAnswer } from '../served-seeds.test-data.ts';
import { type RunningServer, startServer } from '../start-server.ts';

// A PostgreSQL of its own, which no other test uses: it is killed.
const folder = mkdtempSync(join(tmpdir(), 'isnad-killed-'));
const shared = process.env.ISNAD_DATA_DIR;
const started: RunningPostgres[] = [];
let databaseUrl: string;
let server: RunningServer;

beforeAll(async () => {
  chmodSync(folder, 0o755);
  process.env.ISNAD_DATA_DIR = folder;
  const postgres = await startPostgres({ cluster: 'test' });
  started.push(postgres);
  await onServer(postgres.url, 'CREATE DATABASE killed');
  databaseUrl = Object.assign(new URL(postgres.url), { pathname: '/killed' }).href;
  await migrate(databaseUrl);
  const store = openStore({ databaseUrl, poolSize: 1 });
  const text = 'قال جو بايدن إن الاتفاق قريب.';
  await saveDocument(store, { text, origin: 'test' }, parseDocument(text));
  await store.close();
  server = await startServer({ databaseUrl, port: 0, rateLimit: 0, logLevel: 'silent', statementTimeout: 2000 });
}, 240_000);

afterAll(async () => {
  await server?.stop();
  for (const { stop } of started) await stop();
  if (shared === undefined) delete process.env.ISNAD_DATA_DIR;
  else process.env.ISNAD_DATA_DIR = shared;
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function onServer<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error('It did not come to that within a minute.');
    await sleep(50);
  }
}

async function ask(query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { errors } = (await response.json()) as GraphqlAnswer;
  return `${response.status} ${errors?.[0]?.extensions.code ?? 'ok'}`;
}

/** Kills what it is told to, and brings PostgreSQL back if it does not come back by itself. */
const KILLS = {
  async 'the whole of it'() {
    const pid = Number(readFileSync(join(folder, 'postgres/test/data/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    return async () => {
      started.push(await startPostgres({ cluster: 'test', port: Number(new URL(databaseUrl).port) }));
    };
  },
  async 'one process of it, so that it recovers from a crash'() {
    const rows = await onServer<{ pid: number }>(
      databaseUrl,
      "SELECT pid FROM pg_stat_activity WHERE datname = 'killed' AND pid <> pg_backend_pid() LIMIT 1",
    );
    process.kill(rows[0]?.pid as number, 'SIGKILL');
    return async () => {};
  },
};

test.each(Object.entries(KILLS))(
  'killing %s under load is told as 503 and over without a restart',
  async (_, kill) => {
    const seen = new Map<string, number>();
    let isOver = false;
    const load = Array.from({ length: 12 }, async (_lane, lane) => {
      for (let turn = 0; !isOver; turn += 1) {
        const outcome = await ask(
          lane % 3 === 0 ? `{ claims(first: ${1 + (turn % 40)}) { nodes { content } } }` : '{ people { totalCount } }',
        );
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      }
    });
    try {
      await until(() => (seen.get('200 ok') ?? 0) > 50);
      const bringBack = await kill();
      await until(() => [...seen.keys()].some((outcome) => outcome.startsWith('503')));
      await bringBack();
      const before = seen.get('200 ok') ?? 0;
      await until(() => (seen.get('200 ok') ?? 0) > before + 200);
      await until(async () => (await fetch(new URL('/readyz', server.url))).status === 200);
    } finally {
      isOver = true;
      await Promise.all(load);
    }
    const others = [...seen.keys()].filter((outcome) => outcome !== '200 ok');
    expect(others.filter((outcome) => !/^503 (DATABASE_UNREACHABLE|OVERLOADED)$/.test(outcome))).toEqual([]);
    // Nothing is left of it.
    for (let turn = 0; turn < 50; turn += 1) expect(await ask('{ people { totalCount } }')).toBe('200 ok');
  },
  180_000,
);
