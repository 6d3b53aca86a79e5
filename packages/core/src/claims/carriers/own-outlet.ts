/**
 * Finds the outlet that published the document among its entities: it carries everything, so no chain names it.
 *
 * @example ownOutlet(entities, 'BBC') // Set { 3 } when the text speaks of بي بي سي
 */
import { fold } from '@isnad/arabic';
import { nameLexicon, phraseKeys } from '../../mentions/name-lexicon.ts';
import type { Entity } from '../../model/mention.ts';

/** Indexes of the entities that `outlet` names: in Arabic, in Latin letters, as one word (`alarabia`) or as an address. */
export function ownOutlet(entities: readonly Entity[], outlet: string | null | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  const given = (outlet ?? '').trim();
  if (given === '') return found;
  const listed = new Set(
    nameLexicon()
      .lookUp(phraseKeys(given))
      .map(({ name }) => name),
  );
  const key = fold(given);
  const latin = latinKey(
    given.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\.(?:com|net|org|co|tn|sa|ae|eg)(?:[./].*)?$/u, ''),
  );
  entities.forEach((entity, index) => {
    if (entity.type !== 'organization') return;
    const names = [entity.name, ...entity.aliases, entity.knownAs ?? ''];
    if (names.some((name) => name !== '' && (listed.has(name) || fold(name) === key))) found.add(index);
    else if (entity.latin !== null && isSameLatin(latin, latinKey(entity.latin))) found.add(index);
  });
  return found;
}

function latinKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

/** `skynews` begins Sky News Arabia; `alarabia` is Al Arabiya but for a letter that is no consonant. */
function isSameLatin(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false;
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const bones = (word: string) => word.replace(/[aeiouy]/gu, '');
  return bones(a) === bones(b) && Math.abs(a.length - b.length) <= 1;
}
