/**
 * Tells whether a description goes on behind the marks it stands in: بأنها "فرصة لخلق زخم" نحو السلام.
 *
 * @example goesOnBehindTerm(ground, start, at) // true of نحو there
 */
import type { Ground } from '../syntax/ground.ts';
import { isTime } from '../syntax/phrase-words.ts';

/** وصفه بـ"الصادق" و"الشريف", بأنها "علامة فارقة" في العلاقات, "ناكرة" لأنها "خانت": what is tied to the term before `at`. */
export function goesOnBehindTerm(ground: Ground, start: number, at: number): boolean {
  if (ground.plain(at) === 'و' && ground.tokens[at + 1]?.kind === 'quote') return true;
  // ما وصفه بـ"الخرق" بين الطرفين: without a link it names what stands there in other words.
  if (!ground.isLink(start)) return false;
  return BEHIND_TERM.test(ground.plain(at)) || describesTerm(ground, at) || completesTerm(ground, at);
}

const BEHIND_TERM = /^(?:خلف|لأن(?:ه|ها|هم)?|وأن(?:ه|ها|هم)|في|على|من|بين|ضد|تجاه|نحو)$/u;

/** "أكاذيب" أطلقها معارضون, "هجمة" ستكون لها عواقب, "استفزاز" لتبرير الإنفاق: a clause about the term, or what it is for. */
function describesTerm(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (ground.mention(at) || ground.verbs(at).some(({ tense }) => tense === 'participle')) return false;
  return /^(?:ل.{4,}|س[يت].{3,}|أ.{2,}(?:ه|ها))$/u.test(word);
}

/** "يشوه سمعة" الجنود: the owner of the noun that the marks end with. */
function completesTerm(ground: Ground, at: number): boolean {
  const last = ground.plain(at - 2);
  return (
    /^ال.{2,}/u.test(ground.plain(at)) &&
    !isTime(ground, at) &&
    (ground.dateAt[at] ?? -1) < 0 &&
    /ة$/u.test(last) &&
    !last.startsWith('ال')
  );
}
