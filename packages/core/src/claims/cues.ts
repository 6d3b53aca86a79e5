/**
 * Finds what may attribute content in a sentence: verbs, participles, verbal nouns, phrases, colons; each with its
 * content's beginning and the words that name its source.
 *
 * @example findCues(ground, sentence).map((cue) => cue.rule) // ['claims/verb', 'claims/participle']
 */
import type { AttributionPhrase } from '@isnad/arabic';
import type { Sentence } from '../model/segmented.ts';
import { afterDateline } from './dateline.ts';
import { type FrameMatch, looksLikeSubject, matchFrame } from './frames.ts';
import type { Ground, VerbReading } from './ground.ts';
import {
  isPreposition,
  readNounPhrase,
  skipAdverbials,
  skipBracket,
  type TokenRange,
  trimRange,
} from './source-phrase.ts';
import { findSubjectBefore } from './subject-before.ts';

export type CueKind = 'denial' | 'verb' | 'participle' | 'masdar' | 'preposed' | 'trailing' | 'colon' | 'own_words';

/** Where the source stands: after the cue, before it, in the relative clause's head, in a suffix, or nowhere. */
export type SourcePlace = 'after' | 'before' | 'relative' | 'suffix' | 'none';

export interface Cue {
  readonly kind: CueKind;
  readonly rule: string;
  /** The cue's tokens, half-open; its first letter may be a clitic (`from`). */
  readonly range: TokenRange;
  /** UTF-16 offset where the cue begins inside its first token. */
  readonly from: number;
  readonly reading: VerbReading | null;
  readonly phrase: AttributionPhrase | null;
  /** Null for trailing attributions, whose content stands before them. */
  readonly match: FrameMatch | null;
  readonly source: TokenRange | null;
  readonly place: SourcePlace;
  readonly addressee: TokenRange | null;
  /** A source that the named one quotes: نقلا عن مصدر. */
  readonly cited: TokenRange | null;
  /** Where the whole expression ends: the attribution's last word for trailing ones. */
  readonly end: number;
}

/** Candidate cues of one sentence in text order. Linear in the sentence: each looks at a bounded stretch. */
export function findCues(ground: Ground, whole: Sentence): Cue[] {
  const sentence = { ...whole, start: afterDateline(ground, whole) };
  const cues: Cue[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const cue = readPhrase(ground, at, sentence) ?? readVerb(ground, at, sentence) ?? readColon(ground, at, sentence);
    if (!cue) continue;
    cues.push(cue);
    if (cue.kind === 'trailing' || cue.kind === 'preposed') at = Math.max(at, cue.end - 1);
    else at = Math.max(at, cue.range.end - 1);
  }
  return cues;
}

function limitOf(ground: Ground, at: number, sentence: Sentence): number {
  const open = ground.quotes.inside[at] ?? -1;
  const close = open < 0 ? -1 : (ground.quotes.partner[open] ?? -1);
  return close > at ? Math.min(sentence.end, close) : sentence.end;
}

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ولم', 'ولن', 'ولا', 'دون', 'ليس', 'ألا', 'لكي', 'كي']);

function readVerb(ground: Ground, at: number, sentence: Sentence): Cue | null {
  const limit = limitOf(ground, at, sentence);
  for (const reading of ground.verbs(at)) {
    if (NEGATIONS.has(ground.plain(at - 1)) && reading.tense !== 'masdar') continue;
    const cue =
      reading.tense === 'masdar'
        ? readMasdar(ground, reading, at, limit)
        : readFinite(ground, reading, at, sentence, limit);
    if (cue) return cue;
  }
  return null;
}

