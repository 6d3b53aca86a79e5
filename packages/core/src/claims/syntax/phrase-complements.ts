/**
 * The steps through words without the article: how an office is held, a second title, what completes an idafa.
 *
 * @example readComplement(phrase) // 'read' at مجلس in رئيس مجلس الإدارة, 'end' at صحة in نفى ضباط أمريكيون صحة الخبر
 */
import { beginsNoun, isAdjectiveLike, isBehindAdjective, isFieldOfTitle, isFullPlural } from './noun-words.ts';
import { isRegion, isSecondAdjective, isStatus, isWholeTitle } from './phrase-parts.ts';
import type { Outcome, PhraseReading } from './phrase-reading.ts';
import { isDefinite, isGluedPreposition, isPreposition } from './phrase-words.ts';

/** مدير المستشفى | بالإنابة: how he holds the office. */
export function readStatus(phrase: PhraseReading): Outcome {
  const { ground, start, at } = phrase;
  const isHeld = phrase.token.plain.startsWith('بال') && isStatus(ground, at) && ground.isNoun('role', start);
  return isHeld ? phrase.reopen(at + 1) : undefined;
}

/** المتحدثة | باسم شرطة موبي: a new noun with complements of its own, unless it is a name. */
export function readOnBehalf(phrase: PhraseReading): Outcome {
  const { ground, at } = phrase;
  if (phrase.token.plain !== 'باسم') return undefined;
  const noun = at + 1;
  const isNoun = ground.mention(noun) === undefined && noun < phrase.last && ground.tokens[noun]?.kind === 'word';
  if (!isNoun) return phrase.reopen(noun);
  phrase.beginNoun(noun);
  return phrase.reopen(noun + 1);
}

/** A noun of someone else's, right behind the phrase. */
export function endAtStranger(phrase: PhraseReading): Outcome {
  return isManyInOblique(phrase) || isRelativeBehindBody(phrase) ? 'end' : undefined;
}

/** الرئيس التركي | مسؤولي حزبه: a plural in the oblique case is no apposition. */
function isManyInOblique({ ground, at, token }: PhraseReading): boolean {
  if (!token.plain.endsWith('ي') || !isDefinite(ground, at - 1)) return false;
  return ground.reporting.nouns(`${token.key}ن`).length > 0;
}

/** برأت المحكمة الجنائية | نجل الوزير: behind a body's name a noun without the article is of someone else. */
function isRelativeBehindBody({ ground, at, hasPerson }: PhraseReading): boolean {
  return !hasPerson && ground.mention(at - 1)?.type === 'organization' && ground.isNoun('relation', at);
}

/** وكيل الوزارة المساعد | لشؤون التمريض, المدير الإقليمي | لشركة النور: what the title is of. */
export function readField(phrase: PhraseReading): Outcome {
  const { ground, at } = phrase;
  if (!isFieldOfTitle(ground, phrase.head, at)) return undefined;
  phrase.beginNoun(at, true);
  return phrase.reopen(isFieldCompleted(phrase) ? at + 2 : at + 1);
}

/** لشؤون | محاربة الإرهاب: an indefinite noun that a definite one completes. */
function isFieldCompleted({ ground, at, last }: PhraseReading): boolean {
  const noun = at + 1;
  if (noun >= last || !ground.isWord(noun) || ground.mention(noun) !== undefined) return false;
  return !isPreposition(ground, noun) && !isDefinite(ground, noun) && isDefinite(ground, noun + 1);
}

/** سعد العبدان | مدير إدارة البرنامج, وزير الزراعة | رئيس مجلس الإدارة: a further title, which is a phrase of its own. */
export function readTitle(phrase: PhraseReading): Outcome {
  const { ground, at } = phrase;
  if (!ground.isNoun('role', at) || !(phrase.isOpen || phrase.hasPerson) || ground.hasConjunction(at)) return undefined;
  // نائب | رئيس مجلس الإدارة: in an open idafa it completes the noun before.
  if (phrase.hasPerson || !phrase.isIdafaOpen) phrase.beginNoun(at);
  return phrase.reopen(at + 1);
}

