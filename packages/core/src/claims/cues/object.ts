/**
 * Finds the bare noun phrase that a verb has for its object, behind the subject and what stands around it.
 *
 * @example findObject(ground, reading, from, limit) // أعلن الرئيس | استقالته
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { agrees, looksLikeSubject } from '../syntax/agreement.ts';
import { beginsLike, tells } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPossessed } from '../syntax/noun-words.ts';
import { isAskedPronoun, isGlued, isPreposition, skipAbbreviation } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { holdsComma, isToldOf, LONGEST_CLAUSE, nextComma, opensAside } from './asides.ts';
import { extendToName } from './name-behind.ts';
import { actBehind, askedFor } from './object-act.ts';
import { amountBehind } from './object-amount.ts';
import { objectBehindClause } from './object-behind-clause.ts';
import { endsPhrase, objectInside, takesOnlyObject } from './object-inside.ts';
import { isOwnObject } from './own-object.ts';
import { namesAgent } from './source-place.ts';
import { findSubjectBefore } from './subject-before.ts';

/** Where a bare noun-phrase object begins after the subject, or -1. */
export function findObject(ground: Ground, reading: VerbReading, from: number, limit: number): number {
  if (reading.suffix !== '') {
    return -1;
  }
  const mayAsk = reading.verb.frames.some(({ addressee }) => addressee === 'min');
  const asked = mayAsk ? askedFor(ground, from, limit) : -1;
  if (asked >= 0) return asked;
  // طلبت منهما | شهادة.
  const first = mayAsk && isAskedPronoun(ground, from) ? from + 1 : from;
  const start = skipAbbreviation(ground, skipAdverbials(ground, first, limit, 'object'));
  if (start >= limit || ground.isLink(start) || (isPreposition(ground, start) && start === from)) return -1;
  // أعلنت عقب الانقلاب | وتم تمديدها: what was done next, no object.
  if (start > from && ground.hasConjunction(start)) return -1;
  const opening = ground.tokens[start];
  if (opening?.kind === 'punctuation' && !(opening.text === '#' && ground.mention(start + 1))) return -1;
  // أكد خلال زيارته | لمنزل الأسرة: what the noun before it is of.
  const isTied = start > from && isTiedByLi(ground.plain(start)) && ground.mention(start) === undefined;
  if (isTied && ground.nouns(start).length === 0) return -1;
  // وهم لا يستبعدون العوامل: behind a plural no subject stands.
  const hasNoneBehind =
    start === from && reading.number === 'plural' && (reading.tense === 'past' || reading.tense === 'present');
  if (reading.tense === 'participle' || hasNoneBehind || hasSubjectBefore(ground, reading, from - 1, start))
    return isOpener(ground, start) ? -1 : start;
  // الذي أبدى | سعادته بالفوز: how he feels, no title of his; أبدى سعادته | ارتياحه.
  const isFeeling = (index: number) => isPossessed(ground, index) && ground.isNoun('attitude', index);
  if (reading.verb.context === 'attitude' && isFeeling(start) && !ground.isNoun('attitude', start + 1)) return start;
  const unknown = looksLikeSubject(ground, start) ? -1 : objectAfterTime(ground, start, limit);
  if (unknown >= 0) return unknown;
  // رفض التعليق: what one refuses to do, not who refuses.
  if (reading.verb.class === 'reject' && (isDefiniteMasdar(ground, start) || tells('refused_act', ground.plain(start))))
    return start;
  const isRefusal = ['reject', 'deny'].includes(reading.verb.class);
  const act = isRefusal || reading.verb.lemma === 'تبنى' ? actBehind(ground, start, limit, isRefusal) : -1;
  if (act > start) return act;
  const behindClause = linkSoon(ground, start, limit) ? -1 : objectBehindClause(ground, start, limit);
  if (behindClause > start) return behindClause;
  const amount = amountBehind(ground, reading, start, limit);
  if (amount > start) return amount;
  if (isEvent(ground, reading, start, limit)) return start;
  if (!looksLikeSubject(ground, start) || isOfOtherGender(ground, reading, start, limit)) return start;
  if (isOwnObject(ground, reading, start) && !linkSoon(ground, start, limit)) return start;
  const end = endOfSubject(ground, start, limit);
  let object = skipAdverbials(ground, afterApposition(ground, reading, start, end, limit), limit, 'object');
  if (mayAsk && isAskedPronoun(ground, object)) object += 1;
  // أكد الرئيس ونظيره القطري التزامهما: further subjects.
  const isAlso = (at: number) =>
    at < limit && ground.plain(at).startsWith('و') && ground.hasConjunction(at) && !opensAside(ground, at);
  for (let more = 0; more < 5 && isAlso(object); more += 1) {
    const next = readNounPhrase(ground, object, limit);
    if (next === object) return -1;
    object = skipAdverbials(ground, next, limit);
  }
  const inside = takesOnlyObject(reading) && endsPhrase(ground, object, limit) ? objectInside(ground, start, end) : -1;
  if (inside >= 0) return inside;
  if (opensAside(ground, object)) {
    const close = nextComma(ground, object, limit, LONGEST_CLAUSE);
    return close < 0 || close + 1 >= limit ? -1 : close + 1;
  }
  if (object < limit && ground.is('relative', object)) return objectAfterClause(ground, object, limit);
  // ينفي فلان المقيم منذ عقدين في المدينة، | كل التهم: what he is, up to the comma.
  const told = object === end && isToldOf(ground, end) ? nextComma(ground, object, limit) : -1;
  if (told >= 0 && told + 1 < limit && !ground.isLink(told + 1)) return isOpener(ground, told + 1) ? -1 : told + 1;
  const mayBegin = ground.isWord(object) || ground.tokens[object]?.kind === 'quote' || ground.text(object) === '#';
  if (object >= limit || !mayBegin) return -1;
  if ((ground.is('conjunction', object) && ground.plain(object) !== 'ما') || ground.is('relative', object)) return -1;
  // أعلن المجلس المحلي | لمدينة كذا: whose it is, and behind it what is announced.
  const isOfPlace = object === end && isTiedByLi(ground.plain(object)) && isGovernedPlace(ground, object);
  if (isOfPlace) {
    const behind = skipAdverbials(ground, readNounPhrase(ground, object, limit), limit, 'object');
    return isBareObject(ground, behind, limit) ? behind : -1;
  }
  // أعلن نادي إيفرتون لكرة القدم أنه تعاقد, نفى النادي لكرة القدم "الأخبار": what a body is for, and no object.
  if (object === end && isTiedByLi(ground.plain(object)) && ground.mention(object) === undefined) {
    if (verbTakesLink(reading) && linkSoon(ground, object, limit)) return -1;
    for (let at = object + 1; at < Math.min(limit, object + 4); at += 1)
      if (ground.tokens[at]?.kind === 'quote' && (ground.quotes.partner[at] ?? -1) > at + 2) return at;
  }
  // أعلن نادي إيفرتون الإنجليزي لكرة القدم يوم الأربعاء | إقالة المدرب: behind what the body is for, and the day.
  if (object === end && /^لكرة$/u.test(ground.plain(object))) {
    const behind = skipAdverbials(ground, readNounPhrase(ground, object, limit), limit, 'object');
    if (isBareObject(ground, behind, limit)) return behind;
  }
  // أعلن المرشح لتولي الوزارة: for what he stands, no object.
  if (/^لت.{2,}/u.test(ground.plain(object)) && ground.nouns(object).length === 0) return -1;
  // كشفت مصادر تحدثت لقناة: a verb right behind an indefinite subject describes it.
  if (object === end && !endsDefinite(ground, end) && isFiniteOnly(ground, object)) return -1;
  if (goesOn(ground, object)) return namesAgent(ground, start, start + 1) ? -1 : start;
  return object;
}

