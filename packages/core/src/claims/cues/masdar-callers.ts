/**
 * Says whose the verbal noun of a call or a hint is, and whether إلى leads to what is called for or hinted at.
 *
 * @example takesPreposition(reading, 'إلى') // true of دعوته إلى منع السفر
 */
import type { Ground } from '../syntax/ground.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/** دعوة الرئيس أشرف غني إلى تمديد الهدنة: a person named or a government calls; دعوة المجلس, دعوة نظيره are whom one calls on. */
export function isCaller(ground: Ground, start: number, end: number): boolean {
  if (/^الحكومة$/u.test(ground.plain(start))) return true;
  if (/.{3}(?:ه|ها|هم)$/u.test(ground.plain(start)) && ground.mention(start) === undefined) return false;
  const named = ground.mention(end - 1);
  return named?.type === 'person' && named.form === 'name';
}

/** إشارة الوزير إلى كذا: who points to something points no one anywhere, so whoever is named does it. */
export function isPointer({ verb, suffix }: VerbReading): boolean {
  return suffix === '' && HINTS.has(verb.lemma);
}

const HINTS: ReadonlySet<string> = new Set(['أشار', 'لمح', 'ألمح', 'لوح']);

/** دعوته إلى منع السفر; in تحذيرهم من الأزمة and دعوة المجلس إلى الانعقاد the pronoun and the council are called on. */
export function takesPreposition({ verb }: VerbReading, word: string): boolean {
  return (
    (verb.class === 'call_for' || HINTS.has(verb.lemma)) &&
    /^إلى$|^الى$/u.test(word) &&
    verb.frames.some(({ link, clauseOnly }) => link === 'ila' && !clauseOnly)
  );
}
