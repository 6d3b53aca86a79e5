/**
 * Two readings of a written form: `plain` (what a reader sees, without marks) and the match key (spelling folded).
 *
 * @example fold('الخارجيّة') // 'الخارجيه'
 */
import { CharClass, classOf } from './chars.ts';

const PERSIAN_AND_URDU: Readonly<Record<string, string>> = {
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۃ: 'ة',
  ے: 'ي',
  ٱ: 'ا',
};

/** Letters of one sound in newspapers' spelling. Persian گ چ پ ژ ڤ stand for sounds Arabic writes with the letter given. */
const SAME_IN_KEY: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  گ: 'ك',
  چ: 'ج',
  پ: 'ب',
  ژ: 'ج',
  ڤ: 'ف',
  ڨ: 'ق',
  '٫': '.',
  '٬': ',',
};

const DROPPED = 0xffff;
const PLAIN = buildTable(false);
const KEY = buildTable(true);

function buildTable(forKey: boolean): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    const kind = classOf(code);
    table[code] = kind === CharClass.ArabicMark || kind === CharClass.Ignorable ? DROPPED : code;
    if (kind === CharClass.Digit) table[code] = asciiDigit(code);
  }
  for (const [from, to] of Object.entries(PERSIAN_AND_URDU)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  if (!forKey) return table;
  for (const [from, to] of Object.entries(SAME_IN_KEY)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let code = 0x41; code < 0x250; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) table[code] = lower.charCodeAt(0);
  }
  return table;
}

function asciiDigit(code: number): number {
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 0x30;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10 + 0x30;
  return code;
}

function isPresentationForm(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);
}

function rewrite(text: string, table: Uint16Array): string {
  let firstChange = 0;
  while (firstChange < text.length) {
    const code = text.charCodeAt(firstChange);
    if (table[code] !== code || isPresentationForm(code)) break;
    firstChange += 1;
  }
  if (firstChange === text.length) return text;
  let out = text.slice(0, firstChange);
  // Codes are gathered before a string is made of them: one string a letter would be most of what folding costs.
  const codes: number[] = [];
  for (let index = firstChange; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isPresentationForm(code)) {
      // A ligature stands for several letters: only the compatibility decomposition knows which (Unicode, UAX #15).
      const decomposed = String.fromCharCode(code).normalize('NFKC');
      if (decomposed.length > 1 || decomposed.charCodeAt(0) !== code)
        out += takeString(codes) + rewrite(decomposed.trim(), table);
      continue;
    }
    const mapped = table[code] as number;
    if (mapped !== DROPPED) codes.push(mapped);
    if (codes.length === LONGEST_RUN) out += takeString(codes);
  }
  return out + takeString(codes);
}

/** How many codes are made a string at once; a call takes so many arguments without harm. */
const LONGEST_RUN = 4096;

function takeString(codes: number[]): string {
  const text = String.fromCharCode.apply(null, codes);
  codes.length = 0;
  return text;
}

/**
 * The form as a reader sees it: marks, tatweel, bidi controls and joiners gone, presentation forms and Persian or
 * Urdu ya, kaf and ha as Arabic letters, digits as ASCII. Hamzas, alef maqsura and ta marbuta stay: على is not علي.
 */
export function plain(text: string): string {
  return rewrite(text, PLAIN);
}

/**
 * The match key: `plain` with alefs, hamza seats, ya and alef maqsura, ta marbuta and Latin case folded.
 * For comparing only: it is never shown, and function words (على / علي) must be compared by `plain`.
 */
export function fold(text: string): string {
  return rewrite(text, KEY);
}

/**
 * The UTF-16 offset in `text` of the letter that stands at `plainIndex` in `plain(text.slice(start, end))`.
 * Letters that a ligature stands for all map to the ligature.
 */
export function originalOffset(text: string, start: number, end: number, plainIndex: number): number {
  let remaining = plainIndex;
  for (let offset = start; offset < end; offset += 1) {
    const length = plain(text.charAt(offset)).length;
    if (length === 0) continue;
    if (remaining < length) return offset;
    remaining -= length;
  }
  return end;
}
