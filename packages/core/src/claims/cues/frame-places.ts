/**
 * Tells where a preposition stands between a cue and its content: behind an unnamed source, in a clause, before the one who is asked.
 *
 * @example endsClause(ground, at) // true of بكذا in الذي حشدوا أنصارهم بكذا
 */
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isAskedPronoun } from '../syntax/phrase-words.ts';

/** حذر خبراء | من, حذر ناشطون سوريون | من: an unnamed source right behind its verb. */
export function isPlainSource(ground: Ground, from: number, at: number): boolean {
  return ground.isNoun('unnamed', from) && readNounPhrase(ground, from, at) === at;
}

/** طلبت تركيا | من السلطات السماح لها: who asks stands before the one who is asked. */
export function askedAt(ground: Ground, addressee: string | null, from: number, object: number): number {
  for (let at = from; addressee === 'min' && at < object; at += 1)
    if (ground.plain(at) === 'من' || isAskedPronoun(ground, at)) return at;
  return object;
}

/** الذي حشدوا أنصارهم | بكذا: a preposition behind a noun of the clause, not right behind its verb or relative pronoun. */
export function endsClause(ground: Ground, at: number): boolean {
  for (let before = at - 1; before > at - 3; before -= 1)
    if ((ground.dateAt[before] ?? -1) < 0 && (ground.is('relative', before) || !ground.isWord(before))) return false;
  return ground.verbs(at - 1).every((form) => form.tense === 'masdar');
}
