/**
 * Reads clauses about what was announced, called for or condemned, which stands before the verb and comes back as its
 * pronoun: إضرابا عاما دعت إليه النقابات, الهدنة التي أعلنتها موسكو.
 *
 * @example readObjectBefore(ground, reading, at, sentence, limit)?.antecedent // the tokens of إضرابا عاما
 */
import type { FrameLink } from '@isnad/arabic';
import type { Sentence } from '../../model/segmented.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { looksFeminine, looksLikeSubject } from '../syntax/agreement.ts';
import { beginsLike, tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isAdjectiveLike } from '../syntax/noun-words.ts';
import { isGluedPreposition, isPreposition, type TokenRange, trimRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { Cue } from './cue.ts';

const PRONOUNS: Readonly<Record<string, FrameLink>> = { إلي: 'ila', ب: 'bi', عن: 'an', من: 'min' };

/** Nouns that tell of something, and those for whoever or whatever tells: البيانات التي أعلنتها are no event. */
const NO_EVENTS = [
  'document',
  'speech',
  'claim',
  'attitude',
  'role',
  'unnamed',
  'relation',
  'outlet',
  'body',
  'platform',
];

const ANNOUNCED: ReadonlySet<string> = new Set(['announce', 'reveal']);

const LONGEST_ANTECEDENT = 9;

/** The cue of such a clause with what it is about, or null. */
export function readObjectBefore(
  ground: Ground,
  reading: VerbReading,
  at: number,
  sentence: Sentence,
  limit: number,
): Cue | null {
  if ((reading.tense !== 'past' && reading.tense !== 'present') || reading.prefixes !== '') return null;
  if (!tells('takes_up', reading.verb.lemma)) return null;
  const pronoun = pronounOf(ground, reading, at);
  if (!pronoun || isKnownByNow(ground, reading, at)) return null;
  const start = skipAdverbials(ground, pronoun.end, limit);
  const source = trimRange(ground, { start, end: endOfSource(ground, start, readNounPhrase(ground, start, limit)) });
  if (source.end <= source.start || !isAgent(ground, source)) return null;
  const isAll = ground.plain(at - 1) === 'الذي' && ground.plain(at - 2) === 'الأمر';
  const antecedent = isAll ? undefined : antecedentOf(ground, at, sentence, pronoun.isFeminine);
  if (antecedent === null || (antecedent && tellsItself(ground, antecedent.start))) return null;
  return {
    kind: 'denial',
    rule: isAll ? 'claims/denial' : 'claims/object-before',
    range: { start: at, end: at + 1 },
    from: ground.tokens[at]?.start ?? 0,
    reading,
    phrase: null,
    match: null,
    source,
    place: 'after',
    addressee: null,
    cited: null,
    end: source.end,
    ...(antecedent ? { antecedent } : {}),
  };
}

/** وفق حصيلة أعلنتها السلطات, وأفادت آخر حصيلة أعلنتها: it is itself whose words are told. */
function tellsItself(ground: Ground, start: number): boolean {
  const head = /^(?:آخر|أول|أحدث)$/u.test(ground.plain(start - 1)) ? start - 1 : start;
  const isSubject = ground.verbs(head - 1).some(({ tense }) => tense === 'past' || tense === 'present');
  return isSubject || ground.attribution.phrasesAt(ground.keys, head - 1).some(({ kind }) => kind === 'according');
}

/** الإجراءات التي أعلنها الرئيس: what was announced and is known by now; a decision, told as an event. */
export function isKnownByNow(ground: Ground, reading: VerbReading, at: number): boolean {
  return ANNOUNCED.has(reading.verb.class) && ground.is('relative', at - 1) && pronounOf(ground, reading, at) !== null;
}

/** The object pronoun of أعلنتها, or that of the preposition in دعت إليه, with the token behind it. */
function pronounOf(
  ground: Ground,
  { suffix, tense, verb }: VerbReading,
  at: number,
): { readonly isFeminine: boolean; readonly end: number } | null {
  if (suffix !== '') {
    const isBare = tense === 'past' && verb.frames.some(({ link, clauseOnly }) => link === 'object' && !clauseOnly);
    return isBare && /^(?:ه|ها)$/u.test(suffix) ? { isFeminine: suffix === 'ها', end: at + 1 } : null;
  }
  const word = ground.plain(at + 1);
  const stem = word.replace(/(?:ه|ها)$/u, '');
  const link = stem === word ? undefined : PRONOUNS[stem];
  const takes =
    link !== undefined &&
    !(link === 'an' && tense === 'present') &&
    verb.frames.some((frame) => frame.link === link && !frame.clauseOnly && frame.addressee === null);
  return takes ? { isFeminine: word.endsWith('ها'), end: at + 2 } : null;
}

/** نددت بها المنظمات | داعية إلى: they go on in a participle. */
function endOfSource(ground: Ground, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1)
    if (ground.verbs(at).some(({ tense }) => tense === 'participle') && !/^ال/u.test(ground.plain(at))) return at;
  return end;
}

function isAgent(ground: Ground, { start }: TokenRange): boolean {
  const mention = ground.mention(start);
  if (mention) return mention.firstToken === start;
  return (
    looksLikeSubject(ground, start) &&
    ['role', 'unnamed', 'body', 'outlet', 'relation'].some((kind) => ground.isNoun(kind, start))
  );
}

