/**
 * How far the attributed words reach: a whole quotation, or the clause up to the next cue, tail or end of sentence.
 *
 * @example readContent(ground, cue.match.content, { limit, cuts }).parts
 */

import type { FrameMatch } from '../cues/frame-match.ts';
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import { afterDateline } from '../syntax/dateline.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition, type TokenRange, trimRange } from '../syntax/phrase-words.ts';
import { goesOnBehindTerm } from './behind-term.ts';
import { bracketEnd } from './bracketed.ts';
import { closesBehindQuote, dropsOut, goesOnAlone, remarks, tellsBehindQuote, withholds } from './narrator.ts';
import { goesOnWithVerb, startsNewClause } from './new-clause.ts';
import { nextReport } from './next-report.ts';
import { isTail } from './tails.ts';
import { runsOn, sentenceEnd, speaksOn } from './unmarked-speech.ts';

export interface Content {
  readonly range: TokenRange;
  /** Token after everything that belongs to the content, closing marks included. */
  readonly end: number;
  readonly isDirect: boolean;
}

export interface ContentBounds {
  /** Token index where the sentence, or the quotation around the cue, ends. */
  readonly limit: number;
  /** Token indexes where another cue's clause begins. */
  readonly cuts: ReadonlySet<number>;
  /** True for a description (وصفه بأنه كذا): it ends with its quotation or at the next comma. */
  readonly isBrief: boolean;
}

/** Kinds of phrases that never go on with what was said. */
const CLOSING = new Set(['according', 'according_verb', 'citing', 'own_words', 'tail', 'reaches_back']);

/** The end of the block a token stands in. */
export function blockEnd(ground: Ground, index: number): number {
  const { blockOfToken } = ground.segmented;
  let at = index;
  while (at < ground.tokens.length && blockOfToken[at] === blockOfToken[index]) at += 1;
  return at;
}

/** The content that begins at `match.content`, or null when nothing is left of it. */
export function readContent(ground: Ground, match: FrameMatch, bounds: ContentBounds): Content | null {
  const start = match.content;
  if (start >= ground.tokens.length || start >= bounds.limit) return null;
  if (
    ground.tokens[start]?.kind === 'quote' &&
    (ground.quotes.partner[start] ?? -1) !== -1 &&
    (ground.quotes.partner[start] as number) < start
  )
    return null;
  if (ground.tokens[start]?.kind === 'quote') {
    const quoted = readQuoted(ground, match, bounds);
    if (quoted) return quoted;
  }
  const close = match.link === 'colon' ? bracketEnd(ground, start) : -1;
  if (close >= 0) {
    const range = trimContent(ground, { start: start + 1, end: close });
    return range.end > range.start ? { range, end: close + 1, isDirect: true } : null;
  }
  const end = readClause(ground, start, match, bounds);
  const whole = trimContent(ground, { start, end });
  const range = match.link === 'object' ? withoutDay(ground, withoutThen(ground, whole)) : whole;
  return range.end > range.start ? { range, end, isDirect: match.link === 'colon' && !ground.isLink(start - 1) } : null;
}

/** نفت الاتهام | حينها. */
function withoutThen(ground: Ground, { start, end }: TokenRange): TokenRange {
  return { start, end: end > start + 1 && tells('back_then', ground.plain(end - 1)) ? end - 1 : end };
}

/** أعلن اعتزاله اللعب | يوم الخميس: the day at the end is when it was said. */
function withoutDay(ground: Ground, range: TokenRange): TokenRange {
  let { end } = range;
  while (end > range.start + 2 && (ground.dateAt[end - 1] ?? -1) >= 0) end -= 1;
  if (end === range.end) return range;
  // القيود التي تفرضها منذ عام 2017: since when belongs to what was said.
  if (ground.plain(end - 1) === 'منذ' || ground.plain(end - 2) === 'منذ') return range;
  while (end > range.start + 2 && tells('before_day', ground.plain(end - 1))) end -= 1;
  // تأجيل الانتخابات إلى الخميس: the day belongs to what was said.
  if (end - range.start < 2 || isPreposition(ground, end - 1)) return range;
  return trimContent(ground, { start: range.start, end });
}

