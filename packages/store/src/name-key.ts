/**
 * The one key by which names are compared, in the database and out of it.
 *
 * @example nameKey('  «جو   بايدن» ') === nameKey('جو بايدن') // true
 */
import { fold } from '@isnad/arabic';

const LATIN_WITH_MARKS = /\p{Script=Latin}\p{M}/u;
/** Longer than any name; an index of PostgreSQL holds no longer ones than some 2,700 bytes. */
const LONGEST_KEY = 300;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * `fold` of the name with everything but letters and digits as single spaces, and Latin letters without their marks
 * (Müller, Muller), cut after 300 UTF-16 units. Empty when the name holds no letter and no digit. Idempotent.
 */
export function nameKey(name: string): string {
  const decomposed = name.normalize('NFD');
  const unmarked = LATIN_WITH_MARKS.test(decomposed)
    ? decomposed.replace(/(\p{Script=Latin})\p{M}+/gu, '$1').normalize('NFC')
    : name;
  const key = fold(unmarked).replace(NEITHER_LETTER_NOR_DIGIT, ' ').trim();
  return key.length <= LONGEST_KEY
    ? key
    : key
        .slice(0, LONGEST_KEY)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}

/** True when every letter of the name is Latin: `Joe Biden`. */
export function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) && !/\p{Script=Arabic}/u.test(name);
}
