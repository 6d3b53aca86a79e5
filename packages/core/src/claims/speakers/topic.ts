/**
 * Whom a cue without a subject of its own speaks for: the sentence's speaker or subject, else who spoke last.
 *
 * @example resolveDropped(reader, cue, sentence, index, firstDraft, null)?.source.name
 */
import type { Sentence } from '../../model/segmented.ts';
import type { Cue } from '../cues/cue.ts';
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import { afterDateline } from '../syntax/dateline.ts';
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import type { Draft, Reader, Turn } from './drafts.ts';
import { hisMeeting } from './his-meeting.ts';
import { type ResolvedSource, resolveSource } from './speaker.ts';

/** Whoever spoke longer ago is no topic any more. */
const RECENT_TURNS = 40;

type Gender = 'male' | 'female' | null;

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
  return found && isHers ? { ...found, source: issuerOfHers(reader.ground, found.source) } : found;
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
): { source: ResolvedSource; turn: Turn | null } | null {
  const { drafts } = reader;
  const turns = reader.turns.slice(-RECENT_TURNS);
  // لاتهامهم بكذا: the pronoun is of the accused, nothing tells the accuser's gender.
  const gender = cue.place === 'suffix' ? suffixGender(cue.reading?.suffix ?? '') : (cue.reading?.gender ?? null);
  const isPlural = cue.reading?.number === 'plural' && cue.place !== 'suffix';
  if (parent) {
    const inner = subjectBefore(reader, cue, parent.content[0]?.start ?? cue.range.start, gender, isPlural);
    if (inner && cue.kind !== 'participle') return { source: inner, turn: null };
    return { source: parent.source, turn: null };
  }
  const isFirst = cue.range.start <= sentence.start + 1;
  const here = drafts
    .slice(firstDraft)
    .findLast(
      (draft) => draft.nestedIn === null && draft.cue?.kind !== 'masdar' && fits(draft.source, gender, isPlural),
    );
  if (here)
    return {
      source: here.source,
      turn: turns.findLast((turn) => turn.sentence === index && turn.source === here.source) ?? null,
    };
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
      fits(other.source, gender, isPlural),
  );
  const previous = reader.ground.segmented.sentences[index - 1];
  const newer =
    turn && isFirst && !isPlural && !goesOn && turn.sentence < index - 1
      ? headOf(reader, previous, sentence, turn, gender)
      : null;
  if (newer) return { source: newer, turn: null };
  if (turn) return { source: turn.source, turn };
  const topicFrom = previous && previous.article === sentence.article ? previous.start : sentence.start;
  const subject = isPlural ? null : firstSubject(reader, topicFrom, cue.range.start, gender);
  // Whose promise or accusation it is, a place named by the way does not tell.
  if (subject && !(cue.kind === 'masdar' && subject.speaker.kind === 'place')) return { source: subject, turn: null };
  if (isPlural) return null;
  const passing = turns.findLast((other) => other.article === sentence.article);
  return passing ? { source: passing.source, turn: passing } : null;
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
  const { start, end } = previous;
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

function fits(source: ResolvedSource, gender: Gender, isPlural: boolean): boolean {
  if (isPlural) return source.isPlural || !('entity' in source.speaker) || source.speaker.jointly.length > 0;
  if (source.isPlural && gender === 'male' && source.gender !== 'male') return false;
  // المسؤولون … تشير: a verb in the feminine singular has things or women for its subject, no men.
  if (source.isPlural && gender === 'female' && /^\S+ون(?: |$)/u.test(source.name)) return false;
  return gender === null || source.gender === null || source.gender === gender;
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
  return firstSubject(reader, from, to, gender, takesUp(reader, cue, from));
}

