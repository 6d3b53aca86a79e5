/**
 * Bundles the explorer (in Arabic at `/`, in English at `/en/`) into `dist`, which the API serves: everything in it,
 * nothing from elsewhere. The playground is bundled by itself, so that neither carries parts of the other.
 *
 * Example: `pnpm --filter @isnad/web build`; `API=http://localhost:4000 pnpm --filter @isnad/web dev`
 */
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type UserConfig } from 'vite';
import { compileMessages } from './scripts/compile-messages.ts';
import { compressFiles } from './scripts/compress-files.ts';
import { preloadFonts } from './scripts/preload-fonts.ts';
import { prerenderPages } from './scripts/prerender-pages.ts';

const api = process.env.API ?? 'http://localhost:4000';

/** How the sources are understood, in the browser and while the pages are built. */
const sources = {
  plugins: [compileMessages()],
  resolve: {
    conditions: ['isnad-source', ...defaultClientConditions],
    // Messages are compiled as they are bundled: no parser of them goes to the browser.
    alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
  },
} satisfies UserConfig;

export default defineConfig({
  ...sources,
  base: '/',
  appType: 'mpa',
  plugins: [
    react(),
    ...sources.plugins,
    preloadFonts(),
    prerenderPages(sources),
    compressFiles(),
    showExplorerOnItsPaths(),
  ],
  server: { proxy: { '/graphql': api } },
  build: {
    outDir: 'dist',
    rolldownOptions: { input: ['index.html', 'en/index.html'] },
    // Fonts as files: pages may load fonts of this server, and a browser takes only those it needs.
    assetsInlineLimit: (path) => (path.endsWith('.svg') ? undefined : false),
  },
});

/** While developing: the explorer's page on each path that is none of a file, as the API serves it. */
function showExplorerOnItsPaths(): import('vite').Plugin {
  return {
    name: 'explorer-paths',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const isPage = request.headers.accept?.includes('text/html') && !path.includes('.') && !path.startsWith('/@');
        if (isPage && !path.startsWith('/graphql')) {
          const page = /^\/(en|playground)(?=\/|$)/.exec(path)?.[1];
          request.url = page === undefined ? '/index.html' : `/${page}/index.html`;
        }
        next();
      });
    },
  };
}
