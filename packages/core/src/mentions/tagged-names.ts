/**
 * Names that the sequence tagger finds.
 *
 * @example taggedNames(reading, loadTagger()).map((name) => name.rule) // ['person/tagger']
 */
import type { Tagger } from '@isnad/tagger';
import type { EntityType } from '../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { type LexiconName, knownAt } from './known-names.ts';
import type { Reading } from './reading.ts';

const TYPE_OF_TAG: Readonly<Record<'PER' | 'ORG' | 'LOC', EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** The tagger's names as proposals; their confidence is the tagger's. */
export function taggedNames(reading: Reading, tagger: Tagger): Candidate[] {
  const { tokens, sentences } = reading.segmented;
  const positions = firstPositions(reading);
  const found: Candidate[] = [];
  for (const name of tagger.tag(tokens, sentences)) {
    const from = positions[name.firstToken] as number;
    const to = (positions[name.endToken - 1] as number) + 1;
    const first = reading.tokens[from];
    const last = reading.tokens[to - 1];
    if (!first || !last || to <= from) continue;
    const type = TYPE_OF_TAG[name.type];
    const start = Math.max(name.start, first.start);
    const end = Math.min(name.end, last.end);
    if (end <= start) continue;
    const offset = start - first.start;
    const known: LexiconName | null = knownAt(reading, from, to, type);
    found.push({ from, to, offset, start, end, type, form: 'name', rule: `${type}/tagger`, confidence: name.confidence, known: known?.known ?? null });
  }
  return found;
}

/** For each token of the document the first position that stands for it, or for what comes after it. */
function firstPositions(reading: Reading): Int32Array {
  const positions = new Int32Array(reading.segmented.tokens.length).fill(-1);
  for (let position = reading.tokens.length - 1; position >= 0; position -= 1)
    positions[(reading.tokens[position] as { index: number }).index] = position;
  for (let index = positions.length - 1, next = reading.tokens.length; index >= 0; index -= 1) {
    if (positions[index] === -1) positions[index] = next;
    else next = positions[index] as number;
  }
  return positions;
}
