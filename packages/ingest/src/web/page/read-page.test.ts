/** Pages written for this test, each in the manner of a kind of Arabic news site. */
import { readPage } from './read-page.ts';

const url = new URL('https://www.example.org/news/2024/1/13/story?utm_source=feed');
const TITLE = 'اتفاق على إعادة فتح الميناء بعد أسبوع من الإغلاق';
const OUTLET = 'صحيفة المرفأ';
const AUTHOR = 'سلمى الحداد';
const PUBLISHED = '2024-01-13T21:35:00+03:00';
const CAPTION = 'شاحنات تنتظر عند مدخل الميناء صباح السبت';

const STORY = [
  'أعلنت وزارة النقل، السبت، التوصل إلى اتفاق مع نقابة عمال الميناء يقضي بإعادة فتح الأرصفة الأربعة فورا، بعد أسبوع من إضراب شل حركة البضائع.',
  'وقال وزير النقل في مؤتمر صحفي إن «الحكومة تعهدت بصرف الأجور المتأخرة قبل نهاية الشهر»، مضيفا أن لجنة مشتركة ستتابع التنفيذ.',
  'من جانبه، أكد رئيس النقابة أن العمال سيعودون إلى أعمالهم اعتبارا من صباح الأحد، لكنه حذر من استئناف الإضراب إذا أخلت الحكومة بتعهداتها.',
  'وكانت عشرات السفن قد اضطرت إلى الانتظار قبالة الساحل، فيما قدر تجار خسائرهم بملايين الدولارات، وفق بيانات غرفة التجارة.',
  'ونقلت وكالة الأنباء عن مصدر في الجمارك قوله إن تفريغ الحمولات المتراكمة سيستغرق عشرة أيام على الأقل.',
  'ويعد الميناء أكبر مرافئ البلاد، إذ تمر عبره ثلاثة أرباع الواردات من القمح والدواء والوقود.',
];
const RELATED = ['تعرف على أكبر عشرة موانئ في العالم', 'إضراب جديد يلوح في أفق المطارات'];
const MENU = ['الرئيسية', 'سياسة', 'اقتصاد', 'رياضة', 'ثقافة', 'تكنولوجيا', 'بث مباشر', 'من نحن', 'اتصل بنا'];

const menu = `<nav><ul>${MENU.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`;
const related = RELATED.map((name) => `<li><a href="/r/${name}">${name}</a></li>`).join('');
const paragraphs = (story = STORY) => story.map((text) => `<p>${text}</p>`).join('\n');
const openGraph = `<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="${OUTLET}">
  <meta property="article:published_time" content="${PUBLISHED}"><meta name="author" content="${AUTHOR}">`;
const footer = `<footer><p>جميع الحقوق محفوظة © ${OUTLET}</p><p>اشترك في نشرتنا البريدية ليصلك كل جديد</p></footer>`;
const NOISE = [...RELATED, 'جميع الحقوق محفوظة', 'نشرتنا البريدية', 'بث مباشر', 'شارك', 'function', 'margin:'];
const jsonLd = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = {
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: PUBLISHED,
  dateModified: '2024-01-14T08:00:00+03:00',
  author: { '@type': 'Person', name: AUTHOR },
  publisher: { '@type': 'NewsMediaOrganization', name: OUTLET, logo: { '@type': 'ImageObject', url: '/l.png' } },
};
const figure = `<figure><img src="1.jpg" alt="ميناء"><figcaption>${CAPTION}</figcaption></figure>`;

interface Page {
  readonly name: string;
  readonly html: string;
  readonly captions?: readonly string[];
  readonly story?: readonly string[];
}

