/**
 * Says who speaks and who is addressed among the words around a verb.
 *
 * @example placeSource(ground, reading, at, match, sentence).place // 'after'
 */

import { type Sentence } from '../../model/segmented.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { agrees, looksFeminine, looksLikeSubject } from '../syntax/agreement.ts';
import { tells, tellsOwned } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPlaceNoun } from '../syntax/noun-words.ts';
import { isStatus } from '../syntax/phrase-parts.ts';
import {
  isAskedPronoun,
  isDefinite,
  isGluedPreposition,
  skipAbbreviation,
  type TokenRange,
  trimRange,
} from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { type SourcePlace } from './cue.ts';
import { canFollowAsSubject } from './follows-verb.ts';
import type { FrameMatch } from './frame-match.ts';
import { extendToName, withApposition } from './name-behind.ts';
import { hasPronounSubject } from './pronoun-subject.ts';
import { findSubjectBefore } from './subject-before.ts';
import { goesOnWithTitle } from './title-preposition.ts';
import { isCalledUpon, isJoined, isToldObject, splitByPronoun } from './told-object.ts';

/** Who speaks, and to whom, among the words between cue and content; else before the cue. */
export function placeSource(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  sentence: Sentence,
): { source: TokenRange | null; place: SourcePlace; addressee: TokenRange | null } {
  const { between } = match;
  // طلب منهم أن: who is asked asks nothing.
  // قال لي مدير الشركة: nor does the reporter who is told.
  const isToMe = /^ل(?:ي|نا)$/u.test(ground.plain(between.start)) && ground.mention(between.start) === undefined;
  const from = isToMe || isAskedPronoun(ground, between.start) ? between.start + 1 : between.start;
  const start = skipAbbreviation(ground, skipAdverbials(ground, from, between.end, 'subject'));
  const share = readShare(ground, start, between.end);
  if (share) return { source: share, place: 'after', addressee: null };
  const before = findSubjectBefore(ground, at, sentence, reading);
  const agent = passiveAgent(ground, between);
  if (agent) return { source: agent, place: 'after', addressee: null };
  const isVerb = ground.verbs(start).some((form) => /^[وف]/u.test(form.prefixes) && form.tense !== 'masdar');
  if (isVerb)
    return before
      ? { source: before.source, place: before.place, addressee: null }
      : { source: null, place: 'none', addressee: null };
  if (before?.place === 'relative') {
    const rest =
      start < between.end ? trimRange(ground, { start, end: readNounPhrase(ground, start, between.end) }) : null;
    const takesAddressee = reading.verb.frames.some((frame) => frame.addressee !== null);
    // التي ذكرتها الوزارة: with a pronoun for the head, who speaks may stand after the verb.
    const isHeadObject = reading.suffix !== '' || match.link !== 'object' || pointsToHead(ground, match.content);
    // جنوب فرنسا التي أعلنت سلطاتها: the pronoun stands for the head, whose authorities they are.
    const isOwn = /.{3}(?:ه|ها|هم)$/u.test(ground.plain(start)) && reading.number === 'singular';
    const speaks = ['unnamed', 'role', 'relation', 'body'].some((kind) => ground.isNoun(kind, start));
    if (isOwn && speaks && rest && rest.end > rest.start)
      return { source: extendToName(ground, rest, between.end), place: 'after', addressee: null };
    if (isHeadObject && rest && rest.end > rest.start && !takesAddressee && looksLikeSubject(ground, rest.start))
      return { source: rest, place: 'after', addressee: null };
    return { source: before.source, place: 'relative', addressee: rest };
  }
  if (
    (start < between.end && ground.isWord(start)) ||
    ground.text(start) === '#' ||
    (start < between.end && ground.tokens[start]?.kind === 'quote')
  ) {
    const first = trimRange(ground, { start, end: Math.max(start + 1, readNounPhrase(ground, start, between.end)) });
    if (!canFollowAsSubject(ground, reading, first, match.link))
      return { source: before?.source ?? null, place: before?.place ?? 'none', addressee: null };
    const isPronouns = hasPronounSubject(ground, reading, at);
    const link = match.linkAt >= 0 ? match.linkAt : match.content;
    // حذرت الحكومات | بأنها: as حذرتها من أنها.
    const isBiAnna = match.link === 'bi' && /^بأن/u.test(ground.plain(link));
    const takesAddressee =
      reading.suffix === '' &&
      reading.verb.frames.some(
        (frame) => frame.addressee === 'obj' && (frame.link === match.link || match.link === 'anna' || isBiAnna),
      );
    if (takesAddressee) {
      const split = splitByPronoun(ground, first, link);
      if (split) return { source: split.source, place: 'after', addressee: split.addressee };
      const next = skipAdverbials(ground, first.end, between.end);
      const second =
        next < between.end && ground.isWord(next)
          ? trimRange(ground, { start: next, end: readNounPhrase(ground, next, between.end) })
          : null;
      const isBefore = before !== null && isSureSubject(ground, reading, before.source);
      if (before && (isBefore || !second || second.end === second.start))
        return { source: before.source, place: 'before', addressee: first };
      const isMore = second && isJoined(ground, next) && skipAdverbials(ground, second.end, between.end) >= between.end;
      // حمّل الوزير "الحركة" المسؤولية: what stands in marks is the second.
      const isMarked = next < between.end && ground.tokens[next]?.kind === 'quote';
      const isAlone = (!second || second.end <= second.start || isMore) && !isMarked;
      const isTold = isToldObject(ground, reading, first, link);
      if (isAlone && (isTold || isPronouns || isAddressee(ground, reading, at, first, between, sentence)))
        return { source: null, place: 'none', addressee: first };
      // حذر مدير الصحة | بالمنطقة فلان من: his title goes on, so that his name is no one's he speaks to.
      const goesOn =
        ground.isNoun('role', first.start) &&
        (isGluedPreposition(ground, first.end) || goesOnWithTitle(ground, first.end) || isStatus(ground, first.end));
      // دعا قيادي في التنظيم يدعى فلان.
      const isCalled = tells('named_by', ground.plain(next)) || (isAlone && ground.isNoun('unnamed', first.start));
      const whole = goesOn || isCalled ? extendToName(ground, first, between.end) : first;
      if (whole.end === first.end || isAlone)
        return { source: whole, place: 'after', addressee: isAlone ? null : second };
      // طالب مساعد المدير للخدمات د. فلان | جميع المستشفيات ب.
      const rest = skipAdverbials(ground, whole.end, between.end);
      const told = trimRange(ground, { start: rest, end: readNounPhrase(ground, rest, between.end) });
      return { source: whole, place: 'after', addressee: told.end > told.start ? told : null };
    }
    // لكنها أعلنت الثلاثاء: nor does anyone else speak, whoever is named behind the verb.
    if (isPronouns) return { source: null, place: 'none', addressee: null };
    if (before && (!agrees(ground, reading, first.start) || isSureSubject(ground, reading, before.source)))
      return { source: before.source, place: 'before', addressee: null };
    const named = withOwnerOfSite(ground, extendToName(ground, first, between.end), between.end);
    const isSaid = ['anna', 'quote', 'colon'].includes(match.link);
    return { source: isSaid ? withApposition(ground, named, between.end) : named, place: 'after', addressee: null };
  }
  if (before) return { source: before.source, place: before.place, addressee: null };
  return { source: null, place: 'none', addressee: null };
}

