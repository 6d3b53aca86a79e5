/**
 * A name as the words it is compared by: clitics off, marks off, compound parts joined, the article set aside.
 *
 * @example nameWords(segmented, mention) // عبد العزيز بن صالح → ['عبدالعزيز', 'صالح']
 */
import { fold, tokenize } from '@isnad/arabic';
import { nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

const CASES_OF_ABU: ReadonlyMap<string, string> = new Map([
  ['ابا', 'ابو'],
  ['ابي', 'ابو'],
]);
const NASAB = new Set(['بن', 'ابن', 'بنت']);

/** The form a name is shown in: as written, without hashtag marks, and with the article that `لل` swallows. */
export function shownName(segmented: Segmented, mention: NameMention): string {
  const text = mention.text.replace(/#/g, '').replace(/_/g, ' ').replace(/\s+/g, ' ').trim();
  if (!hasSwallowedArticle(segmented, mention)) return text;
  // للجنة الأولمبية: of three lams one is not written, of اللجنة too; and للجنة الحوار has no article.
  if (!text.startsWith('لجن')) return `ا${text}`;
  return DEFINITE_COMMITTEE.test(text) ? `ال${text}` : text;
}

/** True for للولايات المتحدة (the span begins at the second lam), false for لليبيا. */
export function hasSwallowedArticle(segmented: Segmented, mention: NameMention): boolean {
  if (!mention.text.startsWith('ل')) return false;
  const token = segmented.tokens[mention.firstToken];
  if (!token || token.start === mention.start || segmented.text[mention.start - 1] !== 'ل') return false;
  const keys = keysOf(mention.text);
  const { lookUp, given, family } = nameLexicon();
  if (lookUp(keys).length > 0) return false;
  if (mention.type !== 'person') return true;
  const [first = '', ...rest] = keys;
  if (lookUp([`ا${first}`, ...rest]).length > 0) return true;
  // للشريف, where no name is لشريف.
  return !given.has(first) && !family.has(first) && (family.has(`ا${first}`) || family.has(first.slice(1)));
}

/** A committee and its adjective. */
const DEFINITE_COMMITTEE = /^لجن\p{L}+\s+ال(?:\p{L}+ية|عليا|عامة|دائمة|منظمة|مشتركة|خاصة)(?:\s|$)/u;

function keysOf(text: string): string[] {
  const keys: string[] = [];
  for (const token of tokenize(text)) if (token.kind !== 'punctuation' && token.kind !== 'quote') keys.push(token.key);
  return keys;
}

/** The words of a person's name: بن left out, عبد and أبو joined to what follows. */
export function personWords(name: string): string[] {
  const words: string[] = [];
  let joined = '';
  for (const key of keysOf(name)) {
    if (NASAB.has(key)) continue;
    if (nameLexicon().contexts.joins_next.has(key)) {
      joined += CASES_OF_ABU.get(key) ?? key;
      continue;
    }
    words.push(joined + key);
    joined = '';
  }
  if (joined !== '') words.push(joined);
  return words;
}

/** The words of a body's or place's name, the article set aside. */
export function bodyWords(name: string): string[] {
  return keysOf(name).map((key) => (key.length > 3 && key.startsWith('ال') ? key.slice(2) : key));
}

/** Letters that foreign sounds are written with in turn: غوتيريش جوتيريش, تليغراف تليجراف, طهران. */
const ONE_SOUND: Readonly<Record<string, string>> = {
  غ: 'ج',
  ك: 'ج',
  ق: 'ج',
  ط: 'ت',
  ص: 'س',
  ض: 'د',
  ظ: 'ز',
  ث: 'ت',
  ذ: 'د',
};
const LONG_VOWELS = 'اويه';

/** Consonants of a word, letters of one sound made one; the first letter stays what it is unless it is a vowel. */
export function skeleton(word: string): string {
  let out = '';
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    if (index > 0 && LONG_VOWELS.includes(letter)) continue;
    out += ONE_SOUND[letter] ?? letter;
  }
  return out;
}

/**
 * True when two words are spellings of one name: equal keys, or equal consonants of a foreign name. Two different
 * Arab given names (حسن and حسين, جمال and كمال) are never spellings of one another.
 */
export function isSameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 2 || a.length < 4 || b.length < 4) return false;
  const bones = skeleton(a);
  if (bones.length < 3 || bones !== skeleton(b)) return false;
  const { given } = nameLexicon();
  return !(given.get(a)?.arab && given.get(b)?.arab);
}

/** `fold` without the article, for one word. */
export function bareWord(word: string): string {
  const key = fold(word);
  return key.length > 3 && key.startsWith('ال') ? key.slice(2) : key;
}
