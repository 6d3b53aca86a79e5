/**
 * What is typed into a search box, as a query of PostgreSQL; and where a text holds what it asks for.
 *
 * @example textQuery('وزير "مجلس الشيوخ"') // 'وزير:* & (مجلس <-> الشيوخ)'
 */
import { nameKey } from '@isnad/store';

/** More words than this say nothing more. */
const MOST_WORDS = 20;
const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;
/** Letters that are written onto a word: the, and whatever stands before it; then any of them: and, by, for … */
const ARTICLE = /^(?:[وف]?[بكل]?ال|لل)/;
const PROCLITICS = /^(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف])/;

/** The parts of a query: words, and phrases between quotation marks (an unclosed one runs to the end). */
function partsOf(query: string): string[][] {
  let left = MOST_WORDS;
  return query
    .split(/["“”«»]/)
    .flatMap((piece, index) => {
      // Marks alone are no word: nothing is left of them in what texts are searched by.
      const words = (piece.match(WORD) ?? []).filter((word) => nameKey(word) !== '').slice(0, left);
      left -= words.length;
      return index % 2 === 1 ? [words] : words.map((word) => [word]);
    })
    .filter((words) => words.length > 0);
}

/**
 * All words by their beginnings, phrases word for word. Holds letters, digits and operators of its own only, so nothing
 * typed can be an operator. Null when nothing is asked for.
 */
export function textQuery(query: string): string | null {
  const parts = partsOf(query).map((words) => (words.length === 1 ? `${words[0]}:*` : `(${words.join(' <-> ')})`));
  return parts.join(' & ') || null;
}

/** A word or phrase that is looked for in texts, as a tsquery. */
export interface Term {
  readonly query: string;
  /** True for a phrase between quotation marks: what does not hold it is not wanted. */
  readonly isPhrase: boolean;
}

/** What is written onto a word of three letters or less the stemmer takes for a part of it. */
const WRITTEN_ON = ['و', 'ب', 'ل', 'ك', 'ف', 'وب', 'ول', 'بال', 'لل', 'وال'];

/** Each word and each phrase for itself, in the order in which they are typed. */
export function termsOf(query: string): Term[] {
  return partsOf(query).map((words) => {
    const [word = ''] = words;
    if (words.length > 1) return { query: words.join(' <-> '), isPhrase: true };
    // A single letter begins a tenth of all words.
    if (nameKey(word).length < 2) return { query: word, isPhrase: false };
    if (nameKey(word).length > 3) return { query: `${word}:*`, isPhrase: false };
    return { query: [`${word}:*`, ...WRITTEN_ON.map((before) => before + word)].join(' | '), isPhrase: false };
  });
}

/** All terms, or any of them, as one tsquery; null when nothing is asked for. */
export function joinTerms(query: string, operator: '&' | '|'): string | null {
  const terms = termsOf(query).map((term) => `(${term.query})`);
  return terms.join(` ${operator} `) || null;
}

/** Words of a query that may be somebody's name: its key, and the terms that it covers, from 1. */
export interface NamePart {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** A name has at most so many words. */
const MOST_NAME_WORDS = 4;

/** Every stretch of up to four words of a query, with and without what is written onto its first word. */
export function namePartsOf(query: string): NamePart[] {
  const words = partsOf(query).flatMap((part, index) => part.map((word) => ({ key: nameKey(word), term: index + 1 })));
  const parts: NamePart[] = [];
  for (const [start, { term: first }] of words.entries()) {
    for (const [length, { term: last }] of words.slice(start, start + MOST_NAME_WORDS).entries()) {
      const rest = words.slice(start + 1, start + length + 1).map(({ key }) => key);
      for (const begin of formsOf(words[start]?.key ?? '', PROCLITICS)) {
        parts.push({ key: [begin, ...rest].join(' '), first, last });
      }
    }
  }
  return parts;
}

export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** The words of a text that begin as a word of the query does, with or without what is written onto them. */
export function highlightsOf(text: string, query: string): Highlight[] {
  const asked = partsOf(query)
    .flat()
    .flatMap((word) => formsOf(nameKey(word), ARTICLE))
    .filter((word) => word !== '');
  const found: Highlight[] = [];
  for (const match of text.matchAll(WORD)) {
    const forms = formsOf(nameKey(match[0]), PROCLITICS);
    if (!asked.some((word) => forms.some((form) => form.startsWith(word)))) continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * The same, and where the text names those whom the query names in other letters: ترامب for Trump.
 * @param names how the text writes them; null for a text that is itself a name which was found
 */
export function highlightsIn(text: string, query: string, names: readonly string[] | null): Highlight[] {
  const found = highlightsOf(text, query);
  if (names === null) return found.length > 0 || text === '' ? found : [{ start: 0, end: text.length }];
  // A whole name before the parts of it that stand elsewhere for themselves.
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    for (const place of placesOf(name, text)) {
      if (!found.some(({ start, end }) => start < place.end && place.start < end)) found.push(place);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const ONLY_PROCLITICS = new RegExp(`${PROCLITICS.source}$`);
const ENDS_WORD = /^(?![\p{L}\p{M}\p{N}\u0640])/u;
/** No more letters than these are written onto a word. */
const MOST_WRITTEN_ON = 4;

/** Where a name stands as a word of its own, or with what is written onto it. */
function placesOf(name: string, text: string): Highlight[] {
  const places: Highlight[] = [];
  for (let start = text.indexOf(name); name !== '' && start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const before =
      /[\p{L}\p{M}\p{N}\u0640]*$/u.exec(text.slice(Math.max(0, start - MOST_WRITTEN_ON - 1), start))?.[0] ?? '';
    if (!ENDS_WORD.test(text.slice(end, end + 2))) continue;
    if (before === '' || ONLY_PROCLITICS.test(before)) places.push({ start, end });
  }
  return places;
}

/** A word as it is and without what is written onto it, if a word is left. */
function formsOf(key: string, written: RegExp): string[] {
  const rest = key.replace(written, '');
  return rest === key || rest.length < 3 ? [key] : [key, rest];
}