/** وزير المالية | ورئيس اللجنة: و and one more of the same. */
export function readJoinedNoun(phrase: PhraseReading): Outcome {
  const { ground, at } = phrase;
  if (!ground.hasConjunction(at) || !(ground.isNoun('unnamed', at) || ground.isNoun('role', at))) return undefined;
  phrase.beginNoun(at);
  return phrase.goOn(at + 1);
}

/** مصادر أمنية | وطبية: a second adjective of the same form. */
export function readSecondAdjective(phrase: PhraseReading): Outcome {
  return isSecondAdjective(phrase.ground, phrase.at) ? phrase.goOn(phrase.at + 1) : undefined;
}

/** المتحدث الرسمي للدفاع المدني | بمنطقة مكة: where his office is. */
export function readRegion(phrase: PhraseReading): Outcome {
  const { ground, start, at } = phrase;
  return !phrase.hasPerson && isRegion(ground, start, at) ? phrase.reopen(at + 1) : undefined;
}

/** رئيس | مجلس | إدارة المركز, مصدر | أمني: whatever completes or describes a noun without the article. */
export function readComplement(phrase: PhraseReading): Outcome {
  const { ground, at } = phrase;
  const mayFollow = phrase.isIdafaOpen && !phrase.endsInPerson && !ground.hasConjunction(at);
  if (!mayFollow || ground.attribution.has('adverb', phrase.token.plain)) return 'end';
  if (beginsBehindAdjective(phrase) || isUnlikeFullPlural(phrase)) return 'end';
  if (!isAdjectiveLike(phrase.token.plain) && !completesNoun(phrase)) return 'end';
  return isGluedPreposition(ground, at) || isVerb(phrase) ? 'end' : phrase.goOn(at + 1);
}

/** نفى مسؤول أميركي | صحة الخبر: behind its adjective nothing completes the noun; but مدير عام | فرع الوزارة. */
function beginsBehindAdjective({ ground, at, head }: PhraseReading): boolean {
  return isBehindAdjective(ground, head, at) && !isWholeTitle(ground, head, at) && beginsNoun(ground, at);
}

/** ضباط أمريكيون | صحة الخبر: behind a plural that keeps its ن only one like it. */
function isUnlikeFullPlural({ ground, at, token }: PhraseReading): boolean {
  return isFullPlural(ground.plain(at - 1)) && !token.plain.endsWith('ون');
}

/** في ختام | بيانه, رئيس | مجلس: the word before takes it for its complement. */
function completesNoun(phrase: PhraseReading): boolean {
  return !takesNoComplement(phrase) && (isHeaded(phrase) || completesHead(phrase));
}

/** مراقبون |, بيانات رسمية | نمو الاقتصاد: neither a plural that keeps its ن nor a document's adjective is completed. */
function takesNoComplement({ ground, at, head }: PhraseReading): boolean {
  const before = ground.plain(at - 1);
  return isFullPlural(before) || (at - 1 > head && ground.isNoun('document', head) && /(?:ية|ي)$/u.test(before));
}

const HEADS = ['unnamed', 'role', 'document', 'outlet', 'relation', 'named_thing', 'body'];

/** رئيس | مجلس, عدد | نواب: the noun before, or one up to three words back, is of a kind that has complements. */
function isHeaded({ ground, at, head }: PhraseReading): boolean {
  const isNear = at - head <= 3;
  return (
    ground.is('quantity', at - 1) ||
    HEADS.some((kind) => ground.isNoun(kind, at - 1) || (isNear && ground.isNoun(kind, head)))
  );
}

/** ختام | بيانه, نجل | شقيق الوزير: right behind the head a noun with a pronoun, or one that is completed itself. */
function completesHead({ ground, at, head, token }: PhraseReading): boolean {
  if (at !== head + 1) return false;
  const isOwned = /.{3}(?:ه|ها|هم)$/u.test(token.plain) && ground.verbs(at).length === 0;
  return isOwned || isDefinite(ground, at + 1) || ground.mention(at + 1)?.firstToken === at + 1;
}

/** مصدر | أعلن: a finite verb, whatever else the word may be. */
function isVerb({ ground, at }: PhraseReading): boolean {
  return ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'present');
}
