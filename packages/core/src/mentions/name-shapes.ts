/**
 * What a word's form says of whether it may be part of a name that nobody listed.
 *
 * @example mayBeName(reading, position, true) // false at a closed word, a noun of speakers, a finite verb
 */
import { FormMemo, fold, loadReporting, readTable, type Token, type WrittenForm } from '@isnad/arabic';
import { nameLexicon } from './name-lexicon.ts';
import { classesOfForm, isWord, type Reading, WordClass } from './reading.ts';
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

/** What a form alone tells: no name, one wherever it stands, or one where no title or listed name begins. */
const Verdict = { No: 0, Surely: 1, Perhaps: 2 } as const;

const firstVerdict = new FormMemo((form) => judge(form, true));
const laterVerdict = new FormMemo((form) => judge(form, false));

/** A word that may be part of a name by its form: no closed word, no noun of speakers, of bodies or of what is said. */
export function mayBeName(reading: Reading, position: number, isFirst: boolean): boolean {
  if (!isWord(reading, position)) return false;
  const verdict = (isFirst ? firstVerdict : laterVerdict).of((reading.tokens[position] as Token).form);
  if (verdict !== Verdict.Perhaps) return verdict === Verdict.Surely;
  return titleNounAt(reading, position) === null && !reading.listed.has(position);
}

function judge(form: WrittenForm, isFirst: boolean): number {
  const { key } = form;
  const bits = form.kind === 'word' ? classesOfForm.of(form) : Latin;
  if ((bits & (FunctionWord | Unnamed | Latin)) !== 0) return Verdict.No;
  const { nouns, verbForms } = loadReporting();
  if (nouns(key).length > 0 || closedWords().has(key)) return Verdict.No;
  if (isFirst && (key.length < 3 || key.startsWith('ال'))) return Verdict.No;
  if ((bits & (Given | Family)) !== 0) return Verdict.Surely;
  const { organizationHeads, placeHeads } = nameLexicon();
  if ((bits & Demonym) !== 0 || organizationHeads.get([key]).length > 0 || placeHeads.get([key]).length > 0)
    return Verdict.No;
  if ((bits & KNOWN) !== 0) return Verdict.Perhaps;
  // قائل, and نتوقع where words without quotation marks go on.
  if ([key, `${key}ا`, `ي${key.slice(1)}`].some((verb) => verbForms(verb).length > 0)) return Verdict.No;
  return hasNameShape(form, isFirst) ? Verdict.Perhaps : Verdict.No;
}

function hasNameShape({ text, plain, key }: WrittenForm, isFirst: boolean): boolean {
  if (text.includes('ً') || /^م(?:ست|ت)\p{L}{2}/u.test(key)) return false;
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