function readFinite(ground: Ground, reading: VerbReading, at: number, sentence: Sentence, limit: number): Cue | null {
  const isParticiple = reading.tense === 'participle';
  if (reading.prefixes.includes('ل') && reading.tense === 'present' && reading.verb.context !== '') return null;
  if (isParticiple && (!isAdverbialParticiple(ground, at, sentence) || ground.plain(at).startsWith('ال'))) return null;
  if (['position', 'court'].includes(reading.verb.context) && !isClauseStart(ground, at, sentence)) return null;
  if (reading.prefixes === '' && isPreposition(ground, at) && reading.verb.context !== 'clause') return null;
  if (isConditional(ground, at)) return null;
  if (reading.verb.context === 'speaker' && isInLongQuote(ground, at) && /^[اأآ]/u.test(ground.withoutConjunction(at)))
    return null;
  if (reading.tense === 'present' && isSubjunctive(ground, at, reading)) return null;
  if (reading.tense !== 'participle' && isPreposition(ground, at - 1) && at - 1 >= sentence.start) return null;
  let match =
    reading.suffix === '' ? matchFrame(ground, reading, at, limit) : matchWithPronoun(ground, reading, at, limit);
  if (
    !match &&
    isParticiple &&
    (reading.verb.class === 'add' || reading.verb.lemma === 'قال') &&
    ground.text(at - 1) === '،' &&
    ground.isWord(at + 1)
  )
    match = { link: 'anna', linkAt: -1, content: at + 1, between: { start: at + 1, end: at + 1 } };
  if (!match && !isParticiple && reading.verb.class === 'deny' && reading.suffix !== '')
    return readDenial(ground, reading, at, sentence, limit);
  if (!match && !isParticiple) match = quotationBefore(ground, reading, at, sentence, limit);
  if (!match) return null;
  if (isParticiple && match.content - at > 14) return null;
  const isUnknownHead = (place: SourcePlace, source: TokenRange | null) =>
    place === 'relative' &&
    reading.tense === 'present' &&
    source !== null &&
    !namesAgent(ground, source.start, source.end) &&
    !ground.isNoun('document', source.start);
  const parts = isParticiple
    ? NO_SOURCE
    : reading.verb.context === 'within'
      ? placeWithin(ground, match)
      : placeSource(ground, reading, at, match, sentence);
  if (!parts || isUnknownHead(parts.place, parts.source)) return null;
  if (!isParticiple && parts.place === 'none' && isFirstPerson(ground, reading, at)) return null;
  if (!isParticiple && isImpersonal(reading, at, match, parts.place, sentence)) return null;
  if (
    reading.verb.context === 'clause' &&
    (parts.place !== 'after' || match.link !== 'anna' || match.content - at > 14 || !isOpening(ground, at, sentence))
  )
    return null;
  if (!holdsAttitude(ground, reading, match)) return null;
  if (!isParticiple && isEstimate(ground, reading, match, parts)) return null;
  if (
    match.link === 'object' &&
    reading.tense === 'present' &&
    (parts.place === 'relative' || ground.attribution.has('relative', ground.plain(at - 1)))
  )
    return null;
  if (
    reading.verb.context === 'court' &&
    !(parts.source && /^(?:ال|لل)?(?:محكمة|محاكم|قاض|قاضي|قاضية|قضاء)$/u.test(ground.plain(parts.source.start)))
  )
    return null;
  return {
    kind: isParticiple ? 'participle' : 'verb',
    rule: isParticiple ? 'claims/participle' : `claims/verb-${match.link}`,
    range: { start: at, end: cueEnd(at, match) },
    from: (ground.tokens[at]?.start ?? 0) + conjunctionLength(reading.prefixes),
    reading,
    phrase: null,
    match,
    cited: null,
    end: match.content,
    ...parts,
  };
}

const NO_SOURCE = { source: null, place: 'none' as SourcePlace, addressee: null };

function conjunctionLength(prefixes: string): number {
  return prefixes.startsWith('و') || prefixes.startsWith('ف') ? 1 : 0;
}

/** A cue and its preposition side by side are one cue: أشار إلى, مشددا على. */
function cueEnd(at: number, match: FrameMatch): number {
  const next = at + 1;
  const isContiguous =
    match.between.start === match.between.end && ['ila', 'ala', 'an', 'min', 'fi'].includes(match.link);
  if (isContiguous && match.content > next) return next + 1;
  return next;
}

function isAdverbialParticiple(ground: Ground, at: number, sentence: Sentence): boolean {
  if (at === sentence.start) return true;
  const previous = ground.tokens[at - 1];
  if (previous === undefined) return false;
  const plainForm = ground.plain(at);
  if (plainForm.endsWith('ة') || plainForm.endsWith('ات') || plainForm.endsWith('ين'))
    return (
      previous.kind === 'punctuation' ||
      previous.kind === 'quote' ||
      ground.hasConjunction(at) ||
      ground.mention(at - 1) !== undefined ||
      /^(?:قائلة|قائلين|مشيرة|مضيفة|مؤكدة|موضحة|داعين|معتبرين|معتبرة|داعية|محذرة)$/u.test(ground.withoutConjunction(at))
    );
  return !isPreposition(ground, at - 1);
}

