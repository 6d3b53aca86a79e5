/**
 * Nouns of kin and company with their owner's pronoun: whoever is named behind them is named in apposition.
 *
 * @example isKin(reading, position) // زوجته، والدتها، ونجله
 */
import { FormMemo, type Token, type WrittenForm } from '@isnad/arabic';
import { nameLexicon } from './name-lexicon.ts';
import { type Reading, stemsOf } from './reading.ts';

const OWNER = /(?:ه|ها|هم|هما|ي)$/u;

export function isKin(reading: Reading, position: number): boolean {
  return tellsKin((reading.tokens[position] as Token).form);
}

/** The same of a form, wherever it stands. */
export function tellsKin(form: WrittenForm): boolean {
  return kin.of(form);
}

const kin = new FormMemo((form) =>
  stemsOf.of(form).some(({ stem }) => {
    if (!OWNER.test(stem)) return false;
    const noun = stem.replace(OWNER, '');
    return [noun, noun.replace(/ت$/u, 'ه')].some((one) => nameLexicon().contexts.kin.has(one));
  }),
);
