/**
 * Reads numbers and the noun they count: عشرة آلاف شخص, 300 مقاتل, نحو مئتي ألف نسمة.
 *
 * @example countedEnd(ground, at, limit) // the index of مغادرة in 300 شخص | مغادرة منازلهم
 */
import { readTable } from '@isnad/arabic';
import { tells } from './claim-words.ts';
import type { Ground } from './ground.ts';
import { isDefinite } from './phrase-words.ts';

/** The end of the indefinite noun that the numbers at `at` count, which no other noun completes; `at` where none do. Linear in the numbers. */
export function countedEnd(ground: Ground, at: number, limit: number): number {
  let noun = at;
  while (noun < limit && isNumber(ground, noun)) noun += 1;
  const isCounted =
    noun > at && noun < limit && ground.tokens[noun]?.kind === 'word' && ground.mention(noun) === undefined;
  return isCounted && !isDefinite(ground, noun) && !isConstruct(ground.plain(noun)) ? noun + 1 : at;
}

function isNumber(ground: Ground, at: number): boolean {
  if (ground.tokens[at]?.kind === 'number') return true;
  const word = ground.plain(at);
  return numberWords().has(word) || numberWords().has(word.replace(/^و/u, ''));
}

let numbers: ReadonlySet<string> | undefined;

/** ثلاثة, عشرين, آلاف: of three and more, since one and two stand behind what they count. */
function numberWords(): ReadonlySet<string> {
  numbers ??= new Set(
    readTable('number-words', ['form', 'value', 'kind'])
      .filter(({ kind, value }) => kind === 'cardinal' && Number(value) >= 3)
      .map(({ form }) => form),
  );
  return numbers;
}

/** بعشرة, بمليون, بنحو, بأكثر: ب and a number, or what one begins with. */
export function isAmount(ground: Ground, at: number): boolean {
  if (/^بـ?$/u.test(ground.text(at)))
    return ground.tokens[at + 1]?.kind === 'number' || tells('about', ground.plain(at + 1));
  const word = ground.plain(at);
  if (!word.startsWith('ب')) return false;
  return tells('about', word.slice(1)) || /^ب(?:أكثر|أقل|ما)$/u.test(word) || numberWords().has(word.slice(1));
}

/** موظفي (الشركة), مسؤولي (الحزب): what is counted is of the next word. */
function isConstruct(word: string): boolean {
  return /.{3}ي$/u.test(word);
}
