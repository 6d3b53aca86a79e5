/**
 * Tells where the narrator takes over within the sentence that reports: what was left unsaid, what marks stood for.
 *
 * @example withholds(ground, at) // true of من in قال إنه سيعود من دون أن يحدد
 */
import { beginsLike, tells, tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { fillsMarks } from '../syntax/phrase-words.ts';

/** من دون أن يحدد, دون أن تذكر: what was left unsaid is the narrator's to tell, with or without a comma. */
export function withholds(ground: Ground, at: number): boolean {
  const from = ground.plain(at) === 'من' ? at + 1 : at;
  if (!/^ب?دون$/u.test(ground.plain(from))) return false;
  if (tells('withheld_act', ground.plain(from + 1))) return true;
  // يحدد, تحدد, يحددا, يحددوا: listed in the third person masculine singular.
  const verb = inMasculine(ground.plain(from + 2)).replace(/و?ا$/u, '');
  return ground.plain(from + 1) === 'أن' && tells('withheld_verb', verb);
}

/** يقدم of تقدم. */
function inMasculine(presentVerb: string): string {
  return presentVerb.replace(/^ت/u, 'ي');
}

/** Marks around fewer tokens than this hold a term, not speech. */
const SHORTEST_SPEECH = 4;
const FARTHEST_MARKS = 25;

/** قائلا إنه "أخطأ الطريق"، قبل أن يؤجل القاضي: behind marks and a comma, what is told of those in them is the narrator's. */
export function closesBehindQuote(ground: Ground, start: number, at: number): boolean {
  if (ground.text(at - 1) !== '،' || ground.tokens[at - 2]?.kind !== 'quote') return false;
  const open = ground.quotes.partner[at - 2] ?? -1;
  if (open < start || open > at - 3 || fillsMarks(ground, open, at - 2) || ground.isNoun('named_thing', open - 1))
    return false;
  const isTold = /^(?:الذي|التي|الذين)$/u.test(ground.plain(at)) && at - 2 - open > 3;
  return isTold || (ground.plain(at) === 'قبل' && ground.plain(at + 1) === 'أن');
}

/** قال إنه "لن يعود" وهو المرشح السابق: marks around all that was said, and no others behind them; who goes on is the narrator. */
export function tellsBehindQuote(ground: Ground, start: number, at: number): boolean {
  const isParted = ground.text(at - 1) === '،';
  const close = isParted ? at - 2 : at - 1;
  if (ground.tokens[close]?.kind !== 'quote') return false;
  const open = ground.quotes.partner[close] ?? -1;
  if (open < start - 1 || open > start + 1 || close - open < SHORTEST_SPEECH || fillsMarks(ground, open, close))
    return false;
  const word = ground.plain(at);
  const next = ground.plain(at + 1);
  const isTold =
    tells('behind_marks', word) ||
    (word === 'في' && (/^(?:حين|الوقت)$/u.test(next) || (next === 'وقت' && /^[يت].{2}/u.test(ground.plain(at + 2))))) ||
    (word === 'فيما' && !tells('whereas_of', next)) ||
    (word === 'ما' && /^[يتأس].{2,}$/u.test(next)) ||
    (!isParted && (/^و.{3,}وا$/u.test(word) || isPastAfterAnd(ground, at)));
  if (!isTold) return false;
  for (let ahead = at; ahead < at + FARTHEST_MARKS && ground.text(ahead) !== '.'; ahead += 1)
    if (ground.tokens[ahead]?.kind === 'quote') return false;
  return true;
}

/** وكان, وعاد, وشاركه. */
function isPastAfterAnd(ground: Ground, at: number): boolean {
  return (
    ground.plain(at).startsWith('و') &&
    ground.rankedVerbs(at).some(({ tense, prefixes }) => tense === 'past' && prefixes !== '')
  );
}

/** …، لكنه لم يكشف, إلا أنه لم يقدم: the narrator on the speaker again. */
export function dropsOut(ground: Ground, at: number): boolean {
  let next = at;
  if (/^(?:إلا|غير|بيد)$/u.test(ground.plain(at)) && /^أن(?:ه|ها|هم)$/u.test(ground.plain(at + 1))) next = at + 2;
  else if (/^و?لكن(?:ه|ها|هم)?$/u.test(ground.plain(at))) next = at + 1;
  else return false;
  for (let ahead = next; ahead < next + 12; ahead += 1) {
    if (ground.text(ahead) === '.') return false;
    if (
      tells('refusal', ground.plain(ahead)) ||
      (ground.plain(ahead) === 'لم' && beginsLike('withheld_stem', inMasculine(ground.plain(ahead + 1))))
    )
      return true;
  }
  return false;
}

/** بنيته التحاور وهي رسالة …, عن مواطنيها ويعتقد أنهم: a new sentence behind a noun phrase, with no comma to tell. */
export function goesOnAlone(ground: Ground, at: number): boolean {
  if (/^(?:وهو|وهي)$/u.test(ground.plain(at)))
    return ground.tokens[at + 1]?.kind === 'word' && !ground.plain(at + 1).startsWith('ال');
  return (
    ground.plain(at).startsWith('و') && tells('impersonal_opener', ground.plain(at).slice(1)) && ground.isLink(at + 1)
  );
}

/** …، وهي اتهامات ينفيها, …، ولم يتسن التحقق, … يذكر أن: what the words were, whether they could be checked, what else there is to know. */
export function remarks(ground: Ground, at: number, afterComma: boolean): boolean {
  const next = ground.plain(at + 1);
  if (afterComma && /^وه[وي]$/u.test(ground.plain(at))) return tellsDefinite('speech_noun', next);
  if (afterComma && isUnchecked(ground, at)) return true;
  // …، علما بأن النادي لم يعلق: what the reader is told to know besides.
  if (afterComma && ground.plain(at) === 'علما') return /^ب?[أا]ن(?:ه|ها|هم)?$/u.test(next);
  return ground.plain(at) === 'يذكر' && ground.isBareLink(at + 1) && !/^(?:لم|لا|لن|أن)$/u.test(ground.plain(at - 1));
}

/** ولم يتسن التحقق, ولم يصدر تعليق, لكن لم يرد تأكيد. */
function isUnchecked(ground: Ground, at: number): boolean {
  const not = /^و?لكن$/u.test(ground.plain(at)) ? at + 1 : at;
  if (!/^و?لم$/u.test(ground.plain(not))) return false;
  const verb = inMasculine(ground.plain(not + 1));
  return verb === 'يتسن' || (/^ي(?:صدر|رد)$/u.test(verb) && /^(?:رد|تعليق|تأكيد|نفي|أي)$/u.test(ground.plain(not + 2)));
}
