/**
 * Which atoms are weighed together: one weight for each combination of their answers, and for each kind of missing subject.
 *
 * @example TEMPLATES[0] // ['type']
 */
import type { Atom } from './atoms.ts';

/** `want` is part of each. */
export const TEMPLATES: readonly (readonly Atom[])[] = [
  ['type'],
  ['agrees', 'type'],
  ['ruled'],
  ['ruled', 'type'],
  ['ruled', 'adds'],
  ['ruled', 'people', 'type'],
  ['ruled', 'definite', 'hasName'],
  ['ruled', 'turn'],
  ['ruled', 'agrees'],
  ['ruled', 'noun', 'definite'],
  // Where and when he was named and spoke.
  ['named', 'type'],
  ['named', 'turn'],
  ['turn', 'type'],
  ['turn', 'adds', 'first'],
  ['spoke', 'turn'],
  ['passing', 'turn', 'adds'],
  ['explicit', 'turn'],
  ['holder', 'type'],
  ['nearer', 'type'],
  ['nearer', 'named'],
  ['count', 'type'],
  ['most', 'turn', 'type'],
  ['people', 'turn', 'type'],
  ['organization'],
  ['governed', 'named', 'type'],
  ['form', 'named'],
  ['said', 'named', 'type'],
  ['said', 'turn', 'governed'],
  ['opens', 'named', 'type'],
  ['behindVerb', 'named'],
  ['gap', 'type', 'governed'],
  ['first', 'type', 'turn'],
  ['tense', 'type'],
  ['direct', 'turn', 'first'],
  ['stale', 'turn'],
  // What the noun says that points back.
  ['noun', 'definite', 'type'],
  ['noun', 'plural', 'type'],
  ['organization', 'noun', 'definite'],
  ['plural', 'definite', 'type'],
  ['adds', 'definite', 'hasName'],
  // How he fits it.
  ['bears', 'definite', 'type'],
  ['bearsWords', 'bears', 'definite'],
  ['country', 'type', 'definite'],
  ['namesake', 'type', 'definite'],
  ['beside', 'type', 'definite'],
  ['within', 'type'],
];

/** Words that have weights of their own, each with the atoms it is weighed with. */
export const WORD_TEMPLATES = {
  /** The verb, noun or phrase that attributes. */
  lemma: ['type'],
  /** The noun that points back. */
  noun: ['definite', 'type'],
  /** The same, for all that have a name. */
  nounOfName: ['hasName'],
} as const satisfies Record<string, readonly Atom[]>;

export type WordTemplate = keyof typeof WORD_TEMPLATES;
