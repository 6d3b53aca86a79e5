import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { makeToken, parseTokens } from '../auth/tokens.ts';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';
import type { ServerOptions } from '../start-server.ts';

const SCRIPT = `console.log('${'x'.repeat(2000)}');`;
let folder: string;
let served: ServedSeeds;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-pages-'));
  mkdirSync(join(folder, 'assets'));
  for (const [name, title] of [
    ['.', 'الصفحة'],
    ['en', 'explorer'],
    ['playground', 'playground'],
  ] as const) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.html'), `<!doctype html><title>${title}</title>`);
  }
  writeFileSync(join(folder, 'assets/index-Ab1.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/index-Ab1.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'assets/plain-Cd2.css'), 'a { color: red }');
  served = await serveSeeds({ pagesFolder: folder });
}, 120_000);

afterAll(async () => {
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Without what fetch does by itself: asking for encodings, and taking them off. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Got>((resolve, reject) => {
    const asked = request(`${served.origin}${path}`, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the explorer', () => {
  test.each([
    ['/', 'الصفحة'],
    ['/articles/article:018f', 'الصفحة'],
    ['/search?q=%D8%A8%D8%A7%D9%8A%D8%AF%D9%86', 'الصفحة'],
    ['/enough', 'الصفحة'],
    ['/en', 'explorer'],
    ['/en/graph', 'explorer'],
  ])('is what a browser finds at %s', async (path, title) => {
    const { status, body } = await get(path, BROWSER);
    expect([status, body.toString()]).toEqual([200, `<!doctype html><title>${title}</title>`]);
  });

  test('may run, style and load nothing but files of this server, and make no script of a text', async () => {
    const policy = String((await get('/', BROWSER)).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
  });

  test('is not what a program finds where there is nothing', async () => {
    const { status, body } = await get('/articles/7', { accept: 'application/json' });
    expect([status, JSON.parse(body.toString()).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect((await get('/articles/7', BROWSER, 'POST')).status).toBe(404);
  });

  test('is asked for again by every visit, and sent only when it changed', async () => {
    const { headers } = await get('/', BROWSER);
    expect(headers['cache-control']).toBe('no-cache');
    const again = await get('/search', { ...BROWSER, 'if-none-match': `"x", W/${headers.etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get('/', { ...BROWSER, 'if-none-match': '"x"' })).status).toBe(200);
  });
});

test('the playground stays where it was, for a browser at /graphql too', async () => {
  for (const path of ['/playground', '/playground/', '/playground?query=%7B__typename%7D', '/graphql']) {
    const { body, headers } = await get(path, BROWSER);
    expect(body.toString()).toContain('<title>playground</title>');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
  }
});

describe('a file of the build', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('comes to who takes %s as %s', async (accepted, encoding, open) => {
    const { headers, body } = await get('/assets/index-Ab1.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(body.length));
    expect(open(body).toString()).toBe(SCRIPT);
  });

  test('is kept for ever by who has it: its name changes with it', async () => {
    const { headers } = await get('/assets/plain-Cd2.css', { 'accept-encoding': 'br, gzip' });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-type']).toContain('text/css');
  });

  test('is told of by HEAD', async () => {
    const { status, headers, body } = await get('/assets/index-Ab1.js', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(SCRIPT.length), 0]);
  });
});

describe('a page that comes with what it shows', () => {
  const SKETCH = {
    page: '<!doctype html><html><head><title>إسناد</title></head><body>*articles*</body></html>',
    parts: { ARTICLE: '<p>*headline*</p>', ARTICLE_CLAIMS: '<p>*headline*</p>*claims*', CLAIM: '<q>*words*</q>' },
    query: `query FrontPage($articles: Int = 12) { articles(first: $articles, kind: STORY) { totalCount nodes { id title
      claims(first: 2) { id class content speaker { __typename ... on Entity { id name } ... on UnnamedSource { description } ... on DocumentSource { description } } }
      document { title publishedAt outlet { __typename id name } } } }
      people(first: 2, orderBy: MOST_MENTIONED) { nodes { __typename id name } }
      organizations(first: 2) { nodes { __typename id name } } places(first: 2) { nodes { __typename id name } } }`,
    locale: 'ar-u-nu-latn',
  };
  beforeAll(() => {
    mkdirSync(join(folder, 'sketches'));
    writeFileSync(join(folder, 'sketches/front.ar.json'), JSON.stringify(SKETCH));
  });
  const serve = (options: Partial<ServerOptions>) => serveSeeds({ pagesFolder: folder, ...options });
  const open = async ({ origin }: ServedSeeds, path: string) =>
    (await fetch(origin + path, { headers: BROWSER })).text();

  test('comes compressed, in the language whose page is built, and is sent only when it changed', async () => {
    const filled = await serve({});
    try {
      const response = await fetch(`${filled.origin}/`, { headers: { ...BROWSER, 'accept-encoding': 'br' } });
      const page = await response.text();
      expect(page).toContain('</p><q>الانسحاب من السباق الرئاسي</q>');
      expect(page).toContain('id="answered"');
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
      const etag = response.headers.get('etag') ?? '';
      expect((await fetch(`${filled.origin}/`, { headers: { ...BROWSER, 'if-none-match': etag } })).status).toBe(304);
      expect(await open(filled, '/en')).toBe('<!doctype html><title>explorer</title>');
      expect(await open(filled, '/search')).toBe('<!doctype html><title>الصفحة</title>');
      expect((await fetch(`${filled.origin}/sketches/front.ar.json`)).status).toBe(404);
    } finally {
      await filled.stop();
    }
  }, 60_000);

  test.each([
    ['nobody may read without a token', { reads: 'token', tokens: parseTokens(makeToken('reader', 'reader').entry) }],
    ['a client asks too often', { rateLimit: 1 }],
  ] as [string, Partial<ServerOptions>][])(
    'comes without it where %s',
    async (_, options) => {
      const closed = await serve(options);
      try {
        await open(closed, '/');
        expect(await open(closed, '/')).toBe('<!doctype html><title>الصفحة</title>');
      } finally {
        await closed.stop();
      }
    },
    60_000,
  );
});

test.each(['/assets/../index.html', '/assets/%2e%2e/%2e%2e/package.json', '/assets/nothing.js', '/etc/passwd.txt'])(
  'no path leads out of the folder of the pages: %s',
  async (path) => {
    const { status, body } = await get(path, { accept: '*/*' });
    expect([status, JSON.parse(body.toString()).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  },
);

test('a server whose pages are not built says so', async () => {
  const bare = await serveSeeds({ pagesFolder: join(folder, 'none') });
  try {
    const response = await fetch(`${bare.origin}/`, { headers: BROWSER });
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([503, 'PAGES_NOT_BUILT']);
  } finally {
    await bare.stop();
  }
});
