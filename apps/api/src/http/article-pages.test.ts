import { makeSchema } from '../build-schema.ts';
import { makeArticlePages } from './article-pages.ts';
import type { ArticleSketches } from './page-files.ts';
import type { ReadStatement } from './read-statement.ts';

const hole = (name: string) => `<i data-slot="${name}"></i>`;
const SKETCHES: ArticleSketches = {
  page: `<!doctype html><html data-holds="article"><head><title>إسناد</title></head><body><main><header>${hole('title')}<p>${hole('label')}</p></header><article>${hole('text')}</article></main></body></html>`,
  blocks: {
    TITLE: `<h1>${hole('words')}</h1>`,
    PARAGRAPH: `<p dir="auto">${hole('words')}</p>`,
    TEASER: `<aside>${hole('words')}</aside>`,
    TEASER_PARAGRAPH: `<q>${hole('words')}</q>`,
  },
  query: `query Article($id: ID!) { article(id: $id) { title titleSpan { start } blocks { kind span { start end } }
    teasers { blocks { kind span { start end } } } document { text title author publishedAt outlet { name } } } }`,
  locale: 'ar-u-nu-latn',
};
const ID = '01a2025f-a753-7e22-8f87-bb3232f5325f';
const TEXT = 'عنوان\nقال كيري $& </script><img onerror=1>\nاقرأ أيضا\nوأضاف & انتهى\n13';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ARTICLE = {
  title: 'عنوان',
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
const pagesOver = (read: ReadStatement, sketches = SKETCHES) =>
  makeArticlePages(schema, read, { article: (language) => (language === 'ar' ? sketches : null) });
const answering =
  (article: object | null): ReadStatement =>
  async () =>
    Buffer.from(JSON.stringify({ article }));

test('a page holds the text of its article in order, and none of it as markup', async () => {
  const page = (await pagesOver(answering(ARTICLE)).make(`/articles/${ID}`)) ?? '';
  expect(page).toContain(
    '<h1>عنوان</h1><p dir="auto">قال كيري $&amp; &lt;/script&gt;&lt;img onerror=1&gt;</p><aside><q>اقرأ أيضا</q></aside><p dir="auto">وأضاف &amp; انتهى</p><p dir="rtl">13</p>',
  );
  expect(page).toContain('<p><bdi>رويترز</bdi><bdi>&lt;b&gt;كاتب&lt;/b&gt;</bdi><bdi>10 أبريل 2018</bdi></p>');
  expect(page).toContain('<title>عنوان · إسناد</title>');
  expect(page).not.toContain('<img');
  expect(page).not.toContain('data-slot');
});

test('a page holds what the reader would ask for, and nothing in it ends it', async () => {
  const page = (await pagesOver(answering(ARTICLE)).make(`/articles/${ID}`)) ?? '';
  const [, sent = ''] = /<script type="application\/json" id="answered">(.*?)<\/script><\/body>/s.exec(page) ?? [];
  expect(sent).not.toContain('<');
  expect(JSON.parse(sent)).toEqual({
    query: SKETCHES.query,
    variables: { id: `article:${ID}` },
    data: { article: ARTICLE },
  });
});

test('a headline that stands nowhere in the text stands above it', async () => {
  const titled = { ...ARTICLE, titleSpan: null, title: null, document: { ...ARTICLE.document, title: 'من <المصدر>' } };
  const page = await pagesOver(answering(titled)).make(`/articles/${ID}`);
  expect(page).toContain('<h1 lang="ar" dir="auto">من &lt;المصدر&gt;</h1>');
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
  const newer = { ...SKETCHES, query: 'query ($id: ID!) { article(id: $id) { tomorrow } }' };
  expect(await pagesOver(answering(ARTICLE), newer).make(`/articles/${ID}`)).toBeNull();
});
