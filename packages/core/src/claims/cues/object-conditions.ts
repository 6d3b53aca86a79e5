/**
 * What the object of a reporting verb must be for something to be said: an attitude, words, a finding; no estimate, no act.
 *
 * @example holdsAttitude(ground, reading, match) // true in أبدى قلقه
 */

import { type ClaimWordClass } from '@isnad/arabic';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { isAttack } from '../syntax/attack-words.ts';
import { tells, tellsDefinite, tellsOwned } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { SourceParts } from './cue.ts';
import type { FrameMatch } from './frame-match.ts';
import { namesAgent } from './source-place.ts';

/** أبدى قلقه, جدد دعمه: an attitude is expressed; غاراته is not. */
export function holdsAttitude(ground: Ground, reading: VerbReading, match: FrameMatch): boolean {
  if (reading.verb.context === 'light')
    return (
      (match.link !== 'object' && reading.verb.class === 'order') ||
      ground.isNoun('addressed', match.content) ||
      (leadsToNoun(ground, match.content) && ground.isNoun('addressed', match.content + 1))
    );
  if (reading.verb.context !== 'attitude' || match.link !== 'object') return true;
  // مبديا "قلقه الكبير".
  const at = ground.tokens[match.content]?.kind === 'quote' ? match.content + 1 : match.content;
  return ground.isNoun('attitude', at) || ground.verbs(at).some((form) => form.tense === 'masdar');
}

/** حمّل الوزير الحكومة مسؤولية الأزمة: the noun that reports may be the second object. */
export function atSpokenNoun(ground: Ground, reading: VerbReading, match: FrameMatch, limit: number): FrameMatch {
  if (reading.verb.context !== 'light' || match.link !== 'object' || ground.isNoun('addressed', match.content))
    return match;
  if (reading.verb.lemma === 'حمل') return atBlame(ground, match, limit);
  const next = skipAdverbials(ground, readNounPhrase(ground, match.content, limit), limit);
  if (next >= limit || !ground.isNoun('addressed', next)) return match;
  return { ...match, content: next, between: { start: match.between.start, end: next } };
}

/** كامل المسؤولية, "مسؤولية كذا". */
function leadsToNoun(ground: Ground, at: number): boolean {
  return ground.tokens[at]?.kind === 'quote' || /^(?:كامل|كل|كافة)$/u.test(ground.plain(at));
}

const FARTHEST_BLAME = 18;

/** حمّل الجيش الحركة (حماس) | المسؤولية عن كذا, | كامل المسؤولية: whoever is blamed stands before it, however long he is told of. */
function atBlame(ground: Ground, match: FrameMatch, limit: number): FrameMatch {
  for (let at = match.content; at < Math.min(limit, match.content + FARTHEST_BLAME); at += 1) {
    if (ground.isLink(at) || /^[:؛.]$/u.test(ground.text(at))) return match;
    if (!/^(?:ال)?مسؤولي(?:ة|ات|ته|تها)$/u.test(ground.plain(at))) continue;
    const before = at - 1;
    const content = before >= match.content && leadsToNoun(ground, before) ? before : at;
    return { ...match, content, between: { start: match.between.start, end: content } };
  }
  return match;
}

/** وجه انتقادات, قدم شكره: what is said lies in the noun. */
export function withNounMeaning(ground: Ground, reading: VerbReading, match: FrameMatch): VerbReading {
  if (reading.verb.context !== 'light') return reading;
  const noun = ground.nouns(match.content).find(({ kind }) => kind === 'addressed');
  return noun ? { ...reading, verb: { ...reading.verb, class: noun.class, stance: noun.stance } } : reading;
}

/** تعتبر الرياض من أكبر المدن, التي تعد: the present with a bare object says what a thing is, not what someone said. */
export function isEstimate(
  ground: Ground,
  reading: VerbReading,
  match: FrameMatch,
  { source, place }: SourceParts,
): boolean {
  if (reading.verb.context !== 'estimate' || !(match.link === 'object' || isTermQuote(ground, match))) return false;
  if (reading.tense === 'past') return false;
  // التي يعتبرونها خطرا: they do.
  if (reading.suffix !== '')
    return (
      place !== 'after' &&
      reading.number !== 'plural' &&
      !/^(?:الذي|التي)$/u.test(ground.plain(match.between.start - 2))
    );
  const isNamed = source !== null && ground.mention(source.start)?.firstToken === source.start;
  if (source && (place === 'before' || (place === 'after' && isNamed)) && isTakenFor(ground, match, source))
    return false;
  if (place !== 'after' || !source) return true;
  const subject = ground.plain(source.start);
  return !subject.endsWith('ون') && !tellsDefinite('many', subject);
}

