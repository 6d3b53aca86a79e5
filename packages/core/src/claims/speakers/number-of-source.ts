/**
 * How many an unnamed source is: one, two, several, or not told.
 *
 * @example countOf(ground, range) // 2 for مصدران
 */
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';

const BROKEN_PLURALS = new Set(
  'مصادر نساء شهود عشرات بعض سكان أهالي ضحايا قادة ضباط نواب طلاب عمال تجار أقارب أنصار قضاة نقاد جيران فصائل مئات آلاف'.split(
    ' ',
  ),
);

export function isPlural(word: string): boolean {
  // خبراء, not عداء.
  return (
    /(?:ون|ين|ات)$/u.test(word) ||
    /^(?:ال|لل)?.{3,}اء$/u.test(word) ||
    BROKEN_PLURALS.has(word.replace(/^(?:ال|لل|ل|ب)/u, ''))
  );
}

const COUNTS: Readonly<Record<string, number>> = {
  مصدران: 2,
  مصدرين: 2,
  مسؤولان: 2,
  مسؤولين: 2,
  ثلاثة: 3,
  أربعة: 4,
  خمسة: 5,
  ستة: 6,
  سبعة: 7,
  ثمانية: 8,
  تسعة: 9,
  عشرة: 10,
  ثلاث: 3,
  أربع: 4,
  خمس: 5,
};

export function countOf(ground: Ground, range: TokenRange): number | null {
  const word = ground.withoutConjunction(range.start);
  if (ground.tokens[range.start]?.kind === 'number') {
    const value = Number(word);
    return Number.isInteger(value) && value > 0 && value < 1000 ? value : null;
  }
  // مسؤولين may be a plural in another case: only the nominative dual counts.
  if (word === 'مسؤولين' || word === 'مصدرين') return null;
  return COUNTS[word] ?? (/^(?:مصدر|مسؤول|متحدث|شاهد|دبلوماسي|ضابط)$/u.test(word) ? 1 : null);
}
