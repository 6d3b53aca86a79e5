/**
 * Finds what is put at an amount: قدرت الوكالة | عدد القتلى بـ381.
 *
 * @example amountBehind(ground, reading, 1, 9) // the token of عدد in قدرت مصادر طبية عدد القتلى بعشرة
 */
import { tells } from '../syntax/claim-words.ts';
import { isAmount } from '../syntax/counted-phrase.ts';
import type { Ground } from '../syntax/ground.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

const LONGEST_SUBJECT = 12;
const LONGEST_OBJECT = 16;

/** Where the noun of what is measured stands, with ب and a number behind it; -1 where none does or another verb reports. */
export function amountBehind(ground: Ground, { verb }: VerbReading, start: number, limit: number): number {
  if (verb.lemma !== 'قدر') return -1;
  for (let at = start; at < Math.min(limit, start + LONGEST_SUBJECT); at += 1) {
    if (ground.isLink(at) || ground.is('relative', at) || /^[.؛:]$/u.test(ground.text(at))) return -1;
    if (tells('measured', ground.plain(at).replace(/^ال/u, '')) && isPutAt(ground, at + 1, limit)) return at;
  }
  return -1;
}

/** عدد القتلى | بنحو مئة, | بـ381, | بمليون: an amount that ب brings, before the clause ends. */
function isPutAt(ground: Ground, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + LONGEST_OBJECT); at += 1) {
    if (ground.text(at) === '،' || ground.isLink(at) || ground.is('relative', at)) return false;
    if (isAmount(ground, at)) return true;
  }
  return false;
}
