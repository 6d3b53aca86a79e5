/**
 * Finds the subject between a word that a noun must follow (أن, لكن, كان) and its verb, where the noun phrase alone ends too soon.
 *
 * @example readGoverned(ground, start, verb, reading) // 'لكن | تقرير لصحيفة "الشروق" | أفاد'
 */
import { agrees, looksFeminine } from '../syntax/agreement.ts';
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isSpeakersNoun } from '../syntax/noun-words.ts';
import { isSecondAdjective } from '../syntax/phrase-parts.ts';
import { isPreposition, type TokenRange, trimRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { extendToName } from './name-behind.ts';

const LONGEST_GOVERNED = 14;

/**
 * لكن تقرير لصحيفة كذا أفاد, أن ثلاث وكالات سفر في المدينة قالت: behind a word that a noun must follow, all up to the first verb
 * belongs to its subject, whatever its words are; null where another verb or a mark may stand between.
 */
export function readGoverned(ground: Ground, start: number, end: number, reading: VerbReading): TokenRange | null {
  if (end - start > LONGEST_GOVERNED || end - start < 2 || reading.prefixes !== '' || reading.gender === null)
    return null;
  const isMany = ground.is('quantity', start) || ground.tokens[start]?.kind === 'number';
  if (!isMany && (!isHead(ground, start) || !agrees(ground, reading, start))) return null;
  // كانت إيران واحدة من دول أبدى قادة الحلف: the verb of another.
  const isPlace = ground.mention(start)?.type === 'place';
  if (isPlace && looksFeminine(ground, start) !== (reading.gender === 'female')) return null;
  const phrase = trimRange(ground, { start, end: readNounPhrase(ground, start, end) });
  if (phrase.end <= phrase.start && !isMany) return null;
  const rest = Math.max(phrase.end, start + 1);
  // وزير الأمن كليمون ساوادوغو أعلن: a name that no one knows.
  const isUnknownName = ground.isNoun('role', start) && end - rest <= 2;
  for (let at = rest; at < end; at += 1) {
    const close = ground.tokens[at]?.kind === 'quote' ? (ground.quotes.partner[at] ?? -1) : -1;
    if (close > at && close < end) {
      at = close;
      continue;
    }
    if (mayBeginClause(ground, at)) return null;
    if (!goesOnWith(ground, at) && !isUnknownName && !(isMany && at <= start + 2)) return null;
  }
  if (phrase.end <= phrase.start || phrase.end >= end) return { start, end };
  const named = extendToName(ground, phrase, end);
  // خبراء في جامعات العاصمة, but not لكن الرئيس في كلمته.
  const isThere = ground.plain(phrase.end) === 'في' && !/^[وف]?ال/u.test(ground.plain(start));
  const isWhere = isThere && ground.mention(start) === undefined;
  const goesOn = isMany || isUnknownName || isWhere || /^[لب].{2,}/u.test(ground.plain(phrase.end));
  return named.end === phrase.end && goesOn ? { start, end } : named;
}

/** في, العام, للنساء, باريس, 12, what stands behind a preposition: no verb, so that the phrase goes on. */
function goesOnWith(ground: Ground, at: number): boolean {
  const token = ground.tokens[at];
  if (ground.mention(at) !== undefined || isPreposition(ground, at) || token?.kind === 'number') return true;
  if (token?.kind !== 'word') return false;
  const isDefinite = /^[وف]?(?:ال|لل|بال).{2,}/u.test(token.plain);
  return isDefinite || isPreposition(ground, at - 1) || ground.nouns(at).length > 0 || isSecondAdjective(ground, at);
}

/** A noun that someone or something that speaks is called by. */
function isHead(ground: Ground, at: number): boolean {
  if (ground.mention(at)?.firstToken === at) return true;
  return isSpeakersNoun(ground, at);
}

/** أن, الذي, حين, لم, قال, يريد: with such a word a clause of its own may begin. */
function mayBeginClause(ground: Ground, at: number): boolean {
  if (ground.mention(at) !== undefined) return false;
  if (ground.isLink(at) || ground.is('relative', at) || ground.is('conjunction', at) || ground.is('negation', at))
    return !isPreposition(ground, at);
  if (ground.verbs(at).some((form) => form.tense === 'past' || form.tense === 'present')) return true;
  return /^ي.{3,}/u.test(ground.plain(at)) && ground.nouns(at).length === 0;
}