/** True where a verb can stand: at the beginning, after punctuation, a conjunction, a relative, a time, a subject. */
function isClauseStart(ground: Ground, at: number, sentence: Sentence): boolean {
  if (/^(?:بدوره|بدورها|جهته|جهتها|جانبه|جانبها|ذلك|المقابل|وبدوره|وبدورها)$/u.test(ground.plain(at - 1))) return true;
  if (at === sentence.start || ground.hasConjunction(at)) return true;
  const previous = ground.tokens[at - 1];
  if (previous === undefined || previous.kind === 'punctuation' || previous.kind === 'quote') return true;
  if (ground.is('conjunction', at - 1) || ground.attribution.has('relative', previous.plain))
    return !isPreposition(ground, at - 1);
  if ((ground.dateAt[at - 1] ?? -1) >= 0 || ground.attribution.has('time', previous.plain)) return true;
  return ground.mention(at - 1) !== undefined;
}

/** يذكر أن, ويعتقد أن, ومن المتوقع أن: no one is named who says it. */
function isImpersonal(
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  place: SourcePlace,
  sentence: Sentence,
): boolean {
  const { context } = reading.verb;
  if (context !== 'speaker' && context !== 'impersonal') return false;
  if (place !== 'none') return false;
  if (reading.tense === 'present' && reading.gender === 'male' && reading.number === 'singular') return true;
  return (
    context === 'speaker' &&
    at === sentence.start &&
    reading.prefixes === '' &&
    match.between.start === match.between.end
  );
}

/** إذا رفضت: nothing has been said yet. */
function isConditional(ground: Ground, at: number): boolean {
  const before = ground.tokens[at - 1]?.kind === 'quote' ? at - 2 : at - 1;
  return /^[وف]?(?:إذا|لو|اذا|لطالما)$/u.test(ground.plain(before)) && ground.plain(before) !== 'لطالما';
}

/** الأمر الذي تنفيه موسكو: what was said just before is denied; its content is found among the claims so far. */
function readDenial(ground: Ground, reading: VerbReading, at: number, sentence: Sentence, limit: number): Cue | null {
  const end = readNounPhrase(ground, at + 1, limit);
  if (end === at + 1 || !looksLikeSubject(ground, at + 1)) return null;
  return {
    kind: 'denial',
    rule: 'claims/denial',
    range: { start: at, end: at + 1 },
    from: (ground.tokens[at]?.start ?? 0) + conjunctionLength(reading.prefixes),
    reading,
    phrase: null,
    match: null,
    source: trimRange(ground, { start: at + 1, end }),
    place: 'after',
    addressee: null,
    cited: null,
    end: Math.min(end, sentence.end),
  };
}

/** "كذا"، قال فلان: the quotation stands before its cue. */
function quotationBefore(
  ground: Ground,
  reading: VerbReading,
  at: number,
  sentence: Sentence,
  limit: number,
): FrameMatch | null {
  if (!['say', 'add', 'write', 'assert', 'confirm', 'admit'].includes(reading.verb.class) || reading.suffix !== '')
    return null;
  let close = at - 1;
  while (
    ground.text(close) === '،' ||
    ground.text(close) === ',' ||
    ground.plain(close) === 'كما' ||
    ground.plain(close) === 'هكذا'
  )
    close -= 1;
  const open = ground.quotes.partner[close] ?? -1;
  if (ground.tokens[close]?.kind !== 'quote' || open < 0 || close - open < 4 || open > sentence.start + 1) return null;
  const start = skipAdverbials(ground, at + 1, limit);
  const end = readNounPhrase(ground, start, limit);
  if (end === start || !looksLikeSubject(ground, start)) return null;
  return { link: 'quote', linkAt: -1, content: open, between: { start: at + 1, end } };
}

/** At the beginning of the sentence or of a clause after a comma. */
function isOpening(ground: Ground, at: number, sentence: Sentence): boolean {
  return (
    at <= sentence.start + 1 ||
    (ground.hasConjunction(at) && ground.text(at - 1) === '،') ||
    ground.withoutConjunction(at - 1) === 'كما'
  );
}

