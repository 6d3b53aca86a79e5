/**
 * Outlets named as something else than a carrier: where someone works, where a study came out, whose survey it is.
 *
 * @example carriesNothing(ground, outlet, from) // true in الكاتب في صحيفة الحياة, دراسة نشرت في مجلة لانسيت, مسح لرويترز
 */
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition, type TokenRange } from '../syntax/phrase-words.ts';

const LONGEST_TITLE = 6;
const FARTHEST_STUDY = 9;

/** True where the outlet at `at` carries nothing, as what stands before it tells. */
export function carriesNothing(ground: Ground, at: number, from: number, source: TokenRange | null): boolean {
  return isWorkplace(ground, at, from) || bearsStudy(ground, at, source) || hasSurvey(ground, at);
}

/** فلان، المحلل والكاتب في صحيفة الحياة: the office, behind a comma or a name, goes up to the outlet. */
function isWorkplace(ground: Ground, at: number, from: number): boolean {
  const isIn = ground.plain(at - 1) === 'في' || (ground.plain(at).startsWith('ب') && ground.isNoun('outlet', at));
  if (!isIn) return false;
  const last = ground.plain(at - 1) === 'في' ? at - 2 : at - 1;
  for (let word = last; word >= Math.max(from - 1, last - LONGEST_TITLE) && ground.isWord(word); word -= 1) {
    if (isPreposition(ground, word) || ground.isNoun('speech', word)) return false;
    const isApart =
      !ground.isWord(word - 1) || ground.mention(word - 1) !== undefined || tells('press_work', ground.plain(word - 1));
    if (isApart && ground.mention(word) === undefined && worksThere(ground, word)) return true;
  }
  return false;
}

function worksThere(ground: Ground, at: number): boolean {
  return tellsDefinite('press_work', ground.withoutConjunction(at));
}

/** الدراسة التي نشرت في دورية, بحث نشرته مجلة: what came out there is no speech, unless it speaks itself. */
function bearsStudy(ground: Ground, at: number, source: TokenRange | null): boolean {
  let verb = at - 1;
  while (verb > at - 4 && !tells('issued', ground.plain(verb)) && !tells('reached', ground.plain(verb))) verb -= 1;
  if (verb <= at - 4) return false;
  for (let noun = verb - 1; noun > verb - FARTHEST_STUDY && ground.isWord(noun); noun -= 1)
    if (tellsDefinite('study', ground.plain(noun))) return noun !== source?.start;
  return false;
}

/** مسح لرويترز, تعداد لوكالة الأناضول: whose document it is. */
function hasSurvey(ground: Ground, at: number): boolean {
  const last = ground.plain(at).startsWith('ل') ? at - 1 : ground.plain(at - 1) === 'ل' ? at - 2 : -1;
  return last >= 0 && ground.isNoun('document', last) && !ground.isNoun('speech', last);
}
