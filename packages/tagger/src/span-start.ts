/**
 * Where in its first token a name begins: after the proclitics, if what looks like proclitics is not the name itself.
 *
 * @example countProclitics('وباريس', types) // 1: و is a conjunction, ب belongs to باريس
 */
import { type NameMatch, splitClitics, WordClass } from '@isnad/arabic';
import type { WordTypes } from './word-types.ts';

const NAMES = WordClass.GivenName | WordClass.AmbiguousGivenName | WordClass.FamilyName;

/**
 * How many plain letters of `key` come before the name. A listed name that begins here decides; else the word lists;
 * else frequency in the raw corpus; else the article, which only proclitics precede (وال, بال, لل).
 */
export function countProclitics(key: string, types: WordTypes, listed?: NameMatch): number {
  if (listed) return listed.clitics.offset;
  const splits = splitClitics(key);
  if (splits.length === 1) return 0;
  if (types.words.classesOf(key) & NAMES) return 0;
  for (const split of splits) if (types.words.classesOf(split.stem) & NAMES) return split.offset;
  let best = splits[0] as (typeof splits)[number];
  let bestRank = types.classes.rankOf(key);
  for (const split of splits.slice(1)) {
    const rank = types.classes.rankOf(split.stem);
    if (rank >= 0 && (bestRank < 0 || (rank + 1) * 3 < bestRank + 1)) {
      best = split;
      bestRank = rank;
    }
  }
  if (best.prefixes !== '' || bestRank >= 0) return best.offset;
  for (const split of splits) if (split.prefixes !== '' && split.stem.startsWith('ال')) return split.offset;
  return 0;
}