/** What the clause is about: the definite noun phrase before الذي or التي, or the indefinite one right before the verb. */
export function antecedentOf(
  ground: Ground,
  verb: number,
  sentence: Sentence,
  isFeminine: boolean,
  accepts = '',
): TokenRange | null {
  let end = verb;
  while (end > sentence.start && /^(?:قد|كان|كانت|لطالما|طالما|سبق)$/u.test(ground.plain(end - 1))) end -= 1;
  const relative = /^و?(?:الذي|التي)$/u.exec(ground.plain(end - 1))?.[0];
  if (relative !== undefined) {
    if (relative.endsWith('التي') !== isFeminine) return null;
    end -= 1;
    if (ground.text(end - 1) === '،') end -= 1;
  }
  const first = Math.max(sentence.start, end - LONGEST_ANTECEDENT);
  const isDefinite = relative !== undefined;
  let at = end - 1;
  while (at > first && mayStandIn(ground, at - 1) && describes(ground, at, isDefinite)) at -= 1;
  if (at < first || !mayStandIn(ground, at) || isDefinite !== isTold(ground, at)) return null;
  const heads = [at];
  while (at > first && mayStandIn(ground, at - 1) && !isTied(ground, at) && isCompleted(ground, at - 1)) {
    at -= 1;
    heads.push(at);
  }
  const start = heads.findLast(
    (head) => agreesWith(ground, head, isFeminine) && (head === heads[0] || !isAct(ground, head)),
  );
  if (start === undefined || isNoEvent(ground, start, accepts)) return null;
  // تنفيذ الإصلاحات التي طالبت بها: what is done to them is not what was called for.
  if (heads.some((head) => head < start && !isAct(ground, head) && ground.verbs(head).length === 0)) return null;
  // وهو وضع نددت به الرابطة: what stands before it.
  return /^(?:وهو|وهي|هو|هي)$/u.test(ground.plain(at - 1)) ? null : trimRange(ground, { start, end });
}

/** المبكرة, العام, عاما, مغلقة: an adjective behind its noun. */
function describes(ground: Ground, at: number, isDefinite: boolean): boolean {
  const word = ground.plain(at);
  if (word === 'غير') return true;
  if (ground.mention(at) || word.startsWith('ال') !== isDefinite) return false;
  if (!isDefinite && word.endsWith('ا')) return ground.plain(at - 1).endsWith('ا');
  if (/^الم..و.$/u.test(word)) return ground.plain(at - 1) === 'غير' || isTold(ground, at - 1);
  if (!isAdjectiveLike(word) || word.endsWith('ات')) return false;
  if (!/[^ي]ة$/u.test(word)) return true;
  const before = ground.withoutConjunction(at - 1);
  return isTold(ground, at - 1) === isDefinite && (/(?:ة|ات|اء)$/u.test(before) || MANY.test(before));
}

/** الهدنة, استقالته, وقف إطلاق النار, هجوم موسكو: told by the article, an owner or a name. */
function isTold(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at);
  return /^(?:[بكل]?ال|لل)/u.test(word) || /.{3}(?:ه|ها|هم)$/u.test(word) || ground.mention(at) !== undefined;
}

/** بوقف, لصالح: behind a preposition a phrase of its own begins. */
function isTied(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at);
  return isGluedPreposition(ground, at) || (/^ل.{3}/u.test(word) && !beginsLike('own_li', word));
}

/** سلسلة رسوم, قائمة المنتجات: a noun that the next one completes; no verb before its object. */
function isCompleted(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at);
  if (isTold(ground, at) || word.endsWith('ا') || /[^ا]ت$|^[يأ]...?$|^است...$/u.test(word)) return false;
  return word.length > 3 || word.endsWith('ة') || tells('short_masdar', word);
}

/** A word that a noun phrase may hold before the clause about it: no preposition, day or verb. */
function mayStandIn(ground: Ground, at: number): boolean {
  return (
    ground.isWord(at) &&
    !isPreposition(ground, at) &&
    (ground.dateAt[at] ?? -1) < 0 &&
    !['conjunction', 'relative', 'adverb', 'time', 'pronoun'].some((kind) => ground.is(kind, at)) &&
    ground.verbs(at).every(({ tense, prefixes }) => tense === 'masdar' || (tense === 'past' && prefixes === ''))
  );
}

function isNoEvent(ground: Ground, at: number, accepted: string): boolean {
  if (ground.mention(at) || tells('thin_content', ground.plain(at)) || ground.plain(at) === 'الأمر') return true;
  return NO_EVENTS.some((kind) => kind !== accepted && ground.isNoun(kind, at));
}

/** رسوم, أسعار, شوارع, مطالب: broken plurals by their shape. */
const MANY = /^(?:[بكل]?ال|لل)?(?:..و.|أ..ا.|.وا.ي?.|م.ا.ي?.)$/u;

/** ها stands for a feminine or for several things, ه for one masculine. */
function agreesWith(ground: Ground, at: number, isFeminine: boolean): boolean {
  if (!isFeminine) return !looksFeminine(ground, at);
  const word = ground.withoutConjunction(at).replace(/^(?:[بكل]?ال|لل)/u, '');
  return looksFeminine(ground, at) || /ت(?:ه|ها|هم)$/u.test(word) || MANY.test(word);
}

/** تنفيذ, إنهاء, اتخاذ: a verbal noun by its shape. */
function isAct(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at).replace(/^[بل](?=.{4})/u, '');
  return /^(?:ت..ي.|إ..ا.|ا..?.?ا.|م.ا..ة)$/u.test(word) && word !== 'مبادرة';
}
