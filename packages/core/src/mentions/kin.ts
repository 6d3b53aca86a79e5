/**
 * Nouns of kin and company with their owner's pronoun: whoever is named behind them is named in apposition.
 *
 * @example isKin(reading, position) // زوجته، والدتها، ونجله
 */
import { type Reading, stemsAt } from './reading.ts';

const OWNER = /(?:ه|ها|هم|هما|ي)$/u;

export function isKin(reading: Reading, position: number): boolean {
  return stemsAt(reading, position).some(({ stem }) => {
    if (!OWNER.test(stem)) return false;
    const noun = stem.replace(OWNER, '');
    return [noun, noun.replace(/ت$/u, 'ه')].some((form) => reading.lexicon.contexts.kin.has(form));
  });
}
