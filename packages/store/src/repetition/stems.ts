/**
 * The words of a text for comparing what it says: folded, without function words, endings and beginnings taken off.
 *
 * @example stemsOf('وأكد الوزيران') // ['اكد', 'وزير']
 */
import { fold, readTable, tokenize } from '@isnad/arabic';

/** Longest first: و + ال and the like are one beginning. */
const BEGINNINGS = ['وبال', 'وكال', 'فبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال', 'و'];
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

let functionWords: ReadonlySet<string> | undefined;

/** Folded words of the text, in order, punctuation and marks left out. */
export function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word' || kind === 'latin' || kind === 'number')
    .map((token) => fold(text.slice(token.start, token.end)));
}

/**
 * What is left of the words that carry meaning, in order. The stemmer is light10 (L. Larkey, L. Ballesteros, M. Connell:
 * Light Stemming for Arabic Information Retrieval, 2007) on folded words: no root is guessed at.
 */
export function stemsOf(text: string): string[] {
  functionWords ??= new Set(readTable('function-words', ['form']).map(({ form }) => fold(form)));
  const known = functionWords;
  return wordsOf(text)
    .filter((word) => (word.length > 2 || /\d/.test(word)) && !known.has(word))
    .map(stemOf)
    .filter((stem) => !known.has(stem));
}

function stemOf(word: string): string {
  const beginning = BEGINNINGS.find(
    (letters) => word.startsWith(letters) && word.length - letters.length >= leastLeft(letters),
  );
  let stem = beginning === undefined ? word : word.slice(beginning.length);
  for (const ending of ENDINGS)
    if (stem.endsWith(ending) && stem.length - ending.length >= 2) stem = stem.slice(0, -ending.length);
  return stem;
}

/** A single و is often the word's own: more must be left of it. */
function leastLeft(beginning: string): number {
  return beginning === 'و' ? 3 : 2;
}
