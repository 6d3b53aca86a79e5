/**
 * Reads a document's sentences in order, keeping who is speaking, and drafts a claim for each cue that holds.
 *
 * @example readDrafts(ground).length
 */
import type { Sentence } from '../model/segmented.ts';
import { findCarriers, hopOf, isOutlet } from './chain.ts';
import { blockEnd, clauseStart, readContent, trimContent } from './content.ts';
import { type Cue, findCues } from './cues.ts';
import { afterDateline } from './dateline.ts';
import type { Draft, Turn } from './drafts.ts';
import type { Ground } from './ground.ts';
import type { TokenRange } from './source-phrase.ts';
import { type ResolvedSource, resolveSource } from './speaker.ts';
import { findTopic, resolveDropped } from './topic.ts';

/** How many drafts back a trailing attribution may reach. */
const RECENT = 40;

const BODY = new Set(['paragraph', 'caption', 'lead']);

export interface Reader {
  readonly ground: Ground;
  readonly drafts: Draft[];
  readonly turns: Turn[];
}

/** Drafts in the order their cues stand in the text. */
export function readDrafts(ground: Ground): Draft[] {
  const reader: Reader = { ground, drafts: [], turns: [] };
  ground.segmented.sentences.forEach((sentence, index) => {
    const block = ground.segmented.layout.blocks[sentence.block];
    if (block && BODY.has(block.kind)) readSentence(reader, sentence, index);
  });
  return reader.drafts;
}

function readSentence(reader: Reader, sentence: Sentence, index: number): void {
  const { ground, drafts } = reader;
  const firstDraft = drafts.length;
  const cues = findCues(ground, sentence);
  readContinuation(reader, sentence, index, cues);
  cues.forEach((cue, position) => {
    if (cue.kind === 'own_words') return;
    if (cue.kind === 'denial') return readDenied(reader, cue, sentence, index, firstDraft);
    if (cue.kind === 'trailing') readTrailing(reader, cue, sentence, index, firstDraft);
    else readForward(reader, cue, cues.slice(position + 1, position + 12), sentence, index, firstDraft);
  });
}

/** A quotation that opens a paragraph without a cue goes on with the last speaker's words. */
function readContinuation(
  { ground, drafts, turns }: Reader,
  sentence: Sentence,
  index: number,
  cues: readonly Cue[],
): void {
  const open = sentence.start;
  if (ground.tokens[open]?.kind !== 'quote') return;
  const partner = ground.quotes.partner[open] ?? -1;
  const close = partner >= 0 ? partner : (ground.quotes.unclosed[open] ?? 0) === 1 ? blockEnd(ground, open) : -1;
  if (close - open < 8 || cues.some((cue) => cue.range.start >= close && cue.range.start < close + 4)) return;
  const turn = turns.slice(-RECENT).findLast((other) => other.article === sentence.article && !other.isPassing);
  const last = drafts.at(-1);
  if (!turn || !last?.isDirect || turn.sentence < index - 3) return;
  const content = trimContent(ground, { start: open + 1, end: close });
  if (content.end <= content.start) return;
  drafts.push({
    cue: null,
    sentence: index,
    content: [content],
    isDirect: true,
    source: turn.source,
    via: turn.via.map(implied),
    nestedIn: null,
    article: sentence.article,
    rule: 'claims/continued-quotation',
    confidence: 0.6,
  });
}

/** What was said last in the sentence, denied by the one it is about. */
function readDenied({ ground, drafts }: Reader, cue: Cue, sentence: Sentence, index: number, firstDraft: number): void {
  const said = drafts.slice(firstDraft).findLast((draft) => (draft.content.at(-1)?.end ?? 0) <= cue.range.start);
  if (!said || !cue.source) return;
  drafts.push({
    cue,
    sentence: index,
    content: [...said.content],
    isDirect: false,
    source: resolveSource(ground, cue.source),
    via: [],
    nestedIn: null,
    article: sentence.article,
    rule: cue.rule,
    confidence: 0.7,
  });
}

function implied<T extends { readonly implicit: boolean; readonly span: unknown }>(hop: T): T {
  return { ...hop, implicit: true, span: null };
}

