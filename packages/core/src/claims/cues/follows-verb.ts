/**
 * Says whether what stands behind a verb can be its subject: no adverb, no object, no rest of a phrase.
 *
 * @example canFollowAsSubject(ground, reading, range, 'anna') // false of قريبا
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isDefinite, isGluedPreposition, isPreposition, isTime, type TokenRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { FrameMatch } from './frame-match.ts';

/** An adverb or a participle of state in the accusative: فعليا, مبتسما. */
const ACCUSATIVE_STATE = /^(?:م.{2,}|.{2,}ي)ا$/u;

/** False of what stands after a verb but is no subject of it: a relative or pronoun, an adverb, a further verb. */
export function canFollowAsSubject(
  ground: Ground,
  reading: VerbReading,
  { start, end }: TokenRange,
  link: FrameMatch['link'],
): boolean {
  // قالوا, يقولون, قالا: a verb in the plural or dual has its subject before it or none.
  if (reading.number !== 'singular' && reading.tense !== 'masdar') return false;
  // كانت تؤكد دوما أن, استغرب كيف أن: an adverb, though دوما is a town too.
  if (end <= start + 1 && tells('never_subject', ground.plain(start))) return false;
  if (ground.mention(start) !== undefined) return true;
  if (isOfOtherGender(ground, reading, start)) return false;
  const forms = ground.verbs(start);
  if (isDativeNoun(ground, start)) return false;
  if (isRest(ground, start, end) || isOblique(ground, reading, start) || isKinswoman(ground, reading, start))
    return false;
  // في كلمة له نقلها التلفزيون: a clause about a noun before it.
  if (forms.some((form) => form.tense === 'past' && form.suffix !== '')) return false;
  // وتابعت قولها: what she says, not who says it.
  if (forms.some((form) => form.verb.lemma === 'قال' && form.suffix !== '')) return false;
  if (isState(ground, start)) return false;
  if (ground.nouns(start).length > 0) return true;
  const word = ground.plain(start);
  if (word.length < 2 && ground.tokens[start]?.kind === 'word') return false;
  // ما وصفه "بالعدائية": a preposition inside the marks.
  const isQuoted = ground.tokens[start]?.kind === 'quote';
  if (isQuoted && (isPreposition(ground, start + 1) || isGluedPreposition(ground, start + 1))) return false;
  if (ground.is('relative', start) || (ground.is('conjunction', start) && !ground.isNoun('unnamed', start)))
    return false;
  // وأضاف وفقا لما نقلته وكالة: the attribution inside is another's.
  if (
    ground.attribution
      .phrasesAt(ground.keys, start)
      .some(({ kind }) => kind === 'according' || kind === 'according_verb')
  )
    return false;
  if (word === 'لمن' || ground.is('idiom_object', start)) return false;
  // وأضافت موجهة رسالة إلى: a participle in the feminine that is no body's noun.
  if (/^م.{2,}ة$/u.test(word) && end <= start + 2 && !isBodyHead(word)) return false;
  // كثيرا من الألق: a subject is no accusative.
  if (/ا$/u.test(word) && ground.plain(start + 1) === 'من') return false;
  // هذا التعديل: with a noun a demonstrative is a source.
  // وتشير هذه التجربة إلى: behind a verb with a preposition of its own it can be nothing else.
  if (ground.is('pronoun', start)) {
    const isOfNoun = ground.nouns(start + 1).length > 0 || (link !== 'object' && isDefinite(ground, start + 1));
    return end > start + 1 && isOfNoun && !takesPerson(reading);
  }
  if (ACCUSATIVE_STATE.test(word) && end === start + 1) return false;
  // اتهمت 3 آخرين: as many more, in the case of an object.
  if (ground.tokens[start]?.kind === 'number') return end > start + 1 && ground.plain(start + 1) !== 'آخرين';
  return !(forms.length > 0 && forms.every((form) => form.tense === 'present'));
}

/** قالت | معلقةً على الحادث, أضاف | مؤكدا انضمامه, أضاف | سيكون هذا: how someone speaks, or what is said; an accusative, no subject. */
function isState(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (/\u064b/u.test(ground.text(at)) || /^(?:س?[يت]كون|سوف|ليس|ليست)$/u.test(word)) return true;
  return /ا$/u.test(word) && ground.verbs(at).some(({ tense }) => tense === 'participle');
}

