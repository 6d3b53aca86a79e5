/**
 * Sums what the packages' test runs left, as the line `N passed, N failed`.
 *
 * Example: `node scripts/tally.mjs` → `512 passed, 0 failed`
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function* tallyFiles() {
  for (const kind of ['packages', 'apps']) {
    for (const name of readdirSync(join(root, kind))) {
      const file = join(root, kind, name, '.tally/test.json');
      if (existsSync(file)) yield file;
    }
  }
}

export function clearTally() {
  for (const file of tallyFiles()) rmSync(file);
}

export function sumTally() {
  const sum = { passed: 0, failed: 0 };
  for (const file of tallyFiles()) {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
    sum.passed += passed;
    sum.failed += failed;
  }
  return `${sum.passed} passed, ${sum.failed} failed`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(sumTally());