function readForward(
  reader: Reader,
  cue: Cue,
  later: readonly Cue[],
  sentence: Sentence,
  index: number,
  firstDraft: number,
): void {
  const { ground, drafts, turns } = reader;
  if (!cue.match) return;
  const open = ground.quotes.inside[cue.range.start] ?? -1;
  const close = open < 0 ? -1 : (ground.quotes.partner[open] ?? -1);
  const limit = close > cue.range.start ? Math.min(close, sentence.end) : sentence.end;
  const cuts = new Set<number>();
  for (const other of later) {
    const cut = cutOf(ground, cue, other);
    if (cut > cue.match.content) cuts.add(cut);
  }
  const content = readContent(ground, cue.match, {
    limit,
    cuts,
    isBrief:
      cue.reading?.verb.class === 'describe' ||
      ((cue.reading?.suffix ?? '') !== '' && cue.match.link !== 'anna' && cue.kind === 'verb'),
  });
  if (!content || isTooThin(ground, cue, content.range)) return;
  const parent =
    drafts
      .slice(Math.max(firstDraft - 6, 0))
      .findLast((draft) =>
        draft.content.some((range) => range.start <= cue.range.start && cue.range.start < range.end),
      ) ?? null;
  const carriers = carriersOf(ground, cue, sentence);
  const quoting = cue.kind === 'verb' && cue.match.link !== 'object' ? readQuoting(ground, cue) : null;
  const resolved = quoting
    ? quoting.speaker
    : cue.cited
      ? resolveSource(ground, cue.cited)
      : cue.source
        ? resolveSource(ground, cue.source)
        : null;
  const dropped = resolved ? null : resolveDropped(reader, cue, sentence, index, firstDraft, parent);
  const source = resolved ? withGender(resolved, cue) : dropped?.source;
  if (!source) return;
  const previous = turns.slice(-RECENT).findLast((turn) => turn.article === sentence.article);
  const continues =
    dropped?.turn ??
    (cue.reading?.verb.class === 'add' && previous && sameSpeaker(previous.source, source) ? previous : null);
  const via = [...(quoting?.via ?? []), ...carriers];
  const inherited = via.length === 0 && continues && !parent ? continues.via.map(implied) : [];
  const draft: Draft = {
    cue,
    sentence: index,
    content: leadingPart(ground, cue, content.range, content.isDirect, sentence),
    isDirect: content.isDirect,
    source,
    via: [...via, ...inherited],
    nestedIn: parent,
    article: sentence.article,
    rule: cue.rule,
    confidence: resolved ? 0.9 : 0.75,
  };
  drafts.push(draft);
  if (!parent && cue.kind !== 'masdar')
    turns.push({
      source,
      via: draft.via,
      sentence: index,
      article: sentence.article,
      isPassing: cue.kind === 'preposed' && isOutletSource(ground, cue),
    });
}

function isOutletSource(ground: Ground, cue: Cue): boolean {
  return cue.source !== null && isOutlet(ground, cue.source.start);
}

/** "كذا"، قال فلان، "وكذا": the quotation before the cue is the first part of what was said. */
function leadingPart(ground: Ground, cue: Cue, range: TokenRange, isDirect: boolean, sentence: Sentence): TokenRange[] {
  if (!isDirect || range.end <= cue.range.start) return [range];
  let before = cue.range.start - 1;
  if (ground.text(before) === '،' || ground.text(before) === ',') before -= 1;
  const open = ground.quotes.partner[before] ?? -1;
  if (ground.tokens[before]?.kind !== 'quote' || open !== sentence.start || before - open < 4) return [range];
  return [trimContent(ground, { start: open + 1, end: before }), range];
}

function sameSpeaker(a: ResolvedSource, b: ResolvedSource): boolean {
  return 'entity' in a.speaker && 'entity' in b.speaker ? a.speaker.entity === b.speaker.entity : a.name === b.name;
}

function withGender(source: ResolvedSource, cue: Cue): ResolvedSource {
  const gender = cue.reading?.gender;
  if (cue.place !== 'after' || !gender || cue.reading?.tense === 'masdar') return source;
  return { ...source, gender };
}

const SAYING = /^قول(?:ه|ها|هم)$/u;

/** نقلت رويترز عن الوزير أن, ذكرت وكالة نقلا عن مصدر أن: the subject carries, the object of عن speaks. */
function readQuoting(
  ground: Ground,
  cue: Cue,
): { speaker: ResolvedSource | null; via: ReturnType<typeof hopOf>[] } | null {
  const { between } = cue.match as NonNullable<Cue['match']>;
  const isQuotingVerb = cue.reading?.verb.lemma === 'نقل';
  for (let at = between.start; at < between.end; at += 1) {
    if (isQuotingVerb && SAYING.test(ground.plain(at)) && cue.source)
      return { speaker: null, via: [hopFor(ground, cue.source)] };
    if (ground.plain(at) !== 'عن' || !(isQuotingVerb || ground.keys[at - 1] === 'نقلا')) continue;
    let end = at + 1;
    while (end < between.end && !SAYING.test(ground.plain(end))) end += 1;
    const range = { start: at + 1, end };
    const before =
      cue.source && cue.source.start < at ? { start: cue.source.start, end: Math.min(cue.source.end, at) } : null;
    const mention = before
      ? (ground.mention(before.start) ?? ground.mention(before.start + 1) ?? ground.mention(before.start + 2))
      : undefined;
    const via = before
      ? [hopOf(ground, before.start, mention ? { start: mention.firstToken, end: mention.endToken } : before)]
      : [];
    return { speaker: resolveSource(ground, range), via };
  }
  return null;
}

