/**
 * Parts the object from a subject that was read together with it: أدان وزير الخارجية | الهجوم, انتقد خبراء | القرار.
 *
 * @example objectInside(ground, start, end) // the index of الهجوم in وزير الخارجية الهجوم
 */
import type { Ground } from '../syntax/ground.ts';
import { isAdjectiveLike } from '../syntax/noun-words.ts';
import { isDefinite, isPreposition } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/** أدان, انتقد: verbs that have nothing but an object, and never go without it. */
export function takesOnlyObject({ verb, suffix, tense }: VerbReading): boolean {
  const isPlain = suffix === '' && (tense === 'past' || tense === 'present');
  return isPlain && verb.frames.every(({ link }) => link === 'object' || link === 'quote');
}

/** True where nothing that could be the object stands at `at`: the end, a clause about the last noun, a preposition. */
export function endsPhrase(ground: Ground, at: number, limit: number): boolean {
  return at >= limit || !ground.isWord(at) || ground.is('relative', at) || isPreposition(ground, at);
}

/** The last noun with the article behind one that is definite itself or an indefinite plural of people; -1 where none is. */
export function objectInside(ground: Ground, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    const word = ground.plain(at);
    if (ground.tokens[at]?.kind !== 'word' || ground.mention(at) !== undefined || isPreposition(ground, at - 1))
      return -1;
    if (!/^ال.{3,}/u.test(word)) return -1;
    const isFeminine = /ة$/u.test(word) && /(?:ة|ات)$/u.test(ground.plain(at - 1));
    if (isFeminine || isAdjective(word)) continue;
    const before = ground.mention(at - 1);
    const isFull = isDefinite(ground, at - 1) || before?.endToken === at;
    const areMany =
      !ground.plain(at - 1).startsWith('ال') && ground.isNoun('unnamed', at - 1) && !isPreposition(ground, at - 1);
    return isFull || areMany ? at : -1;
  }
  return -1;
}

/** الحاكم, المعارض, الجديد, الأميركي. */
function isAdjective(word: string): boolean {
  return (
    (isAdjectiveLike(word) && !/(?:ات|ة)$/u.test(word)) ||
    /^ال(?:.ا..|..ي.|م.{3}|أ...)(?:ة)?$/u.test(word) ||
    /ية$/u.test(word)
  );
}