const FARTHEST_POINTER = 3;

/** الهجوم الذي أعلن التنظيم مسؤوليته | عنه: behind the object the clause points back to its head, who therefore says nothing. */
function pointsToHead(ground: Ground, object: number): boolean {
  for (let at = object + 1; at <= object + FARTHEST_POINTER && ground.isWord(at); at += 1)
    if (/^(?:عن|في|من|ب|ل|علي|إلي|ضد)(?:ه|ها|هم|هما)$/u.test(ground.plain(at))) return true;
  return false;
}

/** الموقع الإلكتروني | لإذاعة "فرانس 3": whose site it is. */
function withOwnerOfSite(ground: Ground, { start, end }: TokenRange, limit: number): TokenRange {
  const isSite = ground.isNoun('outlet', start) && ground.plain(start).startsWith('ال') && end < limit;
  if (!isSite || !ground.plain(end).startsWith('ل') || !ground.isNoun('outlet', end)) return { start, end };
  return trimRange(ground, { start, end: readNounPhrase(ground, end, limit) });
}

/** قال 12% من المشاركين, 3,5٪ فقط, 7 من كل 10: a share of those who were asked speaks; null where none stands. */
function readShare(ground: Ground, start: number, limit: number): TokenRange | null {
  if (ground.tokens[start]?.kind !== 'number') return null;
  let at = start + 1;
  while (at < limit && (ground.tokens[at]?.kind === 'number' || /^[.,،٫]$/u.test(ground.text(at)))) at += 1;
  const isPercent =
    /^[%٪]$/u.test(ground.text(at)) || (ground.plain(at) === 'في' && /^ال(?:مئة|مائة)$/u.test(ground.plain(at + 1)));
  if (isPercent) at += ground.plain(at) === 'في' ? 2 : 1;
  const isOf = /^من(?:هم|هن|ها)?$/u.test(ground.plain(at));
  if (!isPercent && !isOf) return null;
  if (isOf) at = ground.plain(at) === 'من' ? readNounPhrase(ground, at + 1, limit) : at + 1;
  return { start, end: Math.min(at, limit) };
}

