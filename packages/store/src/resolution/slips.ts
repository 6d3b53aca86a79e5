/**
 * Names written wrong once: a letter too many, one too few, two that changed places. What is seldom named so is compared
 * with what very often is named nearly so.
 *
 * @example slipsOf('دونالدو ترامب') // [… 'دونالد ترامب' …]
 */
import type { EntityType } from '@isnad/core';
import type { Statements } from '../write-transaction.ts';
import type { Bearer } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { isListedWord } from './listed-words.ts';
import { originOf } from './spellings.ts';

/** A slip is seldom made twice; */
const SELDOM = 3;
/** who it is made of is in many articles. */
const OFTEN = 20;
/** More of one name than this say nothing of whose slip it is. */
const MANY = 100;
/** Names of one entity whose slips are looked for. */
const MOST_NAMES = 12;
/** In shorter names another letter is another name. */
const LEAST_LETTERS = 8;

/** Of each entity those with one of the keys for a whole name; `often` tells which of the two is well known. */
const NAMED = `
  SELECT wanted.id AS "of", wanted.key, e.id, e.type::text AS type, e.name_key AS "nameKey", e.articles
  FROM json_to_recordset($1::json) AS wanted(id uuid, type entity_type, key text, often boolean)
  CROSS JOIN LATERAL (
    SELECT named.id, named.type, named.name_key, counted.articles
    FROM (SELECT DISTINCT entity_id FROM aliases WHERE key = wanted.key AND kind = 'full' LIMIT ${MANY}) bearer
    CROSS JOIN LATERAL (SELECT * FROM entities WHERE id = bearer.entity_id AND type = wanted.type
      AND merged_into_id IS NULL AND id <> wanted.id LIMIT 1) named
    CROSS JOIN LATERAL (SELECT articles FROM entity_counts WHERE entity_id = named.id LIMIT 1) counted
    WHERE CASE WHEN wanted.often THEN counted.articles <= ${SELDOM} ELSE counted.articles >= ${OFTEN} END
    ORDER BY counted.articles DESC, named.base_key COLLATE "C" LIMIT 3
  ) e`;

/** Whose names are looked at, and in how many articles it is. */
interface Counted {
  readonly id: string;
  readonly articles: number;
  readonly evidence: Evidence;
}

/** Those of whose names an entity's is a slip, or whose names are slips of its own. */
export async function findSlips(tx: Statements, entities: readonly Counted[]): Promise<Map<string, Bearer[]>> {
  const wanted: { id: string; type: EntityType; key: string; often: boolean; own: string }[] = [];
  for (const { id, articles, evidence } of entities) {
    const { type, isNamed, names, name } = evidence;
    const often = articles >= OFTEN;
    if (!isNamed || name.kind !== 'full' || (articles > SELDOM && !often)) continue;
    // Who is seldom named has one name; who often is, all that texts and the lexicon give.
    const whole = often ? names.filter(({ kind }) => kind === 'full').slice(0, MOST_NAMES) : [name];
    for (const { key: own } of whole) for (const key of slipsOf(own)) wanted.push({ id, type, key, often, own });
  }
  const found = new Map<string, Bearer[]>();
  if (wanted.length === 0) return found;
  const rows = await tx.$queryRawUnsafe<(Omit<Bearer, 'wantedKey'> & { of: string; key: string })[]>(
    NAMED,
    JSON.stringify(wanted.map(({ own, ...rest }) => rest)),
  );
  const slipOf = new Map(wanted.map(({ id, key, own }) => [`${id} ${key}`, own]));
  for (const { of, key, ...row } of rows)
    if (!areTwoWords(slipOf.get(`${of} ${key}`) as string, key))
      found.set(of, [...(found.get(of) ?? []), { ...row, wantedKey: key }]);
  return found;
}

/** True when each of two names has a word of its own that is a name or an origin: نادي العيون is no slip of نادي العين. */
export function areTwoWords(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const [own, theirs] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  const isWord = (word: string) => originOf(word) !== null || isListedWord(word);
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
