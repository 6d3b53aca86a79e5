/**
 * Which of several people in a source phrase speaks: whom a comma sets beside the title, the first of those that و joins.
 *
 * @example joinedWith(ground, last, people).map(({ text }) => text) // ['ليلى نجار', 'سامي حداد'] in الباحثان ليلى نجار وسامي حداد
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Mention } from '../../model/mention.ts';
import type { Ground } from '../syntax/ground.ts';
import { isGlued } from '../syntax/phrase-words.ts';

/**
 * رئيس اللجنة المالية، النائب | سامي نجار: whom a comma sets beside the title bears it, though the text has called someone else
 * رئيس اللجنة before; null where no other person stands so.
 */
export function bearerBeside(ground: Ground, head: Mention, people: readonly Mention[]): Mention | null {
  if (head.type !== 'person' || head.form !== 'title') return null;
  const other = people.find(({ form, entity }) => form === 'name' && entity !== head.entity);
  if (!other || isGlued(ground, other)) return null;
  let at = other.firstToken - 1;
  while (at > head.endToken && isTitleWord(ground, at)) at -= 1;
  return ground.text(at) === '،' ? other : null;
}

/** النائب, الدكتور: of him whose name follows. */
function isTitleWord(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  return word.startsWith('ال') && nameLexicon().titles.get([fold(word.slice(2))]).length > 0;
}

/** الباحثان ليلى نجار | وسامي حداد: the people that و joins, up to `last`. */
export function joinedWith(ground: Ground, last: Mention, people: readonly Mention[]): Mention[] {
  const end = people.indexOf(last);
  let first = end;
  while (first > 0 && joinsTo(ground, people[first - 1] as Mention, people[first] as Mention)) first -= 1;
  return people.slice(first, end + 1);
}

/** ليلى نجار | وسامي حداد, with no word between them. */
function joinsTo(ground: Ground, before: Mention, after: Mention): boolean {
  const at = ground.plain(after.firstToken - 1) === 'و' ? after.firstToken - 1 : after.firstToken;
  return at === before.endToken && (at < after.firstToken || isGlued(ground, after));
}
