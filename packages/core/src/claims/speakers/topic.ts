/**
 * Whom a cue without a subject of its own speaks for: the sentence's speaker or subject, else who spoke last.
 *
 * @example resolveDropped(reader, cue, sentence, index, firstDraft, null)?.source.name
 */
import type { Sentence } from '../../model/segmented.ts';
import type { Cue } from '../cues/cue.ts';
import { tellsDefinite } from '../syntax/claim-words.ts';
import { afterDateline } from '../syntax/dateline.ts';
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { actingSubject } from './acting-subject.ts';
import { chooseAntecedent } from './antecedents/choose.ts';
import { clauseSubject, homeland } from './clause-subject.ts';
import type { Draft, Reader, Turn } from './drafts.ts';
import { firstSubject, fits, type Gender, isGoverned } from './first-subject.ts';
import { hisMeeting } from './his-meeting.ts';
import { recallSource } from './recall-source.ts';
import { type ResolvedSource, resolveSource } from './speaker.ts';
import { RECENT_TURNS } from './spoke-last.ts';
import { twoWhoSpoke } from './the-two.ts';

interface Found {
  readonly source: ResolvedSource;
  readonly turn: Turn | null;
  /** Grammar leaves no choice. */
  readonly isSettled?: true;
}

/** The speaker of a cue without a source, and the turn whose carriers it inherits; of a document, or of who issued it. */
export function resolveDropped(
  reader: Reader,
  cue: Cue,
  sentence: Sentence,
  index: number,
  firstDraft: number,
  parent: Draft | null,
): { source: ResolvedSource; turn: Turn | null } | null {
  const found = findDropped(reader, cue, sentence, index, firstDraft, parent);
  const isHers = cue.place !== 'suffix' && cue.reading?.gender === 'female' && cue.reading.number === 'singular';
  const ruled = found && isHers ? { ...found, source: issuerOfHers(reader.ground, found.source) } : found;
  // أكدا: the two who were named side by side.
  if (!ruled || ruled.isSettled || (cue.reading?.number === 'dual' && cue.place !== 'suffix')) return ruled;
  // جاء ذلك أثناء لقائه بالسفير فلان، حيث أشار: the one whose meeting it was.
  if (hisMeeting(reader.ground, sentence.start, cue.range.start) !== null) return ruled;
  const place = { at: cue.range.start, phrase: null, sentence: index, article: sentence.article };
  const other = chooseAntecedent(reader, place, ruled.source, cue);
  return other ? { source: other.source, turn: other.turn } : ruled;
}

/** ذكر بيان صادر عن الحركة …. وأضافت: a paper in the masculine does not add in the feminine, the body behind it does. */
function issuerOfHers({ context }: Ground, source: ResolvedSource): ResolvedSource {
  const { speaker } = source;
  if (speaker.kind !== 'document' || speaker.of === null || source.isPlural) return source;
  const entity = context.entities[speaker.of];
  const isOneHe = tellsDefinite('paper', speaker.description.split(/\s+/u, 1)[0] ?? '');
  if (!isOneHe || entity?.type !== 'organization') return source;
  return {
    speaker: { kind: 'organization', entity: speaker.of, jointly: [] },
    gender: 'female',
    isPlural: false,
    name: entity.name,
  };
}

