/**
 * Tells forms of reporting verbs that report nothing where they stand: nouns of the same letters, passives, acts, signs.
 *
 * @example isNounForm(ground, at, reading) // true of كشف in تم كشف السم
 */
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import { countedEnd } from '../syntax/counted-phrase.ts';
import { type Ground } from '../syntax/ground.ts';
import { isSpeakersNoun } from '../syntax/noun-words.ts';
import { isPreposition } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { SourceParts } from './cue.ts';
import type { FrameMatch } from './frame-match.ts';
import { isNarrated } from './narrated.ts';
import { namesAgent, startsWithBi } from './source-place.ts';

/** مليون طالب, 275 متهما, تم كشف, تطبيقات كشف, ما ورد في: the letters are a noun's or another verb's. */
export function isNounForm(ground: Ground, at: number, reading: VerbReading): boolean {
  const before = ground.plain(at - 1);
  const isCounted = ground.tokens[at - 1]?.kind === 'number' || tells('counted', before);
  if (reading.tense === 'participle') return isCounted && ground.plain(at).endsWith('ا');
  if (reading.tense !== 'past') return false;
  if (reading.verb.lemma === 'رد' && ground.plain(at) === 'ورد')
    return /^(?:[وفبلم]?ما|كما|الذي|حسبما|مما|فيما)$/u.test(before);
  if (reading.prefixes !== '' || reading.number !== 'singular' || reading.gender !== 'male') return false;
  if (isCounted && tells('noun_as_well', reading.verb.lemma)) return true;
  if (!ground.verbs(at).some(({ tense }) => tense === 'masdar')) return false;
  return tellsJoined('passive_auxiliary', before) || isPluralNoun(ground, at - 1) || isDecided(ground, at);
}

const FARTHEST_DECISION = 9;

/** قررت محكمة الاستئناف في باريس أمس | رفض الطلب: what was decided. */
function isDecided(ground: Ground, at: number): boolean {
  for (let verb = at - 1; verb > at - FARTHEST_DECISION && ground.tokens[verb]?.kind === 'word'; verb -= 1) {
    if (/^[وف]?[يت]?قرر(?:ت|وا)?$/u.test(ground.plain(verb))) return true;
    if (ground.isLink(verb) || ground.is('relative', verb)) return false;
  }
  return false;
}

/** تطبيقات, of which the next word tells the kind. */
function isPluralNoun(ground: Ground, at: number): boolean {
  return (
    /^(?!ال|وال).{3,}ات$/u.test(ground.plain(at)) &&
    ground.tokens[at]?.kind === 'word' &&
    ground.segmented.sentenceOfToken[at] === ground.segmented.sentenceOfToken[at + 1] &&
    ground.mention(at) === undefined &&
    ground.verbs(at).length === 0
  );
}

/** Why the verb reports nothing with the subject and the object that it has, or null. */
export function reportsNothing(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  parts: SourceParts,
): string | null {
  if (isToldPassive(ground, reading, at, match, parts)) return 'a passive';
  if (isHeldByNoOne(ground, reading, match, parts)) return 'impersonal';
  if (isBareNounForm(ground, reading, parts)) return 'a noun';
  if (isCountedByNoOne(ground, reading, parts)) return 'a passive';
  if (isAct(ground, reading, match, parts)) return 'an act';
  if (isNarrated(ground, reading, at, match, parts)) return 'the narrator of it';
  if (happens(ground, reading, at, parts)) return 'what happens';
  if (isTalk(ground, reading, match)) return 'a talk, and what it was about';
  if (isClauseOfThing(ground, reading, at, parts)) return 'no one who speaks';
  return null;
}

/** إنها أبلغت بمقتل, والذي يتهم بأنه: with no one between the verb and what was told, that one is before it. */
function isToldPassive(
  ground: Ground,
  { tense, suffix, verb }: VerbReading,
  at: number,
  match: FrameMatch,
  { place }: SourceParts,
): boolean {
  if (suffix !== '' || place === 'after' || (tense !== 'past' && tense !== 'present')) return false;
  if (match.between.end !== at + 1 || !startsWithBi(ground, at + 1)) return false;
  return verb.lemma === 'أبلغ' || (verb.class === 'accuse' && match.link === 'anna' && verb.lemma === 'اتهم');
}

/** الطائرة يعتقد بأنها للاستطلاع, الرجلان اللذان يعتقد أنهما: the subject before the verb is not of its form. */
function isHeldByNoOne(
  ground: Ground,
  reading: VerbReading,
  match: FrameMatch,
  { source, place }: SourceParts,
): boolean {
  if (reading.verb.class !== 'believe' || reading.tense !== 'present' || !ground.isLink(match.content)) return false;
  if (reading.gender !== 'male' || reading.number !== 'singular' || !source) return false;
  if (place === 'before') return /ة$/u.test(ground.plain(source.end - 1)) && /ة$/u.test(ground.plain(source.start));
  if (place !== 'relative') return false;
  for (let at = source.end; at < source.end + 3; at += 1)
    if (ground.attribution.has('relative', ground.plain(at))) return !/^(?:الذي|من|ما)$/u.test(ground.plain(at));
  return false;
}

/** إنه أمر تاريخي, تونسي طالب لجوء: behind the letters of أمر and طالب stands no one who could. */
function isBareNounForm(ground: Ground, reading: VerbReading, { source, place }: SourceParts): boolean {
  if (!tells('noun_as_well', reading.verb.lemma) || reading.tense !== 'past') return false;
  if (reading.prefixes !== '' || reading.suffix !== '' || reading.gender !== 'male' || reading.number !== 'singular')
    return false;
  return place === 'after' && source !== null && isNoAgent(ground, source.start, source.end);
}

