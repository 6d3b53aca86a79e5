/**
 * Tells a form of a reporting verb behind which no one speaks: passives, what shows or describes something, questions.
 *
 * @example isPassiveOfTwo(ground, reading, at, match, place) // true in الذي وصف بالشدة
 */
import { skipAdverbials } from '../syntax/adverbials.ts';
import { tellsJoined } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isAdjectiveLike, isSpeakersNoun } from '../syntax/noun-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { type SourcePlace } from './cue.ts';
import type { FrameMatch } from './frame-match.ts';

/** هناك من يرى أن, منهم من قال إن: someone, whom no one names. */
export function isNoOneNamed(ground: Ground, at: number): boolean {
  return ground.plain(at - 1) === 'من' && tellsJoined('there_is', ground.plain(at - 2));
}

/** وهذا يؤكد أن, ذلك ما يظهر أن: what was told shows something, no one says it. */
export function isShownByThat(ground: Ground, reading: VerbReading, at: number, place: SourcePlace): boolean {
  // حملات التطهير هذه | وتعتبر أنها: not of what stands before و.
  if (reading.tense !== 'present' || place === 'after' || /^[وف]/u.test(reading.prefixes)) return false;
  const before = ground.plain(at - 1) === 'ما' ? at - 2 : at - 1;
  return /^[وف]?(?:هذا|هذه|ذلك|تلك)$/u.test(ground.plain(before));
}

/** …، ما يشير إلى تراجع, وهو ما يؤكد أن, الأمر الذي يرجح: what was told before is the subject, unless someone stands behind the verb. */
export function isShownByAll(ground: Ground, reading: VerbReading, at: number): boolean {
  if (reading.tense !== 'present' || reading.suffix !== '' || reading.prefixes !== '') return false;
  const [pronoun, before] = [ground.plain(at - 1), ground.plain(at - 2)];
  const pointsBack =
    /^[مب]ما$/u.test(pronoun) ||
    (pronoun === 'ما' && (/^(?:وهو|وهي)$/u.test(before) || /^[،؛]$/u.test(ground.text(at - 2)))) ||
    (pronoun === 'الذي' && before === 'الأمر');
  if (!pointsBack || /^[أإ]ن(?:ه|ها|هم)$/u.test(ground.plain(at + 1))) return false;
  const next = ground.text(at + 1) === '#' || ground.tokens[at + 1]?.kind === 'quote' ? at + 2 : at + 1;
  const isSomeoneBehind =
    ground.mention(next)?.firstToken === next || isSpeakersNoun(ground, next) || ground.plain(next).startsWith('ال');
  return !isSomeoneBehind;
}

/** الذي وصف بالشدة, التي اتهمت بالفساد: with no one between the verb and ب whom it is said of, that one is before it. */
export function isPassiveOfTwo(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  place: SourcePlace,
): boolean {
  return (
    reading.suffix === '' &&
    (reading.tense === 'past' || reading.tense === 'present') &&
    match.link === 'bi' &&
    ['describe', 'accuse'].includes(reading.verb.class) &&
    reading.verb.frames.some(({ link, addressee }) => link === 'bi' && addressee === 'obj') &&
    !reading.verb.frames.some(({ link, addressee }) => link === 'bi' && addressee === null) &&
    place !== 'after' &&
    skipAdverbials(ground, at + 1, match.content) === match.content
  );
}

/** تشكيلة أعلن عنها في وقت سابق: the pronoun is what was announced, and no one is named who did. */
export function isPassiveAbout(ground: Ground, reading: VerbReading, at: number, place: SourcePlace): boolean {
  return (
    reading.tense === 'past' &&
    reading.gender === 'male' &&
    reading.number === 'singular' &&
    reading.suffix === '' &&
    place !== 'after' &&
    reading.verb.class === 'announce' &&
    /^عن(?:ه|ها)$/u.test(ground.plain(at + 1))
  );
}

/** الحملة التي اعتبرت مسيئة, حركة اعتبرت غير مقبولة: what it is taken for stands alone, so the noun before is what is taken so. */
export function isTakenSo(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  place: SourcePlace,
): boolean {
  if (reading.verb.context !== 'estimate' || match.link !== 'object' || match.content !== at + 1) return false;
  if (reading.prefixes !== '' || reading.suffix !== '' || reading.number !== 'singular') return false;
  const isBehindNoun = place === 'none' && !ground.hasConjunction(at) && ground.tokens[at - 1]?.kind === 'word';
  if (place !== 'relative' && !isBehindNoun) return false;
  const word = ground.plain(at + 1);
  if (/^ال/u.test(word) || ground.mention(at + 1)) return false;
  // التي اعتبرت خطوة الحكومة جيدة: one thing is taken for another.
  const isWhole = !/^ال/u.test(ground.plain(at + 2)) && (/.{3}ا$/u.test(word) || isAdjectiveLike(word));
  return isWhole || /^(?:غير|أحد|إحدى)$/u.test(word);
}

/** "طلب مني التعليق": whoever tells it is asked; with وطلب مني and طلبوا مني someone goes on to ask. */
export function isAskedOfTeller(ground: Ground, reading: VerbReading, at: number, place: SourcePlace): boolean {
  if (
    reading.verb.lemma !== 'طلب' ||
    reading.suffix !== '' ||
    reading.gender !== 'male' ||
    reading.number !== 'singular'
  )
    return false;
  if (place === 'after' || ground.hasConjunction(at) || !/^من(?:ي|ا)$/u.test(ground.plain(at + 1))) return false;
  return ground.mention(at + 2)?.firstToken !== at + 2;
}

/** هل تتوقع النجاح, لا أحد ينكر: what is asked, and what no one says. */
export function isAskedOrDenied(ground: Ground, at: number): boolean {
  return (
    /^[وف]?هل$/u.test(ground.plain(at - 1)) ||
    (ground.plain(at - 1) === 'أحد' && /^[وف]?لا$/u.test(ground.plain(at - 2)))
  );
}

/** في خطوة تكشف مدى النضج: a clause about an indefinite noun, which says nothing itself. */
export function describesThing(ground: Ground, reading: VerbReading, at: number, place: SourcePlace): boolean {
  const before = ground.plain(at - 1);
  return (
    place === 'none' &&
    reading.tense === 'present' &&
    reading.prefixes === '' &&
    reading.gender === 'female' &&
    reading.number === 'singular' &&
    reading.verb.class !== 'call_for' &&
    /^[^ا].{2,}ة$/u.test(before) &&
    ground.tokens[at - 1]?.kind === 'word' &&
    ground.mention(at - 1) === undefined &&
    ground.nouns(at - 1).length === 0 &&
    ground.verbs(at - 1).length === 0
  );
}
