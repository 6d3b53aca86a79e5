/**
 * Extends a person's name over words right beside it that belong to it: a listed surname, a given name, what a hyphen joins.
 *
 * @example overSurname(reading, from, to) // هيل ثورنينغ + شميدت
 */

import { closedWords } from './name-shapes.ts';
import { isComma, isSpelledLetter, isWord, type Reading, sameSentence, WordClass } from './reading.ts';
import type { Stretch } from './stretch.ts';
import { titleNounAt } from './titles.ts';

const { Function: FunctionWord, Given, Family, GivenAmbiguous } = WordClass;

/** هيل ثورنينغ + شميدت: a listed surname right after belongs to the name, and so does what bin or Abd begins. */
export function overSurname(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end - from < 8 && sameSentence(reading, from, end) && isWord(reading, end)) {
    const role = reading.lexicon.particles.get(reading.keys[end - 1] as string);
    const opens =
      role === 'nasab' ||
      (role === 'kunya' && reading.keys[end - 1] === 'ابو') ||
      (role === 'compound_given' && reading.keys[end - 1] === 'عبد');
    const bits = reading.classes[end] as number;
    // جورج دابليو + بوش: after a letter the surname comes.
    const isInitial = end - from > 1 && isSpelledLetter(reading.keys[end - 1] as string);
    if ((bits & FunctionWord) !== 0 || (!isInitial && isSomeoneElse(reading, end))) break;
    const isFamily = (bits & (Given | Family)) !== 0 && (bits & WordClass.Demonym) === 0;
    if (!opens && !isFamily && !isNisba(reading, end) && !isForeignSurname(reading, from, end)) break;
    end += 1;
  }
  return end;
}

/** ، جان-بول + بالوميروس،: between commas one word more behind a given name is its surname. */
export function overAside(reading: Reading, from: number, to: number): number {
  if (!isComma(reading, from - 1) || !isComma(reading, to + 1) || !sameSentence(reading, from, to)) return to;
  const isGiven = ((reading.classes[to - 1] as number) & Given) !== 0 || isHyphen(reading, to - 2);
  return isGiven && isUnknown(reading, to) ? to + 1 : to;
}

/** No closed word, origin, title or name of a place or body. */
function isUnknown(reading: Reading, position: number): boolean {
  if (!isWord(reading, position) || reading.listed.has(position)) return false;
  const bits = reading.classes[position] as number;
  if ((bits & (FunctionWord | WordClass.Demonym | WordClass.Unnamed | WordClass.Latin)) !== 0) return false;
  const key = reading.keys[position] as string;
  return key.length > 3 && !key.startsWith('ال') && !closedWords().has(key) && titleNounAt(reading, position) === null;
}

/** عبد الكريم + الخطابي: a nisba that tells of no country, place or office is the surname of the name before it. */
function isNisba(reading: Reading, position: number): boolean {
  const bits = reading.classes[position] as number;
  if (
    (bits & (WordClass.Demonym | WordClass.Unnamed)) !== 0 ||
    !/^ال\p{L}{3,}ي$/u.test(reading.keys[position] as string)
  )
    return false;
  const before = reading.keys[position - 1] as string;
  // سعيد بنسعيد + العلوي
  const isSon = /^بن\p{L}{3}/u.test(before);
  if (((reading.classes[position - 1] as number) & Given) === 0 && !isSon && reading.keys[position - 2] !== 'عبد')
    return false;
  return (
    !reading.listed.has(position) &&
    titleNounAt(reading, position) === null &&
    !closedWords().has(reading.keys[position] as string)
  );
}

/** ليندزي + والترز: after a foreign given name, a word that makes a word neither with its و nor without. */
function isForeignSurname(reading: Reading, from: number, position: number): boolean {
  if (position !== from + 1) return false;
  const given = reading.lexicon.given.get(reading.keys[from] as string);
  const key = reading.keys[position] as string;
  if (given?.arab !== false || !/^وال?\p{L}{3}/u.test(key) || reading.tokens[position]?.gap === 'line') return false;
  return reading.lexicon.family.has(key) && !reading.lexicon.given.has(key.slice(1));
}

/** تتهم مانيجولت نيومان ترامب: a person known by this one word begins a name of his own. */
function isSomeoneElse(reading: Reading, position: number): boolean {
  return (reading.listed.get(position) ?? []).some(
    (match) => match.endToken === position + 1 && match.entries.some(({ type }) => type === 'person'),
  );
}

/** A listed given name right before belongs to the name: هايلي + بالدوين. */
export function overGiven(reading: Reading, from: number, to: number, { from: tagged, offset }: Stretch): number {
  if (from !== tagged || offset > 0 || from === 0 || to - from > 4) return from;
  const before = from - 1;
  if (!sameSentence(reading, before, from) || !isWord(reading, before)) return from;
  const bits = reading.classes[before] as number;
  if ((bits & (FunctionWord | WordClass.Demonym)) !== 0) return from;
  if (
    titleNounAt(reading, before) === null &&
    before > 0 &&
    isAbu(reading, before - 1) &&
    sameSentence(reading, before - 1, from)
  )
    return before - 1;
  if (bits === 0 || titleNounAt(reading, before)?.offset === 1) return joinsGiven(reading, before) ? before : from;
  if (titleNounAt(reading, before)) return from;
  if ((bits & Given) !== 0) return before;
  return (bits & GivenAmbiguous) !== 0 && opensList(reading, before) ? before : from;
}

/** ، وأمين + عبد الجبار: in a list a given name that و joins begins the name. */
function joinsGiven(reading: Reading, position: number): boolean {
  const key = reading.keys[position] as string;
  if (!key.startsWith('و') || reading.tokens[position - 1]?.text !== '،') return false;
  return reading.lexicon.given.has(key.slice(1));
}

/** أبو الخير + آدم يونس */
function isAbu(reading: Reading, position: number): boolean {
  return reading.keys[position] === 'ابو';
}

/** وهم مبارك سليم، … : after a pronoun or a comma a word that may be a name begins one. */
function opensList(reading: Reading, position: number): boolean {
  const before = reading.tokens[position - 1];
  return before !== undefined && (before.text === '،' || PRONOUNS.has(before.plain));
}

const PRONOUNS = new Set(['هم', 'وهم', 'هو', 'وهو', 'هي', 'وهي', 'هما', 'وهما']);

/** مون جيه-إن: syllables joined by a hyphen are one name. */
export function overHyphen(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end - from > 1 && isHyphen(reading, end - 1)) end -= 1;
  while (isHyphen(reading, end) && reading.tokens[end]?.gap === 'none' && isWord(reading, end + 1)) {
    if (reading.tokens[end + 1]?.gap !== 'none') break;
    end += 2;
  }
  return end;
}

function isHyphen(reading: Reading, position: number): boolean {
  return reading.tokens[position]?.text === '-';
}