function readQuoted(ground: Ground, match: FrameMatch, bounds: ContentBounds): Content | null {
  const open = match.content;
  const partner = ground.quotes.partner[open] ?? -1;
  if (partner < 0) {
    if ((ground.quotes.unclosed[open] ?? 0) !== 1) return null;
    const end = nextReport(
      ground,
      open,
      Math.max(bounds.limit, match.link === 'quote' || match.link === 'colon' ? blockEnd(ground, open) : bounds.limit),
    );
    const range = trimContent(ground, { start: open + 1, end });
    return range.end > range.start ? { range, end, isDirect: true } : null;
  }
  const after = partner + 1;
  const isWhole =
    after >= bounds.limit ||
    bounds.cuts.has(after) ||
    isStop(ground, after) ||
    partner >= bounds.limit - 1 ||
    tellsBehindQuote(ground, open, after);
  if (!isWhole && !standsAlone(ground, match, open, partner)) return null;
  if (goesOnWithLink(ground, after, bounds)) return null;
  let start = open + 1;
  // "إن الأتراك…": a link that stands inside the marks is no part of what was said.
  if (/^(?:إن|أن|بأن)$/u.test(ground.plain(start)) && ground.plain(start + 1) !== 'شاء' && partner - start > 2)
    start += 1;
  const range = trimContent(ground, { start, end: partner });
  return range.end > range.start ? { range, end: after, isDirect: true } : null;
}

/** إن "كذا"، وإن موسكو كذا: a further clause tied to the same verb. */
function goesOnWithLink(ground: Ground, after: number, bounds: ContentBounds): boolean {
  const next = ground.text(after) === '،' ? after + 1 : after;
  const limit = after < bounds.limit ? bounds.limit : sentenceEnd(ground, after);
  return next < limit && !bounds.cuts.has(next) && /^و[أإ]ن(?:ه|ها|هم|هما|نا|ني)?$/u.test(ground.plain(next));
}

/** قال: "كذا" فشكرته …: what happened then is no part of what was said. */
function standsAlone(ground: Ground, match: FrameMatch, open: number, close: number): boolean {
  const isIntroduced = match.link === 'colon' || match.link === 'quote';
  if (!isIntroduced || ground.isLink(open - 1) || close - open < (match.link === 'colon' ? 4 : 7)) return false;
  for (let at = close + 1; at < close + 5; at += 1) if (ground.tokens[at]?.kind === 'quote') return false;
  if (match.link === 'colon' && ground.hasConjunction(close + 1)) return true;
  return /^(?:ف.{3,}|و?كان|و?كانت|ل[يت].{3,}|ثم)$/u.test(ground.plain(close + 1));
}

function isStop(ground: Ground, at: number): boolean {
  const token = ground.tokens[at];
  if (token === undefined || token.gap === 'line' || token.gap === 'paragraph') return true;
  if (token.kind === 'punctuation') return token.text !== '(' && token.text !== '-';
  return ground.attribution.phrasesAt(ground.keys, at).some((phrase) => CLOSING.has(phrase.kind));
}