function isNoAgent(ground: Ground, at: number, end: number): boolean {
  return (
    !namesAgent(ground, at, end) &&
    !/^[وف]?ال/u.test(ground.plain(at)) &&
    !['body', 'outlet', 'document', 'relation'].some((kind) => ground.isNoun(kind, at))
  );
}

/** ويقدر عدد السكان بمليون: what is counted counts nothing. */
function isCountedByNoOne(ground: Ground, { verb, tense }: VerbReading, { source, place }: SourceParts): boolean {
  if (verb.lemma !== 'قدر' || tense !== 'present' || place !== 'after' || !source) return false;
  return tells('counted_as', ground.plain(source.start));
}

/** رفضت 45 ألف طلب, استبعدت هدافها من التشكيلة, طلب اللجوء: done, not said; and what one wishes, bets on or drives others to. */
function isAct(
  ground: Ground,
  { verb, tense }: VerbReading,
  match: FrameMatch,
  { source, place }: SourceParts,
): boolean {
  if (tense !== 'past' && tense !== 'present') return false;
  const at = match.content;
  const word = ground.plain(at);
  if (verb.lemma === 'شجع')
    return place !== 'after' && (!source || !namesAgent(ground, source.start, source.start + 1));
  if (match.link !== 'object') return false;
  if (verb.lemma === 'تمنى') return tense === 'present';
  if (verb.lemma === 'رفض' || verb.lemma === 'استبعد')
    return (
      ground.tokens[at]?.kind === 'number' ||
      (verb.lemma === 'استبعد' && (word === 'من' || ground.mention(at) !== undefined || isSomeone(ground, at)))
    );
  if (verb.lemma === 'طلب') return /^(?:ال)?لجوء$/u.test(word);
  // وجهت النيابة الاتهام إلى هؤلاء: of what, is not told.
  return (
    verb.context === 'light' &&
    /^الاتهام(?:ات)?$/u.test(word) &&
    /^(?:إلى|الى|ل.{2,}|إلي(?:ه|ها|هم))$/u.test(ground.plain(at + 1))
  );
}

/** لاعب الهلال, كلا من الحارس والمدافع, ستة لاعبين, بعضهم: people. */
function isSomeone(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (/^(?:كلا|كل)$/u.test(word) && ground.plain(at + 1) === 'من') return isSomeone(ground, at + 2);
  if (/^بعض(?:ه|ها|هم|هن)$/u.test(word)) return true;
  const counted = countedEnd(ground, at, at + 4);
  const head = counted > at ? counted - 1 : at;
  return ground.mention(head)?.type === 'person' || ground.isNoun('role', head);
}

/** العوامل التي تحدث أثناء الحمل: what happens, by the letters of تحدث. */
function happens(ground: Ground, { verb, tense }: VerbReading, at: number, { place }: SourceParts): boolean {
  if (verb.lemma !== 'تحدث' || tense !== 'past' || place === 'after') return false;
  return ground.plain(at) === 'تحدث' && /^[وف]?التي$/u.test(ground.plain(at - 1));
}

const FARTHEST_WORDS = 40;

/** تحدث مع زملائه عن, تحدث عن مشاريعه، قائلا: a talk, and a topic whose words follow. */
function isTalk(ground: Ground, { verb, tense }: VerbReading, match: FrameMatch): boolean {
  if (verb.lemma !== 'تحدث' || match.link !== 'an' || tense === 'participle') return false;
  for (let at = match.between.start; at < match.between.end; at += 1)
    if (/^(?:مع|إلى)$/u.test(ground.plain(at))) return true;
  const sentence = ground.segmented.sentences[ground.segmented.sentenceOfToken[match.content] ?? -1];
  const end = Math.min(sentence?.end ?? 0, match.content + FARTHEST_WORDS);
  for (let at = match.content; at < end; at += 1)
    if (/^(?:قائلا|قائلة|بالقول|بقوله|بقولها)$/u.test(ground.plain(at))) return true;
  return false;
}

const LONGEST_THING = 12;

/** أن التصرفات القطرية تجاه حجاجها تشير إلى: the thing that أن leads on is the subject, and says nothing. */
function isClauseOfThing(ground: Ground, reading: VerbReading, at: number, { place }: SourceParts): boolean {
  if (place !== 'none' || reading.tense !== 'present' || reading.number !== 'singular') return false;
  if (reading.prefixes !== '' || reading.suffix !== '') return false;
  let start = at - 1;
  while (start > at - LONGEST_THING && ground.tokens[start]?.kind === 'word' && !ground.isBareLink(start)) {
    const isParted =
      ground.is('relative', start) ||
      ground.is('conjunction', start) ||
      ground.verbs(start).some(({ tense }) => tense === 'past' || tense === 'present');
    if (isParted) return false;
    start -= 1;
  }
  const first = start + 1;
  if (!ground.isBareLink(start) || first >= at || /^(?:قبل|بعد|منذ|إلى)$/u.test(ground.plain(start - 1))) return false;
  const isAgentless =
    ground.isWord(first) &&
    !isPreposition(ground, first) &&
    !ground.is('adverb', first) &&
    !ground.is('time', first) &&
    (ground.dateAt[first] ?? -1) < 0 &&
    !namesAgent(ground, first, first + 1) &&
    !isSpeakersNoun(ground, first);
  return isAgentless && /^ال.{3,}|.{2,}ة$/u.test(ground.plain(first));
}
