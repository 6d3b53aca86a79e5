import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const PACKAGE = join(import.meta.dirname, '..');

let folder: string;
const holders: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-server-'));
  chmodSync(folder, 0o755);
});

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  const pid = serverPid();
  if (pid !== null) process.kill(pid, 'SIGQUIT');
  await until(() => pid === null || !isRunning(pid));
  rmSync(folder, { recursive: true, force: true });
});

const cluster = (name: string): string => join(folder, 'postgres/test', name);

function serverPid(): number | null {
  const file = cluster('data/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && process.platform !== 'linux';
  }
}

async function until(condition: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 15_000;
  while (!condition()) {
    if (Date.now() > giveUpAt) throw new Error('waited in vain');
    await sleep(25);
  }
}

/** A process of its own that uses the server, and the URL it got. */
async function hold(): Promise<{ holder: ChildProcess; url: string }> {
  const holder = spawn(
    process.execPath,
    ['--conditions=isnad-source', '--import', 'tsx', join(PACKAGE, 'fixtures/hold-server.ts')],
    { cwd: PACKAGE, env: { ...process.env, ISNAD_DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  holders.push(holder);
  const url = await new Promise<string>((resolve, reject) => {
    holder.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    holder.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return { holder, url };
}

async function end(holder: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill(signal);
  await ended;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded server', () => {
  it('is shared by processes and stopped when the last one leaves', async () => {
    const first = await hold();
    const second = await hold();
    expect(second.url).toBe(first.url);
    const pid = serverPid();
    await end(first.holder, 'SIGINT');
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await end(second.holder, 'SIGTERM');
    await until(() => pid !== null && !isRunning(pid));
    expect(serverPid()).toBeNull();
  }, 60_000);

  it('is joined again after its user was killed, and what was committed is there after it was killed itself', async () => {
    const first = await hold();
    // A test server commits asynchronously, and may lose the last moments; a kept one waits, and so does this commit.
    await ask(first.url, 'SET synchronous_commit = on; CREATE TABLE kept AS SELECT 7 AS number');
    const pid = serverPid() as number;
    await end(first.holder, 'SIGKILL');
    const second = await hold();
    expect(second.url).toBe(first.url);
    expect(serverPid()).toBe(pid);
    await end(second.holder, 'SIGKILL');
    process.kill(pid, 'SIGKILL');
    const third = await hold();
    expect(await ask(third.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  }, 60_000);

  it('starts although postmaster.pid names an unrelated living process', async () => {
    const first = await hold();
    const pid = serverPid() as number;
    await end(first.holder, 'SIGKILL');
    const file = cluster('data/postmaster.pid');
    const lines = readFileSync(file, 'utf8').split('\n');
    process.kill(pid, 'SIGKILL');
    await until(() => !isRunning(pid));
    writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'));
    const second = await hold();
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('keeps its password to itself and listens on this machine only', async () => {
    const { url } = await hold();
    expect(statSync(cluster('password')).mode & 0o077).toBe(0);
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await ask(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  }, 60_000);
});
