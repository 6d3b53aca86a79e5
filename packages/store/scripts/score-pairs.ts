/**
 * Checks a database that `isnad resolve` has looked over against the pairs of eval/resolution/pairs.tsv: those that are one
 * must be one entity, the others two. Who is meant by a name is whom the document means that the pair was drawn from, or,
 * of pairs that name no documents, whoever is called so in the most articles.
 *
 * @example DATABASE_URL=postgresql://… pnpm --filter @isnad/store score-pairs --errors
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey, openStore } from '../src/index.ts';

const FILE = join(import.meta.dirname, '../../../eval/resolution/pairs.tsv');

/** Whom a document means by a name. */
const MEANT = `
  SELECT DISTINCT a.entity_id AS id FROM documents d JOIN appearances a ON a.document_id = d.id
  JOIN entities e ON e.id = a.entity_id AND e.type = $3::entity_type
  WHERE d.identity = $1 AND a.name = $2`;
/** Who bears it as a name of its own, not as the last word of a fuller one. */
const BEST_KNOWN = `
  SELECT COALESCE(e.merged_into_id, e.id) AS id FROM (
    SELECT id FROM entities WHERE type = $2::entity_type AND name_key = $1
    UNION SELECT original_id FROM aliases WHERE key = $1 AND kind <> 'short'
  ) bearer JOIN entities e ON e.id = bearer.id AND e.type = $2::entity_type
  JOIN entity_counts c ON c.entity_id = COALESCE(e.merged_into_id, e.id)
  ORDER BY c.articles DESC, e.base_key COLLATE "C" LIMIT 1`;

const databaseUrl = process.env.DATABASE_URL;
if (databaseUrl === undefined) throw new Error('DATABASE_URL names no database.');
const store = openStore({ databaseUrl, poolSize: 1 });

async function meant(document: string | undefined, phrase: string, type: string | undefined): Promise<string[]> {
  const bracketed = /\[(.*)\]/.exec(phrase)?.[1];
  const name = bracketed ?? phrase;
  if (document) return (await store.query<{ id: string }>(MEANT, [document, name, type])).map(({ id }) => id);
  // What stands beside a name tells who is meant only in a document.
  if (bracketed !== undefined) return [];
  return (await store.query<{ id: string }>(BEST_KNOWN, [nameKey(name), type])).map(({ id }) => id);
}

type Outcome = 'hit' | 'wrong' | 'missed' | 'apart' | 'absent';
const counts = new Map<string, Record<Outcome, number>>();
const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
for (const line of lines) {
  const [type, one = '', other = '', judgement, , split = '', oneDocument, otherDocument] = line.split('\t');
  const [ours, theirs] = [await meant(oneDocument, one, type), await meant(otherDocument, other, type)];
  const isOne = ours.some((id) => theirs.includes(id));
  let outcome: Outcome = 'absent';
  // Of one name without documents only one bearer is the best known.
  const isTold = Boolean(oneDocument) || nameKey(one) !== nameKey(other);
  if (isTold && ours.length > 0 && theirs.length > 0)
    outcome = judgement === 'same' ? (isOne ? 'hit' : 'missed') : isOne ? 'wrong' : 'apart';
  for (const group of [split, 'all']) {
    const own = counts.get(group) ?? { hit: 0, wrong: 0, missed: 0, apart: 0, absent: 0 };
    own[outcome] += 1;
    counts.set(group, own);
  }
  if (process.argv.includes('--errors') && (outcome === 'wrong' || outcome === 'missed'))
    console.log(`${outcome} (${split}): ${type} ${one} = ${other}`);
}
const ratio = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
for (const [group, { hit, wrong, missed, apart, absent }] of counts)
  console.log(
    JSON.stringify({
      ...{ group, hit, wrong, missed, apart, absent },
      ...{ precision: ratio(hit, hit + wrong), recall: ratio(hit, hit + missed) },
    }),
  );
await store.close();
