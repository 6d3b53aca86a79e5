/**
 * Reads what a verb with an object pronoun says of it: وصفته بأنه, اعتبرها "جريمة", يعتبره خصومه متساهلا.
 *
 * @example matchWithPronoun(ground, reading, at, limit)?.link // 'bi'
 */

import { skipAdverbials } from '../syntax/adverbials.ts';
import { looksLikeSubject } from '../syntax/agreement.ts';
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPreposition } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { behindThat, type FrameMatch } from './frame-match.ts';
import { matchFrame } from './frames.ts';

/** A verb with an object pronoun (وصفته بأنه, أخبرها أن): the pronoun is the addressee. */
export function matchWithPronoun(ground: Ground, reading: VerbReading, at: number, limit: number): FrameMatch | null {
  const takesObject = reading.verb.frames.some((frame) => frame.addressee === 'obj' || frame.link === 'object');
  if (!takesObject && !isSeenAs(ground, reading, at)) return null;
  const isDescribed = reading.verb.class === 'describe' && ground.tokens[at + 1]?.kind === 'quote';
  if (isDescribed && (ground.quotes.partner[at + 1] ?? -1) > at + 1) return predicateAt(ground, at + 1, at + 1, at);
  const match = matchFrame(ground, reading, at, limit);
  const predicate = matchPredicate(ground, reading, at, limit) ?? declaredAs(ground, reading, at, limit);
  // اعتبرها المنتقدون عنصرية وصف الأميرة بأنها: the predicate stands before a link that is another's.
  const isNearer =
    predicate !== null && predicate.link === 'object' && match?.link === 'bi' && predicate.content < match.content;
  return match && isTakenBy(reading, match) && !isNearer ? match : predicate;
}

const FARTHEST_WHAT = 24;

/** ما قاله المدير في مقابلة من أن الوضع صعب: what it is stands behind من. */
export function matchBehindWhat(
  ground: Ground,
  { verb, suffix }: VerbReading,
  at: number,
  limit: number,
): FrameMatch | null {
  if (suffix !== 'ه' || !/^[وفبلك]?ما$/u.test(ground.plain(at - 1)) || !verb.frames.some(({ link }) => link === 'anna'))
    return null;
  for (let from = at + 1; from < Math.min(limit - 2, at + FARTHEST_WHAT); from += 1) {
    if (/^[.؛:]$/u.test(ground.text(from)) || ground.isLink(from)) return null;
    if (ground.plain(from) === 'من' && /^أن/u.test(ground.plain(from + 1)) && ground.isLink(from + 1))
      return behindThat(ground, 'anna', from + 1, { start: at + 1, end: from });
  }
  return null;
}

/** True where the link is one that the verb takes behind whom or what it is said of. */
function isTakenBy({ verb }: VerbReading, { link, between }: FrameMatch): boolean {
  if (link === 'object') return true;
  const isTaken = verb.frames.some(
    (frame) => (frame.link === link || (link === 'anna' && frame.link === 'bi')) && frame.addressee === 'obj',
  );
  const isQuality =
    (link === 'quote' || link === 'bi') &&
    between.end - between.start <= 6 &&
    (verb.class === 'describe' || verb.context === 'estimate');
  return isTaken || isQuality;
}

/** التي أعلنتها الحكومة منطقة منكوبة, أعلنته المحكمة رئيسا شرعيا: what it is from now on, a noun and its adjective in the accusative. */
function declaredAs(ground: Ground, { verb }: VerbReading, at: number, limit: number): FrameMatch | null {
  if (verb.lemma !== 'أعلن') return null;
  const start = skipAdverbials(ground, at + 1, limit, 'subject');
  const end = readNounPhrase(ground, start, limit);
  if (end === start || end + 1 >= limit || !looksLikeSubject(ground, start)) return null;
  const ending = ground.plain(end).at(-1);
  const isPair = (ending === 'ة' || ending === 'ا') && ground.plain(end + 1).endsWith(ending);
  return isPair && isPredicate(ground, end) && !ground.plain(end + 1).startsWith('ال')
    ? predicateAt(ground, end, start, at)
    : null;
}

