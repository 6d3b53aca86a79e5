/**
 * Reads a verbal noun with its agent and a strong link as a cue: تهديد ترامب بفرض, إعلان الوزير أن.
 *
 * @example readMasdar(ground, reading, at, limit)?.place // 'after'
 */

import { skipAdverbials } from '../syntax/adverbials.ts';
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPreposition, isTime, type TokenRange, trimRange } from '../syntax/phrase-words.ts';
import { isSpeechQuote } from '../syntax/speech-quote.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { type Cue } from './cue.ts';
import { PREPOSITIONS } from './frame-links.ts';
import { beginningAt, behindThat, behindWord, type FrameMatch } from './frame-match.ts';
import { isCaller, isPointer, takesPreposition } from './masdar-callers.ts';
import { isSayingOf } from './saying-between.ts';
import { namesAgent, namesOwner, startsWithBi } from './source-place.ts';

/** تم إبلاغه, جرى الإعلان: a verbal noun whose auxiliary verb leaves its agent out. */
export function isSaidByNoOne(ground: Ground, at: number): boolean {
  return tellsJoined('passive_auxiliary', ground.plain(at - 1));
}

function takesAla(lemma: string): boolean {
  return lemma === 'أصر' || lemma === 'أكد' || lemma === 'شدد';
}

const LONGEST_REPEATER = 7;

/** The verb of saying again before التأكيد, with no more than who says it between; -1 where none is. */
function repeatingBefore(ground: Ground, at: number): number {
  for (let verb = at - 1; verb >= Math.max(0, at - LONGEST_REPEATER) && ground.tokens[verb]?.kind === 'word'; verb -= 1)
    if (tellsJoined('repeating', ground.plain(verb)))
      return verb + 1 === at || readNounPhrase(ground, verb + 1, at) === at ? verb : -1;
  return -1;
}

