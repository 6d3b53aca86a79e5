import { makeSchema } from '../build-schema.ts';
import { makeFilledPages } from './filled-pages.ts';
import type { PageSketch } from './page-files.ts';
import type { ReadStatement } from './read-statement.ts';

const ARTICLE_SKETCH: PageSketch = {
  page: `<!doctype html><html data-holds="article"><head><title>إسناد</title></head><body><main><header>*parent**title*<p>*label*</p></header><article>*text*</article></main></body></html>`,
  parts: {
    UNTITLED: 'بلا عنوان',
    UNDATED: '<span>بلا تاريخ</span>',
    PARENT: '<p>في <a href="/articles/*id*">*title*</a></p>',
    TITLE: `<h1>*words*</h1>`,
    PARAGRAPH: `<p dir="auto">*words*</p>`,
    TEASER: `<aside>*words*</aside>`,
    TEASER_PARAGRAPH: `<q>*words*</q>`,
  },
  query: `query Article($id: ID!) { article(id: $id) { title opening titleSpan { start } blocks { kind span { start end } }
    teasers { blocks { kind span { start end } } } document { text title author publishedAt outlet { name } } } }`,
  locale: 'ar-u-nu-latn',
};
const FRONT_SKETCH: PageSketch = {
  page: '<!doctype html><html><head><title>إسناد</title></head><body><ul>*articles*</ul><ol>*people*</ol><ol>*organizations*</ol><ol>*places*</ol></body></html>',
  parts: {
    ARTICLE: '<li><a href="/articles/*id*">*headline*</a>*source*</li>',
    ARTICLE_CLAIMS: '<li><a href="/articles/*id*">*headline*</a>*source*<ul>*claims*</ul></li>',
    UNTITLED: 'بلا عنوان',
    UNDATED: '<span>بلا تاريخ</span>',
    CLAIM: '<li>*speaker* *kind* <a href="/articles/*id*?claim=*claim*">*words*</a></li>',
    SAY: 'يقول',
    Person: '<a href="/people/*id*">*name*</a>',
    Organization: '<a href="/organizations/*id*">*name*</a>',
    UnnamedSource: '<bdi>لم يسمَّ</bdi>',
    UnnamedSource_DESCRIBED: '<bdi>*name*</bdi>',
    NAMED: '<li>*name*</li>',
  },
  query: `query FrontPage($articles: Int = 12) { articles(first: $articles) { nodes { id title opening
    claims(first: 2) { id class content speaker { __typename ... on Person { id name } ... on UnnamedSource { description } } }
    document { title publishedAt outlet { __typename id name } } } }
    people(first: 1) { nodes { __typename id name } } organizations(first: 1) { nodes { __typename id name } }
    places(first: 1) { nodes { __typename id name } } }`,
  locale: 'ar-u-nu-latn',
};
const ID = '01a2025f-a753-7e22-8f87-bb3232f5325f';
const TEXT = 'عنوان\nقال كيري $& </script><img onerror=1>\nاقرأ أيضا\nوأضاف & انتهى\n13';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ARTICLE = {
  title: 'عنوان',
  opening: 'قال كيري <…',
  titleSpan: { start: 0 },
  blocks: [
    { kind: 'TITLE', span: at('عنوان') },
    { kind: 'PARAGRAPH', span: at('قال كيري $& </script><img onerror=1>') },
    { kind: 'PARAGRAPH', span: at('وأضاف & انتهى') },
    { kind: 'PARAGRAPH', span: at('13') },
  ],
  teasers: [{ blocks: [{ kind: 'PARAGRAPH', span: at('اقرأ أيضا') }] }],
  document: {
    text: TEXT,
    title: null,
    author: '<b>كاتب</b>',
    publishedAt: '2018-04-10T00:00:00+00:00',
    outlet: { name: 'رويترز' },
  },
};

const schema = makeSchema();
const pagesOver = (read: ReadStatement, article = ARTICLE_SKETCH) =>
  makeFilledPages(schema, read, {
    sketch: (kind, language) => (language === 'ar' ? { article, front: FRONT_SKETCH }[kind] : null) ?? null,
  });
const reading =
  (data: object): ReadStatement =>
  async () =>
    Buffer.from(JSON.stringify(data));
const answering = (article: object | null) => reading({ article });

test('a page holds the text of its article in order, and none of it as markup', async () => {
  const page = (await pagesOver(answering(ARTICLE)).make(`/articles/${ID}`)) ?? '';
  expect(page).toContain(
    '<h1>عنوان</h1><p dir="auto">قال كيري $&amp; &lt;/script&gt;&lt;img onerror=1&gt;</p><aside><q>اقرأ أيضا</q></aside><p dir="auto">وأضاف &amp; انتهى</p><p dir="rtl">13</p>',
  );
  expect(page).toContain('<p><bdi>رويترز</bdi><bdi>&lt;b&gt;كاتب&lt;/b&gt;</bdi><bdi>10 أبريل 2018</bdi></p>');
  expect(page).toContain('<title>عنوان · إسناد</title>');
  expect(page).not.toContain('<img');
  expect(page).not.toMatch(/\*[a-z]+\*/);
});

test('a page holds what the reader would ask for, and nothing in it ends it', async () => {
  const page = (await pagesOver(answering(ARTICLE)).make(`/articles/${ID}`)) ?? '';
  const [, sent = ''] = /<script type="application\/json" id="answered">(.*?)<\/script><\/body>/s.exec(page) ?? [];
  expect(sent).not.toContain('<');
  expect(JSON.parse(sent)).toEqual({
    query: ARTICLE_SKETCH.query,
    variables: { id: `article:${ID}` },
    data: { article: ARTICLE },
  });
});

