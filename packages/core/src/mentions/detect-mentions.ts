/**
 * Finds the names of people, organizations and places.
 *
 * @example detectMentions(segment(text, layoutDocument(text)), {})
 */
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Candidate } from './candidate.ts';
import { knownNames } from './known-names.ts';
import { ORGANIZATION_RULES } from './organization-rules.ts';
import { withoutOverlaps } from './overlaps.ts';
import { PERSON_RULES } from './person-rules.ts';
import { type Reading, readWords } from './reading.ts';
import { applyRules } from './rule.ts';

export interface MentionContext {
  readonly title?: string | null;
}

/** Names in text order. */
export function detectMentions(segmented: Segmented, _context: MentionContext): readonly NameMention[] {
  const reading = readWords(segmented);
  const names = withoutOverlaps([
    ...knownNames(reading),
    ...applyRules(PERSON_RULES, reading),
    ...applyRules(ORGANIZATION_RULES, reading),
  ]);
  return names.map((name) => toMention(name, reading));
}

function toMention(name: Candidate, reading: Reading): NameMention {
  const { start, end, type, form, rule, confidence, known } = name;
  return {
    start,
    end,
    type,
    form,
    rule,
    firstToken: reading.tokens[name.from]?.index ?? 0,
    endToken: (reading.tokens[name.to - 1]?.index ?? 0) + 1,
    text: reading.segmented.text.slice(start, end),
    known,
    roles: [],
    confidence,
    nestedIn: null,
  };
}
