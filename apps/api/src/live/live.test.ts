import { setTimeout as sleep } from 'node:timers/promises';
import { parseDocument } from '@isnad/core';
import { openStore, type Store, saveDocument } from '@isnad/store';
import { createClient as createSseClient } from 'graphql-sse';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { makeToken, parseTokens } from '../auth/tokens.ts';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';
import { startServer } from '../start-server.ts';

const reader = makeToken('sami', 'reader');

jest.setTimeout(60_000);

let served: ServedSeeds;
let store: Store;

beforeAll(async () => {
  served = await serveSeeds({ tokens: parseTokens(reader.entry), corsOrigins: ['https://news.example'] });
  store = openStore({ databaseUrl: served.databaseUrl, poolSize: 2 });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await served?.stop();
});

let made = 0;
/** Saves a new document, as any worker anywhere does. */
async function publish(text: string): Promise<void> {
  made += 1;
  const document = { text: `${text} وكان ذلك في اليوم رقم ${made}.`, origin: 'test' };
  await saveDocument(store, document, parseDocument(document.text));
}

const sockets = (origin = served.origin, params?: Record<string, unknown>): Client =>
  createClient({
    url: `${origin.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(params && { connectionParams: params }),
  });

const CLAIMS = `subscription ($filter: ClaimFilter) {
  claimAdded(filter: $filter) { id content cue speaker { ... on Entity { name } } article { title } excerpt { text } } }`;

/** Takes events into a list until it is stopped. */
function follow(events: AsyncIterableIterator<unknown>) {
  // biome-ignore lint/suspicious/noExplicitAny: an event has the shape its subscription asks for
  const heard: any[] = [];
  const end = (async () => {
    for await (const event of events) heard.push(event);
  })();
  return {
    heard,
    end,
    async until(count: number) {
      for (let i = 0; i < 200 && heard.length < count; i += 1) await sleep(25);
      return heard;
    },
    stop: () => events.return?.(),
  };
}

/** Waits until so many subscriptions, and no more, are under way at a server. */
async function begun(count: number, origin = served.origin, headers?: Record<string, string>): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    const metrics = await (await fetch(`${origin}/metrics`, { headers })).text();
    if (metrics.includes(`\nisnad_subscriptions ${count}\n`)) return;
    await sleep(25);
  }
  throw new Error(`${origin} did not come to ${count} subscriptions.`);
}

describe.each(['graphql-ws', 'graphql-sse'])('over %s', (transport) => {
  const client = () => {
    if (transport === 'graphql-ws') return sockets();
    return createSseClient({ url: `${served.origin}/graphql/stream`, retryAttempts: 0 });
  };

  test('claims are heard as they come in, those alone that fit the filter', async () => {
    const here = client();
    const all = follow(here.iterate({ query: CLAIMS }) as never);
    const some = follow(here.iterate({ query: CLAIMS, variables: { filter: { speaker: 'بوتين' } } }) as never);
    await begun(2);
    await publish('قال جو بايدن إن الاتفاق قريب.');
    await publish('قال فلاديمير بوتين إن روسيا لا تخشى العقوبات.');
    await all.until(2);
    await some.until(1);
    expect(all.heard).toMatchObject([
      { data: { claimAdded: { content: expect.stringContaining('الاتفاق قريب'), speaker: { name: 'جو بايدن' } } } },
      { data: { claimAdded: { speaker: { name: 'فلاديمير بوتين' }, excerpt: { text: expect.any(String) } } } },
    ]);
    expect(some.heard).toHaveLength(1);
    expect(some.heard[0].data.claimAdded.speaker.name).toBe('فلاديمير بوتين');
    await all.stop();
    await some.stop();
    await here.dispose();
  });

  test('articles are heard', async () => {
    const here = client();
    const query =
      'subscription { added: articleAdded(filter: { entity: "بوتين" }) { people { name } document { text } } }';
    const articles = follow(here.iterate({ query }) as never);
    await begun(1);
    await publish('قال جو بايدن إن الاتفاق قريب.');
    await publish('قال فلاديمير بوتين إن الحوار ممكن.');
    expect(await articles.until(1)).toMatchObject([{ data: { added: { people: [{ name: 'فلاديمير بوتين' }] } } }]);
    await articles.stop();
    await here.dispose();
  });

  test.each([
    ['a query', '{ people { totalCount } }', {}, 'SUBSCRIPTIONS_ONLY'],
    ['an unknown field', 'subscription { nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['a variable that does not fit', CLAIMS, { filter: { stance: 'LOUD' } }, 'BAD_USER_INPUT'],
    [
      'too deep a one',
      `subscription { claimAdded { article { ${'parent { '.repeat(30)} id ${'} '.repeat(30)} } } }`,
      {},
      'QUERY_TOO_DEEP',
    ],
  ])('%s is refused with a code', async (_name, query, variables, code) => {
    if (transport === 'graphql-sse') {
      const response = await fetch(`${served.origin}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-language': 'ar' },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      expect(text).toContain(`"code":"${code}"`);
      expect(text).toMatch(/\p{Script=Arabic}/u);
      return;
    }
    const here = sockets();
    let refused: unknown;
    await new Promise<void>((resolve) => {
      here.subscribe(
        { query, variables },
        {
          next: (result) => {
            refused = (result as { errors: unknown }).errors;
          },
          error: (error) => {
            refused = error;
            resolve();
          },
          complete: () => resolve(),
        },
      );
    });
    expect(refused).toMatchObject([{ extensions: { code } }]);
    expect(JSON.stringify(refused)).not.toMatch(/stacktrace|\.ts:/);
    await here.dispose();
  });
});