test('a headline that stands nowhere in the text stands above it', async () => {
  const titled = { ...ARTICLE, titleSpan: null, title: null, document: { ...ARTICLE.document, title: 'من <المصدر>' } };
  const page = await pagesOver(answering(titled)).make(`/articles/${ID}`);
  expect(page).toContain('<h1 lang="ar" dir="auto">من &lt;المصدر&gt;</h1>');
});

test('an article without a headline or a day says so where the reader does, and a teaser where it stands; its opening names the page', async () => {
  const parent = { id: 'article:8', title: '<ب>', opening: 'قال' };
  const document = { ...ARTICLE.document, author: null, publishedAt: null, outlet: null };
  const teaser = { ...ARTICLE, titleSpan: null, title: null, parent, document };
  const page = await pagesOver(answering(teaser)).make(`/articles/${ID}`);
  expect(page).toContain(
    '<header><p>في <a href="/articles/8">&lt;ب&gt;</a></p><h1 lang="ar" dir="auto">بلا عنوان</h1><p><span>بلا تاريخ</span></p>',
  );
  expect(page).toContain('<title>قال كيري &lt;… · إسناد</title>');
  const untitled = { ...teaser, opening: null, parent: { ...parent, title: null, opening: 'ت <…' } };
  const other = await pagesOver(answering(untitled)).make(`/articles/${ID}`);
  expect(other).toContain('<a href="/articles/8">ت &lt;…</a>');
  expect(other).toContain('<title>إسناد</title>');
});

test.each([
  ['an address of something else', `/people/${ID}`, answering(ARTICLE)],
  ['an address that is no id', "/articles/1' OR 1=1", answering(ARTICLE)],
  ['an article that is not there', `/articles/${ID}`, answering(null)],
  ['a language whose pages are not built', `/en/articles/${ID}`, answering(ARTICLE)],
  ['a database that fails', `/articles/${ID}`, async () => Promise.reject(new Error('gone'))],
] as [string, string, ReadStatement][])('%s gets the page that the explorer fills', async (_, path, read) => {
  expect(await pagesOver(read).make(path)).toBeNull();
});

test('pages that ask what this version does not know get none', async () => {
  const newer = { ...ARTICLE_SKETCH, query: 'query ($id: ID!) { article(id: $id) { tomorrow } }' };
  expect(await pagesOver(answering(ARTICLE), newer).make(`/articles/${ID}`)).toBeNull();
});

const claim = (id: string, speaker: object, content: string) => ({ id: `claim:${id}`, class: 'SAY', speaker, content });
const FRONT = {
  articles: {
    nodes: [
      {
        id: 'article:1',
        title: 'كيري *words* <b>يحذر</b>',
        opening: 'قال',
        document: {
          title: null,
          publishedAt: '2018-04-10T00:00:00+00:00',
          outlet: { __typename: 'Organization', id: 'organization:2', name: '"رويترز"' },
        },
        claims: [
          claim('3', { __typename: 'Person', id: 'person:4', name: 'جون & كيري' }, '</script>*id* $&'),
          claim('5', { __typename: 'UnnamedSource', description: 'مصدر <i>' }, 'ب'),
          claim('6', { __typename: 'UnnamedSource', description: '' }, 'ج'),
        ],
      },
      ...[null, 'قال <b>…'].map((opening, index) => ({
        id: `article:${7 + index}`,
        title: null,
        opening,
        document: { title: null, publishedAt: null, outlet: null },
        claims: [],
      })),
    ],
  },
  people: { nodes: [{ __typename: 'Person', id: 'person:4', name: '<كيري>' }] },
  organizations: { nodes: [] },
  places: { nodes: [] },
};

describe('the front page', () => {
  test.each(['/', '/en', '/en/'])('is filled at %s', (path) => {
    expect(pagesOver(reading(FRONT)).has(path)).toBe(true);
  });

  test('holds the latest articles and who says what in them, and none of it as markup', async () => {
    const page = (await pagesOver(reading(FRONT)).make('/')) ?? '';
    expect(page).toContain(
      '<ul><li><a href="/articles/1">كيري *words* &lt;b&gt;يحذر&lt;/b&gt;</a><a href="/organizations/2">&quot;رويترز&quot;</a><time datetime="2018-04-10T00:00:00+00:00">10 أبريل 2018</time><ul>' +
        '<li><a href="/people/4">جون &amp; كيري</a> يقول <a href="/articles/1?claim=3">&lt;/script&gt;*id* $&amp;</a></li>' +
        '<li><bdi>مصدر &lt;i&gt;</bdi> يقول <a href="/articles/1?claim=5">ب</a></li>' +
        '<li><bdi>لم يسمَّ</bdi> يقول <a href="/articles/1?claim=6">ج</a></li></ul></li>' +
        '<li><a href="/articles/7">بلا عنوان</a><span>بلا تاريخ</span></li>' +
        '<li><a href="/articles/8">قال &lt;b&gt;…</a><span>بلا تاريخ</span></li></ul>' +
        '<ol><li><a href="/people/4">&lt;كيري&gt;</a></li></ol><ol></ol><ol></ol>',
    );
    expect(page).toContain('<title>إسناد</title>');
  });

  test('holds what the explorer would ask for', async () => {
    const page = (await pagesOver(reading(FRONT)).make('/')) ?? '';
    const [, sent = ''] = /<script type="application\/json" id="answered">(.*?)<\/script><\/body>/s.exec(page) ?? [];
    expect(JSON.parse(sent)).toEqual({ query: FRONT_SKETCH.query, variables: {}, data: FRONT });
  });

  test('of an archive in which there is nothing is the one that the explorer fills', async () => {
    expect(await pagesOver(reading({ ...FRONT, articles: { nodes: [] } })).make('/')).toBeNull();
  });
});
