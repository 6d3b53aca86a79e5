/**
 * Reads verbs that take up what was said before: الأمر الذي تنفيه موسكو, وهو ما أكدته الوزارة, ونفى الكرملين ذلك.
 *
 * @example readDenial(ground, reading, at, sentence, limit) // its content is found among the claims so far
 */
import { type Sentence } from '../../model/segmented.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { looksLikeSubject } from '../syntax/agreement.ts';
import { tellsJoined } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPreposition, trimRange } from '../syntax/phrase-words.ts';
import { conjunctionLength, type VerbReading } from '../syntax/word-forms.ts';
import { type Cue } from './cue.ts';
import type { FrameMatch } from './frame-match.ts';
import { antecedentOf } from './object-before.ts';
import { namesAgent, placeSource } from './source-place.ts';

/** الأمر الذي تنفيه موسكو: what was said just before is denied; its content is found among the claims so far. */
export function readDenial(
  ground: Ground,
  reading: VerbReading,
  at: number,
  sentence: Sentence,
  limit: number,
): Cue | string {
  const start = behindCircumstances(ground, at + 1, limit);
  const end = readNounPhrase(ground, start, limit);
  if (end === start || !looksLikeSubject(ground, start)) return 'no one who denies';
  const source = trimRange(ground, { start, end });
  const cue = pointingBack(ground, reading, at, { rule: 'claims/denial', source, end: Math.min(end, sentence.end) });
  // الهجوم الذي نفته دمشق: where nothing has been said before it.
  const antecedent =
    reading.verb.class === 'deny' ? antecedentOf(ground, at, sentence, reading.suffix === 'ها', 'claim') : null;
  return antecedent ? { ...cue, antecedent } : cue;
}

/** وهو ما أكده لرويترز | المتحدث فلان: where someone is named behind the circumstances. */
function behindCircumstances(ground: Ground, from: number, limit: number): number {
  const start = skipAdverbials(ground, from, limit, 'subject');
  return start > from && namesAgent(ground, start, readNounPhrase(ground, start, limit)) ? start : from;
}

/** …، وهو ما أكدته الوزارة, ما أعلنه الجيش: not وفق ما أكدته, which attributes, nor كل ما أكده. */
export function isConfirmed(ground: Ground, reading: VerbReading, at: number): boolean {
  if (!['assert', 'confirm', 'say', 'announce'].includes(reading.verb.class) || !/^(?:ه|ها)$/u.test(reading.suffix))
    return false;
  // وهو ما أعلنه: said plainly of the clause before; ما أعلنه alone is what was announced.
  const isPointingBack = /^(?:وهو|وهي)$/u.test(ground.plain(at - 2)) && ground.plain(at - 1) === 'ما';
  if (isPointingBack) return true;
  if (reading.verb.lemma !== 'أكد' && reading.verb.class !== 'confirm') return false;
  if (ground.plain(at - 1) !== 'ما' && ground.plain(at - 1) !== 'الذي') return false;
  const before = ground.plain(at - 2);
  if (ground.plain(at - 1) === 'الذي') return before === 'الأمر';
  return !isPreposition(ground, at - 2) && !tellsJoined('unconfirming', before);
}

/** ينفي ذلك, نفت موسكو ذلك: a pronoun stands for what was said before. */
export function isThat(ground: Ground, { link, content }: FrameMatch, limit: number): boolean {
  if (link !== 'object' || !/^(?:ذلك|هذا)$/u.test(ground.plain(content))) return false;
  const next = ground.attribution.has('adverb', ground.plain(content + 1)) ? content + 2 : content + 1;
  return (
    next >= limit ||
    ground.tokens[next]?.kind === 'punctuation' ||
    ground.verbs(next).some((form) => form.tense === 'participle')
  );
}

/** أوضح ذلك المتحدث باسم الوزارة, صرح بذلك مدير الفرع: who told what the sentence before says, or the clause before. */
export function readToldThat(
  ground: Ground,
  reading: VerbReading,
  at: number,
  sentence: Sentence,
  limit: number,
): Cue | null {
  if (!/^ب?ذلك$/u.test(ground.plain(at + 1)) || reading.tense !== 'past' || reading.suffix !== '') return null;
  // جاء ذلك في كلمة ألقاها: where it was told, and not who did.
  const tells = ['say', 'assert', 'announce', 'confirm'].includes(reading.verb.class);
  if (!tells || reading.verb.context === 'within') return null;
  const opens = at === sentence.start || /^[،؛.…]+$/u.test(ground.text(at - 1));
  const start = skipAdverbials(ground, at + 2, limit, 'subject');
  const last = readNounPhrase(ground, start, limit);
  // مدير الفرع سعيد، مشيرا إلى: he goes on.
  let end = start;
  while (end < last && !(ground.text(end) === '،' && ground.verbs(end + 1).length > 0)) end += 1;
  if (!opens || end === start || !namesAgent(ground, start, end) || !looksLikeSubject(ground, start)) return null;
  return pointingBack(ground, reading, at, {
    rule: 'claims/told-that',
    source: trimRange(ground, { start, end }),
    end,
  });
}

/** A verb behind which its source stands, and whose content stands before it. */
function pointingBack(
  ground: Ground,
  reading: VerbReading,
  at: number,
  told: Pick<Cue, 'rule' | 'source' | 'end'>,
): Cue {
  return {
    kind: 'denial',
    range: { start: at, end: at + 1 },
    from: (ground.tokens[at]?.start ?? 0) + conjunctionLength(reading.prefixes),
    reading,
    phrase: null,
    match: null,
    place: 'after',
    addressee: null,
    cited: null,
    ...told,
  };
}

export function denialOfThat(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  sentence: Sentence,
): Cue {
  const parts = placeSource(ground, reading, at, match, sentence);
  return {
    kind: 'denial',
    rule: 'claims/denial',
    range: { start: at, end: at + 1 },
    from: (ground.tokens[at]?.start ?? 0) + conjunctionLength(reading.prefixes),
    reading,
    phrase: null,
    match: null,
    source: parts.source,
    place: parts.place,
    addressee: null,
    cited: null,
    end: match.content + 1,
  };
}
