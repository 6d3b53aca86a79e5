/**
 * Checks a database against the pairs of eval/resolution/pairs.tsv that say which documents they were drawn from: those
 * that are one must be one entity, the others two.
 *
 * @example DATABASE_URL=postgresql://… pnpm --filter @isnad/store score-pairs --errors
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../src/index.ts';

const FILE = join(import.meta.dirname, '../../../eval/resolution/pairs.tsv');

/** Whom a document means by a name. */
const MEANT = `
  SELECT DISTINCT a.entity_id AS id FROM documents d JOIN appearances a ON a.document_id = d.id
  JOIN entities e ON e.id = a.entity_id AND e.type = $3::entity_type
  WHERE d.identity = $1 AND a.name = $2`;

const databaseUrl = process.env.DATABASE_URL;
if (databaseUrl === undefined) throw new Error('DATABASE_URL names no database.');
const store = openStore({ databaseUrl, poolSize: 1 });
const counts = { hit: 0, wrong: 0, missed: 0, apart: 0, absent: 0 };
const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
for (const line of lines) {
  const [type, one = '', other = '', judgement, , , oneDocument, otherDocument] = line.split('\t');
  if (!oneDocument || !otherDocument) continue;
  const meant = async (document: string, phrase: string) => {
    const name = /\[(.*)\]/.exec(phrase)?.[1] ?? phrase;
    return (await store.query<{ id: string }>(MEANT, [document, name, type])).map(({ id }) => id);
  };
  const [ours, theirs] = [await meant(oneDocument, one), await meant(otherDocument, other)];
  if (ours.length === 0 || theirs.length === 0) {
    counts.absent += 1;
    continue;
  }
  const isOne = ours.some((id) => theirs.includes(id));
  const outcome = judgement === 'same' ? (isOne ? 'hit' : 'missed') : isOne ? 'wrong' : 'apart';
  counts[outcome] += 1;
  if (process.argv.includes('--errors') && (outcome === 'wrong' || outcome === 'missed'))
    console.log(`${outcome}: ${type} ${one} = ${other}`);
}
const { hit, wrong, missed } = counts;
const ratio = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
console.log(JSON.stringify({ ...counts, precision: ratio(hit, hit + wrong), recall: ratio(hit, hit + missed) }));
await store.close();
