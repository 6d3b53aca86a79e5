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
  const isOwn = namedBy(outlet);
  const found = new Set<number>();
  entities.forEach(({ type, name, aliases, knownAs, latin }, index) => {
    const names = [name, ...aliases, knownAs ?? ''];
    if (type === 'organization' && (isOwn(names, latin) || names.some((own) => isListed(own, isOwn)))) found.add(index);
  });
  return found;
}

/** True of a name that no mention was made of, `العربية.نت` in marks, where it is the publishing outlet's. */
export function isOwnName(name: string, outlet: string | null | undefined): boolean {
  return isListed(name, namedBy(outlet));
}

type Named = (names: readonly string[], latin: string | null) => boolean;

/** العربية.نت: another name of a listed outlet. */
function isListed(name: string, isOwn: Named): boolean {
  return nameLexicon()
    .lookUp(phraseKeys(name))
    .some((listed) => isOwn([listed.name], listed.latin));
}

/** Tells the names, in Arabic and in Latin letters, of the outlet given. */
function namedBy(outlet: string | null | undefined): Named {
  const given = (outlet ?? '').trim();
  if (given === '') return () => false;
  const listed = new Set(
    nameLexicon()
      .lookUp(phraseKeys(given))
      .map(({ name }) => name),
  );
  const key = fold(given);
  const own = latinKey(
    given.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\.(?:com|net|org|co|tn|sa|ae|eg)(?:[./].*)?$/u, ''),
  );
  return (names, latin) =>
    names.some((name) => name !== '' && (listed.has(name) || fold(name) === key)) ||
    (latin !== null && isSameLatin(own, latinKey(latin)));
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
