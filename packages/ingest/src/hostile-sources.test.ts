import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { ingestPaths } from './ingest-paths.ts';
import { openWeb } from './web/open-web.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(120_000);

let database: TestDatabase;
let store: Store;
let folder: string;
let server: http.Server;
let base: string;
const site: Record<string, http.RequestListener> = {};

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  folder = await mkdtemp(join(tmpdir(), 'isnad-hostile-'));
  server = http.createServer((request, response) => {
    const answer = site[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
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

const STORY = 'قال وزير النقل، السبت، إن الميناء سيعاد فتحه فورا بعد الاتفاق مع نقابة العمال على صرف الأجور المتأخرة.';
const page = (title: string, charset = 'utf-8') =>
  `<html lang="ar"><head><meta charset="${charset}"><meta property="og:title" content="${title}"></head><body><article><p>${STORY}</p><p>${STORY.replace('السبت', 'الأحد')}</p></article></body></html>`;

/** In an encoding of one byte a letter. */
function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.from([byte])), byte]));
  return Buffer.from([...text].map((character) => byteOf.get(character) as number));
}

const answer =
  (body: Buffer | string, headers: http.OutgoingHttpHeaders = {}): http.RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);

test('whatever hostile sources do, it is refused or bounded and told, and what stands between them is stored', async () => {
  const bomb = Buffer.alloc(100_000_000, 'س');
  site['/good'] = answer(page('قبل'));
  site['/gzip'] = answer(gzipSync(bomb), { 'content-encoding': 'gzip' });
  site['/brotli'] = answer(brotliCompressSync(bomb), { 'content-encoding': 'br' });
  site['/deflate'] = answer(deflateSync(bomb), { 'content-encoding': 'deflate' });
  site['/stacked'] = answer(gzipSync(gzipSync(gzipSync(bomb))), { 'content-encoding': 'gzip, gzip, gzip' });
  site['/loop'] = (_, response) => void response.writeHead(302, { location: '/loop' }).end();
  site['/private'] = (_, response) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
  site['/file'] = (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  site['/nested'] = answer('<div>'.repeat(100_000));
  site['/xxe'] = answer('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title>', {
    'content-type': 'application/rss+xml',
  });
  // The header says one thing, the page another, the bytes a third.
  site['/lying'] = answer(encode(page('كاذب', 'iso-8859-1'), 'windows-1256'), {
    'content-type': 'text/html; charset=utf-8',
  });
  site['/lying-too'] = answer(page('كاذب أيضا', 'windows-1256'), { 'content-type': 'text/html; charset=iso-8859-6' });
  const million = join(folder, 'million.rss');
  const item = `<item><title>خبر</title><link>${base}/good</link></item>`;
  await writeFile(million, `<rss version="2.0"><channel><title>سيل</title>${item.repeat(1_000_000)}</channel></rss>`);
  await writeFile(join(folder, 'after.txt'), STORY);

  // The real rules, but for this server itself.
  const local = new URL(base).port;
  const web = openWeb({
    delay: 0,
    policy: (address, port) =>
      `${port}` === local && address === '127.0.0.1' ? null : 'is not on the public internet',
    limits: { maxBytes: 2_000_000 },
    maxItems: 20,
  });
  const before = process.memoryUsage().rss;
  const summary = await ingestPaths(
    [...Object.keys(site).map((path) => base + path), million, join(folder, 'after.txt')],
    { databaseUrl: database.url, web, threads: 0 },
  );
  const told = summary.failed.map(({ path, code }) => [path.replace(base, '').replace(folder, ''), code]);
  expect(told).toEqual([
    ['/gzip', 'SOURCE_TOO_LARGE'],
    ['/brotli', 'SOURCE_TOO_LARGE'],
    ['/deflate', 'SOURCE_TOO_LARGE'],
    ['/stacked', expect.stringMatching(/^(SOURCE_TOO_LARGE|RESPONSE_INVALID)$/)],
    ['/loop', 'TOO_MANY_REDIRECTS'],
    ['/private', 'ADDRESS_REFUSED'],
    ['/file', 'URL_REFUSED'],
    ['/nested', 'PAGE_TOO_COMPLEX'],
    ['/xxe', 'XML_REFUSED'],
    ['/million.rss', 'FEED_TOO_LONG'],
  ]);
  for (const { message } of summary.failed) expect(message).toMatch(/\S{3,}.*\.$/);
  const titles = (await store.prisma.document.findMany({ orderBy: { id: 'asc' } })).map(
    ({ title, text }) => title ?? text,
  );
  expect(titles).toEqual(['قبل', 'كاذب', 'كاذب أيضا', STORY]);
  expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
});
