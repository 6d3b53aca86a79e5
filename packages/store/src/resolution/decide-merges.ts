/**
 * Which entities become one, given what was judged of pairs: the surest first, never two that another judgement or their
 * names set apart. The outcome depends on what the pairs hold alone, not on the order they are given in.
 *
 * @example decideMerges(pairs, members).map(({ from, into }) => `${from} → ${into}`)
 */
import type { EntityType } from '@isnad/core';
import { isLatin } from '../name-key.ts';
import { isSpellingOf } from './spellings.ts';

/** An entity that may be merged. */
export interface Member {
  readonly id: string;
  readonly type: EntityType;
  /** What it is known by in any order of arrival. */
  readonly base: string;
  readonly knownKey: string | null;
  readonly country: string | null;
  readonly gender: string;
  readonly articles: number;
  /** `nameKey` of its own name and of those merged into it. */
  readonly nameKeys: readonly string[];
}

/** Two that were judged one. */
export interface SamePair {
  readonly left: string;
  readonly right: string;
  /** 0 to 1. */
  readonly score: number;
  /** True when the less known of the two is named by a slip of the pen: its name is nobody's, and sets nobody apart. */
  readonly isSlip?: boolean;
}

export interface DecidedMerge extends SamePair {
  readonly from: string;
  readonly into: string;
}

/** Of two others that an entity may be, and that are two, the likelier is meant if it is surer by this much, */
const CLEARLY_SURER = 0.1;
/** or in this many times as many articles. */
const CLEARLY_KNOWN = 5;

/** @param apart `left right` of pairs judged different, whichever of the two is left */
export function decideMerges(
  pairs: readonly SamePair[],
  members: ReadonlyMap<string, Member>,
  apart: ReadonlySet<string>,
): DecidedMerge[] {
  const memberOf = (id: string) => members.get(id) as Member;
  const isAmong = (set: ReadonlySet<string>, { id: one }: Member, { id: other }: Member) =>
    set.has(`${one} ${other}`) || set.has(`${other} ${one}`);
  const same = new Set(pairs.map(({ left, right }) => `${left} ${right}`));
  const open = pairs.filter(({ left, right }) => members.has(left) && members.has(right));
  const slips = new Set(
    open
      .filter(({ isSlip }) => isSlip)
      .map(({ left, right }) => (isBetterKnown(memberOf(left), memberOf(right)) ? right : left)),
  );
  const areTwo = (one: Member, other: Member) =>
    isAmong(apart, one, other) ||
    (!isAmong(same, one, other) && !slips.has(one.id) && !slips.has(other.id) && contradict(one, other));
  const clear = withoutUnclear(open, memberOf, areTwo);
  const clusters = new Map<string, Member[]>();
  const clusterOf = (id: string): Member[] => clusters.get(id) ?? [memberOf(id)];
  const merges = new Map<string, SamePair>();
  for (const pair of [...clear].sort((a, b) => compareContent(a, b, memberOf))) {
    const [one, other] = [clusterOf(pair.left), clusterOf(pair.right)];
    if (one === other || one.some((a) => other.some((b) => areTwo(a, b)))) continue;
    const [kept, gone] = isBetterKnown(one[0] as Member, other[0] as Member) ? [one, other] : [other, one];
    const joined = [...kept, ...gone];
    for (const { id } of joined) clusters.set(id, joined);
    merges.set((gone[0] as Member).id, pair);
  }
  return [...merges].map(([from, pair]) => ({ ...pair, from, into: (clusterOf(from)[0] as Member).id }));
}

/**
 * An entity that may be either of two who are not one is the surer or the far better known of them, or else neither: خالد
 * الحميدي beside خالد بن سعد الحميدي and خالد بن فهد الحميدي.
 */
function withoutUnclear(
  pairs: readonly SamePair[],
  memberOf: (id: string) => Member,
  areTwo: (one: Member, other: Member) => boolean,
): SamePair[] {
  const byMember = new Map<string, SamePair[]>();
  for (const pair of pairs)
    for (const id of [pair.left, pair.right]) byMember.set(id, [...(byMember.get(id) ?? []), pair]);
  const unclear = new Set<SamePair>();
  for (const [id, own] of byMember) {
    if (own.length < 2) continue;
    const partner = ({ left, right }: SamePair) => memberOf(left === id ? right : left);
    const self = memberOf(id);
    // Whoever is better known than all of them is not the one in question.
    const others = own.filter((pair) => isBetterKnown(partner(pair), self));
    if (others.length < 2) continue;
    const ranked = [...others].sort((a, b) => b.score - a.score || (isBetterKnown(partner(a), partner(b)) ? -1 : 1));
    const [best] = ranked as [SamePair];
    for (const rival of ranked) {
      if (!areTwo(partner(best), partner(rival))) continue;
      unclear.add(rival);
      const isClear =
        best.score - rival.score >= CLEARLY_SURER ||
        partner(best).articles >= CLEARLY_KNOWN * Math.max(1, partner(rival).articles);
      if (!isClear) unclear.add(best);
    }
  }
  return pairs.filter((pair) => !unclear.has(pair));
}

/** The one the lexicon knows, or that more articles mention, or whose base sorts first. */
function isBetterKnown(one: Member, other: Member): boolean {
  if ((one.knownKey === null) !== (other.knownKey === null)) return one.knownKey !== null;
  if (one.articles !== other.articles) return one.articles > other.articles;
  return one.base === other.base ? one.id < other.id : one.base < other.base;
}

function compareContent(a: SamePair, b: SamePair, memberOf: (id: string) => Member): number {
  if (a.score !== b.score) return b.score - a.score;
  const [one, other] = [contentOf(a, memberOf), contentOf(b, memberOf)];
  return one < other ? -1 : Number(one > other);
}

function contentOf({ left, right }: SamePair, memberOf: (id: string) => Member): string {
  const bases = [memberOf(left), memberOf(right)].map(({ type, base }) => `${type} ${base}`);
  return bases.sort().join('\n');
}

/** Two that the lexicon knows, of two countries or genders, or people whose whole names are no spellings of each other. */
function contradict(one: Member, other: Member): boolean {
  if (one.knownKey !== null && other.knownKey !== null) return one.knownKey !== other.knownKey;
  if (one.type === 'organization' && one.country !== null && other.country !== null && one.country !== other.country)
    return true;
  if (one.type !== 'person') return false;
  if (one.gender !== 'unknown' && other.gender !== 'unknown' && one.gender !== other.gender) return true;
  const [ours, theirs] = [wholeNames(one), wholeNames(other)];
  return ours.some((name) => theirs.some((against) => !areSpellings(name, against)));
}

function wholeNames({ nameKeys }: Member): string[] {
  return nameKeys.filter((key) => key.includes(' ') && !isLatin(key));
}

function areSpellings(one: string, other: string): boolean {
  return isSpellingOf(one, other, 'person') || isSpellingOf(other, one, 'person');
}
