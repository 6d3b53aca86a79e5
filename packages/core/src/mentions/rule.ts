/**
 * The form of a rule for names: small, with an example that it must find and one that it must leave alone.
 *
 * @example rule.match(reading, position)?.type
 */
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

export interface NameRule {
  readonly id: string;
  /** A sentence; what the rule finds in it stands in [square brackets]. */
  readonly example: string;
  /** A sentence in which the rule finds nothing. */
  readonly counterExample: string;
  /** The name that the rule sees with its trigger at `position`, or null. */
  readonly match: (reading: Reading, position: number) => Candidate | null;
}

/** What the rules find, in order of their triggers. */
export function applyRules(rules: readonly NameRule[], reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let position = 0; position < reading.tokens.length; position += 1) {
    if (reading.tokens[position]?.kind !== 'word' && reading.tokens[position]?.kind !== 'quote') continue;
    for (const rule of rules) {
      const match = rule.match(reading, position);
      if (match) found.push(match);
    }
  }
  return found;
}