/** وصف من جانب جماعات حقوقية بأنه: the passive names its agent after من قبل or من جانب. */
function passiveAgent(ground: Ground, { start, end }: TokenRange): TokenRange | null {
  for (let at = start; at + 2 < end && at < start + 8; at += 1) {
    if (ground.plain(at) !== 'من' || !/^(?:قبل|جانب)$/u.test(ground.plain(at + 1))) continue;
    const range = trimRange(ground, { start: at + 2, end: readNounPhrase(ground, at + 2, end) });
    return range.end > range.start ? range : null;
  }
  return null;
}

/** فإن الملك قال …: someone named stands before his verb, so what follows it is no subject. */
function isSureSubject(ground: Ground, reading: VerbReading, { start, end }: TokenRange): boolean {
  const isTitled = ground.plain(start).startsWith('ال') || ground.nouns(start).length > 0;
  for (let at = start + 1; isTitled && at < end; at += 1)
    if (ground.mention(at)?.type === 'person') return agrees(ground, reading, start);
  // أن الرئيس الفرنسي وصف الأفعال بأنها: so does an office, right behind the link.
  const isOfficer = ground.isNoun('role', start) && ground.plain(start).startsWith('ال') && ground.isLink(start - 1);
  if (isOfficer && agrees(ground, reading, start)) return true;
  const mention = ground.mention(start);
  // إن إسرائيل أبلغت الفصائل: right behind the link a country is no complement.
  const isSure = mention?.type !== 'place' || (ground.isLink(start - 1) && end === mention.endToken);
  return mention !== undefined && mention.firstToken === start && isSure && agrees(ground, reading, start);
}

/** زعيم الحزب فلان, فلان: one person's name and at most a title before it. */
function isOneName(ground: Ground, { start, end }: TokenRange): boolean {
  const last = ground.mention(end - 1);
  if (last?.type !== 'person' || last.endToken !== end) return false;
  if (last.firstToken === start) return true;
  for (let at = start; at < last.firstToken; at += 1) if (ground.mention(at)?.type === 'person') return false;
  return ground.isNoun('role', start) && !ground.withoutConjunction(start).startsWith('ال');
}