function findDropped(
  reader: Reader,
  cue: Cue,
  sentence: Sentence,
  index: number,
  firstDraft: number,
  parent: Draft | null,
): Found | null {
  const { drafts } = reader;
  const turns = reader.turns.slice(-RECENT_TURNS);
  // لاتهامهم بكذا: the pronoun is of the accused, nothing tells the accuser's gender.
  const gender =
    cue.place === 'suffix' ? suffixGender(cue.reading?.suffix ?? cue.owner ?? '') : (cue.reading?.gender ?? null);
  const isPlural = cue.reading?.number === 'plural' && cue.place !== 'suffix';
  const two = cue.reading?.number === 'dual' && cue.place !== 'suffix' ? twoWhoSpoke(reader, cue, sentence) : null;
  if (two) return two;
  if (parent) {
    const home = homeland(reader.ground, cue, parent.source);
    if (home) return { source: home, turn: null };
    if ('entity' in parent.source.speaker && isOwnWord(reader.ground, cue) && fits(parent.source, gender, isPlural))
      return { source: parent.source, turn: null, isSettled: true };
    const inner = subjectBefore(reader, cue, parent.content[0]?.start ?? cue.range.start, gender, isPlural);
    if (inner && cue.kind !== 'participle') return { source: inner, turn: null };
    return { source: parent.source, turn: null };
  }
  const own = isPlural ? null : clauseSubject(reader, cue, sentence, gender);
  if (own) return { source: own, turn: null };
  const isFirst = cue.range.start <= sentence.start + 1;
  const actor = isFirst || isPlural ? null : actorOf(reader, cue, sentence, gender);
  const here = drafts
    .slice(firstDraft)
    .findLast(
      (draft) => draft.nestedIn === null && draft.cue?.kind !== 'masdar' && fits(draft.source, gender, isPlural),
    );
  if (here)
    return {
      source: here.source,
      turn: turns.findLast((turn) => turn.sentence === index && turn.source === here.source) ?? null,
      ...(here.source.name === actor?.name || isOfWhatHeTells(reader.ground, cue) ? { isSettled: true } : {}),
    };
  if (actor) return { source: actor, turn: null, isSettled: true };
  const isAccusing = cue.kind === 'masdar' && cue.reading?.verb.class === 'accuse' && cue.reading.suffix !== '';
  // وردا على سؤال عما إذا كانت الشركة ستعود، قال: who is asked has spoken before.
  const isAnswering = reader.ground.is('occasion_opener', sentence.start);
  if (!isFirst && !isAnswering && (cue.kind !== 'masdar' || isAccusing)) {
    const subject = subjectBefore(reader, cue, afterDateline(reader.ground, sentence), gender, isPlural);
    if (subject) return { source: subject, turn: null };
  }
  if (cue.place === 'suffix') {
    const subject = subjectBefore(reader, cue, sentence.start, gender, isPlural);
    if (subject) return { source: subject, turn: null };
  }
  const goesOn = cue.kind === 'participle' || cue.reading?.verb.class === 'add' || isOneMore(reader.ground, cue);
  const turn = turns.findLast(
    (other) =>
      other.article === sentence.article &&
      (!other.isPassing || (goesOn && isGoneOnFrom(other, index))) &&
      !(other.source.speaker.kind === 'document' && isPosted(reader.ground, cue)) &&
      fits(other.source, gender, isPlural),
  );
  const previous = reader.ground.segmented.sentences[index - 1];
  const newer =
    turn && isFirst && !isPlural && !goesOn && turn.sentence < index - 1
      ? (headOf(reader, previous, sentence, turn, gender) ??
        whoseWords(drafts, index - 1, gender) ??
        actorBefore(reader, previous, sentence, gender))
      : null;
  if (newer) return { source: newer, turn: null };
  if (turn) return { source: turn.source, turn };
  const topicFrom =
    previous && previous.article === sentence.article
      ? afterDateline(reader.ground, previous)
      : afterDateline(reader.ground, sentence);
  const subject = isPlural ? null : firstSubject(reader.ground, topicFrom, cue.range.start, gender);
  // Whose promise or accusation it is, a place named by the way does not tell.
  if (subject && !(cue.kind === 'masdar' && subject.speaker.kind === 'place')) return { source: subject, turn: null };
  if (isPlural) return null;
  const passing = turns.findLast((other) => other.article === sentence.article);
  return passing ? { source: passing.source, turn: passing } : null;
}

/** رفض نائب الوزير التعليق، وأشار إلى: who acts at the head of the sentence, where he agrees with the verb. */
function actorOf(reader: Reader, cue: Cue, sentence: Sentence, gender: Gender): ResolvedSource | null {
  if ((cue.kind !== 'verb' && cue.kind !== 'participle') || cue.place === 'suffix') return null;
  const range = actingSubject(reader.ground, afterDateline(reader.ground, sentence), cue.range.start);
  const source = range && recallSource(reader, range, sentence);
  return source && fits(source, gender, false) ? source : null;
}

/** ورحبت رئيسة الوزراء بالخطوة. وأشارت إلى: who acted in the sentence before. */
function actorBefore(
  reader: Reader,
  previous: Sentence | undefined,
  { article }: Sentence,
  gender: Gender,
): ResolvedSource | null {
  if (previous?.article !== article) return null;
  const range = actingSubject(reader.ground, afterDateline(reader.ground, previous), previous.end);
  const source = range && recallSource(reader, range, previous);
  return source && fits(source, gender, false) ? source : null;
}

/** تأتي الدراسة وسط إصرار فلانة على خطتها. لكنها قالت: the person whose words the sentence before tells by a noun. */
function whoseWords(drafts: readonly Draft[], sentence: number, gender: Gender): ResolvedSource | null {
  const last = drafts.at(-1);
  const isHis = last?.sentence === sentence && last.cue?.kind === 'masdar' && last.source.speaker.kind === 'person';
  return isHis && fits(last.source, gender, false) ? last.source : null;
}

/** أكد الوزير أن الجيش هاجم من وصفهم بالإرهابيين, قرار المجلس الذي وصفه بالمخزي: his own word for what he tells of. */
function isOwnWord(ground: Ground, { kind, reading, range }: Cue): boolean {
  if (kind !== 'verb' || !/^(?:ه|ها|هم)$/u.test(reading?.suffix ?? '')) return isOfWhatHeTells(ground, { kind, range });
  const before = ground.withoutConjunction(range.start - 1);
  return /^(?:ما|مما|بما|عما|لما|ممن|حيث|إذ)$/u.test(before) || ground.attribution.has('relative', before);
}

