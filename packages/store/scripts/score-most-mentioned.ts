/**
 * Checks a database against eval/resolution/most-mentioned.tsv: the spellings of a row must be one entity's, and those of
 * others must not be its.
 *
 * @example DATABASE_URL=postgresql://… pnpm --filter @isnad/store score-most-mentioned
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey, openStore } from '../src/index.ts';

const FILE = join(import.meta.dirname, '../../../eval/resolution/most-mentioned.tsv');

/** Who bears a spelling as a whole name, and in how many documents each is named so or otherwise. */
const BEARERS = `
  SELECT e.id, e.name, (SELECT count(*)::int FROM appearances p WHERE p.entity_id = e.id) AS documents
  FROM entities e
  WHERE e.type = $1::entity_type AND e.merged_into_id IS NULL
    AND EXISTS (SELECT 1 FROM aliases a WHERE a.entity_id = e.id AND a.key = $2 AND a.kind <> 'short')
  ORDER BY documents DESC`;

interface Bearer {
  readonly id: string;
  readonly name: string;
  readonly documents: number;
}

const databaseUrl = process.env.DATABASE_URL;
if (databaseUrl === undefined) throw new Error('DATABASE_URL names no database.');
const store = openStore({ databaseUrl, poolSize: 1 });
const counts = { rows: 0, absent: 0, one: 0, doubled: 0, mixed: 0 };
const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
for (const line of lines) {
  const [type = '', spellings = '', others = ''] = line.split('\t');
  const bearersOf = async (spelling: string) => await store.query<Bearer>(BEARERS, [type, nameKey(spelling)]);
  const bearers = new Map<string, Bearer>();
  for (const spelling of spellings.split('|'))
    for (const bearer of await bearersOf(spelling)) bearers.set(bearer.id, bearer);
  counts.rows += 1;
  const [most, ...rest] = [...bearers.values()].sort((a, b) => b.documents - a.documents);
  if (most === undefined) {
    counts.absent += 1;
    continue;
  }
  const mixed: string[] = [];
  for (const other of others.split('|').filter(Boolean))
    if ((await bearersOf(other)).some(({ id }) => id === most.id)) mixed.push(other);
  if (rest.length > 0) counts.doubled += 1;
  if (mixed.length > 0) counts.mixed += 1;
  if (rest.length === 0 && mixed.length === 0) counts.one += 1;
  for (const { name, documents } of rest)
    console.log(`doubled: ${type} ${most.name} (${most.documents}) and ${name} (${documents})`);
  for (const other of mixed) console.log(`mixed: ${type} ${most.name} (${most.documents}) is ${other} too`);
}
console.log(JSON.stringify(counts));
await store.close();
