/**
 * The head nouns that names of bodies begin with: وزارة، حزب، مجلس.
 *
 * @example bodyHeadAt(reading, position)?.head.kind // 'government'
 */
import type { Token, WrittenForm } from '@isnad/arabic';
import type { HeadWord } from './name-lexicon.ts';
import { isWord, type Reading, sameSentence, stemsBeginning } from './reading.ts';
import type { BodyHead } from './stretch.ts';

/** The listed head noun at a position, its clitics taken off; null when there is none. */
export function bodyHeadAt(reading: Reading, position: number): BodyHead | null {
  const { heads } = reading.asked;
  const known = heads[position];
  if (known !== undefined) return known;
  const found = findHead(reading, position);
  heads[position] = found;
  return found;
}

const headStems = stemsBeginning(({ organizationHeads }) => organizationHeads);

/** Whether a head noun may begin with a word of that form. */
export function beginsBody(form: WrittenForm): boolean {
  return headStems.of(form).length > 0;
}

function findHead(reading: Reading, position: number): BodyHead | null {
  if (!isWord(reading, position)) return null;
  for (const { stem, offset } of headStems.of((reading.tokens[position] as Token).form)) {
    const match = reading.lexicon.organizationHeads.longestAt(reading.keys, position, stem);
    if (match && sameSentence(reading, position, match.end - 1)) return headOf(reading, match, position, stem, offset);
  }
  return null;
}

/** A head as found in a table of heads. */
export function headOf(
  reading: Reading,
  { entries, end }: { readonly entries: readonly HeadWord[]; readonly end: number },
  position: number,
  stem: string,
  offset: number,
): BodyHead {
  const noun = end === position + 1 ? stem : (reading.keys[end - 1] as string);
  return { head: entries[0] as HeadWord, to: end, offset, noun };
}

/** وكالات، محاكم: several bodies have no name. */
export function isPlural({ lexicon }: Reading, { noun }: BodyHead): boolean {
  return noun.endsWith('ات') || lexicon.contexts.plural_head.has(noun);
}
