import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadOptions, readSources, type SourceItem } from './read-sources.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-sources-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function read(paths: readonly string[], options?: ReadOptions): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSources(paths, options)) items.push(item);
  return items;
}

const texts = (items: readonly SourceItem[]) =>
  items.map((item) => ('document' in item ? item.document.text : item.error.code));

test('reads a text file as it is, without its byte order mark', async () => {
  const path = await write('a.txt', '\ufeffقال\r\nجو بايدن \u200f');
  expect(await read([path])).toEqual([
    { path, document: { text: 'قال\r\nجو بايدن \u200f', origin: path }, warnings: [] },
  ]);
});

test('reads UTF-16 that says so', async () => {
  const path = await write('a.txt', Buffer.from('\ufeffقال', 'utf16le'));
  expect(texts(await read([path]))).toEqual(['قال']);
});

describe('what is no Arabic text is told plainly', () => {
  const bad: [string, string | Buffer, string, RegExp][] = [
    ['an empty file', '', 'SOURCE_EMPTY', /is empty/],
    ['a blank file', ' \n\t\n', 'SOURCE_EMPTY', /is empty/],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from('قال جو '), Buffer.from([0xe1, 0xe4]), Buffer.from(' بايدن')]),
      'SOURCE_NOT_UTF8',
      /at byte 12.*iconv/,
    ],
    [
      'a binary',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'SOURCE_BINARY',
      /NUL byte at offset 8/,
    ],
    [
      'a binary without NUL',
      Buffer.from(Array.from({ length: 400 }, (_, index) => 1 + (index % 255))),
      'SOURCE_BINARY',
      /not a text/,
    ],
    ['a page of HTML', '<!DOCTYPE html><html lang="ar"><body><p>قال</p></body></html>', 'SOURCE_IS_HTML', /is HTML/],
    [
      'a piece of HTML',
      '<div><p>قال</p><p class="x">جو</p><br/><a href="/">بايدن</a></div>',
      'SOURCE_IS_HTML',
      /is HTML/,
    ],
  ];
  test.each(bad)('%s', async (_, content, code, message) => {
    const path = await write('bad.txt', content);
    const [item] = await read([path]);
    expect(item).toMatchObject({ path, error: { code, message: expect.stringMatching(message) } });
    expect((item as { error: Error }).error.message).toContain(path);
  });

  test('a text with angle brackets is no HTML', async () => {
    const path = await write('a.txt', 'قال: 3 < 5، و<b>هذا</b> وسم واحد.');
    expect(texts(await read([path]))).toHaveLength(1);
    expect(texts(await read([path]))).not.toContain('SOURCE_IS_HTML');
  });
});

test('finds the byte that is wrong in a long text', async () => {
  const good = Buffer.from('قال جو بايدن. '.repeat(20_000));
  for (const at of [0, 1, 2, good.length / 2, good.length / 2 + 1, good.length]) {
    const cut = at - (at > 0 && at < good.length && ((good[at] as number) & 0xc0) === 0x80 ? 1 : 0);
    const path = await write(
      'bad.txt',
      Buffer.concat([good.subarray(0, cut), Buffer.from([0xff]), good.subarray(cut)]),
    );
    const [item] = await read([path]);
    expect(item).toMatchObject({ error: { message: expect.stringContaining(`at byte ${cut};`) } });
  }
});

test('goes through folders in a stable order, passing over what is hidden or of another kind', async () => {
  await write('b.txt', 'ب');
  await write('sub/a.TXT', 'أ');
  await write('.hidden/c.txt', 'ج');
  await write('photo.jpg', 'صورة');
  await write('news.jsonl', '{"body":"خبر"}');
  await symlink(folder, join(folder, 'sub', 'loop'));
  expect(texts(await read([folder]))).toEqual(['ب', 'خبر', 'أ']);
});

test('takes globs, and a name that only looks like one', async () => {
  await write('1.txt', 'أ');
  await write('2.txt', 'ب');
  await write('3.md', 'ج');
  const odd = await write('[x].txt', 'د');
  expect(texts(await read([join(folder, '?.txt')]))).toEqual(['أ', 'ب']);
  expect(texts(await read([odd]))).toEqual(['د']);
  expect(texts(await read([join(folder, '*.md'), join(folder, '3.md')]))).toEqual(['ج']);
});