/** One noun phrase after a verb like دعا: subject or addressee? Decided by gender, and by whether someone is speaking. */
function isAddressee(
  ground: Ground,
  reading: VerbReading,
  at: number,
  phrase: TokenRange,
  between: TokenRange,
  sentence: Sentence,
): boolean {
  const mention = ground.mention(phrase.start);
  // ووصفت جريمة قتلها بالوحشية: what is described, for it is nothing that speaks.
  if (reading.verb.class === 'describe' && reading.prefixes !== '' && !looksLikeSubject(ground, phrase.start))
    return true;
  // ووصف زعيم الحزب بأنه ديكتاتور: what is described is always told, who describes it may be left out.
  const isAlone = phrase.end >= between.end && isOneName(ground, phrase);
  if (reading.verb.lemma === 'وصف' && /^[وف]/u.test(reading.prefixes) && isAlone) return true;
  // دعا فيه أنصاره إلى: those of his whom he calls upon.
  if (tellsOwned('follower', ground.plain(phrase.start)) && phrase.end === phrase.start + 1) return true;
  // أنها أمرت حارسها: the pronoun before the verb is its subject.
  if (hasPronounSubject(ground, reading, at, true)) return true;
  // وتصف ماكرون: she does, and he is whom she describes.
  if (mention?.type === 'person' && !agrees(ground, reading, phrase.start)) return true;
  // وتطالب رئيس الاتحاد, واتهمت أحد رجال الأعمال: nor is he she who does.
  if (reading.gender === 'female' && isNamelessHe(ground, phrase)) return true;
  if (mention?.type === 'person' || ground.isNoun('role', phrase.start)) return false;
  const opensBare = at <= sentence.start && reading.prefixes === '';
  if (!opensBare && isCalledUpon(ground, reading, phrase)) return true;
  // ودعت دولة الكويت إلى: she calls, as دعت تركيا.
  if (mention === undefined && isPlaceNoun(ground, phrase.start) && agrees(ground, reading, phrase.start)) return false;
  if (
    ground.isNoun('unnamed', phrase.start) &&
    !ground.isNoun('addressee', phrase.start) &&
    !/^(?:ال|لل)/u.test(ground.withoutConjunction(phrase.start))
  )
    return false;
  // حذرت تقارير دولية, دعت دول غربية: who is called upon would be told more of.
  const isIndefinite =
    !isDefinite(ground, phrase.start) && !isDefinite(ground, phrase.start + 1) && mention === undefined;
  const mayPublish = ground.isNoun('document', phrase.start) || ground.isNoun('unnamed', phrase.start);
  if (reading.gender === 'female' && isIndefinite && mayPublish && ground.mention(phrase.start + 1) === undefined)
    return false;
  if (opensBare) return false;
  if (ground.isNoun('addressee', phrase.start)) return true;
  // ودعت الصحيفة إلى: who publishes is rather heard than called upon.
  if (ground.isNoun('outlet', phrase.start) && agrees(ground, reading, phrase.start)) return false;
  // حذر الكرملين: the letters of a name.
  if (mention === undefined && /ين$/u.test(ground.plain(phrase.start))) return true;
  // ويحذر الخبراء من: a broken plural of people, no woman and no body.
  const areMany = /اء$/u.test(ground.plain(phrase.start)) && ground.isNoun('unnamed', phrase.start);
  if (reading.gender === 'male' && reading.number === 'singular' && looksFeminine(ground, phrase.start) && !areMany)
    return true;
  if (
    reading.gender === 'female' &&
    mention?.type !== 'place' &&
    !looksFeminine(ground, phrase.start) &&
    !ground.isNoun('unnamed', phrase.start) &&
    mention === undefined
  )
    return true;
  return at > sentence.start && /^[وف]/u.test(reading.prefixes) && !ground.isNoun('unnamed', phrase.start);
}

/** Also a body by its noun alone: إعلان الشركة, اتهامات الحكومة, as one who is named behind a noun for what is said. */
export function namesOwner(ground: Ground, start: number, end: number): boolean {
  const isBody = ground.plain(start).startsWith('ال') && ground.isNoun('body', start);
  return isBody || namesAgent(ground, start, end);
}

export function namesAgent(ground: Ground, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (ground.mention(at)) return true;
  return ground.isNoun('role', start) || ground.isNoun('unnamed', start);
}

/** بفرض, بأنه: ب that is no letter of the word and leads no adverbial. */
export function startsWithBi(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (!word.startsWith('ب') || ground.hasOwnBi(at) || ground.attribution.has('adverb_bi', word)) return false;
  const mention = ground.mention(at);
  return mention === undefined || mention.start > (ground.tokens[at]?.start ?? 0);
}

/** رئيس الاتحاد, أحد رجال الأعمال: a man by his noun, whom no name behind it makes a woman. */
function isNamelessHe(ground: Ground, { start, end }: TokenRange): boolean {
  const isHe = ground.isNoun('role', start) ? !looksFeminine(ground, start) : ground.plain(start) === 'أحد';
  if (!isHe) return false;
  for (let at = start; at <= end; at += 1) if (ground.mention(at)?.type === 'person') return false;
  return true;
}
