/**
 * Rules for organizations: a head noun (وزارة، حزب، مجلس) and what completes it.
 *
 * @example applyRules(ORGANIZATION_RULES, reading)
 */
import { candidate } from './candidate.ts';
import type { HeadWord } from './name-lexicon.ts';
import { type Reading, WordClass, isWord, sameSentence, stemsAt } from './reading.ts';
import type { NameRule } from './rule.ts';

function headAt(reading: Reading, position: number): { head: HeadWord; to: number; offset: number } | null {
  if (!isWord(reading, position)) return null;
  for (const split of stemsAt(reading, position)) {
    const match = reading.lexicon.organizationHeads.longestAt(reading.keys, position, split.stem);
    if (match) return { head: match.entries[0] as HeadWord, to: match.end, offset: split.offset };
  }
  return null;
}

function demonymsFrom(reading: Reading, from: number, position: number): number {
  let to = position;
  while (sameSentence(reading, from, to) && ((reading.classes[to] as number) & WordClass.Demonym) !== 0) to += 1;
  return to;
}

const ofField: NameRule = {
  id: 'organization/head-field',
  example: 'قالت [وزارة الخارجية الأميركية] إن المحادثات مستمرة',
  counterExample: 'قالت الوزارة إن المحادثات مستمرة',
  match(reading, position) {
    const found = headAt(reading, position);
    if (!found || found.head.inside === 'no') return null;
    const field = reading.lexicon.organizationFields.longestAt(reading.keys, found.to);
    if (!field || !sameSentence(reading, position, field.end - 1)) return null;
    const to = demonymsFrom(reading, position, field.end);
    return candidate(reading, { from: position, to, offset: found.offset }, 'organization', this.id, 0.85);
  },
};

export const ORGANIZATION_RULES: readonly NameRule[] = [ofField];