/** إعلان الوزير أن, تهديد ترامب بـ, اتهامه بـ, نفي المتحدث الخبر, المطالبة بـ: agent and a strong link, or the reason why not. */
export function readMasdar(ground: Ground, reading: VerbReading, at: number, limit: number): Cue | string {
  const { verb } = reading;
  if (reading.prefixes.includes('س')) return 'another word';
  // بسبب عدم إعلانه عن دخله.
  if (ground.plain(at - 1) === 'عدم') return 'negated';
  if (isSaidByNoOne(ground, at) && verb.class !== 'accuse') return 'a passive';
  if (/^[وف]?[بكل]?ال|^[وف]?لل/u.test(ground.plain(at))) return readDefinite(ground, reading, at, limit);
  const takesBi = ['accuse', 'threaten', 'promise'].includes(verb.class);
  const isAnnounced = verb.lemma === 'أعلن' || verb.lemma === 'أكد' || verb.lemma === 'طلب';
  const takesObject =
    (verb.class === 'deny' || isAnnounced) &&
    verb.frames.some((frame) => frame.link === 'object' && (!frame.clauseOnly || verb.lemma === 'طلب'));
  const strong = verb.frames.filter(
    (frame) =>
      frame.link === 'anna' ||
      (takesBi && frame.link === 'bi') ||
      (frame.link === 'ala' && frame.clauseOnly) ||
      (takesAla(verb.lemma) && frame.link === 'ala'),
  );
  // تشديد القوانين: without a pronoun of whoever insists, what is made stricter.
  if (verb.lemma === 'شدد' && reading.suffix === '') return 'a noun';
  if (verb.context === 'attitude' && reading.suffix === '') return readShown(ground, reading, at, limit);
  if (verb.lemma !== 'طلب' && (strong.length === 0 || ['position', 'speaker', 'court'].includes(verb.context)))
    return 'a noun without content';
  // في تصريح خص به وكالة: a clause about it, no agent.
  if (/^(?:ب|ل|في|علي)(?:ه|ها)$/u.test(ground.plain(at + 2))) return 'no agent';
  const hasOwner = reading.suffix !== '' && reading.suffix !== 'نا' && reading.suffix !== 'ي';
  const start = at + 1;
  if (hasOwner && verb.lemma === 'قال') return readSaying(ground, reading, at, limit) ?? 'no content';
  // مناشدة من جانب المحامي, تعهد من باريس: the preposition leads on to who it comes from.
  const by = hasOwner || verb.class === 'warn' ? start : behindFrom(ground, start);
  const agentEnd = hasOwner ? start : readNounPhrase(ground, by, Math.min(limit, start + 16));
  const isNisba = !hasOwner && takesBi && agentEnd === start + 1 && /[^يا]ي(?:ة)?$/u.test(ground.plain(start));
  // غداة إعلان إسرائيل أن: before أن stands who announces, whatever it is.
  const isBeforeLink =
    verb.context === '' &&
    verb.class !== 'add' &&
    !isPreposition(ground, by) &&
    ground.isLink(skipAdverbials(ground, agentEnd, Math.min(limit, agentEnd + 8)));
  if (!hasOwner && (agentEnd === by || !(namesOwner(ground, by, agentEnd) || isNisba || isBeforeLink)))
    return 'no agent';
  let next = agentEnd;
  if (ground.text(next) === '،') next += 1;
  const isAnna =
    ground.isLink(next) ||
    (ground.plain(next) === 'على' && ground.isLink(next + 1)) ||
    (ground.plain(next) === 'إلى' && ground.isLink(next + 1));
  if (!isAnna && (isBeforeLink || isAnnounced)) next = skipAdverbials(ground, next, Math.min(limit, next + 8));
  if ((takesBi || verb.lemma === 'قال') && !isAnna) next = skipAddressee(ground, next, limit);
  // لاتهامها الدوحة بدعم: with her pronoun on the noun, a name behind it is whom she accuses.
  if (hasOwner && verb.class === 'accuse' && next === start && !startsWithBi(ground, next))
    if (namesAgent(ground, next, next + 1)) next = readNounPhrase(ground, next, Math.min(limit, next + 10));
  const link = ground.isLink(next) ? next : ground.isLink(next + 1) && isPreposition(ground, next) ? next + 1 : -1;
  let match: FrameMatch | null = null;
  if (link >= 0 && link < limit && (ground.plain(link) !== 'إن' || verb.lemma === 'قال'))
    match = behindThat(ground, 'anna', link, { start, end: next });
  else if (takesAla(verb.lemma) && ground.plain(skipTimes(ground, agentEnd, limit)) === 'على') {
    // إصراره على المشاركة: what one goes on doing.
    if (verb.lemma === 'أصر') return 'an act';
    next = skipTimes(ground, agentEnd, limit);
    match = behindWord('ala', next, start);
  } else if (
    verb.lemma === 'أعلن' &&
    (agentEnd > start || hasOwner) &&
    ground.plain(skipTimes(ground, agentEnd, limit)) === 'عن'
  ) {
    // إعلان الجيش عن تصديه للصواريخ, إعلانه عن إلغاء القمة.
    next = skipTimes(ground, agentEnd, limit);
    match = behindWord('an', next, start);
  } else if (
    (hasOwner || isPointer(reading) || (!reading.prefixes.endsWith('ب') && isCaller(ground, start, agentEnd))) &&
    next + 2 < limit &&
    takesPreposition(reading, ground.plain(next))
  ) {
    match = behindWord('ila', next, start);
  } else if ((takesBi || isAnnounced) && next < limit && startsWithBi(ground, next))
    match = beginningAt('bi', next, start);
  else if (
    takesObject &&
    (isAnnounced ? hasOwner || namesOwner(ground, start, start + 1) : next === agentEnd) &&
    next < limit &&
    (isAnnounced ? isAnnouncedThing(ground, next, agentEnd) : isDeniedThing(ground, next))
  )
    match = beginningAt('object', next, start);
  // بناء على طلب فلان، وقع: whose request it is alone.
  const isBareRequest =
    verb.lemma === 'طلب' && (hasOwner || ground.text(agentEnd) === '،' || ground.mention(start) === undefined);
  if (!match || isBareRequest) return 'no content';
  const isAccused = hasOwner && verb.class === 'accuse' && match.link !== 'anna' && next === start;
  return masdarCue(
    ground,
    reading,
    at,
    match,
    // تطمين الحلفاء بأن: whom one reassures.
    hasOwner || tells('informs', verb.lemma) ? null : trimRange(ground, { start: by, end: agentEnd }),
    hasOwner && !isAccused,
  );
}

