/**
 * Whether two names of people are spelled alike, or only begin or sound so.
 *
 * @example areAlike(nameKey('دونالد ترامب'), nameKey('دونالد ترمب')) // true
 */
import { isGivenName, soundKey, soundSimilarity } from '../sound-key.ts';

/** Two spellings of one sound key are one name from here on: فلين and فالون are not (.85), منشن and منوشين are (.91). */
const ALIKE = 0.87;
/** while no word of theirs differs by as many letters: موسك and ماسك differ by one, بوتانين and بوتين by one and a vowel. */
const LETTERS_APART = 1.5;

/** True when both begin with a vowel, or both with ي or ه: هيلين is no spelling of إيلين, only like it. */
function beginAlike(word: string, other: string): boolean {
  return ['ي', 'ه'].every((letter) => word.startsWith(letter) === other.startsWith(letter));
}

/** No word of the one may be far from the other's: بوتانين is no spelling of بوتين, however long the given name. */
export function areAlike(one: string, other: string): boolean {
  if (soundSimilarity(one, other) < ALIKE) return false;
  const [words, others] = [one.split(' '), other.split(' ')];
  return (
    words.length !== others.length ||
    words.every((word, at) => {
      const against = others[at] as string;
      const apart = (1 - soundSimilarity(word, against)) * Math.max(word.length, against.length);
      return apart < LETTERS_APART && beginAlike(word, against);
    })
  );
}

/** Words between names, and families. */
const ARAB = /^(?:ال|بن|ابن|بنت|ابو|ال[^ ]{3,})$/u;

/** True for Arab names that differ by a given name alone: سلمان and سليمان, unlike جوزيف and جوزف before ستالين. */
export function haveOtherGivenNames(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const [own, theirs] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  const isArab = (word: string) => isGivenName(word) || ARAB.test(word);
  return own.length > 0 && [...own, ...theirs].every(isGivenName) && a.filter((word) => b.includes(word)).every(isArab);
}

/** True when a foreign name of two words is followed by two more and no link between: names that a text lists. */
export function beginsNameOfTwo(key: string, name: string): boolean {
  const rest = name.slice(key.length + 1).split(' ');
  return (
    name.startsWith(`${key} `) &&
    rest.length > 1 &&
    key.split(' ').length === 2 &&
    soundKey(key) !== null &&
    soundKey(rest.join(' ')) !== null
  );
}
