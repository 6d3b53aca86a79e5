/**
 * What a form of a reporting verb needs around it to report: its place, its voice, its mood.
 *
 * @example isSubjunctive(ground, at, reading) // true in أن يعلن
 */

import { type Sentence } from '../../model/segmented.ts';
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPreposition, isTime } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { SourceParts, SourcePlace } from './cue.ts';
import type { FrameMatch } from './frame-match.ts';

/** لكنه, وهو, كما أنه: the verb's subject is a pronoun. */
function takesUpSpeaker(ground: Ground, at: number): boolean {
  return /^(?:[وف]?لكن(?:ه|ها|هم)|[وف]?[أإ]ن(?:ه|ها|هم)|[وف]ه(?:و|ي|م))$/u.test(ground.plain(at - 1));
}

/** يذكر أن, ويعتقد أن, ومن المتوقع أن: no one is named who says it. */
export function isImpersonal(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  place: SourcePlace,
  sentence: Sentence,
): boolean {
  const { context } = reading.verb;
  if (context !== 'speaker' && context !== 'impersonal') return false;
  if (place !== 'none') return false;
  // ويرى أن, لكنه يتوقع أن: someone named before goes on; يعتقد and يذكر alone may as well be passives.
  if (reading.tense === 'present' && match.link === 'anna' && tells('active_belief', reading.verb.lemma)) return false;
  if (reading.tense === 'present' && takesUpSpeaker(ground, at)) return false;
  if (reading.tense === 'present' && reading.gender === 'male' && reading.number === 'singular') return true;
  return (
    context === 'speaker' &&
    at === sentence.start &&
    reading.prefixes === '' &&
    match.between.start === match.between.end
  );
}

/** إذا رفضت: nothing has been said yet. */
export function isConditional(ground: Ground, at: number): boolean {
  const before = ground.tokens[at - 1]?.kind === 'quote' ? at - 2 : at - 1;
  return /^[وف]?(?:إذا|لو|اذا|حال)$/u.test(ground.plain(before));
}

/** من وصفتهم بالأعداء: those whom; من before the verb is no preposition. */
export function isBehindThose(ground: Ground, { verb, suffix, tense, gender }: VerbReading, at: number): boolean {
  if (verb.class !== 'describe' || ground.plain(at - 1) !== 'من') return false;
  // من وصفها بالتفصيل: the same letters are the verbal noun's.
  return suffix === 'هم' || (suffix !== '' && (tense === 'present' || gender === 'female'));
}

/** كشفت مصادر تحدثت لقناة …: a clause without a relative pronoun, about the indefinite subject of the verb before. */
export function describesSource(ground: Ground, reading: VerbReading, at: number): boolean {
  return (
    reading.tense === 'past' &&
    reading.prefixes === '' &&
    ground.isNoun('unnamed', at - 1) &&
    !/^(?:ال|[وف])/u.test(ground.plain(at - 1)) &&
    ground.verbs(at - 2).some((form) => form.tense === 'past' || form.tense === 'present')
  );
}

const FARTHEST_SAYING = 10;

/** قال فلان منتقدا ترامب إن: a participle between قال and its إن. */
export function isManner(ground: Ground, at: number): boolean {
  if (ground.tokens[at - 1]?.kind !== 'word') return false;
  let link = at + 1;
  while (link < at + 9 && !ground.isLink(link) && ground.isWord(link)) link += 1;
  if (!/^إن/u.test(ground.plain(link)) || isPreposition(ground, link - 1)) return false;
  for (let verb = at - 1; verb > at - FARTHEST_SAYING && ground.isWord(verb); verb -= 1)
    if (
      ground
        .verbs(verb)
        .some(({ tense, verb: { lemma } }) => lemma === 'قال' && (tense === 'past' || tense === 'present'))
    )
      return true;
  return false;
}

/** ينفيه نفيا قاطعا: the verbal noun of a verb just before, written like its dual. */
export function isEmphasis(ground: Ground, reading: VerbReading, at: number): boolean {
  if (reading.tense !== 'past' || reading.number !== 'dual' || reading.prefixes !== '') return false;
  for (let before = at - 1; before > at - 10; before -= 1)
    if (ground.verbs(before).some(({ verb }) => verb.lemma === reading.verb.lemma)) return true;
  return false;
}

/** A written shadda tells عبّر from عبر and بيّن from بين. */
export function isMarkedVerb(ground: Ground, at: number, reading: VerbReading): boolean {
  return (
    (reading.tense === 'past' || reading.tense === 'present') &&
    reading.verb.lemma.length === 3 &&
    (ground.tokens[at]?.text ?? '').includes('\u0651')
  );
}