/** إبداء القيادات استعدادها لـ: an attitude with a pronoun of whoever shows it. */
function readShown(ground: Ground, reading: VerbReading, at: number, limit: number): Cue | string {
  const start = at + 1;
  const end = readNounPhrase(ground, start, Math.min(limit, start + 12));
  if (end === start || !namesAgent(ground, start, end)) return 'no agent';
  if (end + 1 >= limit || !ground.isNoun('attitude', end) || !/(?:ه|ها|هم|هما)$/u.test(ground.plain(end)))
    return 'no content';
  const match = beginningAt('object', end, start);
  return masdarCue(ground, reading, at, match, trimRange(ground, { start, end }), false);
}

/** ختم رده بالقول إن, وبقوله "…": the words follow the noun for saying them, whatever verb it goes with. */
function readSaying(ground: Ground, reading: VerbReading, at: number, limit: number): Cue | null {
  const start = at + 1;
  const next = skipAdverbials(ground, start, Math.min(limit, start + 8));
  const colon = ground.text(next) === ':' ? next : -1;
  const content = colon >= 0 ? next + 1 : next;
  const between = { start, end: next };
  let match: FrameMatch | null = null;
  if (content + 1 >= limit) return null;
  if (ground.isLink(content)) match = behindThat(ground, 'anna', content, between);
  else if (ground.tokens[content]?.kind === 'quote' && isSpeechQuote(ground, content, start))
    match = { link: colon >= 0 ? 'colon' : 'quote', linkAt: colon, content, between };
  else if (colon >= 0) match = { link: 'colon', linkAt: colon, content, between };
  return match && masdarCue(ground, reading, at, match, null, reading.suffix !== '');
}

/** المطالبة بتفعيل القرار, التعهد بسحب القانون: with the article no agent follows, and the content at once. */
function readDefinite(ground: Ground, reading: VerbReading, at: number, limit: number): Cue | string {
  const { verb } = reading;
  // ذهب الوزير إلى حد القول إن.
  if (verb.lemma === 'قال' && isSayingOf(ground, reading, at))
    return readSaying(ground, reading, at, limit) ?? 'no content';
  const next = at + 1;
  // جدد الوزير التأكيد على ثبات الموقف: said once more.
  const repeating = takesAla(verb.lemma) && ground.plain(next) === 'على' ? repeatingBefore(ground, at) : -1;
  if (repeating >= 0 && next + 2 < limit && !ground.isLink(next + 1)) {
    const match = behindWord('ala', next, next);
    const source = repeating + 1 < at ? trimRange(ground, { start: repeating + 1, end: at }) : null;
    return masdarCue(ground, reading, at, match, source, false);
  }
  const closing = readClosing(ground, reading, at, limit);
  if (closing) return closing;
  if (!isVoiced(ground, at)) return 'no one who speaks';
  const isDemand = ['promise', 'call_for'].includes(verb.class) && verb.frames.some((frame) => frame.link === 'bi');
  const said = ground.isLink(next) ? next : isPreposition(ground, next) && ground.isLink(next + 1) ? next + 1 : -1;
  // التأكيد على أن, الادعاء بأنه.
  if (said >= 0 && ['assert', 'accuse', 'threaten'].includes(verb.class) && verb.context === '' && said + 1 < limit) {
    const match = behindThat(ground, 'anna', said, { start: next, end: next });
    return masdarCue(ground, reading, at, match, null, false);
  }
  if (!isDemand || verb.context !== '' || next + 1 >= limit) return 'a noun without agent';
  if (!startsWithBi(ground, next)) return 'no content';
  return masdarCue(ground, reading, at, beginningAt('bi', next, next), null, false);
}

/** مع التأكيد أن, انتهى إلى المطالبة بكذا, الهتافات المطالبة: it comes with what was done; يمنعهم من المطالبة is no demand. */
function isVoiced(ground: Ground, at: number): boolean {
  const before = ground.plain(at - 1);
  // المظاهرات المطالبة بالتغيير: what they are for.
  const isTrait = /^(?:[بك]?ال|لل).{3,}ات$/u.test(before) && ground.plain(at).startsWith('ال');
  // اتهمته بالادعاء بأنه: by saying so.
  if (/^[وف]?بال/u.test(ground.plain(at))) return true;
  return isTrait || tellsJoined('voices_noun', before) || tellsJoined('repeating', before);
}

