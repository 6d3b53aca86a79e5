/**
 * Finds the object behind a clause that tells of an indefinite subject without a relative pronoun: أظهرت دراسة أجراها المعهد | تراجع
 * المبيعات.
 *
 * @example objectBehindClause(ground, 1, 9) // the token of تراجع
 */

import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { beginsNoun } from '../syntax/noun-words.ts';
import { isDefinite, isGluedPreposition, isPreposition, isTime } from '../syntax/phrase-words.ts';

const FARTHEST_VERB = 5;
const LONGEST_CLAUSE = 12;

/** The first bare noun, completed by the next word, behind a clause about the subject at `start`; -1 when there is none. */
export function objectBehindClause(ground: Ground, start: number, limit: number): number {
  const verb = clauseVerb(ground, start, limit);
  if (verb < 0) return -1;
  for (let at = verb + 1; at < Math.min(limit - 1, verb + LONGEST_CLAUSE); at += 1) {
    const token = ground.tokens[at];
    if (token?.kind === 'punctuation' || ground.isLink(at) || ground.is('relative', at)) return -1;
    if (at > verb + 1 && endsClause(ground, at - 1) && isObject(ground, at)) return at;
  }
  return -1;
}

/** أجراها in دراسة طبية أجراها: a finite verb soon behind a noun without the article and its adjectives. */
function clauseVerb(ground: Ground, start: number, limit: number): number {
  const isSpeaking = ['document', 'unnamed', 'body'].some((kind) => ground.isNoun(kind, start));
  if (!isSpeaking || isDefinite(ground, start) || ground.mention(start) !== undefined) return -1;
  for (let at = start + 1; at < Math.min(limit, start + FARTHEST_VERB); at += 1) {
    if (!ground.isWord(at) || ground.isLink(at) || ground.hasConjunction(at)) return -1;
    if (isFiniteVerb(ground, at)) return at;
    if (isDefinite(ground, at) && !/^(?:لل|بال)/u.test(ground.plain(at))) return -1;
  }
  return -1;
}

function isFiniteVerb(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (tells('issued', word) || tells('reached', word)) return true;
  const forms = ground.rankedVerbs(at).filter(({ prefixes }) => prefixes === '');
  if (forms.every(({ tense }) => tense !== 'past')) return false;
  // مسؤول تحدث | لرويترز: a verbal noun would be completed.
  const isMasdar = forms.some(({ tense }) => tense === 'masdar');
  return !isMasdar || isPreposition(ground, at + 1) || isGluedPreposition(ground, at + 1);
}

/** المعهد |, أمس |, رويترز |, نتائجه |: a word that nothing completes. */
function endsClause(ground: Ground, at: number): boolean {
  if (isPreposition(ground, at) || ground.is('preposition', at)) return false;
  const mention = ground.mention(at);
  if (mention !== undefined) return mention.endToken === at + 1;
  return isDefinite(ground, at) || isTime(ground, at) || /.{3}(?:ه|ها|هم)$/u.test(ground.plain(at));
}

/** تراجع المبيعات, أهمية النوم: without article, preposition or conjunction. */
function isObject(ground: Ground, at: number): boolean {
  const isBare = !isDefinite(ground, at) && !isPreposition(ground, at) && !isGluedPreposition(ground, at);
  if (!isBare || ground.hasConjunction(at) || ground.mention(at) !== undefined || isTime(ground, at)) return false;
  return ground.tokens[at]?.kind === 'word' && beginsNoun(ground, at);
}
