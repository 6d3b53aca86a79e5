/**
 * Whether a form by which a text calls someone is a spelling of a name: what one text links wrongly must not make two
 * one in all others.
 *
 * @example isSpellingOf('دونالد ترمب', 'دونالد ترامب', 'person') // true; 'جيريمي هانت' is none of 'تيريزا ماي'
 */
import { listCell, readTable } from '@isnad/arabic';
import type { EntityType } from '@isnad/core';
import { nameKey } from '../name-key.ts';
import { isGivenName, soundSimilarity } from '../sound-key.ts';

/** Words between names; a name continues after them. */
const LINKS = new Set(['بن', 'بنت', 'ال', 'ابن']);
/** Two words are spellings of one from here on: بوتن and بوتين are .9, صعده and السعوديه .5. */
const ALIKE = 0.75;

/**
 * @param form `nameKey` of the form
 * @param name `nameKey` of the name
 */
export function isSpellingOf(form: string, name: string, type: EntityType): boolean {
  if (form === name) return true;
  return type === 'person' ? isPersonsSpelling(form.split(' '), name.split(' ')) : isBodysSpelling(form, name);
}

/** A part of the name, its words in order; or the name and more: fathers within, or after بن and آل a family. */
function isPersonsSpelling(form: readonly string[], name: readonly string[]): boolean {
  if (isShortenedGivenName(form, name)) return true;
  const [shorter, longer] = form.length <= name.length ? [form, name] : [name, form];
  const matched: number[] = [];
  for (const word of shorter) {
    if (LINKS.has(word)) continue;
    const from = (matched.at(-1) ?? -1) + 1;
    const at = longer.findIndex((other, index) => index >= from && areAlike(word, other));
    if (at < 0) return false;
    matched.push(at);
  }
  if (matched.length === 0) return false;
  // سلمان بن عبدالعزيز is no shorter form of محمد بن سلمان بن عبدالعزيز: a longer form begins as the name does.
  if (shorter === name && name.length > 1 && form.length > name.length && matched[0] !== 0) return false;
  // Fathers follow one another: محمد بن سلمان is no محمد بن فهد, whoever their forefathers were.
  if (haveOtherFathers(form, name)) return false;
  const last = matched.at(-1) as number;
  if (shorter !== name || last === longer.length - 1) return true;
  return name.length === 1 || LINKS.has(longer[last + 1] as string) || isFamily(longer.slice(last + 1));
}

/** True for the sons of two: خالد بن عبدالعزيز is no خالد الفيصل بن عبدالعزيز, whose father is الفيصل. */
export function haveOtherFathers(one: readonly string[], other: readonly string[]): boolean {
  const [father, another] = [fatherOf(one), fatherOf(other)];
  const isChain = one[1] === 'بن' || other[1] === 'بن';
  return isChain && father !== null && another !== null && !areAlike(father, another);
}

/** Whose son somebody is, as far as a chain of fathers says: the word after the first بن, or the one between name and بن. */
function fatherOf(words: readonly string[]): string | null {
  if (words[1] === 'بن') return words[2] ?? null;
  return words[2] === 'بن' && words.length > 3 ? (words[1] as string) : null;
}

/** جوزيف بايدن and جو بايدن: one family, and the one given name begins the other. */
function isShortenedGivenName(form: readonly string[], name: readonly string[]): boolean {
  const [one = '', other = ''] = [form[0], name[0]];
  return (
    form.length === 2 && name.length === 2 && form[1] === name[1] && (one.startsWith(other) || other.startsWith(one))
  );
}

/** One word with the article, after the name: a family's. What follows a name otherwise is the next one, or no name. */
function isFamily(rest: readonly string[]): boolean {
  const [word = ''] = rest;
  return rest.length === 1 && word.startsWith('ال') && familyNames().has(word) && !isGivenName(word);
}

let families: ReadonlySet<string> | undefined;
function familyNames(): ReadonlySet<string> {
  families ??= new Set(readTable('family-names', ['form']).map(({ form }) => nameKey(form)));
  return families;
}

/** The same letters however parted, or nearly; the name with a word for what it is before it, or an origin after it. */
function isBodysSpelling(form: string, name: string): boolean {
  const [short, long] = form.length <= name.length ? [form, name] : [name, form];
  if (soundSimilarity(unparted(short), unparted(long)) >= 0.85) return true;
  const [words, others] = [short.split(' '), long.split(' ')];
  const extra = others.length - words.length;
  if (extra <= 0) return false;
  const isTail = words.every((word, index) => areAlike(word, others[index + extra] as string));
  if (isTail) return extra === 1 && headWords().has(others[0] as string);
  const isHead = words.every((word, index) => areAlike(word, others[index] as string));
  return isHead && extra === 1 && originOf(others.at(-1) as string) !== null;
}

