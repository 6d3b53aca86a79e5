/**
 * Says where the sentence that holds a report goes on with its own clause, behind what was said.
 *
 * @example ownClauseCuts(ground, sentence, cue, limit) // of الشركة التي أعلنت إفلاسها، لم تدفع ديونها: the token of لم
 */
import type { Sentence } from '../../model/segmented.ts';
import type { Cue } from '../cues/cue.ts';
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import { afterDateline } from '../syntax/dateline.ts';
import type { Ground } from '../syntax/ground.ts';
import { besidesAt } from './besides.ts';
import { apodosisAfter, occasionAfter, responseAfter } from './what-led-to-it.ts';

/** Tokens before which the content of `cue` must stop; -1 among them where there is none. */
export function ownClauseCuts(ground: Ground, sentence: Sentence, cue: Cue, limit: number): number[] {
  if (!cue.match) return [];
  const from = cue.match.content;
  const cuts = [
    mainVerbAfter(ground, sentence, cue, limit),
    occasionAfter(ground, cue, from, limit),
    apodosisAfter(ground, cue, from, limit),
    besidesAt(ground, cue, from, limit),
  ];
  // التي قالت الصحيفة إنها حصلت عليها، كانت أرسلت: behind the clause the sentence's own verb.
  if (ground.attribution.has('relative', ground.plain(cue.range.start - 1)) && cue.match.link === 'anna')
    cuts.push(ownVerbAfter(ground, from, limit));
  if (cue.noun && cue.match.link === 'object') cuts.push(predicateAfter(ground, from, limit));
  if (cue.kind === 'masdar') cuts.push(mainClauseAfter(ground, sentence, cue, limit));
  if (cue.place === 'relative') {
    cuts.push(responseAfter(ground, from, limit));
    cuts.push(consequenceAfter(ground, from, limit), predicateBehindRelative(ground, from, limit));
    cuts.push(outerLinkAfter(ground, from, limit));
  }
  return cuts;
}

/** الشركة التي أعلنت إفلاسها، لم تدفع, المعلومات التي تفيد بأن كذا، هي أكاذيب: no conjunction ties it to what was said; or -1. */
function predicateBehindRelative(ground: Ground, from: number, limit: number): number {
  const marks = ground.quotes.inside[from] ?? -1;
  // تؤكد أن روسيا، قد جربت: a comma between the subject behind أن and its predicate.
  for (let at = ground.isLink(from - 1) ? from + 3 : from + 1; at < limit; at += 1) {
    if (ground.text(at - 1) !== '،' || (ground.quotes.inside[at] ?? -1) !== marks) continue;
    const next = ground.plain(at + 1);
    if (/^(?:لم|لن)$/u.test(ground.plain(at)) || (/^(?:لا|قد)$/u.test(ground.plain(at)) && FINITE.test(next)))
      return at;
    if (/^(?:هو|هي|هم)$/u.test(ground.plain(at)) && ground.tokens[at + 1]?.kind === 'word') return at;
  }
  return -1;
}

/** يأخذ, تزال, شنت, أعلن. */
const FINITE = /^(?:[يت].{2,}|.{2,}ت|أ.{3})$/u;

/** الذين يرون أن التوقيت سيئ، فالشارع يغلي: the narrator goes on from what those people think; -1 when he does not. */
function consequenceAfter(ground: Ground, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at += 1)
    if (
      ground.text(at - 1) === '،' &&
      /^فال.{2,}/u.test(ground.plain(at)) &&
      ground.hasConjunction(at) &&
      (ground.quotes.inside[at] ?? -1) === (ground.quotes.inside[from] ?? -1)
    )
      return at;
  return -1;
}

/** بعد إعلان الشركة رفع الأسعار، تراجعت: where the noun stands in what opens the sentence, its own clause begins behind the comma; or -1. */
function mainClauseAfter(ground: Ground, sentence: Sentence, { range, match }: Cue, limit: number): number {
  const start = afterDateline(ground, sentence);
  if (!match || !tellsJoined('opens_sentence', ground.plain(start))) return -1;
  for (let at = start; at < range.start; at += 1)
    if (
      ground.tokens[at]?.kind !== 'word' ||
      ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'present')
    )
      return -1;
  const open = ground.quotes.inside[range.start] ?? -1;
  for (let at = match.content + 1; at < limit; at += 1) {
    if (ground.text(at - 1) !== '،' || (ground.quotes.inside[at] ?? -1) !== open) continue;
    // رغم تأكيد موسكو أن …، فإن واشنطن: the answer to what رغم grants.
    if (/^فإن(?:ه|ها|هم)?$/u.test(ground.plain(at))) return at;
    if (!ground.hasConjunction(at) && !ground.is('relative', at) && !ground.is('conjunction', at)) return at;
  }
  return -1;
}

/** كشفت الشركة التي اتهمت أبل بالمنع، أن الوزير وافق: the link behind the comma is tied to the verb before the clause; or -1. */
function outerLinkAfter(ground: Ground, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at += 1)
    if (ground.text(at - 1) === '،' && /^[أإ]ن/u.test(ground.plain(at)) && ground.isLink(at)) return at;
  return -1;
}

/** وبعدما أمر الزعيم بإعدامه، عين: behind a clause of time at the head, the verb that it waits for; or -1. */
function mainVerbAfter(ground: Ground, sentence: Sentence, { range, match, kind }: Cue, limit: number): number {
  const first = ground.plain(sentence.start);
  const next = ground.plain(sentence.start + 1);
  const isTime =
    /^[وف]?(?:بعدما|عندما|حينما|لما|بينما)$/u.test(first) ||
    (/^[وف]?في$/u.test(first) && next === 'حين') ||
    (/^[وف]?(?:بعد|قبل|منذ)$/u.test(first) && next === 'أن');
  if (!isTime || kind !== 'verb' || !match || range.start - sentence.start > FARTHEST_TIME) return -1;
  const open = ground.quotes.inside[range.start] ?? -1;
  for (let at = match.content + 1; at < limit; at += 1) {
    if (ground.text(at - 1) !== '،' || (ground.quotes.inside[at] ?? -1) !== open || ground.hasConjunction(at)) continue;
    const isVerb =
      ground.rankedVerbs(at).some(({ tense }) => tense === 'past' || tense === 'present') ||
      // لحق به المدير.
      (/^.{3}$/u.test(ground.plain(at)) && /^(?:ب|ل|إلي|علي|عن|من)(?:ه|ها|هم)$/u.test(ground.plain(at + 1))) ||
      (/^(?:[يت].{3,}|.{2,}ت)$/u.test(ground.plain(at)) && ground.mention(at) === undefined && at >= match.content + 2);
    if (isVerb) return at;
  }
  return -1;
}

const FARTHEST_TIME = 4;

/** مزاعم استعمال الكيميائي باتت …: what is said of the claims is no part of them. */
function predicateAfter(ground: Ground, from: number, limit: number): number {
  for (let at = from + 2; at < Math.min(limit, from + 12); at += 1) if (tells('copula', ground.plain(at))) return at;
  return -1;
}

function ownVerbAfter(ground: Ground, from: number, limit: number): number {
  for (let at = from + 2; at < limit; at += 1)
    if (ground.text(at - 1) === '،') return /^(?:كان|كانت|كانوا)$/u.test(ground.plain(at)) ? at : -1;
  return -1;
}
