/**
 * The form of a rule for names: small, with an example that it must find and one that it must leave alone.
 *
 * @example rule.match(reading, position)?.type
 */
import { FormMemo, type Token, type WrittenForm } from '@isnad/arabic';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

export interface NameRule {
  readonly id: string;
  /** A sentence; what the rule finds in it stands in [square brackets]. */
  readonly example: string;
  /** A sentence in which the rule finds nothing. */
  readonly counterExample: string;
  /** False of a form at which `match` finds nothing wherever it stands; a rule without it is tried at every word. */
  readonly mayBegin?: (form: WrittenForm) => boolean;
  /** The name that the rule sees with its trigger at `position`, or null. */
  readonly match: (reading: Reading, position: number) => Candidate | null;
}

/**
 * Finds what lists of rules see in a document: all that the first list finds, then the second, each in order of its
 * triggers. Which rules may begin at a word is told by its form once: at most words it is two or three of thirty.
 */
export function ruleFinder(lists: readonly (readonly NameRule[])[]): (reading: Reading) => Candidate[] {
  const all = lists.flatMap((rules, list) => rules.map((rule) => ({ rule, list })));
  const anywhere = all.filter(({ rule }) => rule.mayBegin === undefined);
  const beginning = new FormMemo((form) => {
    const here = all.filter(({ rule }) => rule.mayBegin?.(form) ?? true);
    return here.length === anywhere.length ? anywhere : here;
  });
  return (reading) => {
    const found = lists.map((): Candidate[] => []);
    for (let position = 0; position < reading.tokens.length; position += 1) {
      const { kind, form } = reading.tokens[position] as Token;
      if (kind !== 'word' && kind !== 'quote') continue;
      for (const { rule, list } of beginning.of(form)) {
        const match = rule.match(reading, position);
        if (match) found[list]?.push(match);
      }
    }
    return found.flat();
  };
}
