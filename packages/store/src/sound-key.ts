/**
 * The key of a foreign name however Arabic spells it: its consonants, letters for one foreign sound taken as one.
 *
 * @example soundKey(nameKey('سيرغي لافروف')) === soundKey(nameKey('سيرجي لافروف')) // true
 */
import { readTable } from '@isnad/arabic';
import { nameKey } from './name-key.ts';

/** Letters that Arabic newspapers choose between for one sound of another language. */
const ONE_SOUND: Readonly<Record<string, string>> = {
  ج: 'غ',
  ق: 'غ',
  گ: 'غ',
  ط: 'ت',
  ث: 'ت',
  ذ: 'د',
  ض: 'د',
  ص: 'س',
  ظ: 'ز',
  ڤ: 'ف',
  ب: 'ف',
  پ: 'ف',
};
const VOWELS = new Set('اويهءةى');

type Tongue = 'arab' | 'foreign';
let tongues: Map<string, Tongue> | undefined;
let givenNames: Set<string> | undefined;

/** Of which tongue the lexicon's given and family names are; a name of both is Arab, for its spelling is fixed. */
function tongueOf(word: string): Tongue | undefined {
  if (tongues === undefined) {
    tongues = new Map();
    for (const table of ['given-names', 'family-names'])
      for (const { form, origin } of readTable(table, ['form', 'origin'])) {
        const key = nameKey(form);
        if (origin === 'arab' || tongues.get(key) !== 'arab') tongues.set(key, origin === 'arab' ? 'arab' : 'foreign');
      }
  }
  return tongues.get(word);
}

/** True for two Arab given names and nothing else: a name that many bear. */
export function isCommonName(key: string): boolean {
  const words = key.split(' ');
  return words.length === 2 && words.every(isGivenName);
}

let givenOnly: Set<string> | undefined;

/** True for a given name of whatever tongue that the lexicon does not list as a family's. */
export function isListedGivenName(word: string): boolean {
  if (givenOnly === undefined) {
    const families = new Set(readTable('family-names', ['form']).map(({ form }) => nameKey(form)));
    const given = readTable('given-names', ['form']).map(({ form }) => nameKey(form));
    givenOnly = new Set(given.filter((name) => !families.has(name)));
  }
  return givenOnly.has(word);
}

/** True for an Arab given name. */
export function isGivenName(word: string): boolean {
  givenNames ??= new Set(
    readTable('given-names', ['form', 'origin'])
      .filter(({ origin }) => origin === 'arab')
      .map(({ form }) => nameKey(form)),
  );
  return givenNames.has(word);
}

/**
 * The sound key of a whole name of two words or more that is foreign: one of its words is listed as a foreign name, or is
 * long and not listed, or none looks Arab. A word listed as Arab keeps its vowels, for Arab names differ by them alone (سعد, سعود); foreign ones
 * are spelled now so, now so.
 * @param key `nameKey` of the name
 * @returns null where sound tells nothing
 */
export function soundKey(key: string): string | null {
  const words = key.split(' ');
  if (words.length < 2 || /[^\u0620-\u06ff ]/.test(key)) return null;
  const tongues = words.map((word) => tongueOf(word) ?? (ARAB_WORD.test(word) ? 'arab' : undefined));
  const isArab = (word: string, index: number) => tongues[index] === 'arab' || word.length < LONG;
  if (words.includes('بن') || (tongues.includes('arab') && !tongues.includes('foreign') && words.every(isArab)))
    return null;
  // Beside a foreign name a given name that Arabs bear too is spelled as freely: جوزيف ستالين, جوزف ستالين.
  const isFree = (word: string, index: number) =>
    tongues[index] !== 'arab' || (tongues.includes('foreign') && !ARAB_WORD.test(word));
  const consonants = words.map((word, index) => (isFree(word, index) ? consonantsOf(word) : sounds(word)));
  return consonants.join('').length < 3 ? null : consonants.join(' ');
}

/** The same for the name of a body or a place: its letters, however its words are parted (بنقردان, بن قردان). */
export function unpartedKey(key: string): string | null {
  const letters = key.replace(FINAL_A, 'ه').replace(PLURAL, 'ين').replaceAll(' ', '');
  return letters.length < 5 ? null : letters;
}

/** افريقيا, افريقية: after four letters more the two endings are one sound. */
const FINAL_A = /(?<=[^ ]{4})ا(?= |$)/gu;
/** المقاولون, المقاولين: two cases of one word. */
const PLURAL = /(?<=(?:^| )ال[^ ]{3,20})ون(?= |$)/gu;
/** A word that no list of Arab names holds, without the article, is foreign from this many letters on: دميرتاش. */
const LONG = 6;

/** With the article, as only Arab family names are; shorter ones are the like of إلون. */
const ARAB_WORD = /^(?:ال.{3,}|عبد.+|ابو|ابن|ام|بنت)$/u;

/** What begins with a vowel begins with `ا`, for ي or a breath before it is written or not (هولاند, أولاند; يفغيني, إيفغيني). */
function consonantsOf(word: string): string {
  const letters = [...sounds(word)];
  const first = 'ايه'.includes(letters[0] ?? '') ? 'ا' : (letters[0] ?? '');
  const rest = letters.slice(1).filter((letter) => !VOWELS.has(letter));
  return [first, ...rest].filter((letter, index, all) => letter !== all[index - 1]).join('');
}

function sounds(word: string): string {
  return [...word.replaceAll('تش', 'ش')].map((letter) => ONE_SOUND[letter] ?? letter).join('');
}

/**
 * How alike two names with one sound key are: 1 minus the edit distance over the longer one's length. A vowel more or
 * less costs half of a vowel for another.
 */
export function soundSimilarity(one: string, other: string): number {
  if (one.replaceAll(' ', '') === other.replaceAll(' ', '')) return 1;
  if (haveOtherVowels(one, other)) return 0;
  const [a, b] = [[...sounds(one)], [...sounds(other)]];
  let row = [0];
  for (const letter of b) row.push((row.at(-1) as number) + costOf(letter));
  for (const letter of a) {
    const next = [(row[0] as number) + costOf(letter)];
    for (const [index, against] of b.entries()) {
      const same = (row[index] as number) + (letter === against ? 0 : 1);
      const less = (row[index + 1] as number) + costOf(letter);
      next.push(Math.min(same, less, (next[index] as number) + costOf(against)));
    }
    row = next;
  }
  return 1 - (row.at(-1) as number) / Math.max(a.length, b.length, 1);
}

function haveOtherVowels(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/[اهءةى]/g, '').split(' ')) as [string[], string[]];
  return a.some((word, index) => {
    const against = b[index] ?? '';
    if (word.length !== against.length) return false;
    return [...word].some((letter, at) => `${letter}${against[at]}` === 'وي' || `${letter}${against[at]}` === 'يو');
  });
}

function costOf(letter: string): number {
  return VOWELS.has(letter) ? 0.5 : 1;
}