/** أبدى قلقه, جدد دعمه: an attitude is expressed; غاراته is not. */
function holdsAttitude(ground: Ground, reading: VerbReading, match: FrameMatch): boolean {
  if (reading.verb.context !== 'attitude' || match.link !== 'object') return true;
  return (
    ground.isNoun('attitude', match.content) || ground.verbs(match.content).some((form) => form.tense === 'masdar')
  );
}

/** جاء في البيان أن: the document speaks. */
function placeWithin(
  ground: Ground,
  match: FrameMatch,
): { source: TokenRange; place: SourcePlace; addressee: null } | null {
  const { start, end } = match.between;
  if (ground.plain(start) !== 'في' || !ground.isNoun('document', start + 1)) return null;
  return {
    source: trimRange(ground, { start: start + 1, end: readNounPhrase(ground, start + 1, end) }),
    place: 'after',
    addressee: null,
  };
}

/** أعلم, أدعو, نطالب inside a quotation: the speaker's own act, not a report of another's. */
function isFirstPerson(ground: Ground, reading: VerbReading, at: number): boolean {
  if (!isInLongQuote(ground, at)) return false;
  return reading.tense === 'present' || /^[أآ]/u.test(ground.withoutConjunction(at));
}

/** أن يعلن, ليعلن: what may be said one day. قبل أن يعلن is said. */
function isSubjunctive(ground: Ground, at: number, reading: VerbReading): boolean {
  if (reading.prefixes.endsWith('ل')) return true;
  if (!/^(?:و|ف)?(?:أن|ان|لن|كي|لكي|حتى|سوف|قد)$/u.test(ground.plain(at - 1))) return false;
  return !/^(?:قبل|بعد)$/u.test(ground.plain(at - 2));
}

/** تعتبر الرياض من أكبر المدن, التي تعد: the present with a bare object says what a thing is, not what someone said. */
function isEstimate(
  ground: Ground,
  reading: VerbReading,
  match: FrameMatch,
  { source, place }: { source: TokenRange | null; place: SourcePlace },
): boolean {
  if (reading.verb.context !== 'estimate' || match.link !== 'object') return false;
  if (reading.tense === 'past') return false;
  if (reading.suffix !== '') return place !== 'after';
  return (
    place !== 'after' ||
    !source ||
    !/^(?:ال)?(?:كثير|كثيرون|بعض|خبراء|علماء|نقاد|نشطاء|محللون|مراقبون|غالبية|معظم)$|ون$/u.test(
      ground.plain(source.start),
    )
  );
}

/** A verb with an object pronoun (وصفته بأنه, أخبرها أن): the pronoun is the addressee. */
function matchWithPronoun(ground: Ground, reading: VerbReading, at: number, limit: number): FrameMatch | null {
  const takesObject = reading.verb.frames.some((frame) => frame.addressee === 'obj' || frame.link === 'object');
  if (!takesObject) return null;
  const match = matchFrame(ground, reading, at, limit);
  if (!match) return null;
  const isTaken = reading.verb.frames.some(
    (frame) =>
      (frame.link === match.link || (match.link === 'anna' && frame.link === 'bi')) && frame.addressee === 'obj',
  );
  const isQuality =
    (match.link === 'quote' || match.link === 'bi') &&
    match.between.end - match.between.start <= 6 &&
    (reading.verb.class === 'describe' || reading.verb.context === 'estimate');
  return isTaken || isQuality ? match : null;
}