describe('a WebSocket', () => {
  const open = (headers: Record<string, string>, path = '/graphql') =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(`${served.origin.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
        headers,
      });
      socket.on('open', () => {
        resolve(101);
        socket.close();
      });
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.on('error', () => {});
    });

  test('of a page of another site is refused', async () => {
    expect(await open({ origin: 'https://other.example' })).toBe(403);
    expect(await open({ origin: 'https://news.example' })).toBe(101);
    expect(await open({ origin: served.origin })).toBe(101);
    expect(await open({}, '/other')).toBe(404);
  });

  test('with a token that nobody has is closed', async () => {
    const closed = await new Promise<unknown>((resolve) => {
      const client = sockets(served.origin, { authorization: 'Bearer isnad_stolen' });
      client.subscribe({ query: CLAIMS }, { next: () => {}, error: resolve, complete: () => resolve(null) });
    });
    expect(closed).toMatchObject({ code: 4403 });
  });

  test('where reading needs a token, is served to who has one', async () => {
    const closed = await startServer({
      databaseUrl: served.databaseUrl,
      port: 0,
      reads: 'token',
      tokens: parseTokens(reader.entry),
    });
    try {
      const { origin } = new URL(closed.url);
      const refused = await new Promise<unknown>((resolve) => {
        sockets(origin).subscribe({ query: CLAIMS }, { next: () => {}, error: resolve, complete: () => resolve(null) });
      });
      expect(refused).toMatchObject({ code: 4403 });
      const known = sockets(origin, { authorization: `Bearer ${reader.token}` });
      const claims = follow(known.iterate({ query: CLAIMS }) as never);
      await begun(1, origin, { authorization: `Bearer ${reader.token}` });
      await publish('قال جو بايدن إن الاتفاق بعيد.');
      expect(await claims.until(1)).toHaveLength(1);
      await claims.stop();
      await known.dispose();
    } finally {
      await closed.stop();
    }
  });

  test('that sends no greeting, or more than a message may hold, is closed', async () => {
    const socket = new WebSocket(`${served.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const code = await new Promise<number>((resolve) => {
      socket.on('open', () => socket.send('x'.repeat(300_000)));
      socket.on('close', resolve);
      socket.on('error', () => {});
    });
    expect(code).toBe(1009);
  });

  test('that takes nothing of what comes does not fill the memory, and is told', async () => {
    const { Outbox } = await import('./outbox.ts');
    const outbox = new Outbox<number>(1000, () => {});
    let taken = 0;
    while (outbox.put(taken)) taken += 1;
    expect(taken).toBe(1000);
  });
});

describe('a server', () => {
  test('tells every host’s subscribers, each once', async () => {
    const other = await startServer({ databaseUrl: served.databaseUrl, port: 0 });
    try {
      const clients = [sockets(), sockets(), sockets(new URL(other.url).origin)];
      const feeds = clients.map((client) => follow(client.iterate({ query: CLAIMS }) as never));
      await begun(2);
      await begun(1, new URL(other.url).origin);
      await publish('قال جو بايدن إن الاجتماع انتهى.');
      for (const feed of feeds) expect(await feed.until(1)).toHaveLength(1);
      await sleep(200);
      for (const feed of feeds) {
        expect(feed.heard).toHaveLength(1);
        await feed.stop();
      }
      for (const client of clients) await client.dispose();
    } finally {
      await other.stop();
    }
  });

  test('whose listening connection is cut listens again and tells what came in meanwhile', async () => {
    const client = sockets();
    const claims = follow(client.iterate({ query: CLAIMS }) as never);
    await begun(1);
    // Committed in one transaction with the cut: whoever listened is gone before it could be told.
    await store.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'isnad-live' AND datname = current_database()",
    );
    await publish('قال جو بايدن إن الحديث مستمر.');
    await publish('قال فلاديمير بوتين إن الحديث انتهى.');
    expect(await claims.until(2)).toHaveLength(2);
    await claims.stop();
    await client.dispose();
  });

  test('that stops ends its subscriptions at once', async () => {
    const stopping = await startServer({ databaseUrl: served.databaseUrl, port: 0 });
    const { origin } = new URL(stopping.url);
    const ended: string[] = [];
    const client = sockets(origin);
    const over = new Promise<void>((resolve) => {
      const done = (how: string) => () => {
        ended.push(how);
        resolve();
      };
      client.subscribe({ query: CLAIMS }, { next: () => {}, error: done('error'), complete: done('complete') });
    });
    const stream = await fetch(`${origin}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: CLAIMS }),
    });
    const read = stream.text();
    await begun(2, origin);
    await stopping.stop();
    await over;
    expect(await read).toContain('event: complete');
  });

  test('has room for so many subscriptions and no more', async () => {
    const small = await startServer({ databaseUrl: served.databaseUrl, port: 0, subscriptionLimit: 2 });
    try {
      const client = sockets(new URL(small.url).origin);
      const feeds = [1, 2].map(() => follow(client.iterate({ query: CLAIMS }) as never));
      await begun(2, new URL(small.url).origin);
      const refused = await new Promise<unknown>((resolve) => {
        client.subscribe({ query: CLAIMS }, { next: resolve, error: resolve, complete: () => {} });
      });
      expect(JSON.stringify(refused)).toContain('TOO_MANY_SUBSCRIPTIONS');
      await feeds[0]?.stop();
      await begun(1, new URL(small.url).origin);
      const third = follow(client.iterate({ query: CLAIMS }) as never);
      await begun(2, new URL(small.url).origin);
      await publish('قال جو بايدن إن الباب مفتوح.');
      expect(await third.until(1)).toHaveLength(1);
      await client.dispose();
    } finally {
      await small.stop();
    }
  });
});
