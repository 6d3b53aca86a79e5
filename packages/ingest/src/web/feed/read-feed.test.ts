import { boundXml } from './bound-xml.ts';
import { readFeed } from './read-feed.ts';

async function* bytes(text: string, size = 65_536): AsyncGenerator<Buffer> {
  const all = Buffer.from(text);
  for (let start = 0; start < all.length; start += size) yield all.subarray(start, start + size);
}

async function read(text: string, maxEntries = 100, base = 'https://example.org/feeds/all') {
  const { bytes: bounded, root, wasCut } = await boundXml(bytes(text), maxEntries, 'feed');
  return { ...readFeed(bounded.toString('utf8'), root, base, 'feed'), wasCut };
}

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>صحيفة المرفأ</title><link>https://example.org/</link>
<item><title>الأول &amp; الأخير</title><link>https://example.org/1?a=1&amp;b=2</link><pubDate>Sat, 13 Jan 2024 21:35:00 +0300</pubDate>
<dc:creator>سلمى</dc:creator><description>ملخص</description><content:encoded><![CDATA[<p>نص</p>]]></content:encoded></item>
<item><title>الثاني</title><guid>https://example.org/2</guid></item><item><title>بلا عنوان</title><guid isPermaLink="false">3</guid></item>
</channel></rss>`;

test('reads RSS', async () => {
  expect(await read(RSS)).toEqual({
    title: 'صحيفة المرفأ',
    sitemaps: [],
    wasCut: false,
    entries: [
      {
        url: 'https://example.org/1?a=1&b=2',
        title: 'الأول & الأخير',
        published: 'Sat, 13 Jan 2024 21:35:00 +0300',
        author: 'سلمى',
        content: '<p>نص</p>',
      },
      { url: 'https://example.org/2', title: 'الثاني', published: null, author: null, content: null },
      { url: null, title: 'بلا عنوان', published: null, author: null, content: null },
    ],
  });
});

test('reads Atom, with relative addresses', async () => {
  const { entries } = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>م</title><entry><title>ع</title>
    <link rel="self" href="/self"/><link rel="alternate" href="../a/1"/><updated>2024-01-13T00:00:00Z</updated>
    <author><name>س</name></author><content type="html">&lt;p&gt;نص&lt;/p&gt;</content></entry></feed>`);
  expect(entries).toEqual([
    {
      url: 'https://example.org/a/1',
      title: 'ع',
      published: '2024-01-13T00:00:00Z',
      author: 'س',
      content: '<p>نص</p>',
    },
  ]);
});

test('reads RDF', async () => {
  const { entries } =
    await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>م</title></channel>
    <item rdf:about="https://example.org/1"><title>ع</title><link>https://example.org/1</link><dc:date>2024-01-13</dc:date></item></rdf:RDF>`);
  expect(entries).toMatchObject([{ url: 'https://example.org/1', title: 'ع', published: '2024-01-13' }]);
});

test('reads JSON Feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'م',
    items: [
      { id: '1', url: 'https://example.org/1', title: 'ع', content_html: '<p>نص</p>', date_published: '2024-01-13' },
    ],
  };
  expect(readFeed(feed, 'json', undefined, 'feed').entries).toMatchObject([
    { url: 'https://example.org/1', title: 'ع', published: '2024-01-13', content: '<p>نص</p>' },
  ]);
});

test('reads news sitemaps and indexes', async () => {
  expect(
    await read(`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc> https://example.org/1?a=1&amp;b=2 </loc><news:news><news:publication><news:name>المرفأ</news:name><news:language>ar</news:language></news:publication>
    <news:publication_date>2024-01-13T10:00:00+03:00</news:publication_date><news:title><![CDATA[ع & غ]]></news:title></news:news></url>
    <url><loc>no address</loc></url></urlset>`),
  ).toMatchObject({
    title: 'المرفأ',
    entries: [{ url: 'https://example.org/1?a=1&b=2', title: 'ع & غ', published: '2024-01-13T10:00:00+03:00' }],
  });
  const index = '<sitemapindex><sitemap><loc>https://example.org/s1.xml</loc></sitemap></sitemapindex>';
  expect(await read(index)).toMatchObject({ entries: [], sitemaps: ['https://example.org/s1.xml'] });
});

test('a longer feed is cut after so many entries, and stays whole', async () => {
  for (const form of [RSS, RSS.replace(/>\s*</g, '>\n<'), `\ufeff${RSS}`]) {
    const { entries, wasCut } = await read(form, 2);
    expect([entries.length, wasCut]).toEqual([2, true]);
  }
  expect((await read(RSS, 3)).wasCut).toBe(false);
});

test('of a feed of a million items no more is read than is asked for', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Buffer> {
    yield Buffer.from('<rss version="2.0"><channel><title>م</title>');
    for (; given < 1_000_000; given += 1) yield Buffer.from(`<item><link>https://example.org/${given}</link></item>`);
    yield Buffer.from('</channel></rss>');
  }
  const { bytes: bounded, root, wasCut } = await boundXml(endless(), 1000, 'feed');
  expect(wasCut).toBe(true);
  expect(given).toBe(1000);
  expect(readFeed(bounded.toString(), root, undefined, 'feed').entries).toHaveLength(1000);
});

describe('hostile XML is refused', () => {
  const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  test.each([
    [
      'billion laughs',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${lol}]><rss><channel><title>&l9;</title></channel></rss>`,
    ],
    [
      'an entity from a file',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
    ],
    ['an entity declared late', '<rss><!DOCTYPE rss [<!ENTITY x "y">]><channel><title>&x;</title></channel></rss>'],
    ['100,000 nested elements', `<rss><channel>${'<a>'.repeat(100_000)}`],
  ])('%s', async (_, xml) => {
    const start = performance.now();
    await expect(read(xml)).rejects.toThrow(expect.objectContaining({ code: 'XML_REFUSED' }));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('a document type from elsewhere is not fetched', async () => {
    const { entries, title } = await read(RSS.replace('<rss', '<!DOCTYPE rss SYSTEM "http://127.0.0.1/evil.dtd"><rss'));
    expect([entries.length, title]).toEqual([3, 'صحيفة المرفأ']);
  });

  test.each(['<opml><body/></opml>', '<rss><channel>', 'text', ''])('%j is no feed', async (xml) => {
    await expect(read(xml)).rejects.toThrow(expect.objectContaining({ code: 'FEED_INVALID' }));
  });
});
