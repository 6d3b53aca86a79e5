/**
 * Words for what an armed group owns up to.
 *
 * @example isAttack('الهجوم') // true: تبنى التنظيم الهجوم
 */
import { tellsDefinite } from './claim-words.ts';

/** الهجوم, مسؤولية التفجير: what an armed group owns up to. */
export function isAttack(word: string): boolean {
  return tellsDefinite('attack', word) || tellsDefinite('attack', word.replace(/(?:ا|ين|ها|ه)$/u, ''));
}
