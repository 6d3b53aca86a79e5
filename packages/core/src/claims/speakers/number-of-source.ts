/**
 * How many an unnamed source is: one, two, several, or not told.
 *
 * @example countOf(ground, range) // 2 for مصدران
 */
import { readTable } from '@isnad/arabic';
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';

export function isPlural(word: string): boolean {
  // الأمين العام: the letters of a plural are the word's own.
  if (tellsDefinite('one_in_in', word)) return false;
  // خبراء, not عداء.
  return (
    /(?:ون|ين|ات)$/u.test(word) ||
    /^(?:ال|لل)?.{3,}اء$/u.test(word) ||
    tells('broken_plural', word.replace(/^(?:ال|لل|ل|ب)/u, ''))
  );
}

let counts: ReadonlyMap<string, number> | undefined;

/** Three to ten, of whom several speak: ثلاثة مسؤولين. Beyond five only with ة, since عشر, ست, سبع are other words as well. */
function countWords(): ReadonlyMap<string, number> {
  counts ??= new Map(
    readTable('number-words', ['form', 'value', 'kind'])
      .filter(({ kind }) => kind === 'cardinal')
      .map(({ form, value }) => [form, Number(value)] as const)
      .filter(([form, value]) => value >= 3 && (value <= 5 || (value <= 10 && form.endsWith('ة')))),
  );
  return counts;
}

export function countOf(ground: Ground, range: TokenRange): number | null {
  const word = ground.withoutConjunction(range.start);
  if (ground.tokens[range.start]?.kind === 'number') {
    const value = Number(word);
    return Number.isInteger(value) && value > 0 && value < 1000 ? value : null;
  }
  // مسؤولين may be a plural in another case: only the nominative dual is listed.
  if (tells('two_sources', word)) return 2;
  return countWords().get(word) ?? (tells('one_source', word) ? 1 : null);
}
