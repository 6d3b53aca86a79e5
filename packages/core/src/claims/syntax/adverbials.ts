/**
 * Steps over what stands around a source: times, places, occasions, the one it is said to.
 *
 * @example skipAdverbials(ground, 1, 9) // 'في مؤتمر صحفي الثلاثاء | الوزير'
 */
import { tells } from './claim-words.ts';
import type { Ground } from './ground.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isDefinite, isGluedPreposition, isPreposition, isTime, skipBracket } from './phrase-words.ts';

/** The index after prepositional phrases, times, adverbs and commas that begin at `index`. */
export function skipAdverbials(ground: Ground, index: number, limit: number): number {
  let at = index;
  while (at < limit) {
    const bracket = skipBracket(ground, at, limit);
    if (bracket > at) {
      at = bracket;
      continue;
    }
    if (ground.text(at) === '،' || ground.text(at) === ',') {
      at += 1;
      continue;
    }
    if (ground.isLink(at)) return at;
    const isManner = ground.hasConjunction(at) && ground.attribution.has('adverb_bi', ground.withoutConjunction(at));
    if (isTime(ground, at) || isManner || ground.attribution.has('adverb', ground.plain(at))) {
      at += 1;
      continue;
    }
    const answered = questionEnd(ground, at, limit);
    if (answered > at) {
      at = answered;
      continue;
    }
    if (isPreposition(ground, at)) {
      if (ground.isLink(at + 1)) return at;
      at = skipObject(ground, at + 1, limit);
      continue;
    }
    if (
      ground.plain(at) === 'ل' &&
      ground.tokens[at + 1]?.kind === 'quote' &&
      (ground.quotes.partner[at + 1] ?? -1) > at
    ) {
      at = (ground.quotes.partner[at + 1] as number) + 1;
      continue;
    }
    if (isGluedPreposition(ground, at) || /^[بل](?:هذا|هذه|ذلك|تلك)$/u.test(ground.plain(at))) {
      at = skipObject(ground, at, limit);
      continue;
    }
    return at;
  }
  return at;
}

const LONGEST_QUESTION = 30;

/** The comma behind ردا على سؤال عما إذا كان …, what was asked included; `index` itself where none is. */
function questionEnd(ground: Ground, index: number, limit: number): number {
  if (!ground.is('occasion_opener', index)) return index;
  for (let at = index + 1; at < Math.min(limit, index + LONGEST_QUESTION); at += 1)
    if (ground.text(at) === '،') return at;
  return index;
}

/** The noun phrase after a preposition: its head, what depends on it, and a clause about it (نشرته صحيفة …). */
function skipObject(ground: Ground, index: number, limit: number): number {
  // أمام نحو مئتي شخص: about how many.
  const head = tells('about', ground.plain(index)) ? index + 2 : index;
  let at = readNounPhrase(ground, head, limit, false);
  if (at === index) at += 1;
  if (at < limit && isIndefiniteAdjective(ground, at, index)) at += 1;
  return at;
}

/** في وقت سابق, في اعتراف نادر: an indefinite word right after one, that is no noun a source begins with. */
function isIndefiniteAdjective(ground: Ground, at: number, from: number): boolean {
  return (
    at > from &&
    ground.tokens[at]?.kind === 'word' &&
    ground.plain(at).length > 2 &&
    ground.tokens[at - 1]?.kind === 'word' &&
    !isDefinite(ground, at) &&
    !isDefinite(ground, at - 1) &&
    ground.mention(at) === undefined &&
    ground.mention(at - 1) === undefined &&
    ground.nouns(at).length === 0 &&
    ground.verbs(at).length === 0 &&
    !ground.hasConjunction(at) &&
    !ground.is('relative', at) &&
    !ground.is('conjunction', at) &&
    !isPreposition(ground, at) &&
    !isGluedPreposition(ground, at)
  );
}
