/**
 * The words of a title, to compare titles by.
 *
 * @example titleWords(ground, range) // المتحدث باسم الجيش → ['متحدث', 'باسم', 'جيش']
 */
import { fold } from '@isnad/arabic';
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';

/** Match keys without article and conjunction, in text order. */
export function titleWords(ground: Ground, { start, end }: TokenRange): string[] {
  const words: string[] = [];
  for (let at = start; at < end; at += 1)
    if (ground.isWord(at)) words.push(fold(ground.withoutConjunction(at).replace(/^(?:ال|لل)/u, '')));
  return words;
}
