/**
 * Finds the document that speaks where the verb tells what stands in it: جاء في البيان أن, أصدر قرارا جاء فيه.
 *
 * @example placeWithin(ground, reading, match)?.source // البيان in جاء في البيان أن
 */
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPreposition, type TokenRange, trimRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { SourcePlace } from './cue.ts';
import type { FrameMatch } from './frame-match.ts';

interface HoldingDocument {
  readonly source: TokenRange;
  readonly place: SourcePlace;
  readonly addressee: null;
}

/** جاء في البيان أن: the document speaks. */
export function placeWithin(ground: Ground, reading: VerbReading, match: FrameMatch): HoldingDocument | null {
  const { end } = match.between;
  let { start } = match.between;
  if (/^في(?:ه|ها)$/u.test(ground.plain(start))) return holderBefore(ground, start - 1);
  // وجاء نص البيان: "…".
  // وتضمن بيان لوكالة "كذا" أن: a link has no other subject than what stands behind the verb.
  const isLinked = match.link === 'anna' && reading.verb.lemma === 'تضمن';
  if (ground.isNoun('document', start) && (isLinked || readNounPhrase(ground, start, end) >= end))
    return { source: trimRange(ground, { start, end }), place: 'after', addressee: null };
  while (start < end && ground.is('adverb', start) && !isPreposition(ground, start)) start += 1;
  const isSeenIn =
    ground.plain(start) === 'من' && reading.verb.class === 'reveal' && ground.isNoun('document', start + 1);
  if (!(isSeenIn || (ground.plain(start) === 'في' && reading.verb.class !== 'reveal')) || end - start > 12) return null;
  // جاء في هذا التقرير أن.
  const isThis = /^(?:هذا|هذه)$/u.test(ground.plain(start + 1)) && ground.isNoun('document', start + 2);
  if (
    !isThis &&
    !ground.isNoun('document', start + 1) &&
    !(match.link === 'anna' && ground.plain(start + 1).length > 3)
  )
    return null;
  return {
    source: trimRange(ground, { start: start + 1, end: readNounPhrase(ground, start + 1, end) }),
    place: 'after',
    addressee: null,
  };
}

const FARTHEST_HOLDER = 30;

/** أصدر قرارا جاء فيه: the pronoun stands for the last document before the verb. */
function holderBefore(ground: Ground, verb: number): HoldingDocument | null {
  const sentence = ground.segmented.sentenceOfToken[verb];
  for (let at = verb - 1; at > verb - FARTHEST_HOLDER && ground.segmented.sentenceOfToken[at] === sentence; at -= 1)
    if (ground.isNoun('document', at) && !ground.verbs(at).some((form) => form.tense === 'past'))
      return { source: { start: at, end: readNounPhrase(ground, at, verb) }, place: 'relative', addressee: null };
  return null;
}
