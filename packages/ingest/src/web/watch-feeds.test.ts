import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { openWeb } from './open-web.ts';
import { watchFeeds } from './watch-feeds.ts';
import { openWatchState } from './watch-state.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let store: Store;
let folder: string;
let server: http.Server;
let base: string;
let listed: string[];

const STORY = 'قال وزير النقل، السبت، إن الميناء سيعاد فتحه فورا بعد الاتفاق مع نقابة العمال على صرف الأجور المتأخرة.';

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  folder = await mkdtemp(join(tmpdir(), 'isnad-watch-'));
  server = http.createServer(({ url = '' }, response) => {
    if (url === '/feed') {
      const items = listed.map((path) => `<item><link>${base}${path}</link></item>`).join('');
      response
        .writeHead(200, { etag: `"${listed.length}"` })
        .end(`<rss version="2.0"><channel>${items}</channel></rss>`);
    } else if (!/^\/\d$/.test(url)) response.writeHead(404).end();
    else
      response.end(`<html><head><meta property="og:title" content="خبر ${url}"><meta property="og:site_name" content="المرفأ">
        <meta property="article:published_time" content="2024-01-13T10:00:00+03:00"></head>
        <body><article><figure><figcaption>سفن قرب الميناء</figcaption></figure><p>${STORY}</p></article></body></html>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await store?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

test('what feeds list is stored once, round after round, and the watch ends when it is told to', async () => {
  listed = ['/1', '/2', '/none'];
  const stop = new AbortController();
  const state = await openWatchState(join(folder, 'watch.json'));
  const web = openWeb({ state, delay: 0, policy: () => null });
  const options = { databaseUrl: database.url, web, state, every: 10, signal: stop.signal, threads: 0 };
  const rounds: [number, number, number][] = [];
  for await (const { saved, unchanged, failures } of watchFeeds([`${base}/feed`], options)) {
    rounds.push([saved, unchanged, failures]);
    if (rounds.length === 2) listed = ['/3', ...listed];
    if (rounds.length === 4) stop.abort();
  }
  expect(rounds).toEqual([
    [2, 0, 1],
    [0, 0, 1],
    [1, 0, 1],
    [0, 0, 0],
  ]);
  const documents = await store.prisma.document.findMany({ orderBy: { url: 'asc' }, include: { outlet: true } });
  expect(documents).toMatchObject(
    ['/1', '/2', '/3'].map((path) => ({
      url: base + path,
      origin: base + path,
      mediaType: 'text/plain',
      title: `خبر ${path}`,
      text: `سفن قرب الميناء\n\n${STORY}`,
      publishedAt: new Date('2024-01-13T07:00:00Z'),
      source: 'المرفأ',
    })),
  );
});
