import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSources } from '../sources/read-sources.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { publicAddressesOnly } from './address-policy.ts';
import { openWeb, type WebOptions } from './open-web.ts';
import { openWatchState } from './watch-state.ts';

type Answer = string | Buffer | number | ((request: IncomingMessage, response: ServerResponse) => void);

let server: http.Server;
let base: string;
let site: Record<string, Answer>;
let asked: string[];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = site[path] ?? 404;
    if (typeof answer === 'function') answer(request, response);
    else if (typeof answer === 'number') response.writeHead(answer).end();
    else response.end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  site = {};
  asked = [];
});

/** The real web, but for this one server, which need not be spared. */
const openTestWeb = (options: WebOptions = {}) =>
  openWeb({
    delay: 0,
    policy: (address, port) =>
      address === '127.0.0.1' && base.endsWith(`:${port}`) ? null : publicAddressesOnly(address, port),
    ...options,
  });

async function read(paths: string[], web = openTestWeb()): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSources(
    paths.map((path) => (path.startsWith('/') ? base + path : path)),
    { web },
  ))
    items.push(item);
  return items;
}

const told = (items: readonly SourceItem[]) =>
  items.map((item) => [
    item.path.replace(base, ''),
    'error' in item ? item.error.code : (item.document.title ?? item.document.text),
  ]);

const STORY = 'قال وزير النقل، السبت، إن الميناء سيعاد فتحه فورا بعد الاتفاق مع نقابة العمال على صرف الأجور المتأخرة.';
const page = (title: string) =>
  `<html lang="ar"><head><meta property="og:title" content="${title}"></head><body><article><p>${STORY}</p><p>${STORY.replace('السبت', 'الأحد')}</p></article></body></html>`;
const rss = (...paths: string[]) =>
  `<rss version="2.0"><channel><title>المرفأ</title>${paths.map((path) => `<item><link>${base}${path}</link></item>`).join('')}</channel></rss>`;

test('the network is off unless it is asked for', async () => {
  const items: SourceItem[] = [];
  for await (const item of readSources([base])) items.push(item);
  expect(told(items)).toEqual([['', 'NETWORK_OFF']]);
  expect(asked).toEqual([]);
});

test('reads a page, known by its address', async () => {
  site['/1'] = page('خبر');
  const [item] = await read(['/1#top']);
  expect(item).toMatchObject({
    document: { title: 'خبر', url: `${base}/1`, source: '127.0.0.1', text: expect.stringContaining(STORY) },
  });
});

test('reads the pages of a feed, and goes on past what fails', async () => {
  site['/feed'] = rss('/1', '/gone', '/moved', '/away', '/photo', '/bomb', '/deep', '/loop', '/2');
  site['/1'] = page('أول');
  site['/2'] = page('ثان');
  site['/moved'] = (_, response) => response.writeHead(301, { location: '/new' }).end();
  site['/new'] = page('جديد');
  site['/away'] = (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
  site['/photo'] = (_, response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end('x');
  site['/bomb'] = (_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000, 'x')));
  };
  site['/deep'] = '<div>'.repeat(100_000);
  site['/loop'] = (_, response) => response.writeHead(302, { location: '/loop' }).end();
  expect(told(await read(['/feed']))).toEqual([
    ['/1', 'أول'],
    ['/gone', 'HTTP_STATUS'],
    ['/moved', 'جديد'],
    ['/away', 'ADDRESS_REFUSED'],
    ['/photo', 'CONTENT_TYPE_REFUSED'],
    ['/bomb', 'SOURCE_TOO_LARGE'],
    ['/deep', 'PAGE_TOO_COMPLEX'],
    ['/loop', 'TOO_MANY_REDIRECTS'],
    ['/2', 'ثان'],
  ]);
});

test('takes the full text of a feed where the page cannot be had, and no teaser', async () => {
  const item = (path: string, text: string) =>
    `<item><link>${base}${path}</link><title>${path}</title><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
  site['/feed'] =
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>المرفأ</title>${item('/a', `${STORY} `.repeat(8))}${item('/b', `${STORY} `.repeat(8).concat('[…]'))}${item('/c', STORY)}</channel></rss>`;
  const items = await read(['/feed']);
  expect(told(items)).toEqual([
    ['/a', '/a'],
    ['/b', 'HTTP_STATUS'],
    ['/c', 'HTTP_STATUS'],
  ]);
  expect(items[0]).toMatchObject({ warnings: [expect.stringContaining('404')], document: { source: 'المرفأ' } });
});

test('follows an index to its sitemaps, gzipped ones too', async () => {
  const urls = (...paths: string[]) =>
    `<urlset>${paths.map((path) => `<url><loc>${base}${path}</loc></url>`).join('')}</urlset>`;
  site['/sitemap.xml'] =
    `<sitemapindex><sitemap><loc>${base}/a.xml.gz</loc></sitemap><sitemap><loc>${base}/b.xml</loc></sitemap></sitemapindex>`;
  site['/a.xml.gz'] = (_, response) =>
    response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(gzipSync(urls('/1')));
  site['/b.xml'] = urls('/2');
  site['/1'] = page('أول');
  site['/2'] = page('ثان');
  expect(told(await read(['/sitemap.xml']))).toEqual([
    ['/1', 'أول'],
    ['/2', 'ثان'],
  ]);
});

test('an index that leads to itself comes to an end', async () => {
  site['/s'] = `<sitemapindex>${`<sitemap><loc>${base}/s</loc></sitemap>`.repeat(30)}</sitemapindex>`;
  expect(told(await read(['/s']))).toEqual([['/s', 'FEED_TOO_LONG']]);
  expect(asked.length).toBeLessThan(30);
});

