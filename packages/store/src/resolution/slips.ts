/**
 * Names written wrong once: a letter too many, one too few, two that changed places. What is seldom named so is compared
 * with what very often is named nearly so.
 *
 * @example slipsOf('دونالدو ترامب') // [… 'دونالد ترامب' …]
 */
import { readTable } from '@isnad/arabic';
import type { EntityType } from '@isnad/core';
import { nameKey } from '../name-key.ts';
import type { Statements } from '../write-transaction.ts';
import type { StoredEntity } from './archive-evidence.ts';
import type { Bearer } from './candidates.ts';
import { originOf } from './spellings.ts';

/** A slip is seldom made twice; */
const SELDOM = 3;
/** who it is made of is in many articles. */
const OFTEN = 20;
/** More of one name than this say nothing of whose slip it is. */
const MANY = 100;
/** In shorter names another letter is another name. */
const LEAST_LETTERS = 8;

/** Of each entity those named by one of the keys; `often` tells which of the two is well known. */
const NAMED = `
  SELECT wanted.id AS "of", e.id, e.type::text AS type, e.name_key AS "nameKey", e.articles
  FROM json_to_recordset($1::json) AS wanted(id uuid, type entity_type, key text, often boolean)
  CROSS JOIN LATERAL (
    SELECT named.id, named.type, named.name_key, counted.articles
    FROM (SELECT * FROM entities
      WHERE type = wanted.type AND name_key = wanted.key AND merged_into_id IS NULL AND id <> wanted.id ORDER BY base_key COLLATE "C" LIMIT ${MANY}) named
    CROSS JOIN LATERAL (SELECT articles FROM entity_counts WHERE entity_id = named.id LIMIT 1) counted
    WHERE CASE WHEN wanted.often THEN counted.articles <= ${SELDOM} ELSE counted.articles >= ${OFTEN} END
    ORDER BY counted.articles DESC, named.base_key COLLATE "C" LIMIT 3
  ) e`;

/** Those of whose names an entity's is a slip, or whose names are slips of its own. */
export async function findSlips(tx: Statements, entities: readonly StoredEntity[]): Promise<Map<string, Bearer[]>> {
  const wanted: { id: string; type: EntityType; key: string; often: boolean }[] = [];
  for (const { id, articles, evidence } of entities) {
    const { type, isNamed, name } = evidence;
    if (!isNamed || name.kind !== 'full' || (articles > SELDOM && articles < OFTEN)) continue;
    for (const key of slipsOf(name.key)) wanted.push({ id, type, key, often: articles >= OFTEN });
  }
  const found = new Map<string, Bearer[]>();
  if (wanted.length === 0) return found;
  const rows = await tx.$queryRawUnsafe<(Omit<Bearer, 'wantedKey'> & { of: string })[]>(NAMED, JSON.stringify(wanted));
  const nameOf = new Map(entities.map(({ id, evidence }) => [id, evidence.name.key]));
  for (const { of, ...row } of rows)
    if (!areTwoWords(nameOf.get(of) as string, row.nameKey))
      found.set(of, [...(found.get(of) ?? []), { ...row, wantedKey: row.nameKey }]);
  return found;
}

/** True when each of two names has a word of its own that is a name or an origin: نادي العيون is no slip of نادي العين. */
export function areTwoWords(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const [own, theirs] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  const isWord = (word: string) => originOf(word) !== null || listedWords().has(word);
  return a.length === b.length && own.some(isWord) && theirs.some(isWord);
}

/**
 * True where another letter may well be another name: two families that differ by an ending (العمر, العمري), or a short word
 * (كيري, كيربي).
 */
export function mayBeAnothers(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.length !== b.length) return false;
  return a.some((word, index) => {
    const against = b[index] as string;
    if (word === against) return false;
    const [short, long] = word.length < against.length ? [word, against] : [against, word];
    return short.length < LEAST_WORD || long === `${short}ي` || short.startsWith('ال');
  });
}

/** In shorter words another letter is another word. */
const LEAST_WORD = 5;

let listed: ReadonlySet<string> | undefined;

function listedWords(): ReadonlySet<string> {
  listed ??= new Set([
    ...['given-names', 'family-names', 'organization-heads', 'titles'].flatMap((table) =>
      readTable(table, ['form']).map(({ form }) => nameKey(form)),
    ),
    ...readTable('places', ['name']).map(({ name }) => nameKey(name)),
  ]);
  return listed;
}

/** The key without one of its letters or spaces, or with two letters that change places. */
export function slipsOf(key: string): string[] {
  if (key.replaceAll(' ', '').length < LEAST_LETTERS) return [];
  const slips = new Set<string>();
  for (let at = 0; at < key.length; at += 1) {
    slips.add((key.slice(0, at) + key.slice(at + 1)).trim());
    const [one, other] = [key[at], key[at + 1]];
    if (other !== undefined && one !== ' ' && other !== ' ')
      slips.add(key.slice(0, at) + other + one + key.slice(at + 2));
  }
  slips.delete(key);
  return [...slips];
}