/** Who speaks, and to whom, among the words between cue and content; else before the cue. */
function placeSource(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  sentence: Sentence,
): { source: TokenRange | null; place: SourcePlace; addressee: TokenRange | null } {
  const { between } = match;
  const start = skipAdverbials(ground, between.start, between.end);
  const before = findSubjectBefore(ground, at, sentence, reading);
  const isVerb = ground.verbs(start).some((form) => /^[وف]/u.test(form.prefixes) && form.tense !== 'masdar');
  if (isVerb)
    return before
      ? { source: before.source, place: before.place, addressee: null }
      : { source: null, place: 'none', addressee: null };
  if (before?.place === 'relative') {
    const rest =
      start < between.end ? trimRange(ground, { start, end: readNounPhrase(ground, start, between.end) }) : null;
    const takesAddressee = reading.verb.frames.some((frame) => frame.addressee !== null);
    if (rest && rest.end > rest.start && !takesAddressee && looksLikeSubject(ground, rest.start))
      return { source: rest, place: 'after', addressee: null };
    return { source: before.source, place: 'relative', addressee: rest };
  }
  if (
    (start < between.end && ground.isWord(start)) ||
    ground.text(start) === '#' ||
    (start < between.end && ground.tokens[start]?.kind === 'quote')
  ) {
    const first = trimRange(ground, { start, end: Math.max(start + 1, readNounPhrase(ground, start, between.end)) });
    const takesAddressee =
      reading.suffix === '' &&
      reading.verb.frames.some(
        (frame) => frame.addressee !== null && (frame.link === match.link || match.link === 'anna'),
      );
    if (takesAddressee) {
      const next = skipAdverbials(ground, first.end, between.end);
      const second =
        next < between.end && ground.isWord(next)
          ? trimRange(ground, { start: next, end: readNounPhrase(ground, next, between.end) })
          : null;
      if (before && (!second || second.end === second.start))
        return { source: before.source, place: 'before', addressee: first };
      if ((!second || second.end <= second.start) && isAddressee(ground, reading, at, first, sentence))
        return { source: null, place: 'none', addressee: first };
      return { source: first, place: 'after', addressee: second };
    }
    if (before && !agrees(ground, reading, first.start))
      return { source: before.source, place: 'before', addressee: null };
    return { source: extendToName(ground, first, between.end), place: 'after', addressee: null };
  }
  if (before) return { source: before.source, place: before.place, addressee: null };
  return { source: null, place: 'none', addressee: null };
}

/** الناطق الأمني بمنطقة المدينة العميد فهد: a name after a title, however long, is who speaks. */
function extendToName(ground: Ground, phrase: TokenRange, limit: number): TokenRange {
  for (let at = phrase.start; at < phrase.end; at += 1) if (ground.mention(at)?.type === 'person') return phrase;
  if (!ground.isNoun('role', phrase.start) && !ground.isNoun('unnamed', phrase.start)) return phrase;
  for (let at = phrase.end; at < limit; at += 1) {
    if (ground.is('relative', at) || ground.tokens[at]?.kind === 'quote') return phrase;
    const mention = ground.mention(at);
    if (mention?.type !== 'person' || mention.firstToken !== at) continue;
    if (mention.start > (ground.tokens[at]?.start ?? 0)) return phrase;
    const isTitled =
      ground.isNoun('role', at - 1) ||
      ground.plain(at - 1).startsWith('ال') ||
      ground.text(at - 1) === '،' ||
      ground.mention(at - 1) !== undefined;
    return isTitled ? { start: phrase.start, end: Math.min(limit, mention.endToken) } : phrase;
  }
  return phrase;
}

function agrees(ground: Ground, reading: VerbReading, head: number): boolean {
  const mention = ground.mention(head);
  if (mention?.type === 'person') return true;
  return (
    reading.gender === null ||
    looksFeminine(ground, head) === (reading.gender === 'female') ||
    ground.isNoun('unnamed', head)
  );
}

/** Grammatical gender by form: ة, places, plurals of things. */
export function looksFeminine(ground: Ground, head: number): boolean {
  const mention = ground.mention(head);
  if (mention?.type === 'place') return !ground.plain(head).startsWith('ال') || /[ةا]$/u.test(ground.plain(head));
  const word = ground.plain(head);
  return (
    /(?:ة|ات|اء|ى)$/u.test(word) ||
    /^(?:ال|لل)?(?:سلطات|مصادر|شرطة|صحف|وسائل|دول|قوات|منظمات|ميليشيات|دوائر|أوساط)$/u.test(word)
  );
}

/** One noun phrase after a verb like دعا: subject or addressee? Decided by gender, and by whether someone is speaking. */
function isAddressee(
  ground: Ground,
  reading: VerbReading,
  at: number,
  phrase: TokenRange,
  sentence: Sentence,
): boolean {
  const mention = ground.mention(phrase.start);
  if (mention?.type === 'person' || ground.isNoun('role', phrase.start)) return false;
  if (
    ground.isNoun('unnamed', phrase.start) &&
    !ground.isNoun('addressee', phrase.start) &&
    !/^(?:ال|لل)/u.test(ground.withoutConjunction(phrase.start))
  )
    return false;
  if (at <= sentence.start && reading.prefixes === '') return false;
  if (ground.isNoun('addressee', phrase.start) || /ين$/u.test(ground.plain(phrase.start))) return true;
  if (reading.gender === 'male' && reading.number === 'singular' && looksFeminine(ground, phrase.start)) return true;
  if (
    reading.gender === 'female' &&
    mention?.type !== 'place' &&
    !looksFeminine(ground, phrase.start) &&
    !ground.isNoun('unnamed', phrase.start) &&
    mention === undefined
  )
    return true;
  return at > sentence.start && /^[وف]/u.test(reading.prefixes) && !ground.isNoun('unnamed', phrase.start);
}

