/**
 * Finds the link that a verb means where a nearer word looks like one: كشف النقاب عن كذا, وصف ادعاءات لندن بتورطه بأنها هراء.
 *
 * @example veilAt(ground, from, limit) // the index of النقاب in كشفت الشركة النقاب عن
 */
import { tellsDefinite, tellsJoined } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';

/** وصف ادعاءات لندن بتورطه | بأنها هراء: of two, the clause is what one describes by; -1 where no بأن comes in the same clause. */
export function describingLink(ground: Ground, bi: number, limit: number): number {
  for (let at = bi + 1; at < limit; at += 1) {
    if (ground.tokens[at]?.kind === 'quote' || /^[،:؛.]$/u.test(ground.text(at))) return -1;
    if (/^بأن(?:ه|ها|هم|هما)$/u.test(ground.plain(at))) return at;
    if (ground.isLink(at) || ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'participle'))
      return -1;
  }
  return -1;
}

const FARTHEST_VEIL = 14;

/** كشفت الشركة | النقاب عن كذا: what is lifted is no object; -1 where none is. */
export function veilAt(ground: Ground, from: number, limit: number): number {
  for (let at = from; at + 2 < Math.min(limit, from + FARTHEST_VEIL); at += 1) {
    if (ground.isLink(at)) return -1;
    if (ground.plain(at + 1) === 'عن' && ground.plain(at).startsWith('ال') && tellsDefinite('veil', ground.plain(at)))
      return at;
  }
  return -1;
}

/** يشتبه بأن, يعتقد أنه, قيل إنها. */
export function isOfPassive(ground: Ground, link: number): boolean {
  return tellsJoined('supposed', ground.plain(link - 1));
}
