import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseDocument } from '@isnad/core';
import { openStore, saveDocument } from '@isnad/store';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { makeToken, parseTokens } from '../auth/tokens.ts';
import { type GraphqlAnswer, type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';
import { type RunningServer, startServer } from '../start-server.ts';

const writer = makeToken('editor', 'writer');
let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds({ requestTimeout: 1500, rateLimit: 0 });
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

async function publish(text: string): Promise<void> {
  const store = openStore({ databaseUrl: served.databaseUrl, poolSize: 1 });
  await saveDocument(store, { text, origin: 'test' }, parseDocument(text));
  await store.close();
}

test('connections that send a byte now and then are ended; others are served meanwhile', async () => {
  const { hostname, port } = new URL(served.origin);
  const ended: Promise<void>[] = [];
  for (let i = 0; i < 200; i += 1) {
    const socket = connect(Number(port), hostname);
    const inBody = i % 2 === 1;
    socket.write(`POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`);
    if (inBody) socket.write('Content-Length: 1000\r\n\r\n{');
    const drip = setInterval(() => socket.write(inBody ? ' ' : `X-${i}: y\r\n`), 200);
    socket.on('error', () => {});
    socket.resume();
    ended.push(
      new Promise((resolve) =>
        socket.once('close', () => {
          clearInterval(drip);
          resolve();
        }),
      ),
    );
  }
  for (let i = 0; i < 10; i += 1) {
    expect((await served.ask('{ people(first: 1) { totalCount } }')).status).toBe(200);
    await sleep(50);
  }
  // They would go on for ever.
  await Promise.all(ended);
}, 60_000);

test('a thousand idle subscriptions hear what comes in, and cost little', async () => {
  const IDLE = 1000;
  const before = process.memoryUsage().rss;
  const heard: number[] = Array(IDLE).fill(0);
  const clients = Array.from({ length: IDLE }, () =>
    createClient({
      url: `${served.origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false,
    }),
  );
  for (const [index, client] of clients.entries()) {
    client.subscribe(
      { query: 'subscription { articleAdded { id title } }' },
      {
        next: () => {
          heard[index] = (heard[index] ?? 0) + 1;
        },
        error: () => {},
        complete: () => {},
      },
    );
  }
  const subscriptions = async () => {
    const text = await (await fetch(`${served.origin}/metrics`)).text();
    return Number(/^isnad_subscriptions (\d+)/m.exec(text)?.[1]);
  };
  for (let i = 0; i < 200 && (await subscriptions()) < IDLE; i += 1) await sleep(50);
  expect(await subscriptions()).toBe(IDLE);
  // Both ends of a thousand connections are in this process.
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  expect((await served.ask('{ people(first: 5) { nodes { name } } }')).status).toBe(200);
  await publish('قال جو بايدن إن ألف قارئ ينتظرون.');
  for (let i = 0; i < 200 && heard.some((count) => count === 0); i += 1) await sleep(50);
  expect(new Set(heard)).toEqual(new Set([1]));
  for (const client of clients) await client.dispose();
  for (let i = 0; i < 200 && (await subscriptions()) > 0; i += 1) await sleep(50);
  expect(await subscriptions()).toBe(0);
}, 180_000);

/** Waits as long as the test may take. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(50);
}

/** A way to the database that can be cut, blocked and restored. */
async function openWay(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let state: 'open' | 'cut' | 'silent' = 'open';
  const way: Server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.on('data', (data) => {
        if (state !== 'silent') other.write(data);
      });
    }
  });
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((way.address() as AddressInfo).port);
  const drop = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    cut() {
      state = 'cut';
      drop();
    },
    silence() {
      state = 'silent';
    },
    restore() {
      if (state === 'silent') drop();
      state = 'open';
    },
    async close() {
      drop();
      await new Promise((resolve) => way.close(resolve));
    },
  };
}

describe.each(['cut', 'silence'] as const)('a database that is lost under load (%s)', (how) => {
  let way: Awaited<ReturnType<typeof openWay>>;
  let server: RunningServer;

  beforeAll(async () => {
    way = await openWay(served.databaseUrl);
    server = await startServer({
      databaseUrl: way.url,
      port: 0,
      rateLimit: 0,
      logLevel: 'silent',
      statementTimeout: 1000,
      waitingTimeout: 2000,
      tokens: parseTokens(writer.entry),
    });
  });

  afterAll(async () => {
    await server?.stop();
    await way?.close();
  });

  const ask = async (query: string, variables = {}) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${writer.token}` },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: (await response.json()) as GraphqlAnswer };
  };

  test('is told as 503, by readiness too, and found again without a restart', async () => {
    const client = createClient({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const heard: unknown[] = [];
    client.subscribe(
      { query: 'subscription { claimAdded { content } }' },
      { next: (event) => heard.push(event), error: () => {}, complete: () => {} },
    );
    const seen = new Map<string, number>();
    let isOver = false;
    const load = Array.from({ length: 16 }, async (_, lane) => {
      for (let i = 0; !isOver; i += 1) {
        const query =
          lane % 4 === 0 ? `{ claims(first: ${1 + (i % 50)}) { nodes { content } } }` : '{ people { totalCount } }';
        const { status, body } = await ask(query);
        const key = `${status} ${body.errors?.[0]?.extensions.code ?? 'ok'}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    });
    const origin = new URL(server.url).origin;
    const readiness = async () => (await fetch(`${origin}/readyz`)).status;
    try {
      await until(async () => (seen.get('200 ok') ?? 0) > 20);
      way[how]();
      await until(async () => [...seen.keys()].some((key) => key.startsWith('503')));
      await until(async () => (await readiness()) === 503);
      expect((await fetch(`${origin}/healthz`)).status).toBe(200);
      if (how === 'cut') {
        const change = await ask('mutation { ingestText(document: { text: "قال." }) { job { id } } }');
        expect(change.body.errors?.[0]?.extensions.code).toBe('DATABASE_UNREACHABLE');
      }
      way.restore();
      await until(async () => (await ask('{ people { totalCount } }')).status === 200);
      await until(async () => (await readiness()) === 200);
    } finally {
      isOver = true;
      await Promise.all(load);
    }
    const codes = [...seen.keys()].filter((key) => key !== '200 ok');
    expect(codes.filter((key) => !/^503 (DATABASE_UNREACHABLE|OVERLOADED|QUERY_TIMEOUT)$/.test(key))).toEqual([]);

    await publish(`قال جو بايدن إن الخادم عاد بعد أن ${how === 'cut' ? 'انقطع' : 'سكت'}.`);
    await until(async () => heard.length > 0);
    await client.dispose();
  }, 180_000);
});