/** لمبادرة الحكومة, لمعاونيه: ل and a noun that is known, where no word begins so. */
function isDativeNoun(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  const isKnown = (noun: string) =>
    [noun, noun.replace(/(?:هم|ها|ه|ي|و)$/u, '')].some((bare) => ground.reporting.nouns(fold(bare)).length > 0);
  return /^ل[^ل].{3,}/u.test(word) && !isKnown(word) && (isKnown(word.slice(1)) || isBodyHead(word.slice(1)));
}

/** دعا, طالب: an object may be whom it is said to. */
function takesPerson(reading: VerbReading): boolean {
  return reading.verb.frames.some(({ addressee }) => addressee === 'obj');
}

function isBodyHead(word: string): boolean {
  return nameLexicon().organizationHeads.get([fold(word)]).length > 0;
}

/** Alif of a pronoun (قائدها) or of a foreign name (ناديا), not of the accusative. */
const NO_ACCUSATIVE = /(?:ه|هم|ن|ي|وف|يف|يل|يك|يس)ا$/u;

/** توصلت إلى اتفاق | وبات, سيعلن | قريبا: a clause that goes on, an adverb in the accusative. */
function isRest(ground: Ground, start: number, end: number): boolean {
  const word = ground.plain(start);
  if (ground.mention(start) !== undefined || ground.reporting.nouns(fold(word)).length > 0) return false;
  const goesOn = ground.isLink(end) || isPreposition(ground, end) || isGluedPreposition(ground, end);
  if (end === start + 1 && goesOn && /^.{3,}ا$/u.test(word) && !NO_ACCUSATIVE.test(word)) return true;
  if (ground.nouns(start).length > 0) return false;
  // على هامش ملتقى | شبابي: an indefinite word right behind another goes on with its phrase.
  if (isBare(ground, start) && isBare(ground, start - 1)) return true;
  const isJoined = ground.hasConjunction(start) && !/^(?:وو|فف)/u.test(word);
  return isJoined && ground.verbs(start - 1).length === 0;
}

function isBare(ground: Ground, at: number): boolean {
  return (
    ground.tokens[at]?.kind === 'word' &&
    !isDefinite(ground, at) &&
    ground.mention(at) === undefined &&
    ground.verbs(at).length === 0 &&
    !isPreposition(ground, at) &&
    !isTime(ground, at) &&
    !ground.attribution.has('adverb', ground.plain(at))
  );
}

/** وحمل المسؤولين المسؤولية, ونصح مستخدمي البرامج: a plural of men in the oblique case is an object. */
function isOblique(ground: Ground, reading: VerbReading, at: number): boolean {
  const word = ground.withoutConjunction(at).replace(/^ال/u, '');
  if (/.{3}ين$/u.test(word)) return ground.reporting.nouns(fold(`${word.slice(0, -2)}ون`)).length > 0;
  return (
    /.{3}ي$/u.test(word) &&
    (takesPerson(reading) ? ground.reporting.nouns(fold(word)) : ground.nouns(at)).length === 0 &&
    ground.reporting.nouns(fold(`${word.slice(0, -1)}ون`)).length > 0
  );
}

/** رفض الاستجابة, وجه رسالة: behind a verb in the masculine a feminine noun is an object; not القادة, الأفارقة, سماحة المفتي. */
function isOfOtherGender(ground: Ground, reading: VerbReading, at: number): boolean {
  if (reading.gender !== 'male' || reading.number !== 'singular' || reading.tense === 'masdar') return false;
  const word = ground.withoutConjunction(at);
  const isCounted = ground.attribution.has('quantity', word.replace(/^ال/u, ''));
  const isThing = word.startsWith('ال') ? ground.nouns(at).length === 0 && !isCounted : ground.isNoun('document', at);
  if (!/.{3}(?:ة|ات)$/u.test(word) || !isThing || tells('honorific_in_ta', word.replace(/^ال/u, ''))) return false;
  return nameLexicon().demonyms.get(fold(word)) === undefined && !isPersonsTitle(word);
}

/** العلامة, الباحثة: a title of someone. */
function isPersonsTitle(word: string): boolean {
  return nameLexicon().titles.get([fold(word.replace(/^ال/u, ''))]).length > 0;
}

/** أطرى زوجته: with a verb in the masculine she is whom he praises. */
function isKinswoman(ground: Ground, reading: VerbReading, at: number): boolean {
  if (reading.gender !== 'male' || reading.number !== 'singular') return false;
  const word = ground.plain(at);
  return (
    /.{2}ت(?:ه|ها|هم|هما)$/u.test(word) &&
    ground.reporting.nouns(fold(`${word.replace(/ت(?:ه|ها|هم|هما)$/u, '')}ة`)).some(({ kind }) => kind === 'relation')
  );
}
