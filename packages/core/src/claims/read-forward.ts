/**
 * Drafts the claim of a cue whose content follows it.
 *
 * @example readForward(reader, cue, later, sentence, index, firstDraft)
 */
import type { Hop } from '../model/claim.ts';
import { type Sentence } from '../model/segmented.ts';
import { isOutlet } from './carriers/chain.ts';
import { introducedOn, isNamedAgain, saysThere, statementBefore } from './carriers/introduced.ts';
import { carriersOf, implied, readQuoting } from './carriers/quoting.ts';
import { tellsOutlet, withoutListener } from './carriers/told-outlet.ts';
import { RECENT } from './carriers/trailing.ts';
import { blockEnd, readContent, trimContent } from './content/content.ts';
import { cutOf } from './content/content-cuts.ts';
import { ownClauseCuts } from './content/own-clause.ts';
import { speakerStateAfter } from './content/speaker-state.ts';
import { type Cue } from './cues/cue.ts';
import { isSaidByNoOne } from './cues/masdar-cues.ts';
import { canSpeak } from './speakers/can-speak.ts';
import { type Draft, type Reader, type Turn } from './speakers/drafts.ts';
import { introduceSpeaker } from './speakers/introduce-speaker.ts';
import { recallSource } from './speakers/recall-source.ts';
import { type ResolvedSource } from './speakers/speaker.ts';
import { isAccusedHimself, isSpokenOf } from './speakers/spoken-of.ts';
import { resolveDropped } from './speakers/topic.ts';
import { tells } from './syntax/claim-words.ts';
import { type Ground } from './syntax/ground.ts';
import type { TokenRange } from './syntax/phrase-words.ts';

export function readForward(
  reader: Reader,
  found: Cue,
  later: readonly Cue[],
  sentence: Sentence,
  index: number,
  firstDraft: number,
): void {
  const { ground, drafts, turns } = reader;
  const cue = withoutListener(ground, found, sentence);
  if (!cue.match) return;
  const open = ground.quotes.inside[cue.range.start] ?? -1;
  const close = open < 0 ? -1 : (ground.quotes.partner[open] ?? -1);
  const own = close > cue.range.start ? Math.min(close, sentence.end) : sentence.end;
  // A colon at the end of a paragraph: the quotation is the next one.
  const limit = cue.match.content >= sentence.end ? blockEnd(ground, cue.match.content) : own;
  const cuts = new Set<number>();
  for (const other of later) {
    const cut = cutOf(ground, cue, other);
    if (cut > cue.match.content) cuts.add(cut);
  }
  // "لن ننسحب" قال الرئيس: what was said ends before its own cue.
  if (cue.match.content < cue.range.start) cuts.add(cue.range.start);
  for (const cut of ownClauseCuts(ground, sentence, cue, limit)) cuts.add(cut);
  cuts.add(speakerStateAfter(ground, cue, cue.match.content, limit));
  const content = readContent(ground, cue.match, {
    limit,
    cuts,
    isBrief:
      cue.reading?.verb.class === 'describe' ||
      (cue.reading?.verb.context === 'estimate' &&
        cue.reading.suffix !== '' &&
        cue.match.link !== 'anna' &&
        cue.kind === 'verb'),
  });
  if (!content || isTooThin(ground, cue, content.range)) return;
  const parent =
    drafts
      .slice(Math.max(firstDraft - 6, 0))
      .findLast((draft) =>
        draft.content.some((range) => range.start <= cue.range.start && cue.range.start < range.end),
      ) ?? null;
  const carriers = [...tellsOutlet(ground, cue), ...carriersOf(ground, cue, sentence)];
  // نقلت رويترز عن الوزير تأكيده مقتل عشرة: an act of his has an object as well.
  const mayQuote = cue.match.link !== 'object' || cue.reading?.verb.lemma === 'نقل';
  const quoting = cue.kind === 'verb' && mayQuote ? readQuoting(ground, cue) : null;
  const resolved = quoting
    ? quoting.speaker
    : cue.cited
      ? recallSource(reader, cue.cited, sentence)
      : cue.source && cue.source.end > cue.source.start && (cue.place === 'before' || canSpeak(ground, cue.source))
        ? recallSource(reader, cue.source, sentence, cue)
        : null;
  const isUnsaid =
    cue.kind === 'written' ||
    (cue.kind === 'masdar' && cue.owner === undefined && (!cue.reading || isSaidByNoOne(ground, cue.range.start)));
  const asked = ownedBy(cue, quoting?.owner);
  const dropped = resolved || isUnsaid ? null : resolveDropped(reader, asked, sentence, index, firstDraft, parent);
  const teller = dropped && isAccusedHimself(cue, dropped.source) ? null : dropped;
  const source = resolved ? (quoting ? resolved : withGender(resolved, cue)) : (teller?.source ?? nobody(cue));
  if (!source) return;
  if (parent && holdsHimself(ground, cue) && (sameSpeaker(parent.source, source) || isHisThought(cue, parent))) return;
  if (!resolved && 'entity' in source.speaker && isSpokenOf(ground, cue, sentence.start, source.speaker.entity)) return;
  if (resolved && !parent)
    introduceSpeaker(reader, source, {
      sentence: index,
      article: sentence.article,
      adds: cue.reading?.verb.class === 'add',
      phrase: quoting ? null : (cue.cited ?? cue.source),
    });
  const previous = turns.slice(-RECENT).findLast((turn) => turn.article === sentence.article);
  const continues =
    dropped?.turn ??
    (previous && tellsMore(ground, cue, previous) && sameSpeaker(previous.source, source) ? previous : null) ??
    statementBefore(reader, cue, sentence, index);
  const via = [
    ...(quoting ? (quoting.via.length > 0 ? quoting.via : quotingOutlet(reader, cue, sentence, index)) : []),
    ...carriers,
  ];
  const handed = via.length === 0 && !parent ? (continues?.via.map(implied) ?? []) : [];
  // A headline or a link opens with its verb (أعلن الوزير); what the sentence before leads up to goes on with و.
  const goesOn = cue.range.start > sentence.start || ground.hasConjunction(cue.range.start);
  const leads = via.length === 0 && handed.length === 0 && !parent && cue.kind === 'verb' && goesOn;
  const inherited = leads ? introducedOn(reader, source, sentence, index) : handed;
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
      phrase: resolved && !quoting ? (cue.cited ?? cue.source) : null,
    });
}

