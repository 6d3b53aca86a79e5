/**
 * Steps over what is told of a source, or of where it spoke, between a cue and its link: المصدر، الذي طلب عدم كشف هويته، أن.
 *
 * @example asideEnd(ground, comma, limit) // the comma that closes it, or `comma` itself
 */
import { skipAdverbials } from '../syntax/adverbials.ts';
import { type Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';

/** وأكد، على صعيد آخر، أن: a phrase that a comma closes before the link is an aside. */
export function isAside(ground: Ground, preposition: number): boolean {
  for (let at = preposition + 1; at < preposition + 9; at += 1)
    if (ground.text(at) === '،') return ground.isLink(at + 1) || ground.text(at + 1) === ':';
  return false;
}

const LONGEST_ASIDE = 26;
const SHORTEST_ANSWER = 5;

/**
 * The comma that closes what is told about the source between two commas, when the link stands right behind it; else
 * `comma` itself: المصدر، الذي طلب عدم كشف هويته، أن; المرصد، ومقره لندن، أن.
 */
export function asideEnd(ground: Ground, comma: number, limit: number): number {
  if (ground.text(comma) !== '،') return comma;
  const first = comma + 1;
  const isReport = ground.verbs(first).some((form) => form.tense === 'past' || form.tense === 'present');
  // ردا على سؤال عما إذا كان يحق للمجلس أن يقرر، أن: links in what was asked are the question's.
  const isAnswer = ground.is('occasion_opener', first);
  // المسؤول، مشترطا عدم كشف هويته، إن: how he said it.
  const isState = ground.verbs(first).some((form) => form.tense === 'participle');
  // قال الأسد، في برقية وجهها لبوتين ونشرتها الرئاسة، إن: with verbs of its own, so the link must stand right behind it.
  const isInSpeech =
    isPreposition(ground, first) && (ground.isNoun('speech', first + 1) || ground.isNoun('document', first + 1));
  const isAbout =
    isAnswer ||
    isInSpeech ||
    isState ||
    ground.is('relative', first) ||
    (ground.hasConjunction(first) && !ground.isLink(first) && !isReport);
  if (!isAbout) return comma;
  for (let at = first + 1; at < Math.min(limit, comma + LONGEST_ASIDE); at += 1) {
    if ((ground.isLink(at) && !isAnswer) || ground.tokens[at]?.kind === 'quote' || /^[:؛.]$/u.test(ground.text(at)))
      return comma;
    if (ground.text(at) !== '،') continue;
    // وأكد، ردا على سؤال، الوزير أن: short as it is, what was asked holds no comma.
    if (isAnswer && at - comma <= SHORTEST_ANSWER) return at;
    const next = isInSpeech ? at + 1 : skipAdverbials(ground, at + 1, limit);
    if (ground.isLink(next) || ground.text(next) === ':') return at;
  }
  return comma;
}

/** فلان | المقيم منذ عقدين, المتهم بالقتل: a participle with the article behind a name, and what goes with it. */
export function isToldOf(ground: Ground, at: number): boolean {
  if (ground.mention(at - 1)?.type !== 'person' || ground.mention(at) || !/^الم.{2,}$/u.test(ground.plain(at)))
    return false;
  const isNoun = ['claim', 'document', 'role', 'body', 'speech', 'occasion'].some((kind) => ground.isNoun(kind, at));
  return !isNoun && (isPreposition(ground, at + 1) || /^(?:منذ|بـ?|ب.{3,})$/u.test(ground.plain(at + 1)));
}

/** True of a phrase with a description of its head between commas. */
export function holdsComma(ground: Ground, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if (ground.text(at) === '،') return true;
  return false;
}

const LONGEST_APPOSITION = 13;
export const LONGEST_CLAUSE = 22;

/** وهو, وهي: a clause about the subject just named. */
export function opensAside(ground: Ground, at: number): boolean {
  return /^(?:وهو|وهي|وهم)$/u.test(ground.plain(at));
}

/** The comma that closes what is told of a subject, or -1. */
export function nextComma(ground: Ground, from: number, limit: number, longest = LONGEST_APPOSITION): number {
  for (let at = from; at < Math.min(limit, from + longest); at += 1) if (ground.text(at) === '،') return at;
  return -1;
}
