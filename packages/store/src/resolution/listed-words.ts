/**
 * Words that the lexicon lists as names, or as nouns that begin one: another of them is another name, not a slip.
 *
 * @example isListedWord('العين') // true
 */
import { readTable } from '@isnad/arabic';
import { nameKey } from '../name-key.ts';

let listed: ReadonlySet<string> | undefined;

/** @param word a word of a `nameKey` */
export function isListedWord(word: string): boolean {
  listed ??= new Set([
    ...['given-names', 'family-names', 'organization-heads', 'titles'].flatMap((table) =>
      readTable(table, ['form']).map(({ form }) => nameKey(form)),
    ),
    ...readTable('places', ['name']).map(({ name }) => nameKey(name)),
  ]);
  return listed.has(word);
}
