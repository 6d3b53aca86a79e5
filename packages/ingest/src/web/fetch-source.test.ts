import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type FetchRequest, type FetchRules, fetchSource, PUBLIC_RULES } from './fetch-source.ts';
import { readWhole } from './read-body.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: http.Server;
let base: string;
let answer: Answer;
let asked: string[];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
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
  asked = [];
});

/** The real rules, but for this one server. */
const rules = (changes: Partial<FetchRules> = {}, limits: Partial<FetchRules['limits']> = {}): FetchRules => ({
  ...PUBLIC_RULES,
  policy: (address, port) =>
    base.endsWith(`127.0.0.1:${port}`) && address === '127.0.0.1' ? null : PUBLIC_RULES.policy(address, port),
  ...changes,
  limits: { ...PUBLIC_RULES.limits, ...limits },
});

async function fetchText(address: string, given = rules(), request: FetchRequest = {}): Promise<string> {
  const { body } = await fetchSource(address, given, request);
  return (await readWhole(body)).toString('utf8');
}

const code = (expected: string) => expect.objectContaining({ code: expected });

test('fetches, telling who asks', async () => {
  answer = (request, response) => response.end(`سلام ${request.headers['user-agent']}`);
  expect(await fetchText(base)).toBe('سلام Isnad/0.1');
});

test('undoes compression, and a gzipped file', async () => {
  const text = 'قال الوزير '.repeat(1000);
  const forms: [string, Buffer][] = [
    ['gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['identity', gzipSync(text)],
    ['gzip', gzipSync(gzipSync(text))],
  ];
  for (const [encoding, bytes] of forms) {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
    expect(await fetchText(base)).toBe(text);
  }
});

describe('an address that is not public', () => {
  test.each(['http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::1]/'])(
    '%s is refused by the real rules',
    async (address) => {
      await expect(fetchSource(address, PUBLIC_RULES)).rejects.toThrow(code('ADDRESS_REFUSED'));
    },
  );

  test('this server itself is refused by the real rules, without a connection', async () => {
    await expect(fetchSource(base, PUBLIC_RULES)).rejects.toThrow(code('ADDRESS_REFUSED'));
    await expect(fetchSource(base.replace('127.0.0.1', 'localhost'), PUBLIC_RULES)).rejects.toThrow(
      code('ADDRESS_REFUSED'),
    );
    expect(asked).toEqual([]);
  });

  test('is refused behind a name', async () => {
    const resolve = async () => [{ address: '10.0.0.1', family: 4 }];
    await expect(fetchSource('http://news.example/', rules({ resolve }))).rejects.toThrow(/10\.0\.0\.1.*private/);
  });

  test('is refused behind a name that gives another answer the second time', async () => {
    let times = 0;
    const resolve = async () => [{ address: times++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    answer = (_, response) => response.end('once');
    const address = base.replace('127.0.0.1', 'news.example');
    expect(await fetchText(address, rules({ resolve }))).toBe('once');
    expect(times).toBe(1);
    await expect(fetchSource(address, rules({ resolve }))).rejects.toThrow(code('ADDRESS_REFUSED'));
  });

  test.each(['http://169.254.169.254/latest/meta-data/', 'http://[::ffff:127.0.0.1]/', '//10.0.0.1/x'])(
    '%s is refused after a redirect',
    async (location) => {
      answer = (_, response) => response.writeHead(302, { location }).end();
      await expect(fetchSource(base, rules())).rejects.toThrow(code('ADDRESS_REFUSED'));
      expect(asked).toEqual(['/']);
    },
  );
});

test.each(['file:///etc/passwd', 'ftp://example.org/', 'http://me:secret@example.org/', 'gopher://x', 'nonsense'])(
  '%s is no address to fetch',
  async (address) => {
    await expect(fetchSource(address, rules())).rejects.toThrow(code('URL_REFUSED'));
  },
);

test('a redirect to another kind of address is refused', async () => {
  answer = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  await expect(fetchSource(base, rules())).rejects.toThrow(code('URL_REFUSED'));
  answer = (_, response) => response.writeHead(302).end();
  await expect(fetchSource(base, rules())).rejects.toThrow(code('RESPONSE_INVALID'));
});

test('redirects are followed, and an end is made of them', async () => {
  answer = ({ url = '' }, response) => {
    const step = Number(url.slice(1));
    if (step === 5) response.end('there');
    else response.writeHead(302, { location: `/${step + 1}` }).end();
  };
  expect(await fetchText(`${base}/0`)).toBe('there');
  await expect(fetchSource(`${base}/6`, rules())).rejects.toThrow(code('TOO_MANY_REDIRECTS'));
  expect(asked).toHaveLength(12);
});

describe('limits', () => {
  test('a gzip bomb is not inflated beyond the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    const before = process.memoryUsage().rss;
    await expect(fetchText(base, rules({}, { maxBytes: 1_000_000 }))).rejects.toThrow(code('SOURCE_TOO_LARGE'));
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test('a bomb inside a gzipped file is not either', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(200_000_000)));
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    await expect(fetchText(base, rules({}, { maxBytes: 1_000_000 }))).rejects.toThrow(code('SOURCE_TOO_LARGE'));
  });

  test('an answer without end is cut', async () => {
    answer = (_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(65_536, 'x'))) if (response.destroyed) return;
      };
      response.on('drain', more);
      more();
    };
    await expect(fetchText(base, rules({}, { maxBytes: 1_000_000 }))).rejects.toThrow(code('SOURCE_TOO_LARGE'));
  });

  test('silence, and a trickle, are not waited for', async () => {
    const hasty = rules({}, { maxMilliseconds: 200 });
    answer = () => {};
    await expect(fetchText(base, hasty)).rejects.toThrow(code('FETCH_TIMEOUT'));
    answer = (_, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    };
    await expect(fetchText(base, hasty)).rejects.toThrow(code('FETCH_TIMEOUT'));
  });

  test('redirects share one time', async () => {
    answer = (_, response) => void setTimeout(() => response.writeHead(302, { location: '/' }).end(), 150);
    await expect(fetchText(base, rules({}, { maxMilliseconds: 400 }))).rejects.toThrow(code('FETCH_TIMEOUT'));
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});

test('a broken answer is told', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
  await expect(fetchText(base)).rejects.toThrow(code('RESPONSE_INVALID'));
  answer = (_, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('x');
  await expect(fetchText(base)).rejects.toThrow(code('RESPONSE_INVALID'));
  answer = (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  };
  await expect(fetchText(base)).rejects.toThrow(code('FETCH_FAILED'));
  answer = (request) => void request.socket.end('nonsense\r\n\r\n');
  await expect(fetchText(base)).rejects.toThrow(code('FETCH_FAILED'));
});

test('a name that has no address, and a closed door, are told', async () => {
  const resolve = async () => [];
  await expect(fetchText('http://news.example/', rules({ resolve }))).rejects.toThrow(code('FETCH_FAILED'));
  const open = rules({ policy: () => null });
  await expect(fetchText('http://127.0.0.1:1/', open)).rejects.toThrow(code('FETCH_FAILED'));
});

test('Ctrl-C ends a fetch', async () => {
  const stop = new AbortController();
  answer = () => stop.abort();
  await expect(fetchText(base, rules(), { signal: stop.signal })).rejects.toThrow(code('FETCH_FAILED'));
});
