/**
 * Builds the front page into each language's page, so that it is read before any script has come.
 *
 * Example: `<div id="explorer"></div>` → `<div id="explorer"><div class="_frame_…">…`
 *
 * The page is served on every address; `public/first.js` says whether it is the front page's, and `type/page.css` hides
 * what is only the front page's anywhere else. Beside it is left what the API makes pages of that come with what they show:
 * `sketches/article.ar.json`, `sketches/front.ar.json`, with holes for the words (`src/reader/article-sketch.tsx`,
 * `src/home/latest-sketch.tsx`).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { createServer, defaultServerConditions, type Plugin, type UserConfig } from 'vite';
import type { Language } from '../src/shell/language.ts';
import type { Prerendered, prerenderPages as prerenderAll, ViewSketch } from '../src/shell/prerender.tsx';
import { findParts } from './find-parts.ts';

const LANGUAGES = { '/index.html': 'ar', '/en/index.html': 'en' } as const;
const ADDRESSES: Readonly<Record<Language, string>> = { ar: 'http://localhost/', en: 'http://localhost/en' };
const PLACE = '<div id="explorer"></div>';
/** What waits for the API's answer on the front page: `src/home/home.tsx`. */
const BUILT = '<div data-built="">';

/** @param config what the sources are understood by: plugins and resolution */
export function prerenderPages(config: UserConfig): Plugin {
  let folder = '';
  const made = new Map<string, Prerendered & { readonly files: readonly string[] }>();
  return {
    name: 'prerender-pages',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle }) {
        const language = LANGUAGES[path as keyof typeof LANGUAGES];
        if (language === undefined) return html;
        if (!html.includes(PLACE)) throw new Error(`${path} has no place for the front page: ${PLACE}`);
        const pages = await prerender(language, config);
        if (!pages.front.includes('<h1')) throw new Error(`The front page (${language}) came out empty.`);
        made.set(path, { ...pages, files: findParts(bundle ?? {}, '/src/reader/reader.tsx') });
        return html.replace(PLACE, () => `<div id="explorer">${inBuilt(pages.front, pages.waiting)}</div>`);
      },
    },
    closeBundle() {
      mkdirSync(join(folder, 'sketches'), { recursive: true });
      for (const [path, { waiting, files, sketches }] of made) {
        const leave = (name: string, page: string, { view: _, ...sketch }: ViewSketch) =>
          writeFileSync(
            join(folder, `sketches/${name}.${LANGUAGES[path as keyof typeof LANGUAGES]}.json`),
            JSON.stringify({ page, ...sketch }),
          );
        // As it was written, with the names that its files have at last.
        const written = readFileSync(join(folder, path), 'utf8');
        leave('front', inBuilt(written, sketches.front.view, waiting), sketches.front);
        const missing = files.filter((file) => !written.includes(file)).join('');
        const article = inMain(written, sketches.article.view)
          .replace('<html', '<html data-holds="article"')
          .replace('</head>', () => `${missing}</head>`);
        leave('article', article, sketches.article);
      }
    },
  };
}

/** The front page with something in the place of what the explorer fills when it has started. */
function inBuilt(page: string, view: string, before = ''): string {
  if (!page.includes(BUILT + before)) throw new Error('The front page has nothing to be filled.');
  return page.replace(BUILT + before, () => BUILT + view);
}

/** The front page's frame around something else. */
function inMain(page: string, main: string): string {
  const [from, to] = [page.indexOf('>', page.indexOf('<main')) + 1, page.indexOf('</main>')];
  if (from === 0 || to < from) throw new Error('The front page has no main.');
  return page.slice(0, from) + main + page.slice(to);
}

async function prerender(language: Language, config: UserConfig): Promise<Prerendered> {
  const server = await createServer({
    ...config,
    plugins: [...(config.plugins ?? []), renderAsBrowser()],
    ssr: {
      noExternal: ['use-intl', /^@tanstack\//],
      resolve: { conditions: ['isnad-source', ...defaultServerConditions] },
    },
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  const leave = enterBrowser(ADDRESSES[language]);
  try {
    const { prerenderPages } = (await server.ssrLoadModule('/src/shell/prerender.tsx')) as {
      prerenderPages: typeof prerenderAll;
    };
    return await prerenderPages(language);
  } finally {
    leave();
    await server.close();
  }
}

/** Has the router make the same elements here as in the browser, which takes them over as they are. */
function renderAsBrowser(): Plugin {
  const id = '@tanstack/router-core/isServer';
  return {
    name: 'render-as-browser',
    enforce: 'pre',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? 'export const isServer = false;' : null),
  };
}

/** Nothing is asked while pages are built: an answer that never comes, and keeps nothing waiting. */
const askNobody = () => new Promise<never>(() => {});

/** Lends this process the globals of a browser at an address; returns how to give them back. */
function enterBrowser(url: string): () => void {
  const { window } = new JSDOM('', { url });
  const names = [
    'document',
    'location',
    'history',
    'sessionStorage',
    'addEventListener',
    'removeEventListener',
    'scrollTo',
  ];
  const lent: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(names.map((name) => [name, window[name]])),
    window,
    self: window,
    fetch: askNobody,
  };
  const own = Object.keys(lent).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  Object.assign(globalThis, lent);
  return () => {
    for (const [name, descriptor] of own) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
    window.close();
  };
}
