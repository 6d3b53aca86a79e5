/**
 * Tells what was found or ruled from other acts with the same verbs: وثقت المنظمة مقتل مدنيين, أصدرت المحكمة حكما بسجنه.
 *
 * @example mayBeFound(ground, reading, at) // true of مقتل behind وثقت, false of مبلغا behind رصدت
 */
import { tells, tellsOwned } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { isCourt } from './courts.ts';
import { type SourcePlace } from './cue.ts';
import { type FrameMatch } from './frames.ts';

/** Who finds something: a paper, a body, people, someone named. */
const FINDING = ['document', 'body', 'unnamed', 'role', 'outlet'];

/** رصد مبلغا and أصدر كتابا are acts: with these verbs only a number, an event or a ruling is told of. */
export function mayBeFound(ground: Ground, { verb }: VerbReading, at: number): boolean {
  const word = ground.plain(at);
  if (isCounting(verb.lemma))
    return (
      (ground.tokens[at]?.kind === 'number' && (ground.dateAt[at] ?? -1) < 0 && ground.text(at + 1) !== ':') ||
      (tells('finding', word) && ground.isWord(at + 1) && !isPreposition(ground, at + 1))
    );
  if (verb.lemma !== 'أصدر') return true;
  const isRuling = tells('verdict', word) || tellsOwned('verdict', word);
  return isRuling && /^ب.{2}|^على$/u.test(ground.plain(at + 1));
}

/** True where no one who finds or rules is named: قالت إنها وثقت 16 حالة is told by her already. */
export function findsNothing(
  ground: Ground,
  { verb, prefixes }: VerbReading,
  at: number,
  { link }: FrameMatch,
  { source, place }: { source: TokenRange | null; place: SourcePlace },
): boolean {
  if (link !== 'object') return false;
  if (verb.lemma === 'أصدر') return !source || !isCourt(ground, source.start);
  if (!isCounting(verb.lemma)) return false;
  if (/^[وفب]?[أإ]ن(?:ه|ها|هم)$/u.test(ground.plain(at - 1))) return true;
  if (!source) return place !== 'none' || !prefixes.startsWith('و');
  return !ground.mention(source.start) && !FINDING.some((kind) => ground.isNoun(kind, source.start));
}

function isCounting(lemma: string): boolean {
  return tells('counting', lemma);
}
