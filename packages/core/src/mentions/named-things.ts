/**
 * Names that a thing bears and no person, body or place: contests, works, products.
 *
 * @example namesThing(reading, candidate) // true for فارغو in فيلم "فارغو"
 */
import type { Candidate } from './candidate.ts';
import type { WordList } from './name-lexicon.ts';
import { isWord, type Reading, sameSentence, stemsAt } from './reading.ts';
import { titleNounAt } from './titles.ts';

/** True when the word before the name, a title or an opening mark aside, says that a thing is called so. */
export function namesThing(reading: Reading, { type, from, offset }: Candidate): boolean {
  if (offset > 0 || from === 0) return false;
  const marked = opensName(reading, from - 1);
  const before = marked ? from - 2 : from - 1;
  if (before < 0 || !sameSentence(reading, before, from) || !isWord(reading, before)) return false;
  const { contest, sponsored, work, product, model } = reading.lexicon.contexts;
  const after = (words: WordList) => stemsAt(reading, before).some(({ stem }) => words.has(stem));
  if (marked && (after(work) || after(product))) return type !== 'place';
  if (type === 'organization') return after(contest) || after(work) || after(model);
  return !marked && isSponsor(reading, before, sponsored);
}

/** دوري عبداللطيف جميل, كأس الملك سلمان */
function isSponsor(reading: Reading, before: number, sponsored: WordList): boolean {
  const noun = titleNounAt(reading, before)?.to === before + 1 ? before - 1 : before;
  return noun >= 0 && sameSentence(reading, noun, before) && sponsored.has(reading.keys[noun] as string);
}

function opensName(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  return token?.kind === 'quote' || token?.text === '(';
}
