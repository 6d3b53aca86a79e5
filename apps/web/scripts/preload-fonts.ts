/**
 * Asks browsers for the faces of the first view together with the page, before the style sheet names them.
 *
 * Example: `<link rel="preload" as="font" type="font/woff2" href="/assets/noto-naskh-arabic-….woff2" crossorigin>`
 */
import type { Plugin } from 'vite';

/** What a page's first view is set in, by its folder: Arabic news in both, the page's own words besides. */
const FACES: Readonly<Record<string, readonly RegExp[]>> = {
  '/index.html': [/noto-naskh-arabic-arabic-wght-normal/, /ibm-plex-sans-arabic-arabic-400-normal/],
  '/en/index.html': [/noto-naskh-arabic-(arabic|latin)-wght-normal/, /ibm-plex-sans-arabic-latin-400-normal/],
};

export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle }) {
        const faces = FACES[path] ?? [];
        return Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2') && faces.some((face) => face.test(file)))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
