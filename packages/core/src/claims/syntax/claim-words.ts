/**
 * Asks the lexicon what a word tells of the statement around it, as it stands or with what is glued to it.
 *
 * @example tellsDefinite('court', 'المحكمة') // true
 */
import { type ClaimWordClass, loadClaimWords } from '@isnad/arabic';

/** True of a word listed with that class, compared as it is written. */
export function tells(kind: ClaimWordClass, word: string): boolean {
  return loadClaimWords().has(kind, word);
}

/** Also behind a conjunction: وكان of كان. */
export function tellsJoined(kind: ClaimWordClass, word: string): boolean {
  return tells(kind, word) || (/^[وف]/u.test(word) && tells(kind, word.slice(1)));
}

/** Also behind the article: المحكمة, للمحكمة of محكمة. */
export function tellsDefinite(kind: ClaimWordClass, word: string): boolean {
  return tells(kind, word) || tells(kind, word.replace(/^(?:ال|لل)/u, ''));
}

/** Also with a pronoun for its owner: قوله of قول. */
export function tellsOwned(kind: ClaimWordClass, word: string): boolean {
  const host = word.replace(/(?:هم|ها|ه)$/u, '');
  return host !== word && tells(kind, host);
}

/** True of a word that begins as a listed one does: لقاءات of لقاء. */
export function beginsLike(kind: ClaimWordClass, word: string): boolean {
  for (const listed of loadClaimWords().of(kind)) if (word.startsWith(listed)) return true;
  return false;
}

/** True of a match key whose word is listed with that class. */
export function tellsKey(kind: ClaimWordClass, key: string): boolean {
  return loadClaimWords().hasKey(kind, key);
}