function readClause(ground: Ground, start: number, match: FrameMatch, bounds: ContentBounds): number {
  const isClause =
    match.link === 'anna' ||
    match.link === 'colon' ||
    match.link === 'quote' ||
    ground.isLink(start - 1) ||
    ground.isLink(start);
  let limit = bounds.limit;
  for (let at = start; at <= limit; at += 1) {
    if (at === limit) {
      if (match.link !== 'colon' || !(runsOn(ground, at) || speaksOn(ground, start, at))) break;
      limit = sentenceEnd(ground, at);
    }
    if (at > start && bounds.cuts.has(at)) return at;
    const token = ground.tokens[at];
    if (token === undefined) return at;
    if (token.kind === 'quote') {
      const close = ground.quotes.partner[at] ?? -1;
      if (close > at) {
        if (close >= limit && isStop(ground, close + 1) && !goesOnWithLink(ground, close + 1, bounds)) return close + 1;
        if (close >= limit) limit = sentenceEnd(ground, close);
        at = close;
        if (bounds.isBrief && close + 1 < limit && !goesOnBehindTerm(ground, start, close + 1)) return close + 1;
      }
      continue;
    }
    if (at === start) continue;
    if (bounds.isBrief && token.text === '،') return at;
    if (ground.attribution.has('own_words', token.plain)) return at;
    const phrases = ground.attribution.phrasesAt(ground.keys, at);
    const afterComma =
      ground.text(at - 1) === '،' || ground.text(at - 1) === ',' || ground.tokens[at - 1]?.kind === 'quote';
    if (isTail(ground, at, afterComma)) return at;
    if (withholds(ground, at) || remarks(ground, at, afterComma)) return at;
    // أعلنت مقتل اثنين، إثر إطلاق النار; الأسف للفيتو، بعد الهجوم: what led to it belongs to what happened.
    const isEvent = match.link === 'object' || match.link === 'an';
    const isWhy = isEvent && /^(?:إثر|عقب|بعد|غداة)$/u.test(token.plain) && !ground.isLink(at + 1);
    if (!isClause && !isWhy && afterComma && phrases.some((phrase) => phrase.kind === 'circumstance')) return at;
    if (closesBehindQuote(ground, start, at) || tellsBehindQuote(ground, start, at)) return at;
    if (afterComma && dropsOut(ground, at)) return at;
    if (isClause && afterComma && resumesOuter(ground, start, at)) return at;
    if (!isClause && /^و?لكن(?:ه|ها|هم)?$/u.test(token.plain)) return at;
    if (!isClause && afterComma && tells('narrator_conjunction', token.plain)) return at;
    // أعلن استقالته، إلا أن الحزب رفضها: what stands against a noun phrase is told by the narrator.
    if (!isClause && afterComma && /^(?:إلا|الا|غير|بيد)$/u.test(token.plain) && ground.isLink(at + 1)) return at;
    // أشاد بجهود الفريق، والتي أثمرت: what is praised or called on is described by who does it.
    const describes =
      (match.link === 'bi' || match.link === 'ala') &&
      /^وال(?:ذي|تي)$/u.test(token.plain) &&
      ground.verbs(at + 1).length === 0;
    if (!isClause && afterComma && !describes && startsNewClause(ground, at)) return at;
    if (!isClause && (goesOnAlone(ground, at) || goesOnWithVerb(ground, start, at))) return at;
  }
  return limit;
}

/** قال إن الوزارة خلصت إلى أن …، وإن …: the link is tied to the verb before. */
function resumesOuter(ground: Ground, start: number, at: number): boolean {
  const word = ground.plain(at);
  if (!/^وإن(?:ه|ها|هم)?$/u.test(word) || ground.plain(start - 1) !== 'أن') return false;
  const sentence = ground.segmented.sentences[ground.segmented.sentenceOfToken[at] ?? -1];
  for (let outer = sentence?.start ?? at; outer < start - 1; outer += 1)
    if (/^إن(?:ه|ها|هم)?$/u.test(ground.plain(outer))) return true;
  return false;
}

/** Without marks at the ends, a lone quotation mark, or a dangling conjunction. */
export function trimContent(ground: Ground, range: TokenRange): TokenRange {
  let { start, end } = range;
  for (;;) {
    const before = start + end * 7;
    ({ start, end } = trimRange(ground, { start, end }));
    const last = ground.tokens[end - 1];
    if (last?.kind === 'quote') {
      const partner = ground.quotes.partner[end - 1] ?? -1;
      if (partner < start || partner > end) end -= 1;
      else if (partner === start && end - start > 2) {
        start += 1;
        end -= 1;
      }
    }
    const first = ground.tokens[start];
    if (first?.kind === 'quote' && start < end) {
      const partner = ground.quotes.partner[start] ?? -1;
      if (partner < start || partner >= end) start += 1;
    }
    if (end > start && tells('dangling', ground.plain(end - 1))) end -= 1;
    if (start + end * 7 === before || start >= end) break;
  }
  return { start, end };
}

/** First token of a clause that stands before a trailing attribution, a leading link or adverb left out. */
export function clauseStart(ground: Ground, start: number, end: number): number {
  let at = afterDateline(ground, { start, end });
  while (at < end && ground.tokens[at]?.kind === 'punctuation') at += 1;
  // يذكر أن, يشار إلى أن: the narrator leads in.
  if (tellsJoined('narrator_lead', ground.plain(at)))
    for (let link = at + 1; link < Math.min(end, at + 4); link += 1) if (ground.isBareLink(link)) return link + 1;
  return at;
}
