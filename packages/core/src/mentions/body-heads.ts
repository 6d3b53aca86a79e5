/**
 * The head nouns that names of bodies begin with: وزارة، حزب، مجلس.
 *
 * @example bodyHeadAt(reading, position)?.head.kind // 'government'
 */
import type { HeadWord } from './name-lexicon.ts';
import { isWord, type Reading, sameSentence, stemsAt } from './reading.ts';

export interface BodyHead {
  readonly head: HeadWord;
  /** The position after it. */
  readonly to: number;
  /** Letters of the first word before it. */
  readonly offset: number;
}

/** The listed head noun at a position, its clitics taken off; null when there is none. */
export function bodyHeadAt(reading: Reading, position: number): BodyHead | null {
  const { heads } = reading.asked;
  const known = heads[position];
  if (known !== undefined) return known;
  const found = findHead(reading, position);
  heads[position] = found;
  return found;
}

function findHead(reading: Reading, position: number): BodyHead | null {
  if (!isWord(reading, position)) return null;
  for (const { stem, offset } of stemsAt(reading, position)) {
    const match = reading.lexicon.organizationHeads.longestAt(reading.keys, position, stem);
    if (match && sameSentence(reading, position, match.end - 1))
      return { head: match.entries[0] as HeadWord, to: match.end, offset };
  }
  return null;
}

/** The head noun without the letters before it. */
export function headNoun(reading: Reading, position: number, { to, offset }: BodyHead): string {
  return to === position + 1 ? (reading.keys[position] as string).slice(offset) : (reading.keys[to - 1] as string);
}