/** وأضاف الوزير, وأكد في المقابلة, وأوضح المصدر ذاته, وكتب: what was said last goes on. */
function tellsMore(ground: Ground, cue: Cue, previous: Turn): boolean {
  // أعلن الوزير عبر تويتر تضامنه. وكتب الوزير: where he writes.
  const isWritten = cue.reading?.verb.lemma === 'كتب' && previous.via.some(({ rule }) => /platform|tweet/u.test(rule));
  return isWritten || cue.reading?.verb.class === 'add' || saysThere(ground, cue) || isNamedAgain(ground, cue);
}

/** نقلت "بلومبيرغ" قوله: the pronoun of the noun agrees with whoever speaks, the verb with the outlet. */
function ownedBy(cue: Cue, suffix: string | undefined): Cue {
  return suffix && cue.reading ? { ...cue, place: 'suffix', reading: { ...cue.reading, suffix } } : cue;
}

/** ونقلت عن مصدر قوله, with no subject: the outlet that spoke last goes on. */
function quotingOutlet(reader: Reader, cue: Cue, sentence: Sentence, index: number): Hop[] {
  if (cue.source || cue.reading?.verb.lemma !== 'نقل') return [];
  const turn = reader.turns
    .slice(-RECENT)
    .findLast((other) => other.article === sentence.article && other.sentence >= index - 2);
  if (!turn || !('entity' in turn.source.speaker)) return [];
  const { entity, kind } = turn.source.speaker;
  if (reader.ground.context.entities[entity]?.organizationKind !== 'media') return [];
  return [{ kind, entity, name: turn.source.name, span: null, implicit: true, rule: 'chain/outlet' }];
}

/** وقال إن …, with no one before it: something was said, by someone the text does not give. */
function nobody(cue: Cue): ResolvedSource | null {
  const isSpeech = cue.kind === 'verb' && ['anna', 'quote', 'colon'].includes(cue.match?.link ?? '');
  const isPlain =
    (cue.kind === 'verb' || cue.kind === 'participle') &&
    cue.reading?.verb.context === '' &&
    cue.match?.link !== 'object';
  const isNoun = cue.kind === 'written' || cue.kind === 'masdar';
  const isPlural = cue.kind === 'verb' && cue.reading?.verb.context === '' && cue.reading.number === 'plural';
  if (!isSpeech && !isPlain && !isNoun && !isPlural) return null;
  const kind = cue.kind === 'written' ? ('document' as const) : ('unnamed' as const);
  const speaker = { kind, description: '', of: null, ofText: null, count: null };
  return { speaker, gender: cue.reading?.gender ?? null, isPlural, name: '' };
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

/** قالت الشركة إنها تتوقع نموا: what one says that one expects is said already. */
function holdsHimself(ground: Ground, { reading, range }: Cue): boolean {
  // وأضافت أنها لا تعتقد أن.
  const before = /^لا$/u.test(ground.plain(range.start - 1)) ? range.start - 2 : range.start - 1;
  return reading?.tense === 'present' && /^[وفب]?[أإا]ن(?:ه|ها|هم|هما)$/u.test(ground.plain(before));
}

/** قالت ابنتها إنها تعتقد أن: what one thinks right behind one's own أن is one's own, whoever one is. */
function isHisThought({ reading, range }: Cue, { content }: Draft): boolean {
  const opens = Math.abs((content[0]?.start ?? -9) - range.start) < 3;
  return opens && ['believe', 'expect'].includes(reading?.verb.class ?? '');
}

function sameSpeaker(a: ResolvedSource, b: ResolvedSource): boolean {
  return 'entity' in a.speaker && 'entity' in b.speaker ? a.speaker.entity === b.speaker.entity : a.name === b.name;
}

function withGender(source: ResolvedSource, cue: Cue): ResolvedSource {
  const gender = cue.reading?.gender;
  if (cue.place !== 'after' || !gender || cue.reading?.tense === 'masdar') return source;
  return { ...source, gender };
}

/** معتبرا ذلك دليلا على ضعفه: what was pointed at, and what it is taken for. */
function isJudged(ground: Ground, { reading, match }: Cue, { start, end }: TokenRange): boolean {
  if (reading?.verb.context !== 'estimate' || match?.link !== 'object' || end - start < 2) return false;
  return /^(?:ذلك|هذا)$/u.test(ground.plain(start));
}

/** A content of one word that names nothing said: اعتبره, وصفه. */
function isTooThin(ground: Ground, cue: Cue, range: TokenRange): boolean {
  const words = range.end - range.start;
  const link = cue.match?.link ?? '';
  const hasLink = ground.isLink(range.start - 1) || ground.isLink(range.start);
  if (
    !hasLink &&
    link !== 'anna' &&
    link !== 'quote' &&
    link !== 'colon' &&
    !isJudged(ground, cue, range) &&
    tells('thin_content', ground.plain(range.start))
  )
    return true;
  if (link === 'object' && ground.plain(range.start) === 'عدم' && tells('unsaid_act', ground.plain(range.start + 1)))
    return true;
  if (link === 'object' && tells('comment_act', ground.plain(range.start))) return true;
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