const PAGES: readonly Page[] = [
  {
    name: 'a content system of named fields, with links between the paragraphs',
    html: `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE} | ${OUTLET}</title>${openGraph}
      <link rel="canonical" href="/news/2024/1/13/story"><style>p{margin:0}</style></head><body class="node-type-article">
      <header>${menu}</header><div class="region-content"><h1 class="page-title">${TITLE}</h1>
      <div class="share-links"><span>شارك</span><a href="#">فيسبوك</a><a href="#">تويتر</a></div>
      <div class="field field-name-body"><div class="field-items"><div class="field-item even">
      ${paragraphs(STORY.slice(0, 3))}<div class="related-inline"><ul>${related}</ul></div>${paragraphs(STORY.slice(3))}
      </div></div></div></div><aside class="sidebar"><ul>${related}</ul></aside>${footer}</body></html>`,
  },
  {
    name: 'a broadcaster with generated class names, a graph of JSON-LD and figures',
    captions: [CAPTION],
    html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${TITLE} - ${OUTLET}</title>
      ${jsonLd({
        '@context': 'http://schema.org',
        '@graph': [
          { '@type': 'Organization', name: 'غيرها' },
          { ...article, '@type': 'ReportageNewsArticle' },
        ],
      })}
      </head><body><div id="root"><header role="banner">${menu}</header><main role="main">
      <div class="bbc-1151pbn e1 "><h1 id="content" class="bbc-14gqcmb e1">${TITLE}</h1></div>
      <div class="bbc-1ka88fa">${figure}</div>
      ${STORY.map((text) => `<div dir="rtl" class="bbc-19j92fr ebm"><p class="bbc-1gjryo4 e17" dir="rtl">${text}</p></div>`).join('')}
      <section role="region" class="bbc-1p92jtu"><h2>مواضيع ذات صلة</h2><ul>${related}</ul></section></main>${footer}</div>
      <script>window.data = function () { return 1; }</script></body></html>`,
  },
  {
    name: 'a news channel with embedded posts and boxes of more stories',
    captions: [CAPTION],
    html: `<!DOCTYPE html><html dir="rtl" lang="ar"><head><title>${TITLE} | أخبار | ${OUTLET}</title>${jsonLd({ '@context': 'https://schema.org', ...article, url: 'https://www.example.org/news/2024/1/13/story' })}
      </head><body><div class="l-grid"><div class="site-header">${menu}</div><main id="main-content-area">
      <header class="article-header"><h1>${TITLE}</h1></header>
      <figure class="article-featured-image"><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure>
      <div class="article-info-block"><div class="article-b-l"><span>شارك</span></div></div>
      <div class="wysiwyg wysiwyg--all-content" aria-live="polite"><p><strong>${STORY[0]}</strong></p>${paragraphs(STORY.slice(1, 4))}
      <div class="more-on"><h2>اقرأ أيضا</h2><ul class="more-on__items">${related}</ul></div>
      <div class="container--ads"><script>googletag.cmd.push(function () {});</script></div>${paragraphs(STORY.slice(4))}</div>
      </main>${footer}</div></body></html>`,
  },
  {
    name: 'microdata, and a text of line breaks without paragraphs',
    html: `<html><head><title>${OUTLET} - ${TITLE}</title><meta property="og:site_name" content="${OUTLET}"></head><body>
      <div class="header">${menu}</div><div class="article" itemscope itemtype="http://schema.org/NewsArticle">
      <meta itemprop="datePublished" content="${PUBLISHED}"><meta itemprop="author" content="${AUTHOR}">
      <h1 class="article__heading" itemprop="headline">${TITLE}</h1>
      <div class="article__text" itemprop="articleBody">${STORY.join('<br /><br />\n')}</div></div>
      <div class="read-more"><ul>${related}</ul></div>${footer}</body></html>`,
  },
  {
    name: 'tables for layout, as twenty years ago',
    html: `<HTML DIR=RTL><HEAD><TITLE>${TITLE}</TITLE><META NAME="date" CONTENT="${PUBLISHED}">
      <META NAME="author" CONTENT="${AUTHOR}"><META NAME="publisher" CONTENT="${OUTLET}"></HEAD><BODY BGCOLOR=#FFFFFF>
      <TABLE WIDTH=780><TR><TD COLSPAN=2>${menu}</TD></TR><TR><TD WIDTH=180><UL>${related}</UL></TD><TD WIDTH=600>
      <FONT SIZE=5><B>${TITLE}</B></FONT><BR><BR><FONT SIZE=3>${STORY.map((text) => `<P ALIGN=JUSTIFY>&nbsp;${text}`).join('')}
      </FONT></TD></TR></TABLE><HR>${footer}</BODY></HTML>`,
  },
  {
    name: 'a weblog system with captions, share buttons and related posts',
    captions: [CAPTION],
    html: `<!DOCTYPE html><html dir="rtl" lang="ar"><head><title>${TITLE} &#8211; ${OUTLET}</title>
      <meta property="og:title" content="${TITLE}"/><meta property="og:site_name" content="${OUTLET}"/></head>
      <body class="rtl single single-post postid-77"><div id="page">${menu}<article id="post-77" class="post-77 post type-post">
      <header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">
      <time class="entry-date published" datetime="${PUBLISHED}">13 يناير، 2024</time>
      <span class="author vcard"><a class="url fn n" rel="author" href="/author/s">${AUTHOR}</a></span></div></header>
      <div class="entry-content"><div id="attachment_1" class="wp-caption aligncenter"><img src="x.jpg"/><p class="wp-caption-text">${CAPTION}</p></div>
      ${paragraphs()}<div class="sharedaddy sd-sharing"><h3>شارك هذا الموضوع:</h3><ul><li><a href="#">فيسبوك</a></li></ul></div>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3>ذات صلة</h3><ul>${related}</ul></div></div></article>
      <div id="comments" class="comments-area"><h2>تعليقان</h2></div></div>${footer}</body></html>`,
  },
  {
    name: 'one body for telephones and one for desks',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title>${openGraph}</head><body>${menu}
      <div class="content-wrap"><h1>${TITLE}</h1><div class="desktop-body">${paragraphs()}</div>
      <div class="mobile-body">${paragraphs()}</div></div><aside><ul>${related}</ul></aside>${footer}</body></html>`,
  },
  {
    name: 'a page drawn by a script, with its text in JSON-LD alone',
    html: `<!doctype html><html lang="ar"><head><title>${OUTLET}</title>${jsonLd([
      { '@type': 'WebSite', name: OUTLET },
      { ...article, articleBody: STORY.join('\n\n') },
    ])}
      </head><body><div id="app"><div class="spinner">جاري التحميل</div></div><script src="/app.js"></script></body></html>`,
  },
  {
    name: 'an AMP page',
    captions: [CAPTION],
    html: `<!doctype html><html ⚡ lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE}</title>
      <link rel="canonical" href="https://www.example.org/news/2024/1/13/story">${jsonLd({ ...article, publisher: { '@id': '#o', name: OUTLET }, author: [{ name: AUTHOR }], datePublished: [PUBLISHED] })}</head>
      <body><amp-sidebar id="menu" layout="nodisplay">${menu}</amp-sidebar><section class="article"><h1>${TITLE}</h1>
      <figure><amp-img src="a.jpg" width="1" height="1" layout="responsive"></amp-img><figcaption>${CAPTION}</figcaption></figure>
      ${STORY.map((text) => `<section class="p"><p>${text}</p></section>`).join('<amp-ad width="300" height="250"></amp-ad>')}</section>
      <section class="related-amp"><ul>${related}</ul></section>${footer}</body></html>`,
  },
  {
    name: 'a page that asks for consent and offers a newsletter',
    html: `<html lang="ar"><head>${openGraph}</head><body><div class="cookie-consent"><p>نستخدم ملفات تعريف الارتباط، وبمتابعة التصفح فإنك توافق على شارك سياسة الخصوصية.</p></div>
      ${menu}<section class="art"><h1>${TITLE}</h1>${paragraphs()}</section><div id="newsletter"><p>اشترك في نشرتنا البريدية ليصلك كل جديد</p></div></body></html>`,
  },
  {
    name: 'a short agency report in nothing but divisions',
    story: STORY.slice(0, 2),
    html: `<!doctype html><html lang="ar"><head>${openGraph}</head><body><div class="top">${menu}</div><div class="news">
      <div class="newsTitle">${TITLE}</div><div class="newsBody"><div><span>${STORY[0]}</span></div><div>&nbsp;</div><div><span>${STORY[1]}</span></div></div></div>
      <div class="latest"><ul>${related}</ul></div>${footer}</body></html>`,
  },
];

