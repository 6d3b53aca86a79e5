/**
 * The jest settings every package shares: TypeScript sources, compiled by swc to CommonJS, with decorator metadata.
 *
 * Example, in a package's `jest.config.mjs`: `export { default } from '../../jest.preset.mjs';`
 *
 * Workspace packages are resolved to their sources by the export condition `isnad-source`, so tests need no build.
 */
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import('jest').Config} */
const preset = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['isnad-source', 'node', 'node-addons'] },
  roots: ['<rootDir>/src'],
  reporters: ['default', here('./scripts/jest-tally.cjs')],
  maxWorkers: '50%',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '\\.(ts|tsx|mjs)$': [
      here('./node_modules/@swc/jest/index.js'),
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: false, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
};

export default preset;
