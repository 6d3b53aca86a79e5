import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSources, type SourceItem } from './read-sources.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-markup-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function read(files: Record<string, string | Buffer>): Promise<SourceItem[]> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return await all(readSources([folder]));
}

async function readInput(...chunks: string[]): Promise<SourceItem[]> {
  return await all(
    readSources(['-'], {
      stdin: (async function* () {
        for (const chunk of chunks) yield Buffer.from(chunk);
      })(),
    }),
  );
}

async function all(items: AsyncGenerator<SourceItem>): Promise<SourceItem[]> {
  const found: SourceItem[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const told = (items: readonly SourceItem[]) =>
  items.map((item) => [
    item.path.replace(`${folder}/`, ''),
    'error' in item ? item.error.code : (item.document.title ?? item.document.text),
  ]);

const STORY = 'قال وزير النقل، السبت، إن الميناء سيعاد فتحه فورا بعد الاتفاق مع نقابة العمال على صرف الأجور المتأخرة.';
const page = (title: string) =>
  `<!doctype html><html lang="ar"><head><title>${title}</title><link rel="canonical" href="https://example.org/1">
  <meta charset="windows-1256"></head><body><article><p>${STORY}</p></article></body></html>`;

test('reads a page, in the encoding it is in', async () => {
  const decoder = new TextDecoder('windows-1256');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.from([byte])), byte]));
  const old = Buffer.from([...page('قديم')].map((character) => byteOf.get(character) as number));
  const items = await read({ 'a.html': old, 'b.htm': page('جديد'), 'c.html': '<html><body></body></html>' });
  expect(told(items)).toEqual([
    ['a.html', 'قديم'],
    ['b.htm', 'جديد'],
    ['c.html', 'PAGE_NO_TEXT'],
  ]);
  expect(items[0]).toMatchObject({
    document: { text: STORY, url: 'https://example.org/1', source: null },
    warnings: [],
  });
  expect(items[1]).toMatchObject({ document: { text: STORY }, warnings: [expect.stringContaining('windows-1256')] });
});

test('reads arrays of articles, one article, and several, each bad one told by its number', async () => {
  const article = { title: 'أول', body: STORY };
  const items = await read({
    'a.json': JSON.stringify([article, { title: 'بلا نص' }, 7, { ...article, title: 'ثان' }], null, 2),
    'b.json': JSON.stringify({ ...article, title: 'وحيد' }, null, 2),
    'c.json': `${JSON.stringify(article)}\n${JSON.stringify(article)}`,
    'd.json': '[{"body": "قال',
    'e.json': '',
    'f.json': 'nonsense',
  });
  expect(told(items)).toEqual([
    ['a.json#1', 'أول'],
    ['a.json#2', 'ARTICLE_INVALID'],
    ['a.json#3', 'JSON_INVALID'],
    ['a.json#4', 'ثان'],
    ['b.json#1', 'وحيد'],
    ['c.json#1', 'أول'],
    ['c.json#2', 'أول'],
    ['d.json', 'JSON_INVALID'],
    ['e.json', 'SOURCE_EMPTY'],
    ['f.json#1', 'JSON_INVALID'],
  ]);
});

test('of a feed in a file, what it carries in full is read; the rest waits for the network', async () => {
  const full = `<p>${STORY}</p>`.repeat(7).replaceAll('السبت', () => String(Math.random()));
  const items = await read({
    'a.xml': `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>المرفأ</title>
      <item><title>كامل</title><link>https://example.org/1?utm_source=rss</link><content:encoded><![CDATA[${full}]]></content:encoded>
      <pubDate>Sat, 13 Jan 2024 01:35:00 +0300</pubDate></item>
      <item><title>موجز</title><link>https://example.org/2</link><description>موجز</description></item></channel></rss>`,
    'b.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'المرفأ',
      items: [{ id: '1', title: 'كامل أيضا', content_html: full }],
    }),
    'c.xml': page('صفحة').replace('<!doctype html>', '<?xml version="1.0"?>'),
    'd.xml': '<opml/>',
    'e.xml': '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss/>',
  });
  expect(told(items)).toEqual([
    ['https://example.org/1?utm_source=rss', 'كامل'],
    ['https://example.org/2', 'NETWORK_OFF'],
    ['b.json#1', 'كامل أيضا'],
    ['c.xml', 'صفحة'],
    ['d.xml', 'FEED_INVALID'],
    ['e.xml', 'XML_REFUSED'],
  ]);
  expect(items[0]).toMatchObject({
    document: { url: 'https://example.org/1', source: 'المرفأ', referenceDate: '2024-01-13' },
  });
});

test('standard input is read for what it is', async () => {
  expect(told(await readInput(page('صفحة').slice(0, 9), page('صفحة').slice(9)))).toEqual([['-', 'صفحة']]);
  expect(told(await readInput(JSON.stringify([{ title: 'أول', body: STORY }])))).toEqual([['-#1', 'أول']]);
  expect(told(await readInput('[صورة] قال الوزير'))).toEqual([['-', '[صورة] قال الوزير']]);
  expect(
    told(
      await readInput('<rss version="2.0"><channel><item><link>https://example.org/2</link></item></channel></rss>'),
    ),
  ).toEqual([['https://example.org/2', 'NETWORK_OFF']]);
});

test('a feed file without end is not held', async () => {
  const path = join(folder, 'a.xml');
  await writeFile(path, `<rss><channel><title>${'س'.repeat(5000)}`);
  expect(told(await all(readSources([path], { maxDocumentBytes: 4000 })))).toEqual([['a.xml', 'SOURCE_TOO_LARGE']]);
});
