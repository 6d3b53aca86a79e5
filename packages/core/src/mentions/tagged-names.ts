/**
 * Names that the sequence tagger finds.
 *
 * @example taggedNames(reading, loadTagger()).map((name) => name.rule) // ['person/tagger']
 */
import { lettersBefore, type Token } from '@isnad/arabic';
import type { Tagger } from '@isnad/tagger';
import type { EntityType } from '../model/vocabulary.ts';
import { type Candidate, candidate } from './candidate.ts';
import { isSpacedDash } from './cut-person.ts';
import { knownAt } from './known-names.ts';
import { isNameWord } from './name-shapes.ts';
import { namesTreaty } from './place-context.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './stretch.ts';
import { trimName } from './trim-names.ts';

const TYPE_OF_TAG: Readonly<Record<'PER' | 'ORG' | 'LOC', EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
};

/** The tagger's names as proposals; their confidence is the tagger's. */
export function taggedNames(reading: Reading, tagger: Tagger): Candidate[] {
  const { tokens, sentences } = reading.segmented;
  const positions = firstPositions(reading);
  const found: Candidate[] = [];
  const isArabic = sentences.map(({ start, end }) => hasWord(tokens, start, end));
  for (const name of tagger.tag(tokens, sentences)) {
    if (!isArabic[reading.segmented.sentenceOfToken[name.firstToken] as number]) continue;
    const from = positions[name.firstToken] as number;
    const to = (positions[name.endToken - 1] as number) + 1;
    const first = reading.tokens[from];
    const last = reading.tokens[to - 1];
    if (!first || !last || to <= from) continue;
    const type = TYPE_OF_TAG[name.type];
    const offset = lettersBefore(reading.segmented.text, first, name.start);
    const parts = type === 'person' ? peopleIn(reading, { from, to, offset }) : [{ from, to, offset }];
    // Of several in one name the tagger doubts that it is one, hardly that they are people.
    const confidence = parts.length > 1 ? (1 + name.confidence) / 2 : name.confidence;
    for (const part of parts) {
      const stretch = trimName(reading, part, type);
      if (!stretch) continue;
      const known = knownAt(reading, stretch.from, stretch.to, type);
      if (type === 'place' && namesTreaty(reading, stretch, known?.known.placeKind ?? null)) continue;
      found.push(candidate(reading, stretch, type, `${type}/tagger`, confidence, known?.known ?? null));
    }
  }
  return found;
}

/** مكرم بن رمضان - عمر الموحلي, جان داروسان ويولاند مورو: two people, where the tagger saw one name. */
function peopleIn(reading: Reading, { from, to, offset }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let part = { from, offset };
  for (let position = from + 1; position <= to; position += 1) {
    const isDash = position === to || isSpacedDash(reading, position);
    const isJoined = !isDash && position - part.from > 1 && position + 1 < to && isAnd(reading, position);
    if (!isDash && !isJoined) continue;
    if (position > part.from) parts.push({ ...part, to: position });
    part = isJoined ? { from: position, offset: 1 } : { from: position + 1, offset: 0 };
  }
  return parts;
}

/** ويولاند, a word that is no name with its و: between two names of two words each it joins them. */
function isAnd(reading: Reading, position: number): boolean {
  return /^و\p{L}{3}/u.test(reading.keys[position] as string) && !isNameWord(reading, position, 0);
}

/** Whether an Arabic word stands among the tokens: the tagger has learnt nothing of other languages' sentences. */
function hasWord(tokens: readonly Token[], start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (tokens[index]?.kind === 'word') return true;
  return false;
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
