/**
 * Names that a text spells as hardly anyone does: a vowel more or less, a letter for one that looks or sounds like it, a word
 * of the sentence taken for the name's last.
 *
 * @example isMisspelling(nameKey('ميشيغن'), nameKey('ميشيغان'), 'place') // true
 */
import type { EntityType } from '@isnad/core';
import { isGivenName, soundKey } from '../sound-key.ts';
import { isListedWord } from './listed-words.ts';
import { isCountry, originOf } from './spellings.ts';

const VOWELS = new Set('اويهء');
/** Letters that look alike but for their dots, or that newspapers choose between for one sound. */
const CLASSES = ['بپتثنطفڤقغعجحخگچ', 'دذضظزر', 'سشص'];
const classOf = new Map(CLASSES.flatMap((letters) => [...letters].map((letter) => [letter, letters[0] as string])));
/** Of these another is the same sound. */
const SOUNDS = ['غجقگ', 'تطث', 'دذض', 'سص', 'فبڤپ', 'زظ'];
const soundOf = new Map(SOUNDS.flatMap((letters, index) => [...letters].map((letter) => [letter, index])));

/** What a name shares with all that are nearly spelled so: its consonants, those that look or sound alike as one. */
export function skeletonOf(key: string): string {
  return [...key]
    .filter((letter) => letter !== ' ' && !VOWELS.has(letter))
    .map((letter) => classOf.get(letter) ?? letter)
    .join('');
}

/** Letters of a name of whose words one may lack a consonant. */
const TOLD_BY_THE_REST = 9;

/** The skeleton of a name long enough, and what is left of it without any one of its consonants; else none. */
export function skeletonsAround(key: string): ReadonlySet<string> {
  const skeleton = skeletonOf(key);
  if (lettersOf(key) < TOLD_BY_THE_REST) return new Set();
  const around = new Set([skeleton]);
  for (let at = 0; at < skeleton.length; at += 1) around.add(skeleton.slice(0, at) + skeleton.slice(at + 1));
  return around;
}

function lettersOf(key: string): number {
  let letters = 0;
  for (const letter of key) if (letter !== ' ') letters += 1;
  return letters;
}

/** In a name of fewer letters only a vowel may differ, */
const LONG = 8;
/** and in one of fewer than this nothing. */
const LEAST = 5;

/**
 * True when the one is likely the other, written wrong. Arab names that differ by a vowel are two (سعد, سعود), and a word that
 * is a name is no misspelling of another.
 * @param key `nameKey` of the name that is seldom spelled so
 * @param name `nameKey` of the one that is known
 */
export function isMisspelling(key: string, name: string, type: EntityType): boolean {
  const letters = lettersOf(key);
  if (key === name || letters < LEAST || skeletonOf(key) !== skeletonOf(name)) return false;
  if (type === 'person' && (soundKey(key) ?? soundKey(name)) === null) return false;
  const [words, others] = [key.split(' '), name.split(' ')];
  if (words.length !== others.length) return false;
  let apart = 0;
  for (const [index, word] of words.entries()) {
    const other = others[index] as string;
    if (word === other) continue;
    if (isListedWord(word) || isGivenName(other)) return false;
    const distance = lettersApart(word, other);
    // Words of the language differ by a vowel (العين, العيون); with the article only dots are out of place.
    if (word.startsWith('ال') && distance < 1) return false;
    apart += distance;
  }
  return apart <= (letters < LONG ? 0.5 : 1);
}

/** Letters by which all words of a person's name may be apart, and those of a body or a place. */
const MOST_APART = { person: 2, organization: 1, place: 1 } as const;

/**
 * True when the one is nearly the other, and differs by words that hardly any name of the archive has (كريستايو رونالدو, الجيش
 * الإسرائي): what stands in other names is a word or a name of its own (وزارة العمل, وزارة العدل). Of people foreign names alone:
 * two Arab families differ by a letter.
 * @param isRare true for a word that hardly any name has
 */
