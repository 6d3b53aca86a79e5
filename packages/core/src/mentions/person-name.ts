/**
 * Reads the words of one personal name: given names, bin and Abu, آل, foreign particles, surnames.
 *
 * @example readPersonName(reading, position)?.to // after عبد الله بن زايد آل نهيان
 */

import { FormMemo, fold, type Token, type WrittenForm } from '@isnad/arabic';
import { type NameLexicon, nameLexicon } from './name-lexicon.ts';
import { isWord, type Reading, sameSentence, stemsOf, WordClass } from './reading.ts';
import type { Stretch } from './stretch.ts';
import { titleNounAt } from './titles.ts';

export interface PersonName extends Stretch {
  /** How many of its parts are given names, surnames or built with a particle. */
  readonly sure: number;
  /** Parts that are ordinary words or other names as well. */
  readonly doubtful: number;
  readonly parts: number;
}

const { Given, GivenAmbiguous, Family, FamilyAmbiguous, Function: FunctionWord, Latin, Mark, Unnamed } = WordClass;
const SURE = Given | Family;
const DOUBTFUL = GivenAmbiguous | FamilyAmbiguous;

/** What joins to the name that follows it: the roles of the lexicon's particles that are part of a name's middle. */
function particleRole(reading: Reading, key: string): string | undefined {
  return reading.lexicon.particles.get(key);
}

function couldBeName(reading: Reading, position: number): boolean {
  const bits = reading.classes[position] as number;
  return isWord(reading, position) && (bits & (FunctionWord | Unnamed | Mark | Latin)) === 0;
}

/** One part of a name at `position`, whose key (for a first word, its stem) is `key`: where it ends, and how sure it is. */
function readPart(
  reading: Reading,
  position: number,
  key: string,
  first: boolean,
): { to: number; sure: number; doubtful: number } | null {
  const next = position + 1;
  const hasNext = sameSentence(reading, position, next) && couldBeName(reading, next);
  const role = particleRole(reading, key);
  if (role === 'nasab') return readFather(reading, key, next, first);
  if (role === 'kunya' && hasNext && (key !== 'ام' || isSureName(reading, next)))
    return { to: next + 1, sure: first ? 2 : 1, doubtful: 0 };
  if (role === 'compound_given' && key.startsWith('ال')) return first ? null : { to: next, sure: 0, doubtful: 0 };
  if (key === 'عبد' && hasNext && (reading.keys[next] as string).startsWith('ال'))
    return { to: next + 1, sure: 1, doubtful: 0 };
  if (role === 'family' && hasNext && !first) return { to: next + 1, sure: 1, doubtful: 0 };
  if (hasNext && reading.lexicon.givenPairs.longestAt(reading.keys, position, key)?.end === next + 1)
    return { to: next + 1, sure: 1, doubtful: 0 };
  const bits = first ? classBits(reading.lexicon, key) : (reading.classes[position] as number);
  if (role === 'foreign' && hasNext && !first && (bits & SURE) === 0) {
    const after = reading.classes[next] as number;
    if ((after & (SURE | DOUBTFUL)) !== 0) return { to: next + 1, sure: 1, doubtful: 0 };
  }
  if ((bits & SURE) !== 0) return { to: next, sure: 1, doubtful: 0 };
  if ((bits & DOUBTFUL) !== 0) return { to: next, sure: 0, doubtful: 1 };
  return null;
}

/** بن مساعد: whatever noun follows is a name there. */
function readFather(
  reading: Reading,
  key: string,
  father: number,
  first: boolean,
): { to: number; sure: number; doubtful: number } | null {
  if (first || !sameSentence(reading, father - 1, father)) return null;
  // هو ابن مهاجرين: of whom it is told, no Chinese Hu.
  if (PRONOUNS.has(reading.keys[father - 2] ?? '')) return null;
  if (((reading.classes[father] as number) & (FunctionWord | Mark | Latin)) !== 0) return null;
  return key !== 'ولد' || isSureName(reading, father) ? { to: father + 1, sure: 2, doubtful: 0 } : null;
}

const PRONOUNS = new Set(['هو', 'وهو', 'هي', 'وهي', 'هما', 'وهما', 'لهما'].map(fold));

function classBits({ given: givenNames, family: families }: NameLexicon, key: string): number {
  const given = givenNames.get(key);
  const family = families.get(key);
  let bits = 0;
  if (given) bits |= given.ambiguous === '' ? Given : GivenAmbiguous;
  if (family) bits |= family.ambiguous === '' ? Family : FamilyAmbiguous;
  return bits;
}

function isSureName(reading: Reading, position: number): boolean {
  return ((reading.classes[position] as number) & (SURE | GivenAmbiguous)) !== 0;
}

/** The readings of a form with which a name may begin: most words have none. */
const nameStems = new FormMemo((form) => stemsOf.of(form).filter(({ stem }) => mayBeFirst(nameLexicon(), stem)));

/** Whether a name may begin with a word of that form. */
export function beginsPersonName(form: WrittenForm): boolean {
  return nameStems.of(form).length > 0;
}

function mayBeFirst(lexicon: NameLexicon, stem: string): boolean {
  const role = lexicon.particles.get(stem);
  // الكسندر begins like a definite word.
  if (stem.startsWith('ال') && role === undefined && lexicon.given.get(stem)?.ambiguous !== '') return false;
  return role === 'kunya' || stem === 'عبد' || lexicon.givenPairs.begins(stem) || classBits(lexicon, stem) !== 0;
}

const LONGEST_NAME = 9;

/**
 * The longest run of name parts from `position`, the first word read with each of its clitics, the whole word first.
 * Null when no part is known. A name has at most nine words.
 */
export function readPersonName(reading: Reading, position: number): PersonName | null {
  if (!couldBeName(reading, position)) return null;
  for (const split of nameStems.of((reading.tokens[position] as Token).form)) {
    const name = readFrom(reading, position, split.stem, split.offset);
    if (name) return name;
  }
  return null;
}

function readFrom(reading: Reading, position: number, stem: string, offset: number): PersonName | null {
  const head = readPart(reading, position, stem, true);
  if (!head) return null;
  let { to, sure, doubtful } = head;
  let parts = 1;
  while (to - position < LONGEST_NAME && sameSentence(reading, position, to) && couldBeName(reading, to)) {
    // إليزابيث الثانية
    if (parts === 1 && sure > 0 && reading.lexicon.contexts.regnal.has(reading.keys[to] as string))
      return { from: position, to: to + 1, offset, sure: sure + 1, doubtful, parts: 2 };
    const part = readPart(reading, to, reading.keys[to] as string, false);
    if (!part || (part.sure === 0 && titleNounAt(reading, to))) break;
    to = part.to;
    sure += part.sure;
    doubtful += part.doubtful;
    parts += 1;
  }
  return { from: position, to, offset, sure, doubtful, parts };
}
