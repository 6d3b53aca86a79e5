/**
 * Proclitics a written word may begin with: every reading, the longest stem first; the lexicon decides which is right.
 *
 * @example splitClitics('وبالولايات').map((split) => split.stem) // ['وبالولايات', 'بالولايات', 'الولايات']
 */

/** One reading of a token: `prefixes` taken off, and the stem that is left. */
export interface CliticSplit {
  /** The letters taken off, in order; empty for the whole word. */
  readonly prefixes: string;
  /** The rest; for `لل` the article is restored (للولايات → الولايات). */
  readonly stem: string;
  /** How many plain letters of the token come before the stem's first written letter. */
  readonly offset: number;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';

/**
 * All readings of `word` (a `plain` form or a match key) as conjunction (و ف) + preposition (ب ك ل) + stem, the whole
 * word first. `لل` gives two stems: the article restored (للولايات → الولايات) and a stem that itself begins with
 * lam (لليبيا → ليبيا). A stem has at least two letters.
 */
export function splitClitics(word: string): CliticSplit[] {
  const splits: CliticSplit[] = [{ prefixes: '', stem: word, offset: 0 }];
  if (word.length < 3) return splits;
  addPreposition(splits, word, '', 0);
  if (CONJUNCTIONS.includes(word.charAt(0))) {
    splits.push({ prefixes: word.charAt(0), stem: word.slice(1), offset: 1 });
    addPreposition(splits, word.slice(1), word.charAt(0), 1);
  }
  return splits;
}

function addPreposition(splits: CliticSplit[], word: string, before: string, offset: number): void {
  const first = word.charAt(0);
  if (word.length < 3 || !PREPOSITIONS.includes(first)) return;
  const stem = word.slice(1);
  if (first === 'ل' && stem.startsWith('ل'))
    splits.push({
      prefixes: `${before}ل`,
      stem: `ا${stem}`,
      offset: offset + 1,
    });
  splits.push({ prefixes: before + first, stem, offset: offset + 1 });
}

/** A leading conjunction (و ف) taken off the form, whether or not the word itself begins with that letter. */
export function withoutConjunction(word: string): string {
  return word.length > 2 && CONJUNCTIONS.includes(word.charAt(0)) ? word.slice(1) : word;
}
