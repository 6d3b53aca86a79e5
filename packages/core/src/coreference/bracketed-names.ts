/**
 * Finds names that brackets give a second form of: الاتحاد الدولي لكرة القدم (فيفا).
 *
 * @example bracketedNames(segmented, mentions) // [[0, 1]]
 */
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

/** Pairs of mention indexes, a body and its other form in the brackets right after it. */
export function bracketedNames(segmented: Segmented, mentions: readonly NameMention[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let index = 1; index < mentions.length; index += 1) {
    const before = mentions[index - 1] as NameMention;
    const name = mentions[index] as NameMention;
    if (before.type !== 'organization' || name.type !== 'organization' || name.nestedIn !== null) continue;
    const between = segmented.text.slice(before.end, name.start);
    const after = segmented.text.slice(name.end, name.end + 3);
    if (OPENS.test(between) && CLOSES.test(after)) pairs.push([index - 1, index]);
  }
  return pairs;
}

const OPENS = /^["»”]?\s?[([]\s?["«“]?$/u;
const CLOSES = /^["»”]?\s?[)\]]/u;
