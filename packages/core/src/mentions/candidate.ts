/**
 * A name that a rule, the lexicon or the tagger proposes, before the proposals are weighed against each other.
 *
 * @example candidate(reading, { from: 1, to: 3, offset: 0 }, 'person', 'person/title-name', 0.9)
 */
import type { KnownName } from '../model/mention.ts';
import type { EntityType, MentionForm } from '../model/vocabulary.ts';
import { type Reading, stemStart } from './reading.ts';
import type { Stretch } from './stretch.ts';

export interface Candidate extends Stretch {
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly rule: string;
  /** 0 to 1: what the proposal is worth against others for the same words. */
  readonly confidence: number;
  readonly known: KnownName | null;
}

/** A proposal over a stretch of words. */
export function candidate(
  reading: Reading,
  { from, to, offset }: Stretch,
  type: EntityType,
  rule: string,
  confidence: number,
  known: KnownName | null = null,
  form: MentionForm = 'name',
): Candidate {
  const start = stemStart(reading, from, offset);
  const end = withoutTatweel(reading.segmented.text, start, reading.tokens[to - 1]?.end ?? start);
  return { from, to, offset, start, end, type, form, rule, confidence, known };
}

const TATWEEL = 'ـ';

/** A stroke that fills the line after a name is none of its letters. */
function withoutTatweel(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && text[last - 1] === TATWEEL) last -= 1;
  return last;
}