test('says what is not there, and goes on', async () => {
  const path = await write('a.txt', 'أ');
  const empty = join(folder, 'empty');
  await mkdir(empty);
  const items = await read([join(folder, 'no.txt'), join(folder, '*.xml'), empty, '/dev/null', path]);
  expect(texts(items)).toEqual(['SOURCE_NOT_FOUND', 'SOURCE_NOT_FOUND', 'SOURCE_NOT_FOUND', 'SOURCE_UNREADABLE', 'أ']);
});

test('reads articles from JSONL, each bad line told by its number', async () => {
  const good = {
    id: 'AL-1',
    title: 'عنوان',
    body: 'قال\u2028جو بايدن',
    published: 'Sun, 18 Feb 2018 21:35:43 +0400',
    source: 'alarabia',
    url: 'http://x/1',
    author: '',
    category: 'سياسة',
  };
  const lines = [
    JSON.stringify(good).replace('\\u2028', '\u2028'),
    '',
    'not json',
    '[1]',
    '{"title":"بلا نص"}',
    '{"id":{},"body":"أ"}',
    '{"id":7,"body":"رقم","published":"أمس"}',
    '{"body":"\\ud800 نصف"}',
    '{"body":"\\u0000"}',
    '{"body":" "}',
    JSON.stringify({ body: 'ط'.repeat(400) }),
    '{"body":"آخر"}\r',
  ];
  const path = await write('news.jsonl', lines.join('\n'));
  const items = await read([path], { maxDocumentBytes: 500 });
  expect(items.map((item) => [item.path, 'error' in item ? item.error.code : item.document.text])).toEqual([
    [`${path}:1`, good.body],
    [`${path}:3`, 'JSON_INVALID'],
    [`${path}:4`, 'JSON_INVALID'],
    [`${path}:5`, 'ARTICLE_INVALID'],
    [`${path}:6`, 'ARTICLE_INVALID'],
    [`${path}:7`, 'رقم'],
    [`${path}:8`, '\ufffd نصف'],
    [`${path}:9`, 'SOURCE_BINARY'],
    [`${path}:10`, 'SOURCE_EMPTY'],
    [`${path}:11`, 'SOURCE_TOO_LARGE'],
    [`${path}:12`, 'آخر'],
  ]);
  expect(items[0]).toMatchObject({
    document: {
      externalId: 'AL-1',
      title: 'عنوان',
      source: 'alarabia',
      url: 'http://x/1',
      author: null,
      publishedAt: new Date('2018-02-18T17:35:43Z'),
      referenceDate: '2018-02-18',
    },
  });
  expect(items[5]).toMatchObject({
    document: { externalId: '7', publishedAt: null },
    warnings: [expect.stringContaining('أمس')],
  });
});

test('a file beyond the limit is not even opened', async () => {
  const path = await write('big.txt', 'س'.repeat(1000));
  expect(texts(await read([path], { maxDocumentBytes: 1999 }))).toEqual(['SOURCE_TOO_LARGE']);
  expect(texts(await read([path], { maxDocumentBytes: 2000 }))).toEqual(['س'.repeat(1000)]);
});

describe('standard input', () => {
  async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
    for (const part of parts) yield Buffer.from(part as string);
  }

  test('is one plain text, even when a letter is cut between chunks', async () => {
    const bytes = Buffer.from('قال جو بايدن');
    expect(texts(await read(['-'], { stdin: chunks(bytes.subarray(0, 5), bytes.subarray(5)) }))).toEqual([
      'قال جو بايدن',
    ]);
  });

  test('is JSONL when it begins with a brace', async () => {
    expect(texts(await read(['-'], { stdin: chunks('\n {"body":"أو', 'ل"}\n{"body":"ثان"}') }))).toEqual([
      'أول',
      'ثان',
    ]);
  });

  test('is bounded', async () => {
    expect(texts(await read(['-'], { stdin: chunks('سسس', 'سسس'), maxDocumentBytes: 10 }))).toEqual([
      'SOURCE_TOO_LARGE',
    ]);
    expect(texts(await read(['-'], { stdin: chunks() }))).toEqual(['SOURCE_EMPTY']);
  });
});
