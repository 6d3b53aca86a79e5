/**
 * Clusters of the PostgreSQL that the machine has installed, with its tools: for standbys, backups and other hosts.
 *
 * @example const primary = await makeCluster('/var/tmp/p', { host: '10.77.0.1', networks: ['10.77.0.0/24'] });
 *
 * The embedded PostgreSQL brings neither pg_basebackup nor pg_dump; Debian's packages postgresql and
 * postgresql-client do.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '@isnad/postgres';
import pg from 'pg';

export interface InstalledCluster {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  start(): Promise<void>;
  /** As a crash does. */
  kill(): Promise<void>;
  /** Fast shutdown: what is committed is on disk. */
  stop(): Promise<void>;
  /** A standby that follows this one, not started yet. */
  makeStandby(folder: string): Promise<InstalledCluster>;
  /** Makes a standby the primary. */
  promote(): void;
  /** Connection URL of one of its databases. */
  url(database: string): string;
  /** A new, migrated database. */
  createDatabase(name: string): Promise<string>;
  ask<Row extends object>(sql: string, database?: string): Promise<Row[]>;
}

export interface ClusterOptions {
  readonly host?: string;
  /** Besides this machine, who may connect. */
  readonly networks?: readonly string[];
  /** Lines for postgresql.conf. */
  readonly settings?: readonly string[];
}

const BINARIES = '/usr/lib/postgresql';
const USER = 'postgres';
/** These clusters are reachable from this machine and its namespaces, for minutes. */
const SUPERUSER = 'isnad';

export async function makeCluster(folder: string, options: ClusterOptions = {}): Promise<InstalledCluster> {
  const { host = '127.0.0.1', networks = [], settings = [] } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('chown', [USER, folder]);
  chmodSync(folder, 0o700);
  tool('initdb', [
    '-D',
    folder,
    '-U',
    SUPERUSER,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--lc-ctype=C.UTF-8',
  ]);
  const access = networks.flatMap((net) => [`host all all ${net} trust`, `host replication all ${net} trust`]);
  appendFileSync(join(folder, 'pg_hba.conf'), ['', ...access, ''].join('\n'));
  const fixed = ["unix_socket_directories=''", 'timezone=UTC', 'wal_log_hints=on', 'max_connections=60'];
  appendFileSync(join(folder, 'postgresql.conf'), ['', ...fixed, ...settings, ''].join('\n'));
  const cluster = openCluster(folder, host, await findFreePort());
  await cluster.start();
  return cluster;
}

/** A cluster that is there, not started yet. */
export function openCluster(folder: string, host: string, port: number): InstalledCluster {
  const url = (database: string) => `postgresql://${SUPERUSER}@${host}:${port}/${database}`;
  const control = (...args: string[]) => tool('pg_ctl', ['-D', folder, '-w', '-s', ...args]);
  async function ask<Row extends object>(sql: string, database = 'postgres'): Promise<Row[]> {
    const client = new pg.Client({ connectionString: url(database) });
    client.on('error', () => {});
    try {
      await client.connect();
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end().catch(() => {});
    }
  }
  return {
    folder,
    host,
    port,
    url,
    ask,
    async start() {
      const where = `-c port=${port} -c listen_addresses=${host === '127.0.0.1' ? host : `127.0.0.1,${host}`}`;
      control('start', '-l', join(folder, 'server.log'), '-o', where);
    },
    async kill() {
      const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGKILL');
      await sleep(300);
    },
    async stop() {
      if (existsSync(join(folder, 'postmaster.pid'))) control('stop', '-m', 'fast');
    },
    async makeStandby(standby) {
      rmSync(standby, { recursive: true, force: true });
      tool('pg_basebackup', [
        '-D',
        standby,
        '-h',
        host,
        '-p',
        `${port}`,
        '-U',
        SUPERUSER,
        '-R',
        '-X',
        'stream',
        '-c',
        'fast',
      ]);
      return openCluster(standby, host, await findFreePort());
    },
    promote() {
      control('promote');
    },
    async createDatabase(name) {
      await ask(`CREATE DATABASE ${name}`);
      await migrate(url(name));
      return url(name);
    },
  };
}

/** Runs one of PostgreSQL's programs as its user. */
export function tool(name: string, args: readonly string[]): string {
  const [version] = existsSync(BINARIES) ? readdirSync(BINARIES).sort((a, b) => Number(b) - Number(a)) : [];
  if (version === undefined) throw new Error(`No PostgreSQL in ${BINARIES}; on Debian: apt-get install postgresql`);
  const program = join(BINARIES, version, 'bin', name);
  // A server that is started must not keep this process's pipes.
  const stdio = name === 'pg_ctl' ? 'ignore' : 'pipe';
  return (
    execFileSync('runuser', ['-u', USER, '--', program, ...args], { cwd: '/', encoding: 'utf8', stdio }) ?? ''
  ).trim();
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
