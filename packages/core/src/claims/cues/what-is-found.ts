/**
 * What is found or ruled behind verbs that tell of other acts as well: وثقت المنظمة مقتل مدنيين, أصدرت المحكمة حكما بسجنه.
 *
 * @example mayBeFound(ground, reading, at) // true of مقتل behind وثقت, false of مبلغا behind رصدت
 */
import { tells, tellsOwned } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

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

/** Verbs like رصد and وثق. */
export function isCounting(lemma: string): boolean {
  return tells('counting', lemma);
}
