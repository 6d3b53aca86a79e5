/**
 * Starts, shares and stops an embedded PostgreSQL.
 *
 * Example: `const server = await startPostgres(); … server.url … await server.stop();`
 *
 * Several processes may use one server at a time (`pnpm start` and `isnad ingest`, or the test runs of all packages).
 * The first starts it, the last to leave stops it. A server orphaned by SIGKILL is used again by the next.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { baseFolderInProject, openBaseFolder } from './base-folder.ts';
import { layOutBinaries, program } from './binaries.ts';
import {
  type Cluster,
  dataFolder,
  logFile,
  makeCluster,
  ROLE,
  readPassword,
  readRunning,
  serverEnvironment,
} from './cluster.ts';
import { clearLeases, isAlive, leaveLease, takeLease, withLock } from './leases.ts';
import { PostgresError } from './postgres-error.ts';
import { findServerUser, giveTo } from './server-user.ts';

export type StartPostgresOptions = {
  /** Which cluster: `live` holds the user's documents and is durable; `test` trades durability for speed. */
  readonly cluster?: 'live' | 'test';
  /** TCP port on 127.0.0.1; a free one if not given, or if the server runs already, the one it has. */
  readonly port?: number;
};

export type RunningPostgres = {
  /** Connection URL of the maintenance database `postgres`, as superuser. */
  readonly url: string;
  /** Ends this process's use; the last user's stop ends the server. Safe to call twice. */
  stop(): Promise<void>;
};

const START_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 20_000;

/** Not fsync-ed: a test database that a crash breaks is made anew. */
const TEST_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const MEBIBYTE = 2 ** 20;

/**
 * For an archive of gigabytes: an eighth of the machine's memory for its pages, at most 2 GiB (the indexes of 100,000
 * articles), and checkpoints seldom enough that a page is not written in full for every few rows that come to it.
 */
const LIVE_SETTINGS = [
  `shared_buffers=${Math.max(128, Math.min(2048, Math.floor(totalmem() / 8 / MEBIBYTE)))}MB`,
  'max_wal_size=4GB',
  'checkpoint_timeout=15min',
];

/** How often each cluster was started from this process and not yet stopped. */
const users = new Map<string, number>();

/**
 * Starts the cluster's server, or joins the one that runs.
 *
 * When this process ends, by `stop()`, Ctrl-C, SIGTERM, SIGHUP or an uncaught error, its use of the server ends too.
 *
 * @throws PostgresError `POSTGRES_NO_BINARIES`, `POSTGRES_NO_USER`, `POSTGRES_FOLDER_DENIED`, `POSTGRES_INIT_FAILED`,
 *   `POSTGRES_START_FAILED`, `POSTGRES_LOCKED`
 */
export async function startPostgres(options: StartPostgresOptions = {}): Promise<RunningPostgres> {
  const name = options.cluster ?? 'live';
  const user = findServerUser(join(baseFolderInProject(), name, 'data'));
  const base = openBaseFolder(user);
  const { cluster, port } = await withLock(base, async () => {
    const cluster: Cluster = { folder: join(base, name), binaries: layOutBinaries(base, user), user };
    makeCluster(cluster);
    const running = readRunning(cluster);
    if (running === null) clearLeases(cluster.folder);
    takeLease(cluster.folder);
    try {
      if (running !== null && (await answers(cluster, running.port, running.pid))) {
        return { cluster, port: running.port };
      }
      return { cluster, port: await launch(cluster, name, options.port) };
    } catch (error) {
      leaveLease(cluster.folder);
      throw error;
    }
  });
  users.set(cluster.folder, (users.get(cluster.folder) ?? 0) + 1);
  endWithProcess();
  let stopped = false;
  return {
    url: `postgresql://${ROLE}:${readPassword(cluster)}@127.0.0.1:${port}/postgres`,
    async stop() {
      if (stopped) return;
      stopped = true;
      const left = (users.get(cluster.folder) ?? 1) - 1;
      users.set(cluster.folder, left);
      if (left > 0) return;
      users.delete(cluster.folder);
      await withLock(base, async () => {
        if (leaveLease(cluster.folder)) await shutDown(cluster);
      });
    },
  };
}

