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
 * `fold` of the name with everything but letters and digits as single spaces, Latin letters without their marks
 * (Müller, Muller), عبد joined to what it serves (عبد الله, عبدالله), ابن as بن, cut after 300 UTF-16 units. Empty when the name holds no letter and no digit. Idempotent.
 */
export function nameKey(name: string): string {
  const decomposed = name.normalize('NFD');
  const unmarked = LATIN_WITH_MARKS.test(decomposed)
    ? decomposed.replace(/(\p{Script=Latin})\p{M}+/gu, '$1').normalize('NFC')
    : name;
  const key = joinNames(fold(unmarked).replace(NEITHER_LETTER_NOR_DIGIT, ' ').trim());
  return key.length <= LONGEST_KEY
    ? key
    : key
        .slice(0, LONGEST_KEY)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}

/** Names that are written as one word or two, and the two forms of ابن. */
function joinNames(key: string): string {
  return key.includes(' ') ? key.replace(/(?<=^| )عبد (?=ال)/g, 'عبد').replace(/(?<= )ابن(?= )/g, 'بن') : key;
}

/** True when every letter of the name is Latin: `Joe Biden`. */
export function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) && !/\p{Script=Arabic}/u.test(name);
}