export function isDistorted(key: string, name: string, type: EntityType, isRare: (word: string) => boolean): boolean {
  // Most are told to be two by their first letters and their lengths.
  if (!beginAlike(key, name) || Math.abs(key.length - name.length) > 2 * MOST_APART[type]) return false;
  if (key === name || lettersOf(key) < TOLD_BY_THE_REST) return false;
  const [words, others] = [key.split(' '), name.split(' ')];
  if (words.length !== others.length) return false;
  let apart = 0;
  for (const [index, word] of words.entries()) {
    const other = others[index] as string;
    if (word === other) continue;
    if (word.length < LEAST - 1 || !isRare(word) || isListedWord(word) || isGivenName(other)) return false;
    if (originOf(word) !== null || isCountry(word) || isAdjectiveOf(word, other)) return false;
    const distance = lettersApart(word, other);
    if (distance > Math.max(1, other.length / 4)) return false;
    apart += distance;
  }
  if (apart > MOST_APART[type]) return false;
  return type !== 'person' || (soundKey(key) ?? soundKey(name)) !== null;
}

/** جامعة لندنية is one of London, not جامعة لندن. */
function isAdjectiveOf(word: string, noun: string): boolean {
  return [`${noun}ي`, `${noun}يه`].some((adjective) => word === adjective || word === `ال${adjective}`);
}

/** Both with one letter, or with two for one sound. */
function beginAlike(key: string, name: string): boolean {
  const [one = '', other = ''] = [key[0], name[0]];
  return one === other || (soundOf.has(one) && soundOf.get(one) === soundOf.get(other));
}

/** The edit distance, a vowel more or less as half a letter, another letter of the same sound as a quarter. */
function lettersApart(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let row = [0];
  for (const letter of b) row.push((row.at(-1) as number) + costOf(letter));
  for (const letter of a) {
    const next = [(row[0] as number) + costOf(letter)];
    for (const [index, against] of b.entries()) {
      const changed = (row[index] as number) + costOfChange(letter, against);
      const less = (row[index + 1] as number) + costOf(letter);
      next.push(Math.min(changed, less, (next[index] as number) + costOf(against)));
    }
    row = next;
  }
  return row.at(-1) as number;
}

function costOf(letter: string): number {
  return VOWELS.has(letter) ? 0.5 : 1;
}

function costOfChange(one: string, other: string): number {
  if (one === other) return 0;
  if (soundOf.has(one) && soundOf.get(one) === soundOf.get(other)) return 0.25;
  // و for ي is another name: مولر, ميلر.
  return VOWELS.has(one) && VOWELS.has(other) && 'وي'.includes(one) && 'وي'.includes(other) ? 2 : 1;
}

/** Who is called as the father or as one before: جورج بوش الابن, فاروق الأول. */
const ANOTHER_OF_THE_NAME = /^ال(?:ابن|اب|اكبر|اصغر|كبير|صغير|اول|ثاني|ثالث|رابع|خامس|سادس)$/u;

/**
 * The name without a last word that is no part of it, as a sentence goes on (نقابة الممثلين الموقف, رومارينيو التوفيق); null when
 * the word may well belong to it: a name, an origin, an adjective, what a noun without the article asks for.
 * @param key `nameKey` of the name
 */
export function withoutWordTooMany(key: string, type: EntityType): string | null {
  const words = key.split(' ');
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  const rest = key.slice(0, Math.max(0, key.length - last.length - 1));
  if (type === 'place' || words.length < 2 || last.length < LEAST) return null;
  if (/^ال.+(?:ي|يه)$/u.test(last) || originOf(last) !== null || isCountry(last)) return null;
  if (type === 'person') {
    const isForeign = words.length === 2 ? rest.length >= LEAST && !isGivenName(rest) : soundKey(rest) !== null;
    return isForeign && last.startsWith('ال') && !rest.startsWith('ال') && !ANOTHER_OF_THE_NAME.test(last)
      ? rest
      : null;
  }
  return words.length > 2 && !isListedWord(last) && before.startsWith('ال') && !/^(?:و|لل|ل|ب)/u.test(last)
    ? rest
    : null;
}