/** حث فلان الرئيس على إزالة الرسوم التي قال | إنها ظالمة: what the one who speaks thinks of a thing he names. */
function isOfWhatHeTells(ground: Ground, { kind, range }: Pick<Cue, 'kind' | 'range'>): boolean {
  const isRelative =
    kind === 'verb' && ground.is('relative', range.start - 1) && ground.plain(range.start - 1) !== 'من';
  return isRelative && /^[إأ]ن(?:ه|ها|هم|هما)$/u.test(ground.plain(range.end));
}

/** كتب على تويتر: no paper does. */
function isPosted(ground: Ground, { range }: Cue): boolean {
  for (let at = range.end - 1; at < range.end + 4; at += 1) if (ground.isNoun('platform', at)) return true;
  return false;
}

/** كما أكد, وقال أيضا: what is said besides. */
function isOneMore(ground: Ground, { range }: Cue): boolean {
  return ground.plain(range.start - 1) === 'كما' || /^(?:أيضا|كذلك)$/u.test(ground.plain(range.end));
}

/** …، وفقا لرئيسة اللجنة فلانة. وأضافت: someone named after the fact, shortly before what is added to it. */
function isGoneOnFrom({ source, sentence }: Turn, index: number): boolean {
  return source.speaker.kind === 'person' && sentence >= index - 2;
}

/** صحيفة الحياة تنشر مقالا … . وتشير إلى: the person whom the sentence before begins with, or the next of the papers it goes through. */
function headOf(
  { ground }: Reader,
  previous: Sentence | undefined,
  { article }: Sentence,
  turn: Turn,
  gender: Gender,
): ResolvedSource | null {
  if (previous?.article !== article || ground.is('preposition', previous.start)) return null;
  const { end } = previous;
  const start = afterDateline(ground, previous);
  for (let at = start; at < Math.min(end, start + 5); at += 1) {
    const mention = ground.mention(at);
    if (!mention || mention.firstToken !== at) continue;
    const wasMedia = 'entity' in turn.source.speaker && isMediaEntity(ground, turn.source.speaker.entity);
    const isNext = mention.type === 'person' || (ground.isMedia(mention) && wasMedia);
    if (!isNext || isGoverned(ground, at, start)) return null;
    const source = resolveSource(ground, { start: at, end: mention.endToken });
    return fits(source, gender, false) ? source : null;
  }
  return null;
}

function isMediaEntity(ground: Ground, entity: number): boolean {
  return ground.context.entities[entity]?.organizationKind === 'media';
}

/** For كما أفاد with no source: whoever spoke last. */
export function findTopic(reader: Reader, cue: Cue, sentence: Sentence, index: number): ResolvedSource | null {
  return resolveDropped(reader, cue, sentence, index, reader.drafts.length, null)?.source ?? null;
}

function suffixGender(suffix: string): Gender {
  return suffix === 'ه' ? 'male' : suffix === 'ها' ? 'female' : null;
}

/** The sentence's first name that agrees and can speak, people before bodies before places. */
function subjectBefore(
  reader: Reader,
  cue: Cue,
  from: number,
  gender: Gender,
  isPlural: boolean,
): ResolvedSource | null {
  if (isPlural) return groupBefore(reader, from, cue.range.start);
  const to = hisMeeting(reader.ground, from, cue.range.start) ?? cue.range.start;
  return firstSubject(reader.ground, from, to, gender, takesUp(reader, cue, from));
}

/** Where the verb takes up whom the sentence has named in any place: لكنها أقرت, في مقابلة معها، حيث قالت. */
function takesUp(reader: Reader, cue: Cue, from: number): boolean {
  const { ground } = reader;
  const before = cue.range.start - 1;
  return (
    hasPronoun(reader, before) ||
    /^(?:حيث|إذ|فيما)$/u.test(ground.plain(before)) ||
    /^(?:بعدما|عندما|حينما|حين)$/u.test(ground.plain(before)) ||
    (ground.plain(before) === 'أن' && /^(?:بعد|قبل|منذ)$/u.test(ground.plain(before - 1))) ||
    (ground.text(before) === '،' && isPrepositional(ground, from))
  );
}

function isPrepositional(ground: Ground, at: number): boolean {
  return ground.is('preposition', at) || (/^[وف]?ب/u.test(ground.plain(at)) && !ground.hasOwnBi(at));
}

/** لكنها أقرت, إلا أنه قال. */
function hasPronoun({ ground }: Reader, at: number): boolean {
  return /^(?:[وف]?لكن|[وف]?[أا]ن|[وف]?ل[أا]ن)(?:ه|ها)$/u.test(ground.plain(at));
}

/** إفادات لضحايا آخرين تحدثوا: the nearest people without a name, for a verb in the plural. */
function groupBefore({ ground }: Reader, from: number, to: number): ResolvedSource | null {
  for (let at = to - 1; at >= Math.max(from, to - 20); at -= 1)
    if (ground.isNoun('unnamed', at)) {
      const source = resolveSource(ground, { start: at, end: readNounPhrase(ground, at, to) });
      if (source.isPlural) return source;
    }
  return null;
}