/** إعلان الوزير أن, تهديد ترامب بفرض, اتهامه بـ: agent and a strong link, or nothing. */
function readMasdar(ground: Ground, reading: VerbReading, at: number, limit: number): Cue | null {
  if (ground.plain(at).startsWith('ال') || reading.prefixes.includes('س')) return null;
  const { verb } = reading;
  const takesBi = ['accuse', 'threaten', 'promise'].includes(verb.class);
  const strong = verb.frames.filter(
    (frame) =>
      frame.link === 'anna' ||
      (takesBi && frame.link === 'bi') ||
      (frame.link === 'ala' && frame.clauseOnly) ||
      (verb.lemma === 'أصر' && frame.link === 'ala'),
  );
  if (strong.length === 0 || ['position', 'speaker', 'court'].includes(verb.context)) return null;
  const hasOwner = reading.suffix !== '' && reading.suffix !== 'نا' && reading.suffix !== 'ي';
  const start = at + 1;
  const agentEnd = hasOwner ? start : readNounPhrase(ground, start, Math.min(limit, start + 16));
  if (!hasOwner && (agentEnd === start || !namesAgent(ground, start, agentEnd))) return null;
  let next = agentEnd;
  if (ground.text(next) === '،') next += 1;
  const isAnna =
    ground.isLink(next) ||
    (ground.plain(next) === 'على' && ground.isLink(next + 1)) ||
    (ground.plain(next) === 'إلى' && ground.isLink(next + 1));
  if (takesBi && !isAnna) next = skipAddressee(ground, next, limit);
  const link = ground.isLink(next) ? next : ground.isLink(next + 1) && isPreposition(ground, next) ? next + 1 : -1;
  let match: FrameMatch | null = null;
  if (link >= 0 && link < limit && ground.plain(link) !== 'إن')
    match = {
      link: 'anna',
      linkAt: link,
      content: ground.isBareLink(link) ? link + 1 : link,
      between: { start, end: next },
    };
  else if (takesBi && next < limit && startsWithBi(ground, next))
    match = { link: 'bi', linkAt: -1, content: next, between: { start, end: next } };
  if (!match) return null;
  return {
    kind: 'masdar',
    rule: 'claims/masdar',
    range: { start: at, end: at + 1 },
    from: (ground.tokens[at]?.start ?? 0) + reading.prefixes.length,
    reading,
    phrase: null,
    match,
    source: hasOwner ? null : trimRange(ground, { start, end: agentEnd }),
    place: hasOwner ? 'suffix' : 'after',
    addressee: null,
    cited: null,
    end: match.content,
  };
}

function startsWithBi(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (!word.startsWith('ب') || ground.attribution.has('own_bi', word) || ground.attribution.has('adverb_bi', word))
    return false;
  const mention = ground.mention(at);
  return mention === undefined || mention.start > (ground.tokens[at]?.start ?? 0);
}

function skipAddressee(ground: Ground, at: number, limit: number): number {
  if (startsWithBi(ground, at)) return at;
  const word = ground.plain(at);
  if (!word.startsWith('ل') || word.length < 3) return at;
  return readNounPhrase(ground, at, Math.min(limit, at + 10));
}

function namesAgent(ground: Ground, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (ground.mention(at)) return true;
  return ground.isNoun('role', start) || ground.isNoun('unnamed', start);
}

