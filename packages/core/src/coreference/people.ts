/**
 * When two names may be one person's.
 *
 * @example isSamePerson(['سلطان', 'حميد', 'سعيد'], ['سلطان', 'حميد', 'سعيد', 'محمد']) // true
 */
import { nameLexicon } from '../mentions/name-lexicon.ts';
import { isSameSpelling, skeleton } from './name-words.ts';

/**
 * True when two names of two or more words are one person's: one begins the other, or first and last agree and the
 * rest stands in order, or a compound surname ends the other. `byDescent` says that one of the names has بن in it:
 * `خالد بن سعود` is not `محمد بن خالد بن سعود`, his son.
 */
export function isSamePerson(a: readonly string[], b: readonly string[], byDescent = false): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  const first = isSameSpelling(short[0] as string, long[0] as string);
  if (first && inOrder(short, long)) return true;
  // الجار الله is no son of his namesake's: a definite word is a surname, and so is داود أوغلو.
  const isSurname =
    (short[0] as string).startsWith('ال') ||
    nameLexicon().contexts.surname_end.has(short.at(-1) as string) ||
    (!byDescent && !isArabGiven(short[0] as string));
  return !first && isSurname && endsWith(long, short);
}

/** True when a single word is a part of a full name that people are called by: a surname, or a given name. */
export function partCalled(word: string, full: readonly string[]): 'surname' | 'given' | 'middle' | null {
  const last = full.at(-1) as string;
  if (isSameSpelling(word, last) || isSameSpelling(word, `ال${last}`) || isSameSpelling(`ال${word}`, last))
    return 'surname';
  if (isSameSpelling(word, full[0] as string)) return 'given';
  return full.some((part) => isSameSpelling(word, part)) ? 'middle' : null;
}

/** Shorter words than this differ in a long vowel only where they are one name misspelt. */
const LONG_NAME = 6;

/**
 * True of a name that a text misspells once it has told it in full: ليبرلمان for ليبرمان, داوود for داود. One letter more or
 * less, another or two in turn; never two names that the lexicon knows.
 */
export function isMisspelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < 4 || a.charAt(0) !== b.charAt(0) || !isOneEdit(a, b)) return false;
  if (withoutDoubles(a) === withoutDoubles(b)) return true;
  const { given, family } = nameLexicon();
  if ((given.has(a) || family.has(a)) && (given.has(b) || family.has(b)) && skeleton(a) !== skeleton(b)) return false;
  if (given.get(a)?.arab && given.get(b)?.arab) return false;
  return shorter >= LONG_NAME || (a.length !== b.length && skeleton(a) === skeleton(b));
}

/** داوود, داود. */
function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end))
    end += 1;
  const [restOfA, restOfB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restOfA.length <= 1 && restOfB.length <= 1) return true;
  return restOfA.length === 2 && restOfA === restOfB.charAt(1) + restOfB.charAt(0) && restOfB.length === 2;
}

function isArabGiven(word: string): boolean {
  return nameLexicon().given.get(word)?.arab === true;
}

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let next = 0;
  for (const word of long) if (next < short.length && isSameSpelling(short[next] as string, word)) next += 1;
  return next === short.length;
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const from = long.length - short.length;
  return short.every((word, index) => isSameSpelling(word, long[from + index] as string));
}
