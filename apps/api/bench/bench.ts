/**
 * Requests a second of the running API, over HTTP, on a generated database; the server is a process of its own.
 *
 * @example pnpm --filter @isnad/api bench            // 20,000 articles, 16 connections, 3 rounds of 4 seconds
 *          pnpm --filter @isnad/api bench 1000 2 1   // articles, seconds, rounds
 */
import { type ChildProcess, fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createTestDatabase } from '@isnad/postgres';
import { startServer } from '../src/start-server.ts';
import { fillGraph } from './generated-graph.ts';
import { QUERIES } from './queries.ts';

const CONNECTIONS = 16;

if (process.argv[2] === 'serve') {
  const server = await startServer({ databaseUrl: process.argv[3] as string, port: 0, rateLimit: 0 });
  process.send?.(server.url);
  process.on('message', (message) => {
    if (message === 'memory') process.send?.(process.memoryUsage.rss());
  });
  process.on('disconnect', () => process.exit());
} else {
  await measure(Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 4), Number(process.argv[4] ?? 3));
}

async function measure(articles: number, seconds: number, rounds: number): Promise<void> {
  const database = await createTestDatabase();
  let server: ChildProcess | undefined;
  try {
    const began = performance.now();
    await fillGraph(database.url, articles);
    console.log(`${articles} articles made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    server = fork(import.meta.filename, ['serve', database.url]);
    const url = await told<string>(server);
    const rates = new Map<string, number[]>();
    const slowest = new Map<string, number[]>();
    // Interleaved, so that a busy minute of the machine falls on all queries alike.
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of Object.keys(QUERIES)) {
        const taken = await load(url, name, articles, round === 0 ? 0.5 : seconds);
        if (round === 0) continue;
        rates.set(name, [...(rates.get(name) ?? []), taken.length / seconds]);
        slowest.set(name, [...(slowest.get(name) ?? []), ...taken]);
      }
    }
    console.log('query | requests/s, median (least to most) | p50 ms | p99 ms');
    for (const [name, values] of rates) {
      const sorted = [...values].sort((a, b) => a - b);
      const times = (slowest.get(name) ?? []).sort((a, b) => a - b);
      const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1);
      const median = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
      console.log(
        `${name} | ${median.toFixed(0)} (${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)}) | ${at(0.5)} | ${at(0.99)}`,
      );
    }
    server.send('memory');
    console.log(`memory of the server: ${Math.round((await told<number>(server)) / 1e6)} MB`);
  } finally {
    server?.disconnect();
    await database.drop();
  }
}

function told<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

/** Milliseconds of each request, asked one after the other on each of the connections. */
async function load(url: string, name: string, articles: number, seconds: number): Promise<number[]> {
  const { query, variables } = QUERIES[name] as (typeof QUERIES)[string];
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + seconds * 1000;
  const taken: number[] = [];
  let turn = 0;
  const ask = async () => {
    while (performance.now() < end) {
      turn += 1;
      const began = performance.now();
      const answer = await post(url, agent, JSON.stringify({ query, variables: variables(turn, articles) }));
      taken.push(performance.now() - began);
      if (turn < CONNECTIONS && answer.includes('"errors"')) throw new Error(answer);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  agent.destroy();
  return taken;
}

function post(url: string, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
