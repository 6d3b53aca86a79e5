/**
 * Tells كما أعلن الوزير over the clause before it from كما أعلن الوزير أن, which says one thing more.
 *
 * @example saysBefore(ground, at, { verb, source, end, isNext }, limit) // true of غادر الوفد، كما أعلن الوزير.
 */
import { skipAdverbials } from '../syntax/adverbials.ts';
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isSpeakersNoun } from '../syntax/noun-words.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';
import { PREPOSITIONS } from './frame-links.ts';

interface AsHeSaid {
  readonly verb: number;
  readonly source: TokenRange;
  /** Token after the noun phrase behind the verb. */
  readonly end: number;
  /** True when nothing stands between the verb and who says it. */
  readonly isNext: boolean;
}

/** True of كما at `at` when what was said stands before it and none of it behind. */
export function saysBefore(ground: Ground, at: number, said: AsHeSaid, limit: number): boolean {
  // كما واصل الفريق تدريباته, كما واصلت الوزارة: what goes on is what is told next.
  if (tells('repeating', ground.plain(said.verb))) return false;
  const isOver =
    isClosing(ground, at, skipAdverbials(ground, said.end, limit), limit) ||
    (ground.text(at - 1) === '،' && said.isNext && othersFollow(ground, said.end, limit));
  return isOver && namesSpeaker(ground, said.source) && !saysMore(ground, said.verb, said.end, limit);
}

/** True where a mark or the end of the sentence closes what stands before `at`. */
export function isEnd(ground: Ground, at: number, limit: number): boolean {
  return (
    at >= limit ||
    (ground.tokens[at]?.kind === 'punctuation' && ground.text(at) !== '(') ||
    ground.tokens[at]?.kind === 'quote'
  );
}

/** كما أعلن المتحدث: after a comma, or where the sentence ends with it. */
function isClosing(ground: Ground, at: number, end: number, limit: number): boolean {
  if (ground.text(at - 1) === '،') return isEnd(ground, end, limit);
  return ground.tokens[at - 1]?.kind === 'word' && (end >= limit || ground.text(end) === '.');
}

/** كما أعلن الوزير، مؤكدا أن, كما تفيد الوزارة، وأكثر من: behind the comma goes on what is no content of the verb before it. */
function othersFollow(ground: Ground, comma: number, limit: number): boolean {
  const next = comma + 1;
  if (ground.text(comma) !== '،' || next >= limit || /^وه[وي]$/u.test(ground.plain(next))) return false;
  const isReport = (at: number) => ground.verbs(at).some(({ tense }) => tense !== 'masdar');
  if (!ground.hasConjunction(next) && !ground.verbs(next).some(({ tense }) => tense === 'participle')) return false;
  for (let at = next; at < limit && !isReport(at); at += 1)
    if (ground.isLink(at) || ground.text(at) === ':' || ground.tokens[at]?.kind === 'quote') return false;
  return true;
}

/** كما شددت الخناق: as well; a speaker is a name, or a noun for people, bodies and papers. */
function namesSpeaker(ground: Ground, { start, end }: TokenRange): boolean {
  for (let at = start; at < end; at += 1) if (ground.mention(at)) return true;
  return isSpeakersNoun(ground, start);
}

/** كما أكد الوزير على كذا, كما قال فلان: "…": his words follow, so that كما joins his sentence to the one before. */
function saysMore(ground: Ground, verb: number, from: number, limit: number): boolean {
  const next = ground.text(from) === ':' ? from + 1 : from;
  if (ground.tokens[next]?.kind === 'quote') return (ground.quotes.partner[next] ?? -1) > next + 2;
  const link = PREPOSITIONS.get(ground.plain(from));
  return (
    from + 1 < limit &&
    link !== undefined &&
    ground.verbs(verb).some((form) => form.verb.frames.some((frame) => frame.link === link && !frame.clauseOnly))
  );
}
