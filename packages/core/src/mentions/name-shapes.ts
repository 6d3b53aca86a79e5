/**
 * What a word's form says of whether it may be part of a name that nobody listed.
 *
 * @example mayBeName(reading, position, true) // false at a closed word, a noun of speakers, a finite verb
 */
import { fold, loadReporting, readTable } from '@isnad/arabic';
import { isWord, type Reading, WordClass } from './reading.ts';
import { titleNounAt } from './titles.ts';

const { Given, GivenAmbiguous, Family, FamilyAmbiguous, Function: FunctionWord, Unnamed, Demonym, Latin } = WordClass;
const KNOWN = Given | Family | GivenAmbiguous | FamilyAmbiguous;

/** تولوكونيكوفا, كارولينا: not the alif of سابقا, قريبا. */
const FOREIGN_END = /^.{2,}(?:وفا|يفا|ينا|انا|ونا|يلا|اندا)$/u;

let closed: ReadonlySet<string> | undefined;

/** Words of time and manner, and closed words, by match key: قال حينئذ إن. */
export function closedWords(): ReadonlySet<string> {
  closed ??= new Set(
    [
      'آخر',
      'أخرى',
      'أحد',
      'إحدى',
      ...readTable('function-words', ['form']).map(({ form }) => form),
      ...readTable('date-words', ['form']).map(({ form }) => form),
      ...readTable('number-words', ['form']).map(({ form }) => form),
      ...readTable('weekdays', ['form']).map(({ form }) => form),
      ...readTable('attribution-cues', ['phrase', 'kind'])
        .filter(({ kind }) => kind.startsWith('adverb'))
        .map(({ phrase }) => phrase),
    ].map(fold),
  );
  return closed;
}

/** A word that may be part of a name by its form: no closed word, no noun of speakers, of bodies or of what is said. */
export function mayBeName(reading: Reading, position: number, isFirst: boolean): boolean {
  if (!isWord(reading, position)) return false;
  const bits = reading.classes[position] as number;
  if ((bits & (FunctionWord | Unnamed | Latin)) !== 0) return false;
  const key = reading.keys[position] as string;
  const { nouns, verbForms } = loadReporting();
  if (nouns(key).length > 0 || closedWords().has(key)) return false;
  if (isFirst && (key.length < 3 || key.startsWith('ال'))) return false;
  if ((bits & (Given | Family)) !== 0) return true;
  if (titleNounAt(reading, position) !== null || reading.listed.has(position) || (bits & Demonym) !== 0) return false;
  if (reading.lexicon.organizationHeads.get([key]).length > 0 || reading.lexicon.placeHeads.get([key]).length > 0)
    return false;
  if ((bits & KNOWN) !== 0) return true;
  // قائل, and نتوقع where words without quotation marks go on.
  if ([key, `${key}ا`, `ي${key.slice(1)}`].some((form) => verbForms(form).length > 0)) return false;
  if (reading.tokens[position]?.text.includes('ً') || /^م(?:ست|ت)\p{L}{2}/u.test(key)) return false;
  const plain = reading.tokens[position]?.plain ?? '';
  if (/^(?:و|[فبك]?ال|لل|[إا]ن[يا]$)/u.test(key) || (isFirst && key.startsWith('ل'))) return false;
  if (/^.{3,}ا$/u.test(plain) && !FOREIGN_END.test(plain)) return false;
  return key.length > 2 && !/(?:[هةىء]|ها|هم|هن|ات|ون|ين|تي)$/u.test(plain);
}

/** True when the lexicon knows the word, `offset` letters taken off, as a name's beginning. */
export function isNameWord(reading: Reading, position: number, offset: number): boolean {
  const key = (reading.keys[position] as string).slice(offset);
  if (reading.lexicon.given.has(key) || reading.lexicon.family.has(key)) return true;
  if ((reading.listed.get(position) ?? []).some((match) => match.clitics.offset === offset)) return true;
  return (
    offset === 0 && ((reading.classes[position] as number) & (Given | Family | GivenAmbiguous | FamilyAmbiguous)) !== 0
  );
}
