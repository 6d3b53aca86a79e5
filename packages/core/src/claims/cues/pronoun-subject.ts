/**
 * Verbs whose subject is the pronoun of the word before them, so that no noun behind them speaks: لكنه طالب لاعبه, إنه أبلغ الرئيس.
 *
 * @example hasPronounSubject(ground, reading, at) // true of طالب in لكنه طالب لاعبه بالعودة
 */
import type { Ground } from '../syntax/ground.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/** كان, قد, لم between the pronoun and the verb. */
const MOST_AUXILIARIES = 2;

/**
 * True behind لكن, and behind أن or لأن with any pronoun but ه, where it agrees with the verb: أنه may stand for nobody (أنه أكد
 * المسؤولون). `isSomeones`: it is known that it does not, for the one noun behind the verb may well be spoken to (أنه حذر خصومه).
 */
export function hasPronounSubject(
  ground: Ground,
  { gender, number }: VerbReading,
  at: number,
  isSomeones = false,
): boolean {
  let before = at - 1;
  for (let more = 0; more < MOST_AUXILIARIES && /^(?:كانت?|قد|لم|لا|لن)$/u.test(ground.plain(before)); more += 1)
    before -= 1;
  const word = ground.plain(before);
  const pronoun = /^(?:[وف]?لكن|[وفب]?[أإا]ن|[وف]?ل[أا]ن)(هما|هم|هن|ها|ه)$/u.exec(word)?.[1];
  if (pronoun === undefined) return false;
  const agrees =
    pronoun === 'ه'
      ? gender !== 'female' && number === 'singular'
      : pronoun === 'ها'
        ? gender !== 'male' && number === 'singular'
        : number !== 'singular';
  return agrees && (isSomeones || pronoun !== 'ه' || /لكن/u.test(word));
}