describe.each(PAGES)('$name', ({ html, captions = [], story = STORY }) => {
  const { document, warnings } = readPage(html, { path: 'page.html', url });
  const lines = document.text.split(/\n+/);

  test('gives the article and its captions, and nothing that stands around it', () => {
    expect(lines.filter((line) => !captions.includes(line))).toEqual(story);
    expect(lines.filter((line) => captions.includes(line))).toEqual(captions);
    for (const part of NOISE) expect(document.text).not.toContain(part);
  });

  test('gives what the page says of itself', () => {
    expect(document).toEqual({
      text: document.text,
      origin: 'page.html',
      url: 'https://www.example.org/news/2024/1/13/story',
      title: TITLE,
      source: OUTLET,
      author: AUTHOR,
      publishedAt: new Date(PUBLISHED),
      referenceDate: '2024-01-13',
    });
    expect(warnings).toEqual([]);
  });
});

test('where the page is silent, what the feed said counts', () => {
  const known = { title: TITLE, source: OUTLET, published: '2024-01-13', author: null };
  const { document } = readPage(`<article>${paragraphs()}</article>`, { path: 'p', url, known });
  expect(document).toMatchObject({ title: TITLE, source: OUTLET, referenceDate: '2024-01-13', author: null });
});

test('a page without an article is told', () => {
  expect(() => readPage(`<html><body>${menu}</body></html>`, { path: 'p', url })).toThrow(
    expect.objectContaining({ code: 'PAGE_NO_TEXT' }),
  );
});

