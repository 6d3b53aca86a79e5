/**
 * A durable PostgreSQL of one's own, to be killed and started again.
 *
 * @example const server = await openServer('/var/tmp/faults'); await server.kill('postmaster'); await server.up();
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, startPostgres } from '@isnad/postgres';
import pg from 'pg';

export interface ServerUnderFire {
  /** A new, migrated database. */
  createDatabase(name: string): Promise<string>;
  /** The server, or one of the processes that serve a connection; that makes the server restart by itself. */
  kill(what: 'postmaster' | 'backend'): Promise<void>;
  /** Starts it if it is down, and waits until it answers. */
  up(): Promise<void>;
  stop(): Promise<void>;
}

/** @param folder where its data goes */
export async function openServer(folder: string): Promise<ServerUnderFire> {
  process.env.ISNAD_DATA_DIR = folder;
  const port = await findFreePort();
  const pidFile = join(folder, 'postgres/live/data/postmaster.pid');
  let server = await startPostgres({ port });
  const uses = [server];
  const up = async () => {
    for (const end = Date.now() + 60_000; ; await sleep(100)) {
      try {
        // Whoever else noticed that it is down may have started it.
        if (!isRunning(pidFile)) {
          server = await startPostgres({ port });
          uses.push(server);
        }
        await ask(server.url, 'SELECT 1');
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  };
  return {
    async createDatabase(name) {
      await ask(server.url, `CREATE DATABASE ${name}`);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      await migrate(url.href);
      return url.href;
    },
    async kill(what) {
      const postmaster = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
      process.kill(what === 'postmaster' ? postmaster : await backendOf(server.url, postmaster), 'SIGKILL');
      await sleep(50);
    },
    up,
    async stop() {
      for (const use of uses) await use.stop();
    },
  };
}

function isRunning(pidFile: string): boolean {
  if (!existsSync(pidFile)) return false;
  const pid = readFileSync(pidFile, 'utf8').split('\n')[0] as string;
  // A killed one that nobody has collected still has an entry.
  const state = existsSync(`/proc/${pid}/stat`)
    ? execFileSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' })
    : 'Z';
  return !state.startsWith('Z');
}

async function backendOf(url: string, otherwise: number): Promise<number> {
  const rows = await ask(
    url,
    "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1",
  );
  return (rows[0]?.pid as number | undefined) ?? otherwise;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
