/**
 * Tells where a form whose letters are a common noun's as well can only be a verb: at the start of its clause.
 *
 * @example isClauseStart(ground, at, sentence, reading) // true of طلب in وفي ختام بيانه طلب الوزير
 */
import { type Sentence } from '../../model/segmented.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { agrees } from '../syntax/agreement.ts';
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isPreposition, isTime } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { namesAgent } from './source-place.ts';
import { findSubjectBefore } from './subject-before.ts';

/** True where a verb can stand: at the beginning, after punctuation, a conjunction, a relative, a time, a subject. */
export function isClauseStart(ground: Ground, at: number, sentence: Sentence, reading?: VerbReading): boolean {
  if (tells('turn', ground.plain(at - 1))) return true;
  if (at === sentence.start || ground.hasConjunction(at)) return true;
  // وفي شأن آخر عبر القادة عن: after what leads the sentence in.
  if (
    /^[وف]?عبر$/u.test(ground.plain(at)) &&
    at - sentence.start <= 6 &&
    isPreposition(ground, sentence.start) &&
    skipAdverbials(ground, sentence.start, at) === at
  )
    return true;
  const previous = ground.tokens[at - 1];
  if (previous === undefined || previous.kind === 'punctuation' || previous.kind === 'quote') return true;
  if (reading && isBehindOpening(ground, at, sentence, reading)) return true;
  // مؤتمر صحفي عبر فيه عن ندمه: where it was said goes before, and a pronoun points back to it.
  const isSpoken = reading?.verb.frames.some(({ link }) => ['anna', 'quote', 'an'].includes(link));
  if (isSpoken && /^(?:في|خلال)(?:ه|ها)$/u.test(ground.plain(at + 1))) return true;
  // أنها أمرت حارسها: behind the pronoun that is its subject.
  if (reading && reading.tense !== 'masdar' && /^[وفب]?[أإا]ن(?:ه|ها|هم|هما)$/u.test(previous.plain)) return true;
  // أن ثمن سياسته باهظ: a noun stands after أن, a verb only in بعد أن and its like.
  if (ground.isBareLink(at - 1)) return /^(?:و|ف)?(?:بعد|قبل|منذ|إلى|إلا)$/u.test(ground.plain(at - 2));
  if (ground.is('conjunction', at - 1) || ground.attribution.has('relative', previous.plain))
    return !isPreposition(ground, at - 1);
  if ((ground.dateAt[at - 1] ?? -1) >= 0 || ground.attribution.has('time', previous.plain)) return true;
  // كان البعض يراهن على أن: someone or other.
  if (reading?.tense === 'present' && tellsJoined('someone', previous.plain)) return true;
  if (reading && reading.tense !== 'masdar' && isBehindNamed(ground, at, sentence, reading)) return true;
  if (reading && (isPlainPresent(ground, at, reading) || isPresentBehindSubject(ground, at, sentence, reading)))
    return true;
  if (reading && isBehindDefinite(ground, at, sentence, reading)) return true;
  const subject = ground.mention(at - 1);
  // تبحث الحكومة طلب السفارة: a subject of the other gender is none.
  return subject !== undefined && (!reading || agrees(ground, reading, subject.firstToken));
}