/** Where the verb takes up whom the sentence has named in any place: لكنها أقرت, في مقابلة معها، حيث قالت. */
function takesUp(reader: Reader, cue: Cue, from: number): boolean {
  const { ground } = reader;
  const before = cue.range.start - 1;
  return (
    hasPronoun(reader, before) ||
    /^(?:حيث|إذ|فيما)$/u.test(ground.plain(before)) ||
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

function firstSubject(
  { ground }: Reader,
  from: number,
  to: number,
  gender: Gender,
  acceptsGoverned = false,
): ResolvedSource | null {
  let best: { source: ResolvedSource; rank: number; isDescribed: boolean } | null = null;
  const last = Math.min(to, from + 60);
  for (let at = from; at < last; at += 1) {
    const mention = ground.mention(at);
    if (!mention || mention.firstToken !== at) continue;
    if (mention.type === 'place' && !standsAlone(ground, at, from)) continue;
    // على صفحته في تويتر: where it was written.
    if (ground.isNoun('platform', at)) continue;
    // مع الزميلة فلانة: who asks.
    if (tells('colleague', ground.plain(at - 1))) continue;
    const source = resolveSource(ground, { start: kinsmanBefore(ground, at, from) ?? at, end: mention.endToken });
    if (!fits(source, gender, false)) continue;
    const rank =
      (mention.type === 'person' ? 0 : mention.type === 'organization' ? 1 : 2) +
      (isGoverned(ground, at, from) ? 3 : 0);
    // المنظمة التي التقت السفيرة فلانة أمس قالت: whom the clause about the subject names is not the subject.
    if (best !== null && (rank >= best.rank || (best.rank < 3 && best.isDescribed))) continue;
    best = { source, rank, isDescribed: ground.attribution.has('relative', ground.plain(mention.endToken)) };
  }
  return best && (best.rank < 3 || (acceptsGoverned && best.rank === 3)) ? best.source : null;
}

/** محامي الرئيس دونالد ترامب: the noun of whoever stands in a relation to the named one, when his name completes it; or null. */
function kinsmanBefore(ground: Ground, name: number, from: number): number | null {
  if (ground.mention(name)?.type !== 'person') return null;
  for (let at = name - 1; at >= Math.max(from, name - 4); at -= 1) {
    if (ground.isNoun('relation', at) && !ground.plain(at).startsWith('ال')) return at;
    if (!/^ال/u.test(ground.plain(at))) return null;
  }
  return null;
}

/** A country is a subject after a verb or at the head of its clause; after a noun it completes that. */
function standsAlone(ground: Ground, at: number, from: number): boolean {
  const placeKind = ground.context.entities[ground.mention(at)?.entity ?? -1]?.placeKind;
  if (placeKind !== 'country' && placeKind !== 'city') return false;
  const before = at - 1;
  return (
    at === from ||
    !ground.isWord(before) ||
    /^(?:[وف]?(?:كانت?|[أإا]ن|لكن|قد|أما)|حيث)$/u.test(ground.plain(before)) ||
    // بدأت تركيا, تسعى باريس: a verb that agrees with it, known or not.
    (ground.mention(before) === undefined && /[^ا]ت$|^[وف]?س?ت/u.test(ground.plain(before))) ||
    ground.verbs(before).some((form) => form.tense !== 'masdar')
  );
}

const LONGEST_TITLE = 8;

/** True of a name that a preposition governs, through its title or through the noun it completes: من استقالة رئيس الهيئة فلان. */
function isGoverned(ground: Ground, name: number, from: number): boolean {
  const isTied = (at: number) => {
    const start = ground.mention(at)?.firstToken === at ? ground.mention(at)?.start : undefined;
    return /^[بلك]/u.test(ground.plain(at)) && start !== undefined && start > (ground.tokens[at]?.start ?? 0);
  };
  if (isTied(name) || ground.plain(name - 1) === 'ل') return true;
  const isPreposition = (at: number) => ground.attribution.has('preposition', ground.plain(at));
  let at = ground.tokens[name - 1]?.kind === 'quote' ? name - 2 : name - 1;
  // ضمانة الحريري: no verb ends in ta marbuta.
  const isPerson = ground.mention(name)?.type === 'person';
  if (isPerson && /ة$/u.test(ground.plain(at)) && !/^ال/u.test(ground.plain(at)) && !ground.isNoun('role', at))
    return true;
  for (; at >= from && at > name - LONGEST_TITLE; at -= 1) {
    if (isPreposition(at)) return !holdsOffice(ground, at, name);
    const isTitle = ground.isNoun('role', at) || /^(?:ال|لل)/u.test(ground.plain(at));
    if (!isTitle || ground.hasConjunction(at) || ground.verbs(at).some((form) => form.tense === 'past')) break;
    if (/^(?:لل|بال)/u.test(ground.plain(at)) && ground.isNoun('role', at)) return true;
  }
  // تصريحات شركة كذا: the noun of a body is no more than its title.
  if (!isPerson && at > from && ['body', 'outlet', 'named_thing'].some((kind) => ground.isNoun(kind, at)))
    if (ground.isWord(at - 1) && !isPreposition(at - 1)) at -= 1;
  // The noun that the title completes: استقالة رئيس …; a verb is none.
  return (
    at > from &&
    isPreposition(at - 1) &&
    !holdsOffice(ground, at - 1, name) &&
    ground.tokens[at]?.kind === 'word' &&
    ground.verbs(at).every((form) => form.tense === 'masdar')
  );
}

/** النائب في البرلمان اللبناني فلان: the preposition leads to where his title is held, and he is whom the title names. */
function holdsOffice(ground: Ground, preposition: number, name: number): boolean {
  if (ground.mention(name)?.type !== 'person' || ground.plain(preposition) !== 'في') return false;
  for (let at = preposition + 1; at < name; at += 1) if (ground.isNoun('role', at) || !ground.isWord(at)) return false;
  const before = ground.plain(preposition - 2);
  return ground.isNoun('role', preposition - 1) && !ground.attribution.has('preposition', before);
}