/** بحسب, وفقا لـ, نقلا عن, حسبما أفاد, على حد قوله: before the content (at the beginning) or after it. */
function readPhrase(ground: Ground, at: number, sentence: Sentence): Cue | null {
  const token = ground.tokens[at];
  if (
    token === undefined ||
    token.kind !== 'word' ||
    (ground.quotes.inside[at] !== ground.quotes.inside[sentence.start] &&
      (ground.quotes.inside[at] ?? -1) >= 0 &&
      isInLongQuote(ground, at))
  )
    return null;
  const first = token.key;
  const bare = /^[وف]/u.test(first) && first.length > 3 ? first.slice(1) : first;
  let phrases = ground.attribution.phrasesAt(ground.keys, at, first).filter(isAttributing);
  let cut = 0;
  if (phrases.length === 0 && bare !== first) {
    phrases = ground.attribution.phrasesAt(ground.keys, at, bare).filter(isAttributing);
    cut = 1;
  }
  for (const phrase of phrases) {
    const cue = readAttribution(ground, at, cut, phrase, sentence);
    if (cue) return cue;
  }
  return null;
}

function isInLongQuote(ground: Ground, at: number): boolean {
  const open = ground.quotes.inside[at] ?? -1;
  return open >= 0 && (ground.quotes.partner[open] ?? -1) - open > 6;
}

function isAttributing(phrase: AttributionPhrase): boolean {
  return (
    phrase.kind === 'according' ||
    phrase.kind === 'according_verb' ||
    phrase.kind === 'citing' ||
    phrase.kind === 'own_words'
  );
}

function readAttribution(
  ground: Ground,
  at: number,
  cut: number,
  phrase: AttributionPhrase,
  sentence: Sentence,
): Cue | null {
  const limit = sentence.end;
  let sourceAt = at + phrase.length;
  const from = (ground.tokens[at]?.start ?? 0) + cut;
  const base = { from, reading: null, phrase, addressee: null, cited: null, place: 'after' as SourcePlace };
  if (phrase.kind === 'own_words') {
    if (phrase.phrase.startsWith('كما') && !isEnd(ground, sourceAt, limit)) return null;
    if (at === sentence.start) return null;
    return {
      ...base,
      kind: 'own_words',
      rule: 'claims/own-words',
      range: { start: at, end: sourceAt },
      match: null,
      source: null,
      place: 'none',
      end: sourceAt,
    };
  }
  if (
    phrase.kind === 'according' &&
    at > sentence.start &&
    /^(?:قول|تعبير|وصف|زعم|كلام|رأي)(?:ه|ها|هم)$/u.test(ground.plain(sourceAt))
  )
    return {
      ...base,
      kind: 'own_words',
      rule: 'claims/own-words',
      range: { start: at, end: sourceAt + 1 },
      match: null,
      source: null,
      place: 'none',
      end: sourceAt + 1,
    };
  let cueLast = sourceAt;
  if (phrase.kind === 'according_verb') {
    const verb = ground.verbs(sourceAt).find((form) => form.tense === 'past' || form.tense === 'present');
    if (!verb) return null;
    cueLast = sourceAt + 1;
    const preposition = isPreposition(ground, cueLast) && /^(?:عنه|عن|إليه|به)$/u.test(ground.plain(cueLast)) ? 1 : 0;
    sourceAt = cueLast + preposition;
  } else if (
    ground.attribution.has('not_source', ground.plain(sourceAt).replace(/^ل(?!ل)/u, '')) &&
    ground.mention(sourceAt) === undefined
  )
    return null;
  // وأضاف أنه بحسب الوزارة …: the phrase stands before its content inside another's.
  const isEmbedded = ground.isLink(at - 1);
  const isPreposed =
    isEmbedded || at === sentence.start || (at === sentence.start + 1 && ground.tokens[at - 1]?.kind !== 'word');
  const start = skipAdverbials(ground, sourceAt, Math.min(limit, sourceAt + 12));
  const sourceStart = phrase.glued !== '' || start >= limit || !ground.isWord(start) ? sourceAt : start;
  const end = readNounPhrase(ground, sourceStart, limit);
  const source = trimRange(ground, { start: sourceStart, end });
  if (source.end <= source.start && phrase.kind !== 'according_verb') return null;
  if (
    phrase.phrase === 'كما' &&
    (isPreposed || ground.text(at - 1) !== '،' || !isEnd(ground, skipAdverbials(ground, end, limit), limit))
  )
    return null;
  if (phrase.kind === 'citing' && !isPreposed && ground.text(at - 1) !== '،' && !isEnd(ground, end, limit)) return null;
  if (isPreposed) {
    const found = preposedContent(ground, end, limit);
    const content = found < 0 && isEmbedded && end + 2 < limit ? end : found;
    if (content >= 0)
      return {
        ...base,
        kind: 'preposed',
        rule: 'claims/preposed',
        range: { start: at, end: cueLast },
        match: { link: 'anna', linkAt: -1, content, between: source },
        source,
        end: content,
      };
    if (!isEnd(ground, skipAdverbials(ground, end, limit), limit)) return null;
  }
  const cited = readCited(ground, end, limit);
  return {
    ...base,
    kind: 'trailing',
    rule: 'claims/trailing',
    range: { start: at, end: cueLast },
    match: null,
    source: source.end > source.start ? source : null,
    cited,
    end: cited ? cited.end : Math.max(end, cueLast),
  };
}