/** اعتبرها الادعاء دليلا على, اعتبره منتقدوه "متساهلا", التي اعتبرها غير رسمية: what one takes it for. */
function matchPredicate(ground: Ground, reading: VerbReading, at: number, limit: number): FrameMatch | null {
  if (reading.verb.context !== 'estimate' && !isSeenAs(ground, reading, at)) return null;
  const start = skipAdverbials(ground, at + 1, limit, 'subject');
  // يعتبره بمثابة ضمانة، تعهد فلان: no one behind the comma.
  if (start >= limit || (start > at + 1 && ground.text(start - 1) === '،' && ground.plain(at + 1) === 'بمثابة'))
    return null;
  // يرونها فاسدة: no subject stands behind a plural.
  const isNoSubject = reading.number === 'plural' || !looksLikeSubject(ground, start);
  if (isPredicate(ground, start) && isNoSubject) return predicateAt(ground, start, start, at);
  if (!ground.isWord(start) || isPreposition(ground, start) || ground.is('conjunction', start)) return null;
  const subjectEnd = Math.max(start + 1, endBeforePredicate(ground, start, readNounPhrase(ground, start, limit)));
  // أعتبره صديقا، لكننا نحتاج إلى غيره: behind a comma something else is said.
  if (ground.plain(subjectEnd) === '،') return null;
  const end = skipAdverbials(ground, subjectEnd, limit);
  const isAgent = ground.mention(end - 1) !== undefined || isSomeone(ground, start);
  const isBehindName = isAgent && ground.isWord(end) && (isIndefinite(ground, end) || isSuperlative(ground, end));
  // ما أسماه آثار المقاطعة: with no one behind the verb, whatever stands there is the word for it.
  if (isNamed(ground, reading, at) && !looksLikeSubject(ground, start)) return predicateAt(ground, start, start, at);
  return end < limit && (isPredicate(ground, end) || isBehindName) ? predicateAt(ground, end, start, at) : null;
}

/** ما أسماه, ما سمته. */
function isNamed(ground: Ground, { verb, tense }: VerbReading, at: number): boolean {
  return /^أ?سمى$/u.test(verb.lemma) && tense === 'past' && /ما$/u.test(ground.plain(at - 1));
}

/** التي يرونها فاسدة, يراه البعض ضروريا: several people see one thing as another. */
function isSeenAs(ground: Ground, { verb, tense, number }: VerbReading, at: number): boolean {
  return verb.lemma === 'رأى' && tense === 'present' && (number === 'plural' || isSomeone(ground, at + 1));
}

/** صنفتها السلطات المصرية "تنظيما إرهابيا", تعتبرها الأمم المتحدة الأسوأ: where the subject ends and what it takes it for begins. */
function endBeforePredicate(ground: Ground, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    if (ground.tokens[at]?.kind === 'quote' && /.{2}ا$/u.test(ground.plain(at + 1))) return at;
    const mention = ground.mention(at - 1);
    if (mention !== undefined && mention.endToken === at && isSuperlative(ground, at)) return at;
  }
  return end;
}

/** الأسوأ, الأفضل, الأكبر. */
function isSuperlative(ground: Ground, at: number): boolean {
  return /^الأ[^ا]{2,3}$/u.test(ground.plain(at)) && ground.mention(at) === undefined && ground.nouns(at).length === 0;
}

/** يعتبرها البعض مجرد تصحيح, يراه كثيرون. */
function isSomeone(ground: Ground, at: number): boolean {
  return tellsDefinite('many', ground.plain(at)) || tells('someone', ground.plain(at));
}

function predicateAt(ground: Ground, content: number, end: number, at: number): FrameMatch {
  const link = ground.tokens[content]?.kind === 'quote' ? 'quote' : 'object';
  return { link, linkAt: -1, content, between: { start: at + 1, end: end === content ? end : content } };
}

/** A quotation, an accusative (دليلا), an indefinite feminine (جريمة), or غير and its like. */
export function isPredicate(ground: Ground, at: number): boolean {
  if (ground.tokens[at]?.kind === 'quote') return (ground.quotes.partner[at] ?? -1) > at;
  // تصنفها بـ"الإرهابية".
  if (ground.plain(at) === 'ب') return ground.tokens[at + 1]?.kind === 'quote';
  if (ground.mention(at) !== undefined || ground.is('adverb', at) || ground.hasConjunction(at)) return false;
  const word = ground.plain(at);
  return (
    /^(?!ال).{2,}(?:ا|ة)$/u.test(word) || /\u064b/u.test(ground.text(at)) || /^(?:غير|بمثابة|أحد|إحدى)$/u.test(word)
  );
}

/** تعتبرهما تركيا منظمات إرهابية: right behind a name an indefinite noun is what it takes them for. */
function isIndefinite(ground: Ground, at: number): boolean {
  return (
    ground.mention(at) === undefined &&
    !ground.plain(at).startsWith('ال') &&
    !ground.hasConjunction(at) &&
    !isPreposition(ground, at) &&
    !ground.isLink(at) &&
    !['adverb', 'conjunction', 'relative', 'time', 'pronoun'].some((kind) => ground.is(kind, at)) &&
    ground.verbs(at).length === 0
  );
}