/** ختم الوزير تصريحه بالتأكيد على كذا, بالتعبير عن كذا: what his words end or begin with is said as well. */
function readClosing(ground: Ground, reading: VerbReading, at: number, limit: number): Cue | null {
  const link = PREPOSITIONS.get(ground.plain(at + 1));
  if (!reading.prefixes.endsWith('ب') || link === undefined || at + 3 >= limit || ground.isLink(at + 2)) return null;
  if (!reading.verb.frames.some((frame) => frame.link === link)) return null;
  for (let verb = at - 1; verb >= Math.max(0, at - LONGEST_CLOSING); verb -= 1) {
    if (/^[،.؛:]$/u.test(ground.text(verb))) return null;
    if (tellsJoined('ends_words', ground.plain(verb)))
      return masdarCue(ground, reading, at, behindWord(link, at + 1, at + 1), null, false);
  }
  return null;
}

/** The verb, who speaks with his title, and the noun for his words. */
const LONGEST_CLOSING = 12;

/** نفي المتحدث إجراء المقابلة: an indefinite noun of more than one word. */
function isDeniedThing(ground: Ground, at: number): boolean {
  return (
    ground.isWord(at) &&
    ground.isWord(at + 1) &&
    !isPreposition(ground, at) &&
    !ground.hasConjunction(at) &&
    !ground.is('conjunction', at) &&
    !ground.is('relative', at) &&
    !/^المرة$/u.test(ground.plain(at + 1)) &&
    !/^[بل]/u.test(ground.plain(at))
  );
}

/** إعلان الرئيس انسحاب بلاده, إعلانها "حالة القوة القاهرة": what happens, and no document (إعلانه قراره). */
function isAnnouncedThing(ground: Ground, at: number, agentEnd: number): boolean {
  // إعلان ترامب الانسحاب: after a person's name a definite noun is no adjective.
  const isBehindName = at === agentEnd && ground.mention(at - 1)?.type === 'person';
  if (ground.tokens[at]?.kind === 'quote') return (ground.quotes.partner[at] ?? -1) > at + 2;
  return (
    isDeniedThing(ground, at) &&
    (isBehindName || !ground.plain(at).startsWith('ال')) &&
    !ground.isNoun('document', at) &&
    ground.mention(at) === undefined &&
    (isBehindName || isOwnAct(ground, at) || !isPreposition(ground, at + 1)) &&
    (ground.dateAt[at] ?? -1) < 0
  );
}

/** إعلان الجيش مسؤوليته عن الغارة: what is his own is no adjective of him. */
function isOwnAct(ground: Ground, at: number): boolean {
  return /.{4}(?:ه|ها|هم)$/u.test(ground.plain(at)) && /^(?:عن|على|في|إلى|من)$/u.test(ground.plain(at + 1));
}

/** تأكيد الوزير، الخميس، على: commas and days between the agent and his preposition. */
function skipTimes(ground: Ground, from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + 8) && (ground.text(at) === '،' || isTime(ground, at))) at += 1;
  return at;
}

function masdarCue(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  source: TokenRange | null,
  hasOwner: boolean,
): Cue {
  return {
    kind: 'masdar',
    rule: 'claims/masdar',
    range: { start: at, end: at + 1 },
    from: (ground.tokens[at]?.start ?? 0) + reading.prefixes.length,
    reading,
    phrase: null,
    match,
    source,
    place: hasOwner ? 'suffix' : source ? 'after' : 'none',
    addressee: null,
    cited: null,
    end: match.content,
  };
}

/** Behind من جانب, من قبل, من of one who is named; where none stands, `at` itself. */
function behindFrom(ground: Ground, at: number): number {
  if (ground.plain(at) !== 'من') return at;
  if (/^(?:جانب|قبل)$/u.test(ground.plain(at + 1))) return at + 2;
  return ground.mention(at + 1)?.firstToken === at + 1 ? at + 1 : at;
}

function skipAddressee(ground: Ground, at: number, limit: number): number {
  if (startsWithBi(ground, at)) return at;
  const word = ground.plain(at);
  if (!word.startsWith('ل') || word.length < 3) return at;
  return readNounPhrase(ground, at, Math.min(limit, at + 10));
}