/** انتقد مطالبة النقابة | مؤكدا أن, رفض وصوله إلى الحكم | قبل أن: where this follows, the object stands before it. */
function goesOn(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (/^(?:بل|ثم|قبل|بعد|خارج|داخل)$/u.test(word)) return true;
  const forms = ground.verbs(at);
  return forms.length > 0 && forms.every(({ tense }) => tense === 'participle') && word.endsWith('ا');
}

/** أكد الأمير فلان | مستشار خادم الحرمين …: a title right behind a person's name is another of his. */
function endOfSubject(ground: Ground, start: number, limit: number): number {
  let end = readNounPhrase(ground, start, limit);
  for (let more = 0; more < 3 && end < limit; more += 1) {
    const isTitle =
      ground.mention(end - 1)?.type === 'person' && ground.isNoun('role', end) && !isPossessed(ground, end);
    if (!isTitle || ground.hasConjunction(end) || ground.plain(end).startsWith('ال')) break;
    end = readNounPhrase(ground, end, limit);
  }
  return behindApposition(ground, end, limit);
}

/** تعهدت موسكو حليفة دمشق | "عدم التدخل": what the named one is, where something else stands behind it for the object. */
function behindApposition(ground: Ground, end: number, limit: number): number {
  if (ground.mention(end - 1) === undefined || !tells('apposed', ground.plain(end))) return end;
  const next = readNounPhrase(ground, end, limit);
  const mayBeObject = ground.tokens[next]?.kind === 'quote' || ground.tokens[next]?.kind === 'word';
  return next > end + 1 && next < limit && mayBeObject && !isPreposition(ground, next) ? next : end;
}