/** وفي ختام الأمسية شكر عضو المجلس: times and places open the sentence, and behind the verb stands who can speak. */
function isBehindOpening(ground: Ground, at: number, sentence: Sentence, reading: VerbReading): boolean {
  if (reading.tense !== 'past' || reading.verb.context !== 'position' || at - sentence.start > 12) return false;
  // وفي ختام اللقاء عبرت عن: in the feminine no noun has its letters, whoever stands behind it.
  const isFeminine = reading.gender === 'female' && ground.verbs(at).every(({ tense }) => tense !== 'masdar');
  const next = at + 1;
  const mention = ground.mention(next);
  const isAgent =
    mention?.firstToken === next && mention.start === ground.tokens[next]?.start
      ? mention.type !== 'place'
      : ground.isNoun('role', next) && !ground.hasConjunction(next);
  if (!isFeminine && (!isAgent || !agrees(ground, reading, next))) return false;
  // وعن أسباب تمسك المفوض: behind a bare noun the same letters complete it.
  const previous = ground.plain(at - 1);
  const isClosed =
    /^[وفبل]?ال|(?:ه|ها|هم)$/u.test(previous) ||
    tells('closing_adjective', previous) ||
    ground.mention(at - 1) !== undefined ||
    isTime(ground, at - 1);
  if (!isClosed) return false;
  let first = sentence.start;
  if (/^[وف]?(?:لكن|كما|قد)$/u.test(ground.plain(first))) first += 1;
  return first < at && skipAdverbials(ground, first, at) === at;
}

/** لكن الوزير ماتيو سالفيني زعيم الرابطة رفض: a person named in the phrase that ends with the verb. */
function isBehindNamed(ground: Ground, at: number, sentence: Sentence, reading: VerbReading): boolean {
  const subject = findSubjectBefore(ground, at, sentence, reading);
  if (subject?.place !== 'before' || subject.source.end < at - 1 || !agrees(ground, reading, subject.source.start))
    return false;
  for (let index = subject.source.start; index < subject.source.end; index += 1)
    if (ground.mention(index)?.type === 'person') return true;
  return false;
}

/** قانون مثير للجدل ينص على, كانوا يصرخون: forms that no noun has, whatever stands before them. */
function isPlainPresent(ground: Ground, at: number, { tense, prefixes, suffix, number, verb }: VerbReading): boolean {
  if (tense !== 'present' || prefixes + suffix !== '') return false;
  const next = at + 1;
  const saysAtOnce = ground.isLink(next) || ground.text(next) === ':' || ground.tokens[next]?.kind === 'quote';
  const isMany = number === 'plural' && saysAtOnce && /ون$/u.test(ground.plain(at));
  return isMany || (verb.lemma === 'نص' && /^(?:على|علي)$/u.test(ground.plain(at + 1)));
}

/** القرارات الأخيرة تنص على: the present has letters no noun has, and its subject stands before it. */
function isPresentBehindSubject(ground: Ground, at: number, sentence: Sentence, reading: VerbReading): boolean {
  if (reading.tense !== 'present' || reading.prefixes !== '') return false;
  if (ground.verbs(at).some(({ tense }) => tense === 'masdar')) return false;
  const subject = findSubjectBefore(ground, at, sentence, reading);
  if (subject?.place !== 'before' || subject.source.end !== at) return false;
  const { start, end } = subject.source;
  // الوضع الراهن ينذر: things speak of nothing; only what is written lays down.
  const maySpeak = namesAgent(ground, start, end) || ground.isNoun('document', start) || reading.verb.lemma === 'نص';
  return maySpeak && agrees(ground, reading, start);
}

/** لكن المحطة التلفزيونية رفضت, شركة النور قدرت أن: a form that no noun has, right behind a definite subject that agrees. */
function isBehindDefinite(ground: Ground, at: number, sentence: Sentence, reading: VerbReading): boolean {
  if (reading.tense !== 'past' || reading.gender !== 'female' || reading.prefixes !== '') return false;
  if (ground.verbs(at).some(({ tense }) => tense === 'masdar')) return false;
  const subject = findSubjectBefore(ground, at, sentence, reading);
  if (subject?.place !== 'before' || subject.source.end !== at) return false;
  const { start, end } = subject.source;
  // المحادثة تطرقت إلى: what a talk touches on, no one says.
  const maySpeak = namesAgent(ground, start, end) || ground.isNoun('body', start);
  const isSubject = reading.verb.class === 'say' ? maySpeak : maySpeak || ground.plain(start).startsWith('ال');
  return isSubject && agrees(ground, reading, start);
}
