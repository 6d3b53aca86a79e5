/**
 * What words are to a phrase: prepositions, times, definite nouns, what is glued to what.
 *
 * @example isPreposition(ground, 3) // true of في
 */
import type { Mention } from '../../model/mention.ts';
import { tells, tellsOwned } from './claim-words.ts';
import type { Ground } from './ground.ts';

/** Half-open token indexes. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

const LONGEST_BRACKET = 12;
const LONGEST_DASHED = 14;

/** A dash that stands free: شركة النقل – المشغلة للقطار – أعلنت. */
function isDash(ground: Ground, index: number): boolean {
  return /^[–—-]$/u.test(ground.text(index)) && ground.tokens[index]?.gap !== 'none';
}

/** - الذي كان عضوا- نفى: the second dash of a pair leans on the word before it. */
function closesDashed(ground: Ground, index: number): boolean {
  return /^[–—-]$/u.test(ground.text(index)) && ground.tokens[index + 1]?.gap === 'space';
}

/** The index after a bracket that opens at `index`, or `index` itself. */
export function skipBracket(ground: Ground, index: number, limit: number): number {
  const open = ground.text(index);
  if (isDash(ground, index)) {
    for (let at = index + 2; at < Math.min(limit, index + LONGEST_DASHED); at += 1)
      if (isDash(ground, at) || closesDashed(ground, at)) return at + 1;
    return index;
  }
  if (open !== '(' && open !== '[') return index;
  const last = Math.min(limit, index + LONGEST_BRACKET);
  for (let at = index + 1; at < last; at += 1) if (')]'.includes(ground.text(at))) return at + 1;
  return index;
}

/** True when an opening mark encloses a name: few words, and what follows is no new clause. */
export function isNameQuote(ground: Ground, open: number): boolean {
  const close = ground.quotes.partner[open] ?? -1;
  return close > open && (close - open <= 5 || fillsMarks(ground, open, close));
}

/** "سي.بي.إس نيوز", "#فيسبوك": one name and nothing else between the marks, however many tokens it is written in. */
export function fillsMarks(ground: Ground, open: number, close: number): boolean {
  const first = ground.text(open + 1) === '#' ? open + 2 : open + 1;
  const mention = ground.mention(first);
  return mention !== undefined && mention.firstToken === first && mention.endToken === close;
}

/** True of words of a date, of a day's name, and of a period with the word that says which: العام الماضي, الأسبوع المقبل. */
export function isTime(ground: Ground, index: number): boolean {
  const word = ground.plain(index);
  // ذات يوم; not ذات المصدر.
  if (tells('some_day', word) && ground.plain(index - 1) === 'ذات') return true;
  if (word === 'ذات' && tells('some_day', ground.plain(index + 1))) return true;
  if (tells('period', word) && tells('period_side', ground.plain(index + 1))) return true;
  if (tells('period_side', word) && tells('period', ground.plain(index - 1))) return true;
  return (ground.dateAt[index] ?? -1) >= 0 || ground.attribution.has('time', word);
}

export function isPreposition(ground: Ground, index: number): boolean {
  return (
    ground.attribution.has('preposition', ground.plain(index)) ||
    ground.attribution.has('preposition', ground.withoutConjunction(index))
  );
}

export function isDefinite(ground: Ground, index: number): boolean {
  const word = ground.plain(index);
  return (
    word.length > 3 &&
    (word.startsWith('ال') || word.startsWith('لل') || word.startsWith('بال') || word.startsWith('وال'))
  );
}

/** ل before a name or a noun: to whom it is said. */
export function isDative(ground: Ground, index: number): boolean {
  const token = ground.tokens[index];
  if (token === undefined || token.kind !== 'word' || !token.plain.startsWith('ل') || token.plain.length < 3)
    return false;
  const mention = ground.mention(index);
  if (mention && mention.firstToken === index) return mention.start > token.start;
  if (token.plain.startsWith('لل')) return true;
  // لجنة الخبراء, لاجئون: the letter is the noun's own.
  if (ground.reporting.nouns(token.key).length > 0) return false;
  return (
    ground.isNoun('outlet', index) || ground.isNoun('unnamed', index) || tellsOwned('follower', token.plain.slice(1))
  );
}

export function isGluedPreposition(ground: Ground, index: number): boolean {
  const token = ground.tokens[index];
  if (token === undefined || token.kind !== 'word' || token.plain.length < 4) return false;
  const first = token.plain.charAt(0);
  if (first !== 'ب') return isDative(ground, index);
  // بروان-بيفيه: the letter of a name.
  if (ground.text(index + 1) === '-' && ground.tokens[index + 1]?.gap === 'none') return false;
  const mention = ground.mention(index);
  if (mention && mention.firstToken === index) return mention.start > token.start;
  return !ground.hasOwnBi(index);
}

/** The range without leading and trailing punctuation. */
export function trimRange(ground: Ground, range: TokenRange): TokenRange {
  let { start, end } = range;
  while (start < end && ground.tokens[start]?.kind === 'punctuation' && !'(['.includes(ground.text(start))) start += 1;
  while (end > start && ground.tokens[end - 1]?.kind === 'punctuation' && !')]٪%'.includes(ground.text(end - 1)))
    end -= 1;
  return { start, end };
}

/** د. بوقرة, د أبيغيل: a title in one letter; the index of the name behind it, else `at`. */
export function skipAbbreviation(ground: Ground, at: number): number {
  if (!/^[دمأ]$/u.test(ground.plain(at))) return at;
  const name = /^[./]$/u.test(ground.text(at + 1)) ? at + 2 : at + 1;
  return ground.mention(name)?.firstToken === name ? name : at;
}

/** منهما: who is asked. */
export function isAskedPronoun(ground: Ground, at: number): boolean {
  return /^من(?:ه|ها|هم|هما)$/u.test(ground.plain(at));
}

/** لرويترز, وفلان: letters of its first word stand before the name. */
export function isGlued(ground: Ground, { firstToken, start }: Mention): boolean {
  return start > (ground.tokens[firstToken]?.start ?? 0);
}
