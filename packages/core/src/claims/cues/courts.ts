/**
 * Finds the court whose ruling a verb reports: قضت محكمة مصرية بسجنه وألزمته بالدفع.
 *
 * @example isCourt(ground, 1) // true of محكمة
 */
import { type Sentence } from '../../model/segmented.ts';
import { tellsDefinite } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

export function isCourt(ground: Ground, at: number): boolean {
  return tellsDefinite('court', ground.withoutConjunction(at));
}

/** محكمة مصرية تقضي: the court right before its verb. */
export function followsCourt(ground: Ground, at: number, sentence: Sentence): boolean {
  for (let head = at - 1; head >= Math.max(sentence.start, at - 6); head -= 1)
    if (isCourt(ground, head)) return readNounPhrase(ground, head, at) === at;
  return false;
}

/** قضت المحكمة بسجنه وألزمته بالدفع. */
export function hasCourtBefore(ground: Ground, at: number, sentence: Sentence): boolean {
  for (let head = sentence.start; head < at; head += 1) if (isCourt(ground, head)) return true;
  return false;
}

/** تقضي المادة الخامسة بعقوبة: in the present a law lays it down. */
export function isLaidDown(ground: Ground, { verb, tense }: VerbReading, at: number): boolean {
  return verb.lemma === 'قضى' && tense === 'present' && tellsDefinite('law', ground.plain(at));
}
