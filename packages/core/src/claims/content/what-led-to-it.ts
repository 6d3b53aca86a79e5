/**
 * Says where the narrator tells what came before a call, a promise or an announcement, and what came of it.
 *
 * @example occasionAfter(ground, cue, from, limit) // of بعد in طالب الحكام بالانضباط بعد أن تأخر حكمان
 */
import type { Cue } from '../cues/cue.ts';
import type { Ground } from '../syntax/ground.ts';

/** What one demands, promises or feels: nothing in it has happened yet, so that what happened before is told besides. */
const OPEN_CLASSES = new Set(['call_for', 'promise', 'threaten', 'describe', 'condemn', 'praise']);

/** طالب بالتعاقد معه | بعد أن رحل غيره, أعلنت استقالتها | بعدما, يفيد بغرق ابنه | وعلى الفور; or -1. */
export function occasionAfter(ground: Ground, cue: Cue, from: number, limit: number): number {
  if (!cue.match || ground.isLink(from) || ground.isLink(from - 1)) return -1;
  const { link } = cue.match;
  // أعلنوا تضامنهم, أعلنت تعافيها: what is one's own, not what happened to others.
  const isOwn = link === 'object' && /.{2}(?:[^اويه]ه|ها|هم)$/u.test(ground.plain(from));
  const isOpen = OPEN_CLASSES.has(cue.reading?.verb.class ?? '') && ['object', 'bi', 'ila', 'ala', 'li'].includes(link);
  if (!isOwn && !isOpen) return -1;
  const marks = ground.quotes.inside[from] ?? -1;
  for (let at = from + 1; at < limit; at += 1) {
    if ((ground.quotes.inside[at] ?? -1) !== marks || !isAfterwards(ground, at)) continue;
    return ground.plain(at - 1) === 'وذلك' ? at - 1 : howLongBefore(ground, from, at);
  }
  return -1;
}

const LONGEST_SPAN = 4;

/** استقالته من منصبه، | خمسة أيام فقط بعد أن: how long after, in bare words behind a comma. */
function howLongBefore(ground: Ground, from: number, after: number): number {
  for (let at = after - 1; at > from && at >= after - LONGEST_SPAN; at -= 1) {
    if (ground.text(at) === '،') return at + 1;
    if (!ground.isWord(at) || ground.plain(at).startsWith('ال') || ground.mention(at) || ground.verbs(at).length > 0)
      break;
  }
  return after;
}

/** بعد أن تأخر, بعدما رفضت; not بعد أن يعود, which is yet to come. */
function isAfterwards(ground: Ground, at: number): boolean {
  if (ground.plain(at) === 'بعدما') return !/^[ين]/u.test(ground.plain(at + 1));
  return (
    ground.plain(at) === 'بعد' && /^[أا]ن$/u.test(ground.plain(at + 1)) && !/^[ين].{2}/u.test(ground.plain(at + 2))
  );
}

/** تلقت الغرفة بلاغا يفيد بغرق طفل | وعلى الفور تم توجيه فرقة: what was done upon it; or -1. */
export function responseAfter(ground: Ground, from: number, limit: number): number {
  for (let at = from + 1; at + 1 < limit; at += 1)
    if (ground.plain(at) === 'وعلى' && ground.plain(at + 1) === 'الفور') return at;
  return -1;
}

const FARTHEST_CONDITION = 8;

/** إذا نفذت واشنطن تهديدها بالعقوبات | فإن أنقرة سترد: what follows from the condition that the cue stands in; or -1. */
export function apodosisAfter(ground: Ground, cue: Cue, from: number, limit: number): number {
  if (!isInCondition(ground, cue.range.start)) return -1;
  const marks = ground.quotes.inside[cue.range.start] ?? -1;
  for (let at = from + 1; at < limit; at += 1)
    if (/^ف(?:[إا]ن(?:ه|ها|هم|نا|ني)?|هذ[اه])$/u.test(ground.plain(at)) && (ground.quotes.inside[at] ?? -1) === marks)
      return at;
  return -1;
}

function isInCondition(ground: Ground, cue: number): boolean {
  for (let at = cue - 1; at >= cue - FARTHEST_CONDITION && ground.isWord(at) && !ground.isLink(at); at -= 1)
    if (/^[وف]?(?:إذا|لو|عندما|حين|حينما|كلما|بقدر|بينما)$/u.test(ground.plain(at))) return true;
  return false;
}
