/**
 * Refuses a schema that breaks what the last release promised; with `--release VERSION` it makes this one the promise.
 *
 * Example: `pnpm --filter @isnad/api schema:check`, or `… schema:release 0.2.0`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareSchemas } from './compare-schemas.ts';

const NEXT = '## Next\n';
const file = (path: string) => join(import.meta.dirname, '..', path);
const { values } = parseArgs({ options: { release: { type: 'string' } } });

const changelog = readFileSync(file('SCHEMA-CHANGES.md'), 'utf8');
const [introduction = '', rest = ''] = changelog.split(NEXT);
const [decidedText = ''] = rest.split(/^## /m, 1);
const decided = decidedText.split('\n').filter((line) => line.startsWith('- '));
const current = readFileSync(file('schema.graphql'), 'utf8');
const today = new Date().toISOString().slice(0, 10);
const { refused, changes } = await compareSchemas(readFileSync(file('released/schema.graphql'), 'utf8'), current, {
  decided,
  today,
});

if (refused.length > 0) {
  console.error('schema.graphql breaks what the last release promised its clients:');
  for (const message of refused) console.error(`  ${message}`);
  console.error('Deprecate instead (apps/api/SCHEMA-CHANGES.md says how), or write the line there with its reason.');
  process.exitCode = 1;
} else if (values.release !== undefined) {
  const listed = changes.filter(
    (change) => !decided.some((line) => line.includes(change.replace('**Breaking** ', ''))),
  );
  const lines = [
    ...decided.map((line) => line.replace('- ', '- **Breaking** ')),
    ...listed.map((change) => `- ${change}`),
  ];
  const entry = `## ${values.release} (${today})\n\n${lines.join('\n')}\n`;
  writeFileSync(file('SCHEMA-CHANGES.md'), `${introduction}${NEXT}\n${entry}\n${rest.slice(decidedText.length)}`);
  writeFileSync(file('released/schema.graphql'), current);
} else {
  console.log(`${changes.length} changes since the last release, none that breaks a client unannounced.`);
}
