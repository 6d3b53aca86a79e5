/**
 * Scores the resolution on pairs of names judged by reading, by what the names and what stands beside them say.
 *
 * @example scorePairs(readPairs()).precision // 0.98
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityType, type ParsedDocument, parseDocument } from '@isnad/core';
import { compareEntities, NO_ACQUAINTANCE } from './compare-entities.ts';
import { type Evidence, evidenceOf, inContext } from './evidence.ts';
import { withPlaces } from './local-bodies.ts';
import { NameCounts } from './name-counts.ts';

export interface Pair {
  readonly line: number;
  readonly type: EntityType;
  /** A name, or a phrase with the name in square brackets: what stands around it is its context. */
  readonly one: string;
  readonly other: string;
  readonly judgement: 'same' | 'different';
  readonly reason: string;
  /** `tuned` and `seen`: rules were made with these in sight; `blind`: drawn and judged after, to measure them. */
  readonly split: 'tuned' | 'seen' | 'blind';
}

export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: number;
  /** Pairs judged otherwise than by reading, with what the resolution says. */
  readonly misses: readonly string[];
}

export function readPairs(): Pair[] {
  const file = join(__dirname, '../../../../eval/resolution/pairs.tsv');
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((text, index) => {
    const [type, one, other, judgement, reason, split] = text.split('\t') as [EntityType, ...string[]];
    return { line: index + 2, type, one, other, judgement, reason, split } as Pair;
  });
}

export function scorePairs(pairs: readonly Pair[]): PairScore {
  const counts = { hit: 0, wrong: 0, missed: 0 };
  const misses: string[] = [];
  for (const pair of pairs) {
    const { isSame, why } = resolve(pair);
    if (isSame && pair.judgement === 'same') counts.hit += 1;
    else if (isSame) counts.wrong += 1;
    else if (pair.judgement === 'same') counts.missed += 1;
    if (isSame !== (pair.judgement === 'same'))
      misses.push(`${pair.line}: ${pair.one} = ${pair.other}: read as ${pair.judgement}, ${why}`);
  }
  const { hit, wrong, missed } = counts;
  return { precision: hit / (hit + wrong), recall: hit / (hit + missed), pairs: pairs.length, misses };
}

function resolve({ type, one, other }: Pair): { isSame: boolean; why: string } {
  const verdict = compareEntities(
    { id: '1', base: one, articles: 1, evidence: evidenceFor(type, one) },
    { id: '2', base: other, articles: 1, evidence: evidenceFor(type, other) },
    { ...NO_ACQUAINTANCE, namesakes: nameCounts() },
  );
  const reasons = verdict?.reasons.map(({ reason, weight }) => `${reason} ${weight}`).join(', ');
  return { isSame: verdict?.judgement === 'same', why: verdict ? `${verdict.score}: ${reasons}` : 'never compared' };
}

let counts: NameCounts | undefined;

/** How many people of an archive of news the pairs' words begin and end the names of: `*` of all. */
function nameCounts(): NameCounts {
  if (counts !== undefined) return counts;
  const file = join(__dirname, '../../../../eval/resolution/name-counts.tsv');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t') as [string, string, string]);
  const [[, people]] = rows as [[string, string, string]];
  const first = new Map(rows.map(([word, begun]) => [word, Math.max(1, Number(begun))]));
  const last = new Map(rows.map(([word, , ended]) => [word, Math.max(1, Number(ended))]));
  counts = new NameCounts(Number(people), first, last);
  return counts;
}

/** What the parser says of the name in a sentence; where it reads no such name, what stands there. */
function evidenceFor(type: EntityType, given: string): Evidence {
  const name = /\[(.*)\]/.exec(given)?.[1] ?? given;
  const phrase = given.replace(/[[\]]/g, '');
  const text = type === 'place' ? `وصل الوفد إلى ${phrase} أمس.` : `قال ${phrase} أمس إن الأمر واضح.`;
  const start = text.indexOf(name);
  const parsed = parseDocument(text);
  const found = parsed.mentions.find(
    (mention) => mention.type === type && mention.start <= start && mention.end >= start + name.length,
  );
  const each = parsed.entities.map((entity) => evidenceOf(parsed, entity));
  const read = found && withPlaces(inContext(each, parsed), parsed)[found.entity];
  if (read !== undefined) return read;
  const mention = { text: name, form: 'name', start, end: start + name.length, nestedIn: null };
  const byHand = { type, name, mentions: [0], knownAs: null, latin: null, country: null, roles: [], gender: 'unknown' };
  return evidenceOf(
    { text, mentions: [mention] } as unknown as ParsedDocument,
    { ...byHand, organizationKind: null, placeKind: null } as unknown as ParsedDocument['entities'][number],
  );
}
