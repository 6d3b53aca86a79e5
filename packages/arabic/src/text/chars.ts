/**
 * Names for the code points that Arabic text needs told apart, and the letter classes built from them.
 *
 * @example isArabicLetter('ب'.charCodeAt(0)) // true
 */

export const TATWEEL = 0x0640;
export const SUPERSCRIPT_ALEF = 0x0670;
export const ZERO_WIDTH_NON_JOINER = 0x200c;
export const ZERO_WIDTH_JOINER = 0x200d;
export const BYTE_ORDER_MARK = 0xfeff;
export const SOFT_HYPHEN = 0x00ad;

/** What a code unit is to the tokenizer. */
export const CharClass = {
  Other: 0,
  Space: 1,
  LineBreak: 2,
  ArabicLetter: 3,
  /** Combining marks and tatweel: inside a word, dropped from match keys. */
  ArabicMark: 4,
  /** Bidi controls, joiners, soft hyphen, BOM: never visible, dropped from match keys. */
  Ignorable: 5,
  Digit: 6,
  OtherLetter: 7,
  Quote: 8,
  Punctuation: 9,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const QUOTES = '"«»“”„‟‹›＂﴾﴿〝〞‚';
const PUNCTUATION = ".,،؛;:!?؟()[]{}-–—―…/\\|*&%٪@#$€£+=<>~^_`'‘’‛٫٬٭•·■●▪►◄۔";

const TABLE = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (from: number, to: number, value: CharClass) => table.fill(value, from, to + 1);
  for (let code = 0; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCharCode(code);
    if (/\p{L}/u.test(char)) table[code] = CharClass.OtherLetter;
    else if (/\p{Nd}/u.test(char)) table[code] = CharClass.Digit;
    else if (/\p{M}/u.test(char)) table[code] = CharClass.ArabicMark;
    else if (/[\p{P}\p{S}]/u.test(char)) table[code] = CharClass.Punctuation;
    else if (/\p{Z}/u.test(char)) table[code] = CharClass.Space;
  }
  set(0x0620, 0x063f, CharClass.ArabicLetter);
  set(0x0641, 0x064a, CharClass.ArabicLetter);
  set(0x066e, 0x066f, CharClass.ArabicLetter);
  set(0x0671, 0x06d3, CharClass.ArabicLetter);
  table[0x06d4] = CharClass.Punctuation;
  set(0x06fa, 0x06ff, CharClass.ArabicLetter);
  set(0x0750, 0x077f, CharClass.ArabicLetter);
  for (const [from, to] of [
    [0xfb50, 0xfdfd],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let code = from; code <= to; code += 1) {
      if (table[code] === CharClass.OtherLetter) table[code] = CharClass.ArabicLetter;
    }
  }
  set(0x064b, 0x065f, CharClass.ArabicMark);
  set(0x0610, 0x061a, CharClass.ArabicMark);
  set(0x06d6, 0x06ed, CharClass.ArabicMark);
  table[TATWEEL] = CharClass.ArabicMark;
  table[SUPERSCRIPT_ALEF] = CharClass.ArabicMark;
  set(0x200b, 0x200f, CharClass.Ignorable);
  set(0x202a, 0x202e, CharClass.Ignorable);
  set(0x2060, 0x2069, CharClass.Ignorable);
  table[0x061c] = CharClass.Ignorable;
  table[BYTE_ORDER_MARK] = CharClass.Ignorable;
  table[SOFT_HYPHEN] = CharClass.Ignorable;
  for (const char of PUNCTUATION) table[char.charCodeAt(0)] = CharClass.Punctuation;
  for (const char of QUOTES) table[char.charCodeAt(0)] = CharClass.Quote;
  for (const code of [0x09, 0x20, 0xa0, 0x0b, 0x0c, 0x3000]) table[code] = CharClass.Space;
  for (const code of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[code] = CharClass.LineBreak;
  return table;
}

/** The class of one UTF-16 code unit. Lone surrogates and control characters are `Other`. */
export function classOf(code: number): CharClass {
  return TABLE[code] as CharClass;
}

/** True for letters of the Arabic script, presentation forms included; false for marks, tatweel and digits. */
export function isArabicLetter(code: number): boolean {
  return TABLE[code] === CharClass.ArabicLetter;
}

/** Opening, closing, or either: straight quotes say nothing about their side. */
export function quoteSide(char: string): 'open' | 'close' | 'either' {
  if ('«“„‹﴿〝‚‟'.includes(char)) return 'open';
  if ('»”›﴾〞'.includes(char)) return 'close';
  return 'either';
}
