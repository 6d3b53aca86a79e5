/**
 * Builds the front page into each language's page, so that it is read before any script has come.
 *
 * Example: `<div id="explorer"></div>` → `<div id="explorer"><div class="_frame_…">…`
 *
 * The page is served on every address; `public/first.js` says whether it is the front page's, and `type/page.css` hides
 * what is only the front page's anywhere else.
 */
import { JSDOM } from 'jsdom';
import { createServer, defaultServerConditions, type Plugin, type UserConfig } from 'vite';
import type { Language } from '../src/shell/language.ts';
import type { prerenderFrontPage } from '../src/shell/prerender.tsx';

const LANGUAGES = { '/index.html': 'ar', '/en/index.html': 'en' } as const;
const ADDRESSES: Readonly<Record<Language, string>> = { ar: 'http://localhost/', en: 'http://localhost/en' };
const PLACE = '<div id="explorer"></div>';

/** @param config what the sources are understood by: plugins and resolution */
export function prerenderPages(config: UserConfig): Plugin {
  return {
    name: 'prerender-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        const language = LANGUAGES[path as keyof typeof LANGUAGES];
        if (language === undefined) return html;
        if (!html.includes(PLACE)) throw new Error(`${path} has no place for the front page: ${PLACE}`);
        const page = await prerender(language, config);
        if (!page.includes('<h1')) throw new Error(`The front page (${language}) came out empty.`);
        return html.replace(PLACE, () => `<div id="explorer">${page}</div>`);
      },
    },
  };
}

async function prerender(language: Language, config: UserConfig): Promise<string> {
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
    const made = (await server.ssrLoadModule('/src/shell/prerender.tsx')) as {
      prerenderFrontPage: typeof prerenderFrontPage;
    };
    return await made.prerenderFrontPage(language);
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