/** عبر رئيس النادي عن أسفه, أن ماكرون عبر عن: the letters of the preposition, with the place or the subject of a verb. */
export function isVerbNotPreposition(ground: Ground, at: number, sentence: Sentence): boolean {
  if (isPreposition(ground, at + 1) || /^(?:في|خلال)(?:ه|ها)$/u.test(ground.plain(at + 1))) return true;
  const last = readNounPhrase(ground, at + 1, Math.min(sentence.end, at + 12));
  // عبر مدير الفريق، عن فخره: a comma behind who speaks.
  const end = ground.text(last) === '،' && ground.plain(last + 1) === 'عن' ? last + 1 : last;
  // وكان المرشد، عبر الجمعة عن دعمه: no one goes by way of a day.
  let day = at + 1;
  while (day < at + 4 && isTime(ground, day)) day += 1;
  if (day > at + 1 && ground.plain(day) === 'عن') return true;
  const isExpressed =
    end > at + 1 &&
    ground.plain(end) === 'عن' &&
    (ground.plain(at + 1).startsWith('ال') ||
      // مانحون دوليون: no preposition governs that form.
      /.{3}ون$/u.test(ground.plain(at + 1)) ||
      ground.mention(at + 1) ||
      ground.isNoun('role', at + 1) ||
      ground.isNoun('unnamed', at + 1));
  if (isExpressed && /^[وف]?عبر$/u.test(ground.plain(at))) return true;
  // بينما عبر ناديه عن غضبه: behind such a word a clause begins, and no phrase.
  const opensClause = /^[وف]?(?:بينما|فيما|كما|حيث)$/u.test(ground.plain(at - 1));
  if (opensClause && end > at + 1 && ground.plain(end) === 'عن' && ground.isNoun('attitude', end + 1)) return true;
  if (at > sentence.start && !ground.isLink(at - 1)) return false;
  const mention = ground.mention(at + 1);
  return (
    ground.isNoun('role', at + 1) ||
    ground.isNoun('unnamed', at + 1) ||
    (mention !== undefined && mention.type === 'person')
  );
}

/** رفض الطلب يؤكد أن: an act shows something, no one says it; nor where يشيع الاعتقاد بأن. */
export function isEventSubject(ground: Ground, { source, place }: SourceParts): boolean {
  if (place === 'after' && source && source.end - source.start === 1 && isBelief(ground, source.start)) return true;
  if (place !== 'before' || !source || ground.mention(source.start)) return false;
  if (['document', 'unnamed', 'role', 'outlet', 'body'].some((kind) => ground.isNoun(kind, source.start))) return false;
  return ground.reporting.verbForms(ground.keys[source.start] ?? '').some((form) => form.tense === 'masdar');
}

/** الاعتقاد, الظن: what is thought, and who thinks it is not told. */
function isBelief(ground: Ground, at: number): boolean {
  const key = ground.keys[at] ?? '';
  if (!key.startsWith('ال') || ground.mention(at)) return false;
  return ground.reporting
    .verbForms(key.slice(2))
    .some(({ tense, verb }) => tense === 'masdar' && verb.class === 'believe');
}

/** أجهزة كشف عن المعادن: after a bare noun the same letters are its complement. */
export function isComplement(ground: Ground, reading: VerbReading, at: number, place: SourcePlace): boolean {
  if (place !== 'none' || reading.tense !== 'past' || reading.prefixes !== '' || reading.number !== 'singular')
    return false;
  if (!ground.verbs(at).some((form) => form.tense === 'masdar')) return false;
  const before = ground.plain(at - 1);
  return (
    ground.tokens[at - 1]?.kind === 'word' &&
    before.length > 3 &&
    !before.startsWith('ال') &&
    ground.mention(at - 1) === undefined &&
    (ground.dateAt[at - 1] ?? -1) < 0 &&
    !['conjunction', 'relative', 'adverb', 'time'].some((kind) => ground.is(kind, at - 1)) &&
    !ground.isLink(at - 1)
  );
}

/** كشف ألغاز الشمس at the beginning: no verb stands there without a subject. */
export function isBareNoun(
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  place: SourcePlace,
  sentence: Sentence,
): boolean {
  return (
    at === sentence.start &&
    match.link === 'object' &&
    place === 'none' &&
    reading.tense === 'past' &&
    reading.gender === 'male' &&
    reading.prefixes === ''
  );
}