async function launch(cluster: Cluster, name: string, wantedPort: number | undefined): Promise<number> {
  let tail = '';
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = wantedPort ?? (await findFreePort());
    rmSync(logFile(cluster), { force: true });
    const log = openSync(logFile(cluster), 'w', 0o600);
    giveTo(cluster.user, logFile(cluster));
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      // No socket file: its path has a length limit that a deep project folder exceeds.
      'unix_socket_directories=',
      'timezone=UTC',
      'log_timezone=UTC',
      'max_connections=100',
      ...(name === 'test' ? TEST_SETTINGS : LIVE_SETTINGS),
    ].flatMap((setting) => ['-c', setting]);
    // In a session of its own, so that Ctrl-C reaches the program, which then stops the server when it is done with it.
    const child = spawn(program(cluster.binaries, 'postgres'), ['-D', dataFolder(cluster), ...settings], {
      ...cluster.user,
      cwd: cluster.folder,
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    let failure: string | null = null;
    child.once('error', (error) => {
      failure = error.message;
    });
    child.once('exit', (code, signal) => {
      failure = `it ended with ${signal ?? `code ${code}`}`;
    });
    child.unref();
    const giveUpAt = Date.now() + START_PATIENCE_MS;
    while (failure === null && Date.now() < giveUpAt) {
      if (await connects(cluster, port)) return port;
      await sleep(50);
    }
    tail = `${failure ?? 'it did not answer in time'}\n${readFileSync(logFile(cluster), 'utf8').split('\n').slice(-12).join('\n')}`;
    // A predecessor killed a moment ago may still be letting go of the data folder, or the port was taken meanwhile.
    await sleep(500);
  }
  throw new PostgresError('POSTGRES_START_FAILED', `PostgreSQL did not start: ${tail}`);
}

/** Waits for a server found running (perhaps still recovering); false once it is gone. */
async function answers(cluster: Cluster, port: number, pid: number): Promise<boolean> {
  const giveUpAt = Date.now() + START_PATIENCE_MS;
  while (isAlive(pid)) {
    if (await connects(cluster, port)) return true;
    if (Date.now() > giveUpAt) {
      throw new PostgresError(
        'POSTGRES_START_FAILED',
        `PostgreSQL (process ${pid}) runs on ${dataFolder(cluster)} but does not answer; see ${logFile(cluster)}.`,
      );
    }
    await sleep(100);
  }
  return false;
}

async function connects(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: ROLE,
    password: readPassword(cluster),
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Fast shutdown: running statements are rolled back, everything committed is on disk. */
async function shutDown(cluster: Cluster): Promise<void> {
  const running = readRunning(cluster);
  if (running === null) return;
  signalStop(cluster, running.pid);
  const giveUpAt = Date.now() + STOP_PATIENCE_MS;
  while (isAlive(running.pid) && !isZombie(running.pid)) {
    if (Date.now() > giveUpAt) {
      process.kill(running.pid, 'SIGQUIT');
      return;
    }
    await sleep(25);
  }
}

function signalStop(cluster: Cluster, pid: number): void {
  if (process.platform === 'win32') {
    spawnSync(program(cluster.binaries, 'pg_ctl'), ['stop', '-m', 'fast', '-W', '-D', dataFolder(cluster)]);
  } else process.kill(pid, 'SIGINT');
}

/** Ended, but not yet collected by its parent (where the first process of a container collects nothing). */
function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

let watching = false;

/** Ends this process's use of every server when the process ends in any way but SIGKILL. */
function endWithProcess(): void {
  if (watching) return;
  watching = true;
  process.once('exit', leaveAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const onSignal = (): void => {
      // A program with a handler of its own decides when it ends; `exit` does the rest.
      if (process.listenerCount(signal) > 1) return;
      leaveAll();
      process.off(signal, onSignal);
      process.kill(process.pid, signal);
    };
    process.on(signal, onSignal);
  }
}

function leaveAll(): void {
  for (const folder of users.keys()) {
    const cluster: Cluster = { folder, binaries: '', user: null };
    if (!leaveLease(folder)) continue;
    const running = readRunning(cluster);
    if (running !== null && process.platform !== 'win32') process.kill(running.pid, 'SIGINT');
  }
  users.clear();
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