test('of a feed of a million items the first are read, and it is said', async () => {
  let sent = 0;
  site['/feed'] = (_, response) => {
    response.write('<rss version="2.0"><channel>');
    const more = () => {
      while (sent < 1_000_000 && !response.destroyed) {
        sent += 1;
        if (!response.write(`<item><link>${base}/${sent}</link></item>`)) return;
      }
    };
    response.on('drain', more);
    more();
  };
  site['/1'] = page('أول');
  const items = await read(['/feed'], openTestWeb({ maxItems: 3 }));
  expect(told(items)).toEqual([
    ['/1', 'أول'],
    ['/2', 'HTTP_STATUS'],
    ['/3', 'HTTP_STATUS'],
    ['/feed', 'FEED_TOO_LONG'],
  ]);
  expect(sent).toBeLessThan(500_000);
});

test('reads articles in JSON and a JSON Feed from an address', async () => {
  site['/api'] = JSON.stringify([{ title: 'أول', body: STORY }, { title: 'بلا نص' }]);
  site['/feed.json'] = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', url: `${base}/1` }],
  });
  site['/1'] = page('ثان');
  expect(told(await read(['/api', '/feed.json']))).toEqual([
    ['/api#1', 'أول'],
    ['/api#2', 'ARTICLE_INVALID'],
    ['/1', 'ثان'],
  ]);
});

describe('manners', () => {
  test('robots.txt is asked once, and honoured', async () => {
    site['/robots.txt'] = 'User-agent: *\nDisallow: /private/\n\nUser-agent: Isnad\nDisallow: /secret/';
    for (const path of ['/private/1', '/secret/1', '/open']) site[path] = page(path);
    site['/hop'] = (_, response) => response.writeHead(302, { location: '/secret/1' }).end();
    expect(told(await read(['/private/1', '/secret/1', '/open', '/hop']))).toEqual([
      ['/private/1', '/private/1'],
      ['/secret/1', 'ROBOTS_REFUSED'],
      ['/open', '/open'],
      ['/hop', 'ROBOTS_REFUSED'],
    ]);
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(asked).not.toContain('/secret/1');
  });

  test('a site that cannot say what it allows is left alone', async () => {
    site['/robots.txt'] = 500;
    site['/1'] = page('أول');
    expect(told(await read(['/1']))).toEqual([['/1', 'ROBOTS_REFUSED']]);
  });

  test('a robots.txt made to be slow does no harm', async () => {
    site['/robots.txt'] = `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}b$\n`.repeat(1000)}`;
    site[`/${'a'.repeat(300)}`] = page('أول');
    const start = performance.now();
    await read([`/${'a'.repeat(300)}`]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('a host is not asked again before its delay is over', async () => {
    site['/robots.txt'] = 'User-agent: *\nCrawl-delay: 0.2';
    for (const path of ['/1', '/2', '/3']) site[path] = page(path);
    const start = performance.now();
    await read(['/1', '/2', '/3'], openTestWeb({ delay: 50 }));
    expect(performance.now() - start).toBeGreaterThan(445);
  });

  test('a server that asks for rest gets it', async () => {
    site['/1'] = (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end();
    site['/2'] = page('ثان');
    expect(told(await read(['/1', '/2']))).toEqual([
      ['/1', 'HTTP_STATUS'],
      ['/2', 'HTTP_STATUS'],
    ]);
    expect(asked).not.toContain('/2');
  });
});

describe('feeds that are read again', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-watch-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** One round with the state file as the last one left it; `stored` tells what the database took. */
  async function round(stored = (_path: string) => true): Promise<unknown[]> {
    const state = await openWatchState(join(folder, 'sub', 'state.json'));
    const items = await read(['/feed'], openTestWeb({ state }));
    for (const item of items) state.finished(item.path, 'document' in item && stored(item.path));
    await state.save();
    asked = asked.filter((path) => path !== '/robots.txt');
    return told(items);
  }
  const serve = (body: () => string, etag: () => string) => {
    site['/feed'] = (request, response) => {
      if (request.headers['if-none-match'] === etag()) response.writeHead(304).end();
      else response.writeHead(200, { etag: etag(), 'content-type': 'application/rss+xml' }).end(body());
    };
  };

  test('an unchanged feed costs one empty answer, a changed one its new articles', async () => {
    let paths = ['/1'];
    serve(
      () => rss(...paths),
      () => `"${paths.length}"`,
    );
    site['/1'] = page('أول');
    site['/2'] = page('ثان');
    expect(await round()).toEqual([['/1', 'أول']]);
    asked = [];
    expect(await round()).toEqual([]);
    expect(asked).toEqual(['/feed']);
    paths = ['/2', '/1'];
    expect(await round()).toEqual([['/2', 'ثان']]);
  });

  test('what was not stored is read again, three times at most', async () => {
    serve(
      () => rss('/1', '/gone'),
      () => '"1"',
    );
    site['/1'] = page('أول');
    expect(await round(() => false)).toHaveLength(2);
    expect(await round()).toHaveLength(2);
    expect(await round()).toEqual([['/gone', 'HTTP_STATUS']]);
    expect(await round()).toEqual([]);
    expect(asked.filter((path) => path === '/gone')).toHaveLength(3);
  });

  test('a damaged state file starts afresh', async () => {
    serve(
      () => rss('/1'),
      () => '"1"',
    );
    site['/1'] = page('أول');
    await round();
    const path = join(folder, 'sub', 'state.json');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, 20));
    expect(await round()).toEqual([['/1', 'أول']]);
  });
});