/** التحالف يعتبر الميناء ممرا: someone named takes one thing for another, which stands in the accusative. */
function isTakenFor(ground: Ground, { link, content }: FrameMatch, { start }: TokenRange): boolean {
  const speaker = ground.mention(start);
  const isAgent = speaker !== undefined ? speaker.firstToken === start : ground.isNoun('unnamed', start);
  if (link !== 'object' || !isAgent || !ground.isWord(content)) return false;
  const end = readNounPhrase(ground, content, content + 8, false);
  const word = ground.plain(end);
  if (end > content && ground.plain(content).startsWith('ال') && ground.tokens[end]?.kind === 'quote')
    return (ground.quotes.partner[end] ?? -1) > end;
  return (
    end > content &&
    ground.plain(content).startsWith('ال') &&
    ground.tokens[end]?.kind === 'word' &&
    /^(?!ال).{3,}(?:ا|ة)$/u.test(word) &&
    !ground.hasConjunction(end)
  );
}

/** المرة الأولى التي يعلن فيها الجيش مسؤوليته, موسكو التي تنفي الاتهامات: a clause with a subject of its own, or charges one named denies. */
export function isSaidInClause(
  ground: Ground,
  { verb }: VerbReading,
  at: number,
  { content }: FrameMatch,
  { place, source }: SourceParts,
): boolean {
  if (place === 'after' && /^في(?:ه|ها)$/u.test(ground.plain(at + 1))) return true;
  const isNamed = source !== null && ground.mention(source.start)?.firstToken === source.start;
  const isCharge =
    ground.isNoun('claim', content) || ground.isNoun('claim', content + 1) || ground.plain(content) === 'أي';
  return isNamed && isCharge && ['deny', 'reject'].includes(verb.class);
}

/** يعتبر "تاريخيا": marks around a term, no speech. */
function isTermQuote(ground: Ground, { link, content }: FrameMatch): boolean {
  const close = ground.quotes.partner[content] ?? -1;
  return link === 'quote' && close > content && close - content < 5;
}

/** اطلع على الأمر, الذي يقدر قيمته: letters shared with أطلع نظيره على and قدرت الوكالة العدد. */
export function isOtherVerb(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  { place, source }: SourceParts,
): boolean {
  const { lemma } = reading.verb;
  if (lemma === 'أطلع' && match.link === 'ala')
    return !ground.withoutConjunction(at).startsWith('أ') || (match.content <= at + 2 && reading.suffix === '');
  // توقع الرابطة عقدا: the past of توقع would be masculine, so she signs it.
  if (lemma === 'توقع' && match.link === 'object' && ground.plain(at) === 'توقع')
    return place === 'after' && source !== null && ground.plain(source.start).endsWith('ة');
  // تبنى التنظيم الهجوم: who owns up to an attack; to adopt a law is an act.
  // اتفق الخبراء على أن: what several people hold; اتفق معه على أن is an agreement.
  if (lemma === 'اتفق') return place !== 'after';
  if (lemma === 'تبنى') return !isAttack(ground.plain(match.content));
  // ودان تشورياك إن: a name with the letters of a verb, before the link of the verb of speech.
  const isName = match.link === 'object' && reading.verb.frames.every(({ link }) => link !== 'anna');
  if (isName && /^إن/u.test(ground.plain(match.content + 1)) && ground.isLink(match.content + 1)) return true;
  return lemma === 'قدر' && match.link === 'object' && place !== 'after';
}

/** أظهرت بيانات نمو الاقتصاد: what a document shows is found in it. */
export function isFinding(
  ground: Ground,
  reading: VerbReading,
  match: FrameMatch,
  { source, place }: SourceParts,
): boolean {
  if (reading.verb.lemma !== 'أظهر' || match.link !== 'object' || place === 'suffix' || !source) return false;
  const at = match.content;
  return (
    ground.isNoun('document', source.start) &&
    !ground.plain(at).startsWith('ال') &&
    ground.isWord(at + 1) &&
    !isPreposition(ground, at + 1) &&
    ground.verbs(at).every((form) => form.tense === 'masdar')
  );
}

function tellsOwnedOr(kind: ClaimWordClass, word: string): boolean {
  return tells(kind, word) || tellsOwned(kind, word);
}

/** أسماء تدعو للدهشة, ما يدعو إلى الفخر: what a thing moves one to feel; دعا الوزير إلى التفاؤل is a call. */
export function isEvoked(
  ground: Ground,
  { verb, tense }: VerbReading,
  { link, content }: FrameMatch,
  { source, place }: SourceParts,
): boolean {
  if (verb.lemma !== 'دعا' || tense !== 'present' || !(link === 'li' || link === 'ila')) return false;
  if (source !== null && place !== 'relative' && namesAgent(ground, source.start, source.start + 1)) return false;
  return tells('evoked', ground.plain(content).replace(/^(?:لل|ال|ل(?=.{4}))/u, ''));
}

/** دعا إلى حفلة, وجه دعوة عشاء: the call is an invitation. */
export function isActOnly(ground: Ground, match: FrameMatch, reading: VerbReading): boolean {
  // رفض السماح لهم, رفضت تسليمها: what one refuses to do is done, not said.
  if (match.link === 'object' && reading.verb.lemma === 'رفض')
    return tellsOwnedOr('refused_act', ground.plain(match.content));
  return match.link === 'ila' && reading.verb.class === 'call_for' && ground.isNoun('occasion', match.content);
}
