/**
 * Bundles the playground into `dist` beside the explorer, which is there already.
 *
 * Example: `pnpm --filter @isnad/web build`
 */
import { defineConfig } from 'vite';
import { mendPlaygroundTabs } from './scripts/mend-playground-tabs.ts';

export default defineConfig({
  base: '/',
  publicDir: false,
  plugins: [mendPlaygroundTabs()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    rolldownOptions: { input: ['playground/index.html'] },
    // The editor alone is larger than what Vite warns of.
    chunkSizeWarningLimit: 8000,
    // Fonts as files: pages may load fonts of this server, and a browser takes only those it needs.
    assetsInlineLimit: (path) => (path.endsWith('.svg') ? undefined : false),
  },
  worker: { format: 'es' },
});
