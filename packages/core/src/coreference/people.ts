/**
 * When two names may be one person's.
 *
 * @example isSamePerson(['سلطان', 'حميد', 'سعيد'], ['سلطان', 'حميد', 'سعيد', 'محمد']) // true
 */
import { nameLexicon } from '../mentions/name-lexicon.ts';
import { isSameSpelling } from './name-words.ts';

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
  return !first && !byDescent && !isArabGiven(short[0] as string) && endsWith(long, short);
}

/** True when a single word is a part of a full name that people are called by: a surname, or a given name. */
export function partCalled(word: string, full: readonly string[]): 'surname' | 'given' | 'middle' | null {
  const last = full.at(-1) as string;
  if (isSameSpelling(word, last) || isSameSpelling(word, `ال${last}`) || isSameSpelling(`ال${word}`, last))
    return 'surname';
  if (isSameSpelling(word, full[0] as string)) return 'given';
  return full.some((part) => isSameSpelling(word, part)) ? 'middle' : null;
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
