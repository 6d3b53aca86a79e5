/**
 * Reads what someone sees in a thing: يرى مراقبون في الخطوة تمهيدا لكذا, الاتفاق الذي ترى فيه خطرا. The preposition alone leads to
 * nothing said (رأى المدير في الشارع); an indefinite accusative behind what it governs is the view that is held.
 *
 * @example matchSeenIn(ground, reading, at, limit)?.content
 */
import { looksLikeSubject } from '../syntax/agreement.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { FrameMatch } from './frame-match.ts';
import { isPredicate } from './verb-with-pronoun.ts';

export function matchSeenIn(
  ground: Ground,
  { verb, tense, suffix }: VerbReading,
  at: number,
  limit: number,
): FrameMatch | null {
  if (verb.lemma !== 'رأى' || tense !== 'present' || suffix !== '') return null;
  const start = at + 1;
  const place = placeBehind(ground, start, limit);
  if (place < 0) return null;
  const isPronoun = ground.plain(place) !== 'في';
  const view = isPronoun ? place + 1 : readNounPhrase(ground, place + 1, limit);
  if (view >= limit || (!isPronoun && view === place + 1) || !ground.isWord(view) || !isPredicate(ground, view))
    return null;
  return {
    link: 'fi',
    linkAt: place,
    content: isPronoun ? view : place,
    between: { start, end: isPronoun ? view : place },
  };
}

const FARTHEST_PLACE = 7;

/** في right behind the verb, or behind words that can be who sees; -1 where a link, a mark or nobody comes first. */
function placeBehind(ground: Ground, start: number, limit: number): number {
  if (isIn(ground, start)) return start;
  if (!looksLikeSubject(ground, start)) return -1;
  for (let at = start + 1; at < Math.min(limit, start + FARTHEST_PLACE); at += 1) {
    if (isIn(ground, at)) return at;
    if (!ground.isWord(at) || ground.isLink(at)) return -1;
  }
  return -1;
}

function isIn(ground: Ground, at: number): boolean {
  return /^في(?:ه|ها|هم|هما)?$/u.test(ground.plain(at));
}
