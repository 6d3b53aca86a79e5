/**
 * Steps over the clause that says of a source that it would not be named: رفض الكشف عن هويته, طلب عدم ذكر اسمه.
 *
 * @example withheldNameEnd(ground, 2, 9) // behind اسمه in أوضح مصدر طلب عدم ذكر اسمه أن
 */
import { tells } from './claim-words.ts';
import type { Ground } from './ground.ts';

const FARTHEST_NAME = 6;

/** The index behind the name that is withheld in the clause that begins at `at`; `at` itself where none does. */
export function withheldNameEnd(ground: Ground, at: number, limit: number): number {
  const word = ground.plain(at);
  let isWithheld = tells('refuses', word);
  if (!isWithheld && !tells('makes_it_a_condition', word)) return at;
  for (let name = at + 1; name < Math.min(limit, at + FARTHEST_NAME); name += 1) {
    if (!ground.isWord(name) || ground.isLink(name)) return at;
    isWithheld ||= /^ب?عدم$/u.test(ground.plain(name));
    if (tells('own_name', ground.plain(name))) return isWithheld ? name + 1 : at;
  }
  return at;
}

/** True of each word of such a clause: what it says is no statement. */
export function isInWithheldName(ground: Ground, at: number): boolean {
  for (let from = at; from > at - FARTHEST_NAME && from >= 0; from -= 1)
    if (withheldNameEnd(ground, from, from + FARTHEST_NAME) > at) return true;
  return false;
}