function readCited(ground: Ground, from: number, limit: number): TokenRange | null {
  let at = from;
  while (at < Math.min(limit, from + 12) && ground.keys[at] !== 'نقلا') at += 1;
  if (ground.keys[at] !== 'نقلا' || ground.plain(at + 1) !== 'عن') return null;
  const range = trimRange(ground, { start: at + 2, end: readNounPhrase(ground, at + 2, limit) });
  return range.end > range.start ? range : null;
}

function isEnd(ground: Ground, at: number, limit: number): boolean {
  return (
    at >= limit ||
    (ground.tokens[at]?.kind === 'punctuation' && ground.text(at) !== '(') ||
    ground.tokens[at]?.kind === 'quote'
  );
}

/** After وبحسب فلان: the content begins at فإن, فقد, a comma, or the next clause; -1 when nothing follows. */
function preposedContent(ground: Ground, from: number, limit: number): number {
  let opener = from;
  while (opener < Math.min(limit, from + 25) && !/^ف(?:إن|ان|أن|قد)/u.test(ground.plain(opener))) opener += 1;
  const hasOpener = opener < Math.min(limit, from + 25);
  const first = ground.tokens[from];
  if (
    !hasOpener &&
    first?.kind === 'word' &&
    from + 2 < limit &&
    !ground.isLink(from) &&
    !ground.is('relative', from) &&
    !isPreposition(ground, from) &&
    !ground.attribution.has('time', first.plain)
  )
    return from;
  for (let at = from; at < Math.min(limit, from + 25); at += 1) {
    const bracket = skipBracket(ground, at, limit);
    if (bracket > at) {
      at = bracket - 1;
      continue;
    }
    const word = ground.plain(at);
    if (/^ف(?:إن|ان|أن)$/u.test(word)) return at + 1;
    if (/^ف(?:إن|ان|أن)(?:ه|ها|هم|هما)$/u.test(word)) return at;
    if (word === 'فقد') return at + 1;
    if (ground.isBareLink(at)) return at + 1;
    if (ground.text(at) === '،' || ground.text(at) === ',' || ground.text(at) === ':') {
      if (/^ف/u.test(ground.plain(at + 1)) || ground.isLink(at + 1)) continue;
      if (at + 3 < limit && !ground.is('relative', at + 1)) return at + 1;
    }
  }
  return -1;
}

/** اسم: كلام at the beginning of a line, as headlines and interviews write it. */
function readColon(ground: Ground, at: number, sentence: Sentence): Cue | null {
  if (ground.text(at) !== ':' || at === sentence.start || at - sentence.start > 8 || at + 2 >= sentence.end)
    return null;
  const source = { start: sentence.start, end: at };
  const first =
    ground.mention(sentence.start) ??
    (ground.isNoun('outlet', sentence.start) ||
    ground.isNoun('role', sentence.start) ||
    ground.plain(sentence.start) === 'منظمة'
      ? (ground.mention(at - 1) ?? ground.mention(at - 2))
      : undefined);
  if (!first || (first.type !== 'person' && first.type !== 'organization')) return null;
  if (readNounPhrase(ground, sentence.start, at) < at) return null;
  return {
    kind: 'colon',
    rule: 'claims/colon',
    range: { start: at, end: at + 1 },
    from: ground.tokens[at]?.start ?? 0,
    reading: null,
    phrase: null,
    match: { link: 'colon', linkAt: at, content: at + 1, between: { start: at + 1, end: at + 1 } },
    source,
    place: 'before',
    addressee: null,
    cited: null,
    end: at + 1,
  };
}
