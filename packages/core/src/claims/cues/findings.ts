/**
 * Tells who finds or rules, where a verb tells of other acts as well: وثقت المنظمة مقتل مدنيين, أصدرت المحكمة حكما بسجنه.
 *
 * @example findsNothing(ground, reading, at, frame, told) // true of قالت إنها وثقت 16 حالة, where she is told by her already
 */
import { type Ground } from '../syntax/ground.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { isCourt } from './courts.ts';
import type { SourceParts } from './cue.ts';
import type { FrameMatch } from './frame-match.ts';
import { isCounting } from './what-is-found.ts';

/** Who finds something: a paper, a body, people, someone named. */
const FINDING = ['document', 'body', 'unnamed', 'role', 'outlet'];

/** True where no one who finds or rules is named: قالت إنها وثقت 16 حالة is told by her already. */
export function findsNothing(
  ground: Ground,
  { verb, prefixes }: VerbReading,
  at: number,
  { link }: FrameMatch,
  { source, place }: SourceParts,
): boolean {
  if (link !== 'object') return false;
  if (verb.lemma === 'أصدر') return !source || !isCourt(ground, source.start);
  if (!isCounting(verb.lemma)) return false;
  if (/^[وفب]?[أإ]ن(?:ه|ها|هم)$/u.test(ground.plain(at - 1))) return true;
  if (!source) return place !== 'none' || !prefixes.startsWith('و');
  return !ground.mention(source.start) && !FINDING.some((kind) => ground.isNoun(kind, source.start));
}
