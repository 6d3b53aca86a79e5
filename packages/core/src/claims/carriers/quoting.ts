/**
 * Who quotes whom inside one cue, and which outlets stand around it: نقلت رويترز عن الوزير, في تصريح لقناة.
 *
 * @example readQuoting(ground, cue)?.via[0]?.name // 'رويترز'
 */
import type { Hop } from '../../model/claim.ts';
import { type Sentence } from '../../model/segmented.ts';
import { type Cue } from '../cues/cue.ts';
import { type ResolvedSource, resolveSource } from '../speakers/speaker.ts';
import { tells } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import { findCarriers, hopOf, isOutlet } from './chain.ts';
import { toldTherein } from './told-therein.ts';
import { hopAt } from './tweets.ts';

const SAYING = /^قول(?:ه|ها|هما|هم|هن)$/u;

/** نقلت رويترز عن الوزير أن, ذكرت وكالة نقلا عن مصدر أن: the subject carries, the object of عن speaks. */
export function readQuoting(
  ground: Ground,
  cue: Cue,
): { speaker: ResolvedSource | null; via: ReturnType<typeof hopOf>[]; owner?: string } | null {
  const { between } = cue.match as NonNullable<Cue['match']>;
  const isQuotingVerb = cue.reading?.verb.lemma === 'نقل';
  for (let at = between.start; at < between.end; at += 1) {
    if (isQuotingVerb && SAYING.test(ground.plain(at)) && cue.source)
      return { speaker: null, via: [hopFor(ground, cue.source)], owner: ground.plain(at).slice(3) };
    // نقلت وكالة على لسان السفير قوله.
    const isVoice = ground.plain(at) === 'لسان' && ground.plain(at - 1) === 'على';
    // علمت الصحيفة من مصادرها أن: the paper passes on what they say.
    const isTold =
      cue.reading?.verb.lemma === 'علم' && ground.plain(at) === 'من' && ground.isNoun('unnamed', at + 1) && cue.source;
    const isFrom = (ground.plain(at) === 'عن' || isVoice) && (isQuotingVerb || ground.keys[at - 1] === 'نقلا');
    if (!isTold && !isFrom) continue;
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

/** How far before its cue the medium of what was said may be named; farther where the sentence tells of nothing else. */
const FARTHEST_BEFORE = 14;
const FARTHEST_TOLD = 26;
const FARTHEST_QUESTION = 4;

export function carriersOf(ground: Ground, cue: Cue, sentence: Sentence): ReturnType<typeof findCarriers> {
  if (!cue.match || cue.kind === 'masdar') return [];
  // وبحسب ما نقلت الصحيفة عن مسؤول، فإن.
  if (cue.kind === 'preposed' && cue.cited && cue.source) return [hopFor(ground, cue.source)];
  const isOnlySource = cue.source && cue.place === 'after' ? cue.source : null;
  const inside = findCarriers(ground, cue.match.between, isOnlySource);
  if (inside.length > 0 || cue.kind === 'preposed') return inside;
  if (tells('tweeting', cue.reading?.verb.lemma ?? '')) return [hopAt(ground, cue.range.start)];
  const posted = postedAs(ground, cue);
  if (posted) return [posted];
  const therein = toldTherein(ground, cue, sentence);
  if (therein.length > 0) return therein;
  // في تصريح لقناة الجزيرة، قال: what stands before the cue in its own clause.
  let from = cue.range.start;
  const reaches = ground.attribution.phrasesAt(ground.keys, sentence.start).some(({ kind }) => kind === 'reaches_back');
  const farthest = reaches ? FARTHEST_TOLD : FARTHEST_BEFORE;
  while (from > sentence.start && cue.range.start - from < farthest && ground.text(from - 1) !== '؛') from -= 1;
  const before = findCarriers(ground, { start: from, end: cue.range.start }, cue.source);
  if (from === sentence.start && answers(ground, from)) return before;
  return before.length > 0 &&
    (cue.kind === 'participle' ||
      ground.isNoun('speech', from + 1) ||
      ground.isNoun('speech', from) ||
      (from === sentence.start && opensWithPlace(ground, from, cue, before)))
    ? before
    : [];
}

/** كتب الوزير تغريدة جاء فيها, نشرت تغريدة قالت فيها: what one writes or publishes is a tweet. */
function postedAs(ground: Ground, { match, reading }: Cue): Hop | null {
  if (!match || !/^(?:كتب|نشر)$/u.test(reading?.verb.lemma ?? '')) return null;
  for (let at = match.between.start; at < match.between.end; at += 1)
    if (tells('tweet', ground.plain(at)) && !isPreposition(ground, at - 1)) return hopAt(ground, at);
  return null;
}

/** وردا على أسئلة وكالة رويترز، قال: who asks passes the answer on; not ردا على سؤال حول القناة. */
function answers(ground: Ground, from: number): boolean {
  for (let at = from; at < from + FARTHEST_QUESTION; at += 1)
    if (tells('question', ground.plain(at))) return !isPreposition(ground, at + 1) && isOutlet(ground, at + 1);
  return false;
}

/** وعلى تويتر، كتبت: a network at the head of the sentence; جاء ذلك في مقابلة مع قناة …، حيث قال: where it was said. */
function opensWithPlace(ground: Ground, from: number, cue: Cue, hops: readonly Hop[]): boolean {
  const reaches = ground.attribution.phrasesAt(ground.keys, from).find(({ kind }) => kind === 'reaches_back');
  if (reaches) return ground.plain(cue.range.start - 1) === 'حيث';
  if (!hops.every(({ rule }) => rule === 'chain/platform' || rule === 'chain/tweet')) return false;
  return isPreposition(ground, from) && (hops[0]?.span?.start ?? 0) <= (ground.tokens[from + 3]?.start ?? 0);
}

export function hopFor(ground: Ground, source: TokenRange): ReturnType<typeof hopOf> {
  for (let at = source.start; at < Math.min(source.end, source.start + 4); at += 1) {
    const mention = ground.mention(at);
    // إذاعة صوت إسرائيل: the state is no more than a word of the name.
    if (mention?.type === 'place' && at > source.start + 1 && ground.isNoun('outlet', source.start)) continue;
    if (mention) return hopOf(ground, at, { start: mention.firstToken, end: mention.endToken });
  }
  // صحيفة "حرييت": the name in the marks, known or not.
  const open = source.start + 1;
  const close = ground.quotes.partner[open] ?? -1;
  if (ground.tokens[open]?.kind === 'quote' && close > open + 1 && close < source.end + 1)
    return hopOf(ground, source.start, { start: open + 1, end: close });
  return hopOf(ground, source.start, source);
}

export function implied<T extends { readonly implicit: boolean; readonly span: unknown }>(hop: T): T {
  return { ...hop, implicit: true, span: null };
}