/** ولكن الولايات المتحدة رفضت الفكرة: a name before its verb, so the noun after it is what is rejected. */
function standsBehindSubject(ground: Ground, reading: VerbReading, verb: number): boolean {
  const sentence = ground.segmented.sentences[ground.segmented.sentenceOfToken[verb] ?? -1];
  if (!sentence) return false;
  const subject = findSubjectBefore(ground, verb, sentence, reading);
  if (subject?.place === 'relative')
    return reading.suffix === '' && reading.tense === 'past' && ground.mention(subject.source.start) !== undefined;
  if (subject?.place !== 'before') return false;
  const { start } = subject.source;
  return (
    (ground.mention(start)?.firstToken === start ||
      ground.plain(start).startsWith('ال') ||
      ['role', 'unnamed', 'body'].some((kind) => ground.isNoun(kind, start))) &&
    agrees(ground, reading, start)
  );
}

/** أعلنت الشرطة رفع الحظر: behind a definite subject no clause stands without its relative pronoun. */
function endsDefinite(ground: Ground, end: number): boolean {
  return ground.mention(end - 1) !== undefined || ground.plain(end - 1).startsWith('ال');
}

function isFiniteOnly(ground: Ground, at: number): boolean {
  const forms = ground.rankedVerbs(at);
  return forms.length > 0 && forms.every(({ tense, prefixes }) => tense === 'past' && prefixes === '');
}

/** و, حيث, الذي: what leads on to a clause is no object. */
function isOpener(ground: Ground, at: number): boolean {
  if (ground.mention(at) !== undefined) return false;
  return (
    ground.hasConjunction(at) ||
    ((ground.is('conjunction', at) || ground.is('relative', at)) && ground.plain(at) !== 'ما')
  );
}

/** أصبح الوزير ينتقد تفكيك الإدارة, طلب منه الذهاب: the subject is known, what follows is the object. */
function hasSubjectBefore(ground: Ground, reading: VerbReading, verb: number, object: number): boolean {
  if (standsBehindSubject(ground, reading, verb)) return true;
  if (isAskedPronoun(ground, object - 1) && object - 1 === verb + 1) return true;
  const subject = ground.mention(verb - 1);
  if (subject?.type !== 'person' || reading.gender === 'female' || ground.hasConjunction(verb)) return false;
  if (isPreposition(ground, subject.firstToken - 1) || isGlued(ground, subject)) return false;
  return (
    ground.mention(object) === undefined &&
    !['role', 'unnamed', 'body', 'outlet', 'named_thing', 'document'].some((kind) => ground.isNoun(kind, object)) &&
    !ground.plain(object).startsWith('ال')
  );
}

/** أعلنت الشركة، أكبر منتج للسيارات، الثلاثاء، عن: what stands between commas after the subject describes it. */
function afterApposition(ground: Ground, { verb }: VerbReading, start: number, end: number, limit: number): number {
  const isNamed =
    ground.mention(start)?.firstToken === start ||
    ground.plain(start).startsWith('ال') ||
    ['role', 'named_thing', 'body', 'outlet'].some((kind) => ground.isNoun(kind, start));
  if (ground.text(end) !== '،' || !verb.frames.some(({ link }) => link === 'an' || link === 'anna')) return end;
  if (!isNamed || skipAdverbials(ground, end, limit) > end + 1) return end;
  // الرئيس الفرنسي، إيمانويل ماكرون، | دعمه: with a name the description is read already.
  if (holdsComma(ground, start, end) && isBareObject(ground, end + 1, limit)) return end;
  const close = nextComma(ground, end + 1, limit);
  // أعلن الوزير، | قبول استقالة المدير، فلان، أمس: the name behind the next comma belongs to what was announced.
  const isName = close >= 0 && ground.mention(close + 1)?.type === 'person';
  return close < 0 || isName ? end : close;
}