function areAlike(one: string, other: string): boolean {
  return one === other || (one.length > 2 && other.length > 2 && soundSimilarity(one, other) >= ALIKE);
}

function unparted(key: string): string {
  return key.replaceAll(' ', '');
}

function headWords(): ReadonlyMap<string, string> {
  heads ??= new Map(
    ['place-heads', 'organization-heads'].flatMap((table) =>
      readTable(table, ['form', 'kind']).map(({ form, kind }) => [nameKey(form), kind] as const),
    ),
  );
  return heads;
}
let heads: ReadonlyMap<string, string> | undefined;

/**
 * True for bodies named by the same words after nouns of two kinds (إدارة الشباب, نادي الشباب), or after two nouns for a part
 * of a government (سفارة المملكة العربية السعودية, حكومة المملكة العربية السعودية).
 */
export function haveOtherHeads(one: string, other: string): boolean {
  const [head, against] = [one, other].map((key) => key.split(' ')[0] as string) as [string, string];
  const [a, b] = [head, against].map((word) => headWords().get(word));
  if (a === undefined || b === undefined) return false;
  return a !== b || (a === 'government' && head.replace(/^ال/, '') !== against.replace(/^ال/, ''));
}

/** Kinds of heads that say only what a place is: مدينة جدة, حي النسيم; not مطار جدة, ولاية نيويورك. */
const SAME_PLACE = new Set([
  ...['city', 'town', 'village', 'country', 'governorate', 'district', 'camp', 'island', 'sea', 'river', 'street'],
  ...['square', 'continent', 'strait', 'desert', 'mountain', 'border_crossing'],
]);
/** Kinds of bodies whose names stand without the word for what they are: وكالة رويترز, رويترز. */
export const NAMED_WITHOUT_HEAD: ReadonlySet<string> = new Set(['media', 'armed_group', 'ngo', 'company', 'sports']);

/**
 * True when a name is the other after a noun without which it is something else: وزارة الحرس الوطني and الحرس الوطني, قصر
 * الأحساء and الأحساء. Not when it says only what that is (نادي الهلال), or whose (وزارة الخارجية الأميركية).
 * @param name `nameKey` of the longer name
 * @param rest `nameKey` of the shorter
 * @param kind which organization the shorter one is known to be, where it is
 */
export function isNamedAfter(name: string, rest: string, kind: string | null): boolean {
  if (!name.endsWith(` ${rest}`)) return false;
  const headKind = headWords().get(name.slice(0, -rest.length - 1));
  if (headKind === undefined || SAME_PLACE.has(headKind)) return false;
  if (kind !== null && kind !== 'other') return headKind !== kind;
  return !NAMED_WITHOUT_HEAD.has(headKind) && originOf(rest.split(' ').at(-1) as string) === null;
}

/** True for a country's name or a word of origin: alone it names no body (السعودية of البعثة السعودية). */
export function isCountry(key: string): boolean {
  return originOf(key) !== null || countryNames().has(key);
}

let countries: ReadonlySet<string> | undefined;
function countryNames(): ReadonlySet<string> {
  countries ??= new Set(
    readTable('places', ['name', 'aliases', 'kind'])
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ name, aliases }) => [name, ...listCell(aliases)].map(nameKey)),
  );
  return countries;
}

let origins: ReadonlyMap<string, string> | undefined;

/** The country of a word of origin (أميركي, الأمريكية), ISO 3166-1 alpha-2; null for any other word, a city's too. */
export function originOf(word: string): string | null {
  origins ??= readOrigins();
  const bare = word.replace(/^ال/, '');
  return origins.get(bare) ?? origins.get(bare.replace(/ه$/, '')) ?? null;
}

function readOrigins(): Map<string, string> {
  const countries = new Set(
    readTable('places', ['name', 'aliases', 'kind'])
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ name, aliases }) => [name, ...listCell(aliases)]),
  );
  return new Map(
    readTable('demonyms', ['form', 'place', 'country'])
      .filter(({ place, country }) => /^[A-Z]{2}$/.test(country) && countries.has(place))
      .map(({ form, country }) => [nameKey(form), country]),
  );
}

/** Countries that are Arab by name: الاتحاد العربي السعودي is الاتحاد السعودي. */
const ARAB_BY_NAME = new Set(['SA', 'SY']);

/** Words of origin as their country's code: الأميركية and الأمريكية are one. */
export function withoutSpellingOfOrigin(key: string): string {
  return key
    .split(' ')
    .filter(
      (word, index, all) =>
        !(index > 0 && /^العربيه?$/u.test(word) && ARAB_BY_NAME.has(originOf(all[index + 1] ?? '') ?? '')),
    )
    .map((word, index) => (index === 0 ? word : (originOf(word) ?? word)))
    .join(' ');
}
