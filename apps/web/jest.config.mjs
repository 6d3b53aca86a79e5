/**
 * The workspace's jest settings for what runs in a browser: JSX, a document (jsdom), style sheets as lists of names.
 *
 * Example: `npx jest src/reader`
 */
import { fileURLToPath } from 'node:url';
import preset from '../../jest.preset.mjs';

const [[, [swc, options]]] = Object.entries(preset.transform);
const { parser, transform } = options.jsc;

/** Packages that are ES modules alone: jest takes them in as it does the sources. */
const MODULES = ['use-intl', 'intl-messageformat', 'icu-minify', '@formatjs\\+[^/]+', '@schummar\\+[^/]+'];

/** @type {import('jest').Config} */
export default {
  ...preset,
  testTimeout: 60_000,
  testEnvironment: fileURLToPath(new URL('./scripts/browser-environment.cjs', import.meta.url)),
  testEnvironmentOptions: { customExportConditions: ['isnad-source', 'browser'] },
  transform: {
    '\\.(ts|tsx|mjs|js)$': [
      swc,
      {
        ...options,
        jsc: {
          ...options.jsc,
          parser: { ...parser, tsx: true },
          transform: { ...transform, react: { runtime: 'automatic' } },
        },
      },
    ],
    '\\.css$': fileURLToPath(new URL('./scripts/style-names.cjs', import.meta.url)),
  },
  transformIgnorePatterns: [`/node_modules/\\.pnpm/(?!(${MODULES.join('|')})@)`],
};