test('a day that cannot be read is left out, and said', () => {
  const html = `<html><head><meta name="date" content="أمس"></head><body><article>${paragraphs()}</article></body></html>`;
  const { document, warnings } = readPage(html, { path: 'p', url });
  expect(document.publishedAt).toBeNull();
  expect(warnings).toEqual([expect.stringContaining('أمس')]);
});

test('a damaged page is read or refused with a code, never more', () => {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const marks = [
    '<',
    '>',
    '"',
    '</div>',
    '<!--',
    '<script>',
    '</p>',
    '\0',
    '\ud800',
    '<table>',
    '&#x0;',
    '</html>',
    '<body>',
  ];
  for (let round = 0; round < 300; round += 1) {
    let html = (PAGES[round % PAGES.length] as Page).html;
    for (let change = 0; change < 5; change += 1) {
      const at = random(html.length);
      html = html.slice(0, at) + marks[random(marks.length)] + html.slice(at + random(40));
    }
    try {
      const { text } = readPage(html, { path: 'p', url }).document;
      expect(text).toMatch(/\p{L}/u);
      expect(text).not.toMatch(/\0|\p{Surrogate}/u);
    } catch (error) {
      expect(error).toMatchObject({ name: 'SourceError' });
    }
  }
});

describe('a hostile page', () => {
  test.each([
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['a million elements', '<b>ا</b>'.repeat(1_000_000)],
  ])('of %s is refused at once', (_, html) => {
    const start = performance.now();
    expect(() => readPage(html, { path: 'p', url })).toThrow(expect.objectContaining({ code: 'PAGE_TOO_COMPLEX' }));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('cannot hide a loop in its JSON-LD, nor break out of it', () => {
    const deep = `${'{"@graph":['.repeat(5000)}1${']}'.repeat(5000)}`;
    const html = `<html><head><script type="application/ld+json">${deep}</script></head><body><article>${paragraphs()}</article></body></html>`;
    expect(readPage(html, { path: 'p', url }).document.text.split('\n\n')).toEqual(STORY);
  });
});