function carriersOf(ground: Ground, cue: Cue, sentence: Sentence): ReturnType<typeof findCarriers> {
  if (!cue.match || cue.kind === 'masdar') return [];
  const isOnlySource = cue.source && cue.place === 'after' ? cue.source : null;
  const inside = findCarriers(ground, cue.match.between, isOnlySource);
  if (inside.length > 0 || cue.kind === 'preposed') return inside;
  // في تصريح لقناة الجزيرة، قال: what stands before the cue in its own clause.
  let from = cue.range.start;
  while (from > sentence.start && cue.range.start - from < 14 && ground.text(from - 1) !== '؛') from -= 1;
  const before = findCarriers(ground, { start: from, end: cue.range.start }, cue.source);
  return before.length > 0 &&
    (cue.kind === 'participle' || ground.isNoun('speech', from + 1) || ground.isNoun('speech', from))
    ? before
    : [];
}

/** A content of one word that names nothing said: اعتبره, وصفه. */
function isTooThin(ground: Ground, cue: Cue, range: TokenRange): boolean {
  const words = range.end - range.start;
  const link = cue.match?.link ?? '';
  const hasLink = ground.isLink(range.start - 1) || ground.isLink(range.start);
  if (
    !hasLink &&
    link !== 'quote' &&
    link !== 'colon' &&
    /^(?:ذلك|هذا|عنه|عنها|منه|منها|به|بها|إليه|إليها|عليه|عليها|فيه|فيها|أنفسهم|نفسه|نفسها)$/u.test(
      ground.plain(range.start),
    )
  )
    return true;
  if (
    link === 'object' &&
    ground.plain(range.start) === 'عدم' &&
    /^(?:ذكر|الكشف|كشف|نشر|الإفصاح|الإشارة|التعليق)$/u.test(ground.plain(range.start + 1))
  )
    return true;
  if (link === 'object' && /^(?:التعليق|الإدلاء|الرد|الإجابة|الكشف|الحديث|التعقيب)$/u.test(ground.plain(range.start)))
    return true;
  if (words === 1 && ['anna', 'colon'].includes(cue.match?.link ?? '')) return true;
  if (
    link === 'ila' &&
    !hasLink &&
    words <= 3 &&
    (ground.mention(range.start) !== undefined || ground.isNoun('role', range.start))
  )
    return true;
  return false;
}

/** Where `cue`'s content must stop for a later cue of the same sentence, or -1 when that one lies within it. */
function cutOf(ground: Ground, cue: Cue, other: Cue): number {
  const at = other.range.start;
  const open = ground.quotes.inside[at] ?? -1;
  if (
    open >= 0 &&
    open !== (ground.quotes.inside[cue.range.start] ?? -1) &&
    (ground.quotes.partner[open] ?? -1) - open > 8
  )
    return -1;
  const previous = ground.plain(at - 1);
  switch (other.kind) {
    case 'denial':
      return -1;
    case 'participle':
    case 'trailing':
    case 'own_words':
      return at;
    case 'masdar':
      return /^(?:برغم|رغم|وسط|بعد)$/u.test(previous) && ground.text(at - 2) === '،' ? at - 1 : -1;
    case 'verb':
      break;
    default:
      return -1;
  }
  if (other.place === 'relative') return -1;
  const wasPast = cue.reading?.tense !== 'present';
  if (/^[وف]/u.test(other.reading?.prefixes ?? ''))
    return wasPast &&
      other.reading?.tense === 'present' &&
      ground.text(at - 1) !== '،' &&
      ground.tokens[at - 1]?.kind !== 'quote'
      ? -1
      : at;
  if (/^(?:كما|فيما|ثم|بينما|لكنه|لكنها|ولكنه|ولكنها|لكنهم|بعدما|وقد|فقد|كذلك)$/u.test(previous)) return at - 1;
  if (/^(?:أنه|أنها)$/u.test(previous) && /^(?:إلا|غير|بيد)$/u.test(ground.plain(at - 2))) return at - 2;
  if (previous === 'أن' && /^(?:قبل|بعد)$/u.test(ground.plain(at - 2)) && ground.text(at - 3) === '،') return at - 2;
  if (previous === 'الذي' && /^(?:الوقت)$/u.test(ground.plain(at - 2))) return at - 3;
  if (ground.text(at - 1) === '،' && other.place !== 'before') return at;
  if (
    other.place === 'before' &&
    other.source &&
    /^(?:فيما|بينما|لكن|ولكن)$/u.test(ground.plain(other.source.start - 1))
  )
    return other.source.start - 1;
  return -1;
}

