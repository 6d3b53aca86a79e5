/**
 * Everything, from a fresh clone to a served graph: build, database, migrations, the seeds, the API.
 *
 * Example: `npx -y pnpm@10 start`, `PORT=8080 npx -y pnpm@10 start`
 *
 * Ctrl-C stops it all, the embedded database included. Safe to kill and start again: what is stored already is kept,
 * and the seeds are stored once.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { runTurbo } from './run-turbo.mjs';

const HOST = process.env.HOST ?? '127.0.0.1';
const QUERY =
  '{ person(name: "بايدن") { name articles { totalCount } claimsAbout(first: 3) { nodes { content cue } } } }';

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** An error a user can act on, named by a code that stays the same. */
class StartError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** Undone in reverse order at the end. */
const running = [];
let stopping = false;

async function start() {
  const port = readPort();
  await expectFree(port);

  say('Building (only what changed) …');
  const built = await runTurbo(['build', '--output-logs=errors-only'], ['ignore', 'ignore', 'inherit']);
  if (built !== 0) {
    await runTurbo(['build', '--output-logs=errors-only']);
    throw new StartError('BUILD_FAILED', 'The build failed; what went wrong stands above.');
  }

  say('Opening the database …');
  const { openDatabase } = await import('../packages/postgres/dist/index.js');
  const database = await openDatabase();
  running.push(() => database.close());

  say('Reading the seeds …');
  await readSeeds(database.url);

  const { startServer } = await import('../apps/api/dist/index.js');
  const server = await startServer({ databaseUrl: database.url, port, host: HOST });
  running.push(() => server.stop());

  const url = new URL(server.url).origin;
  say(`
Isnad is up.

  Explorer    ${url}/
  GraphQL     ${url}/graphql
  Playground  ${url}/playground
  Database    ${database.embedded ? 'embedded PostgreSQL, data in .isnad/postgres' : 'the one DATABASE_URL names'}

Try:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: QUERY })}'

Ctrl-C stops it.`);
}

/** In a process of its own, whose memory is given back. */
async function readSeeds(databaseUrl) {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [inRoot('scripts/read-seeds.mjs')], { stdio: 'inherit', env });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new StartError('SEEDS_NOT_READ', 'The seeds could not be read; what went wrong stands above.');
}

function readPort() {
  const text = process.env.PORT ?? '4000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartError('PORT_INVALID', `PORT is "${text}"; it must be a number from 0 to 65535.`);
  }
  return port;
}

async function expectFree(port) {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(port, HOST, () => probe.close(resolve));
  }).catch((error) => {
    if (error.code === 'EADDRINUSE') {
      throw new StartError(
        'PORT_TAKEN',
        `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npx -y pnpm@10 start`,
      );
    }
    throw new StartError('PORT_DENIED', `Port ${port} on ${HOST} cannot be opened: ${error.message}`);
  });
}

async function stop(exitCode) {
  if (stopping) return;
  stopping = true;
  for (const undo of running.reverse()) {
    await undo().catch((error) => console.error(error));
  }
  process.exit(exitCode);
}

function say(text) {
  console.log(text);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));

try {
  await start();
} catch (error) {
  if (!stopping) {
    console.error(typeof error.code === 'string' ? `${error.code}: ${error.message}` : error);
    await stop(1);
  }
}