/** بين at the beginning and with أن soon after it, or at once when no one is named: وبين أنه. */
export function opensClause(
  ground: Ground,
  at: number,
  sentence: Sentence,
  match: FrameMatch,
  place: SourcePlace,
): boolean {
  // وفي ما يتعلق بالنظام، بين المسؤول أن: who speaks right behind the comma's verb, and أن right behind him.
  const isBehindComma =
    ground.text(at - 1) === '،' && place === 'after' && isAgentUntil(ground, at + 1, match.between.end);
  // الوزير بين أن, وزير الدفاع بين في تصريحات له أن: no preposition stands there, with who speaks before it.
  const isAtSpeaking = ground.isLink(at + 1) || (ground.plain(at + 1) === 'في' && ground.isNoun('speech', at + 2));
  const isShown = /^[وف]?بين/u.test(ground.plain(at)) && place === 'before';
  if (match.link === 'anna' && isShown && isAtSpeaking && match.content - at <= 14) return true;
  // وبيّن: "المملكة بدأت": with its shadda it is no preposition.
  const isMarked = /^[وف]?بي/u.test(ground.plain(at)) && (ground.tokens[at]?.text ?? '').includes('\u0651');
  if (isMarked && ['anna', 'quote', 'colon'].includes(match.link) && isOpening(ground, at, sentence)) return true;
  // من جهته بين رئيس المركز أن: behind the words that give him the floor.
  if (match.link === 'anna' && tells('turn', ground.plain(at - 1)) && isAgentUntil(ground, at + 1, match.between.end))
    return true;
  // كما بين أن: with no one named, and no بعد أن behind it.
  if (/^[وف]?كما$/u.test(ground.plain(at - 1)) && match.link === 'anna' && match.linkAt === at + 1) return true;
  if (match.link !== 'anna' || !(isBehindComma || isOpening(ground, at, sentence))) return false;
  if (place === 'none') {
    const isAtSpeech = ground.plain(at + 1) === 'في' && ground.isNoun('speech', at + 2) && match.content - at <= 14;
    return (match.between.start === match.between.end || isAtSpeech) && ground.hasConjunction(at);
  }
  return place === 'after' && match.content - at <= 14;
}

function isAgentUntil(ground: Ground, start: number, end: number): boolean {
  return (
    (ground.mention(start) !== undefined || ground.isNoun('role', start) || ground.isNoun('unnamed', start)) &&
    readNounPhrase(ground, start, end) >= end
  );
}

/** At the beginning of the sentence or of a clause after a comma. */
export function isOpening(ground: Ground, at: number, sentence: Sentence): boolean {
  return (
    at <= sentence.start + 1 ||
    (ground.hasConjunction(at) && /^[،؛]$/u.test(ground.text(at - 1))) ||
    ground.withoutConjunction(at - 1) === 'كما'
  );
}

/** أعلم, أدعو, نطالب inside a quotation: the speaker's own act, not a report of another's. */
export function isFirstPerson(ground: Ground, reading: VerbReading, at: number): boolean {
  if (!isInLongQuote(ground, at)) return false;
  return reading.tense === 'present' || /^[اأآ]/u.test(ground.withoutConjunction(at));
}

/** خرج ليعلن أن, عاد ليقول إن: told as done. */
const NARRATED = new Set(['say', 'assert', 'announce', 'add']);

/** أن يعلن, ليعلن: what may be said one day. قبل أن يعلن is said. */
export function isSubjunctive(ground: Ground, at: number, reading: VerbReading): boolean {
  // سيعلن, سيدعو: what is still to be said; سيقول in a testimony that is written, ستحمل المسؤولية in a threat are said.
  if (reading.prefixes.endsWith('س')) return reading.verb.lemma !== 'قال' && reading.verb.context !== 'light';
  if (reading.prefixes.endsWith('ل'))
    return (
      !NARRATED.has(reading.verb.class) ||
      (reading.verb.context !== '' && (reading.prefixes !== 'ل' || ground.text(at - 1) !== '،'))
    );
  // ضرورة أن "تكشف روسيا كل التفاصيل": the marks open behind the word that governs the verb.
  const before = ground.tokens[at - 1]?.kind === 'quote' ? at - 2 : at - 1;
  if (!tellsJoined('not_yet', ground.plain(before))) return false;
  return !/^(?:قبل|بعد)$/u.test(ground.plain(before - 1));
}

export function isInLongQuote(ground: Ground, at: number): boolean {
  const open = ground.quotes.inside[at] ?? -1;
  return open >= 0 && (ground.quotes.partner[open] ?? -1) - open > 6;
}