/** …، بحسب رويترز: the outlet carries the sentence's claims, or the clause before is the source's own claim. */
function readTrailing(reader: Reader, cue: Cue, sentence: Sentence, index: number, firstDraft: number): void {
  const { ground, drafts, turns } = reader;
  const own = drafts.slice(firstDraft).filter((draft) => draft.nestedIn === null && draft.cue?.kind !== 'masdar');
  const carrier = cue.source ? resolveSource(ground, cue.source) : findTopic(reader, cue, sentence, index);
  if (!carrier) return;
  const speaker = cue.cited ? resolveSource(ground, cue.cited) : carrier;
  const isCarrier =
    cue.source !== null && (isOutlet(ground, cue.source.start) || isOutlet(ground, cue.source.start + 1));
  const atStart = cue.range.start <= sentence.start + 1;
  const recent = drafts.slice(-RECENT);
  const spanning = recent.filter(
    (draft) =>
      draft.nestedIn === null &&
      draft.sentence < index &&
      draft.sentence > index - 12 &&
      (draft.content.at(-1)?.end ?? 0) > sentence.start,
  );
  const carried = atStart
    ? recent.filter((draft) => draft.sentence === index - 1 && draft.nestedIn === null)
    : [...spanning, ...own];
  const opensWithClaim = spanning.length > 0 || carried.some((draft) => startsSentence(ground, draft));
  if (carried.length > 0 && opensWithClaim && cue.source) {
    if (isCarrier)
      for (const draft of carried)
        if (draft.via.every((hop) => hop.implicit))
          draft.via = [hopFor(ground, cue.source), ...draft.via.filter((hop) => !hop.implicit)];
    return;
  }
  const start = atStart ? (ground.segmented.sentences[index - 1]?.start ?? sentence.start) : sentence.start;
  const end = atStart ? (ground.segmented.sentences[index - 1]?.end ?? sentence.start) : cue.range.start;
  const content = trimContent(ground, { start: clauseStart(ground, start, end), end });
  if (content.end - content.start < 3) return;
  const via =
    cue.cited && cue.source
      ? [hopFor(ground, cue.source)]
      : cue.source && ground.text(cue.source.end) !== '،'
        ? findCarriers(ground, { start: cue.source.end, end: Math.min(sentence.end, cue.source.end + 10) }, cue.source)
        : [];
  const draft: Draft = {
    cue,
    sentence: index,
    content: [content],
    isDirect: false,
    source: speaker,
    via,
    nestedIn: null,
    article: sentence.article,
    rule: cue.rule,
    confidence: 0.85,
  };
  for (const inner of own) inner.nestedIn ??= content.start <= (inner.cue?.range.start ?? 0) ? draft : null;
  drafts.push(draft);
  turns.push({ source: speaker, via, sentence: index, article: sentence.article, isPassing: true });
  if (
    isCarrier &&
    cue.source &&
    ground.attribution.phrasesAt(ground.keys, sentence.start).some((phrase) => phrase.kind === 'reaches_back')
  )
    reachBack(reader, hopFor(ground, cue.source), index, draft);
}

/** جاء ذلك في …، وفق وكالة: the agency carries what was reported before as well. */
function reachBack({ drafts }: Reader, hop: ReturnType<typeof hopOf>, sentence: number, own: Draft): void {
  for (const draft of drafts.slice(-RECENT))
    if (
      draft !== own &&
      draft.article === own.article &&
      draft.sentence < sentence &&
      draft.nestedIn === null &&
      draft.via.length === 0
    )
      draft.via = [{ ...hop, implicit: true, span: null }];
}

function startsSentence(ground: Ground, draft: Draft): boolean {
  const { cue } = draft;
  if (!cue) return true;
  const sentence = ground.segmented.sentences[draft.sentence];
  if (!sentence) return false;
  const first = cue.place === 'before' && cue.source ? Math.min(cue.source.start, cue.range.start) : cue.range.start;
  return first - afterDateline(ground, sentence) <= 4 || cue.kind === 'preposed';
}

function hopFor(ground: Ground, source: TokenRange): ReturnType<typeof hopOf> {
  for (let at = source.start; at < Math.min(source.end, source.start + 4); at += 1) {
    const mention = ground.mention(at);
    if (mention) return hopOf(ground, at, { start: mention.firstToken, end: mention.endToken });
  }
  return hopOf(ground, source.start, source);
}
