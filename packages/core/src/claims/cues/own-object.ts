/**
 * What someone announces as his own: أعلن قراره إلغاء القمة, أعلنت معارضتها للقانون. The noun looks like one who speaks, and its
 * pronoun is of whoever does.
 *
 * @example isOwnObject(ground, reading, at) // true of معارضتها behind أعلنت, false of محاميها
 */
import { tellsOwned } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/** True of a decision, stand or act with the pronoun of the verb's own subject. */
export function isOwnObject(ground: Ground, { gender, number }: VerbReading, at: number): boolean {
  const word = ground.plain(at);
  if (number !== 'singular' || !(gender === 'female' ? /.{3}ها$/u : /.{3}ه$/u).test(word)) return false;
  if (ground.mention(at) !== undefined || ground.isNoun('role', at) || ground.isNoun('relation', at)) return false;
  return tellsOwned('own_act', word) || tellsOwned('own_act', word.replace(/ت(?=(?:ه|ها)$)/u, 'ة'));
}
