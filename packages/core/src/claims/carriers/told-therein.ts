/**
 * The medium of words that stand in a thing told of before them: نشر النادي تغريدة على تويتر قال فيها, بيان نشرته رويترز جاء فيه.
 *
 * @example toldTherein(ground, cue, sentence).map(({ name }) => name) // ['تويتر']
 */
import type { Hop } from '../../model/claim.ts';
import { type Sentence } from '../../model/segmented.ts';
import { type Cue } from '../cues/cue.ts';
import { tells } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { findCarriers } from './chain.ts';
import { hopAt, namesTweet } from './tweets.ts';

/** How far before its cue the thing may be named that the pronoun takes up. */
const FARTHEST_THING = 32;
/** Words between the cue and the pronoun: قال الوزير فيها. */
const FARTHEST_PRONOUN = 6;
/** Words between who passes words on and what is passed on: نقلت وكالة الأناضول الرسمية تصريحات. */
const FARTHEST_PASSER = 8;

/** Carriers of what is said in the thing that فيه or فيها behind the cue takes up; none where nothing points back. */
export function toldTherein(ground: Ground, cue: Cue, sentence: Sentence): Hop[] {
  if (!cue.match || !pointsBack(ground, cue.range.end, cue.match.content)) return [];
  const limit = cue.range.start;
  const first = Math.max(sentence.start, limit - FARTHEST_THING);
  const depth = ground.quotes.inside[limit] ?? -1;
  let thing = limit - 1;
  while (thing >= first && !(isTold(ground, thing) && (ground.quotes.inside[thing] ?? -1) === depth)) thing -= 1;
  // نشر صورة على تويتر وكتب فوقها: a network tells itself where it was.
  if (thing < first) return findCarriers(ground, { start: first, end: limit }, cue.source).filter(isNetwork);
  const named = findCarriers(ground, { start: thing, end: limit }, cue.source);
  if (named.length > 0) return named;
  if (namesTweet(ground, thing)) return [hopAt(ground, thing)];
  return passedOnBy(ground, Math.max(first, thing - FARTHEST_PASSER), thing);
}

/** قال فيها, أعلن من خلالها, كتب فوقها. */
function pointsBack(ground: Ground, from: number, content: number): boolean {
  for (let at = from; at < Math.min(content, from + FARTHEST_PRONOUN); at += 1)
    if (tells('therein', ground.plain(at))) return true;
  return false;
}

function isTold(ground: Ground, at: number): boolean {
  return ground.isNoun('speech', at) || namesTweet(ground, at);
}

function isNetwork({ rule }: Hop): boolean {
  return rule === 'chain/platform' || rule === 'chain/tweet';
}

/** نقلت وكالة الأناضول تصريحات: the subject of a verb that brings words out. */
function passedOnBy(ground: Ground, first: number, thing: number): Hop[] {
  let verb = thing - 1;
  while (verb >= first && !tells('reached', ground.withoutConjunction(verb))) verb -= 1;
  return verb < first ? [] : findCarriers(ground, { start: verb + 1, end: thing }, null);
}