/** أعلن خفر السواحل، الأحد، إنقاذ المهاجرين: before a time between commas stands the subject, whatever it is. */
function objectAfterTime(ground: Ground, start: number, limit: number): number {
  const end = readNounPhrase(ground, start, limit, false);
  if (end - start < 2 || ground.text(end) !== '،' || (ground.dateAt[end + 1] ?? -1) < 0) return -1;
  const object = skipAdverbials(ground, end, limit);
  const isObject =
    object < limit &&
    ground.text(object - 1) === '،' &&
    ground.isWord(object) &&
    !isPreposition(ground, object) &&
    !ground.hasConjunction(object) &&
    !ground.is('conjunction', object) &&
    !ground.is('relative', object) &&
    !ground.plain(object).startsWith('ال');
  return isObject ? object : -1;
}

/** أعلنت الشركة التي تتخذ من لندن مقرا لها الاثنين تعليق: a day ends the clause about the subject. */
function objectAfterClause(ground: Ground, relative: number, limit: number): number {
  // الرئيس، الذي يزور المدينة، | قصف الأحياء: so does the comma, where one opened it.
  const close = ground.text(relative - 1) === '،' ? nextComma(ground, relative, limit, LONGEST_CLAUSE) : -1;
  if (close >= 0 && isBareObject(ground, close + 1, limit)) return close + 1;
  for (let at = relative + 2; at < Math.min(limit, relative + 12); at += 1) {
    if (ground.tokens[at]?.kind === 'punctuation' || ground.isLink(at)) return -1;
    if ((ground.dateAt[at] ?? -1) < 0) continue;
    while ((ground.dateAt[at] ?? -1) >= 0) at += 1;
    return isBareObject(ground, at, limit) ? at : -1;
  }
  return -1;
}

function isBareObject(ground: Ground, at: number, limit: number): boolean {
  const isBare = ground.isWord(at) && !isPreposition(ground, at) && !ground.plain(at).startsWith('ال');
  return isBare && at < limit && !ground.isLink(at) && !ground.hasConjunction(at) && !ground.is('conjunction', at);
}

/** لمدينة صفاقس, لصفاقس. */
function isGovernedPlace(ground: Ground, at: number): boolean {
  const place = ground.mention(at);
  if (place) return place.type === 'place' && isGlued(ground, place);
  return nameLexicon().placeHeads.get([fold(ground.plain(at).slice(1))]).length > 0;
}

/** لكرة: the preposition and a noun; not لقاء. */
function isTiedByLi(word: string): boolean {
  return /^ل.{3,}/u.test(word) && !beginsLike('own_li', word);
}

const FARTHEST_LINK = 12;

/** أكد الاستمرار في التصدي, رفض الانسحاب: a verbal noun by its shape, which no one bears for a name and no أن follows. */
function isEvent(ground: Ground, { gender }: VerbReading, at: number, limit: number): boolean {
  const word = ground.plain(at);
  // انتقدت التعريف: nor is a masculine noun of that shape the subject of her verb.
  const isShaped =
    /^ال(?:است..ا.|ان..ا.)$/u.test(word) ||
    (gender === 'female' &&
      (/^الت..ي.$/u.test(word) || (word.startsWith('ال') && tells('short_masdar', word.slice(2)))));
  return isShaped && !ground.mention(at) && ground.nouns(at).length === 0 && !linkSoon(ground, at, limit);
}

function verbTakesLink({ verb }: VerbReading): boolean {
  return verb.frames.some(({ link }) => link === 'anna');
}

/** True when a link stands soon behind `at`. */
function linkSoon(ground: Ground, at: number, limit: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(limit, at + FARTHEST_LINK); ahead += 1)
    if (ground.isLink(ahead)) return true;
  return false;
}

function isDefiniteMasdar(ground: Ground, at: number): boolean {
  const key = ground.keys[at] ?? '';
  return key.startsWith('ال') && ground.reporting.verbForms(key.slice(2)).some((form) => form.tense === 'masdar');
}

/** تنتقد الملك: she criticizes the king, who is no subject of hers. */
function isOfOtherGender(ground: Ground, reading: VerbReading, at: number, limit: number): boolean {
  if (reading.gender !== 'female' || reading.number !== 'singular') return false;
  const mention = ground.mention(at);
  if (mention) return mention.type === 'person' && ground.context.entities[mention.entity]?.gender === 'male';
  if (!ground.isNoun('role', at) || /(?:ة|ات|اء)$/u.test(ground.plain(at))) return false;
  // كشفت المتحدث باسم الوزارة، هيذر نويرت، عن: her title in the masculine, and her name.
  const { end } = extendToName(ground, { start: at, end: readNounPhrase(ground, at, limit) }, limit);
  const name = ground.mention(end - 1);
  return name?.type !== 'person' || ground.context.entities[name.entity]?.gender !== 'female';
}
