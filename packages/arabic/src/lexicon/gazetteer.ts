/**
 * All names the lexicon lists, found in a token list in one pass, proclitics taken off.
 *
 * @example loadGazetteer().matchNames(tokenize('وبالولايات المتحدة'))[0]?.entries[0]?.latin // 'United States'
 */
import { type CliticSplit, splitClitics } from '../text/clitics.ts';
import type { Token } from '../text/tokenize.ts';
import { FormMemo } from '../text/written-form.ts';
import { type GazetteerEntry, openNameLists } from './name-lists.ts';
import { type NameWords, readNameWords, WordClass } from './name-words.ts';
import { TokenTrie } from './trie.ts';

/** A listed name found in the text. */
export interface NameMatch {
  /** Half-open token indexes. */
  readonly firstToken: number;
  readonly endToken: number;
  /** How the first token was read; `offset` plain letters of it come before the name. */
  readonly clitics: CliticSplit;
  readonly entries: readonly GazetteerEntry[];
}

/** The lexicon's names and words, loaded. */
export interface Gazetteer extends NameWords {
  /** Every listed name in `tokens`, in text order, shorter before longer at one start. Linear in the tokens. */
  matchNames(tokens: readonly Token[]): readonly NameMatch[];
  /** Entries of a name given as match keys, one per word. */
  lookUp(keys: readonly string[]): readonly GazetteerEntry[];
}

let loaded: Gazetteer | undefined;

/** The gazetteer, read from the lexicon on the first call and kept. @throws LexiconError when a table is malformed. */
export function loadGazetteer(): Gazetteer {
  loaded ??= new LexiconGazetteer();
  return loaded;
}

class LexiconGazetteer implements Gazetteer {
  readonly #lists = openNameLists();
  readonly #names = new TokenTrie<GazetteerEntry>((number) => this.#lists.entry(number));
  readonly #readings = new FormMemo(({ key }) => this.#readingsOf(key));
  readonly #words = readNameWords();
  /** What was found in the tokens asked for last: the tagger asks for those that the rules asked for. */
  #last: { readonly tokens: readonly Token[]; readonly found: readonly NameMatch[] } = { tokens: [], found: [] };

  constructor() {
    for (let number = 0; number < this.#lists.length; number += 1)
      for (const form of this.#lists.forms(number)) this.#addForm(form, number);
  }

  classesOf(key: string): number {
    return this.#words.classesOf(key);
  }

  lookUp(keys: readonly string[]): readonly GazetteerEntry[] {
    return this.#names.get(keys);
  }

  matchNames(tokens: readonly Token[]): readonly NameMatch[] {
    if (this.#last.tokens !== tokens) this.#last = { tokens, found: this.#findNames(tokens) };
    return this.#last.found;
  }

  #findNames(tokens: readonly Token[]): NameMatch[] {
    const { keys, positions } = withoutAcronymStops(tokens);
    const found: NameMatch[] = [];
    for (let index = 0; index < keys.length; index += 1) {
      const readings = this.#readings.of((tokens[positions[index] as number] as Token).form);
      let best: { clitics: CliticSplit; matches: ReturnType<TokenTrie<GazetteerEntry>['matchesAt']> } | undefined;
      for (const clitics of readings) {
        const matches = this.#names.matchesAt(keys, index, clitics.stem);
        const end = matches.at(-1)?.end ?? 0;
        if (end > (best?.matches.at(-1)?.end ?? 0)) best = { clitics, matches };
      }
      if (!best) continue;
      for (const { end, entries } of best.matches)
        found.push({
          firstToken: positions[index] as number,
          endToken: (positions[end - 1] as number) + 1,
          clitics: best.clitics,
          entries,
        });
    }
    return found;
  }

  /**
   * The readings of a word whose stem begins some name, the whole word first. A word that is itself a person's name
   * hides no other behind a clitic: فاطمة is not ف + أطمة.
   */
  #readingsOf(key: string): readonly CliticSplit[] {
    const isPersonName = (this.#words.classesOf(key) & PERSON_NAMES) !== 0;
    const readings = splitClitics(key).filter(
      (split) => this.#names.begins(split.stem) && (split.prefixes === '' || !isPersonName),
    );
    return readings.length === 0 ? NO_READING : readings;
  }

  #addForm(form: string, number: number): void {
    if (form === '') return;
    this.#names.addNumber(wordsOf(form), number);
    if (form.includes(SERVANT)) for (const other of otherSpellings(form)) this.#names.addNumber(wordsOf(other), number);
  }
}

/** One for all words: most have none. */
const NO_READING: readonly CliticSplit[] = [];

const PERSON_NAMES = WordClass.GivenName | WordClass.AmbiguousGivenName | WordClass.FamilyName;

const SERVANT = 'عبد';

/** A name as others join or part what is served: عبد العزيز, عبدالعزيز. */
function otherSpellings(form: string): string[] {
  return [form.replace(/(?<=^| )عبد (?=ال)/g, 'عبد'), form.replace(/(?<=^| )عبد(?=ال\S{3})/g, 'عبد ')];
}

/** What `split` gives, which of tens of thousands of names would take as long as all else that is done with them. */
function wordsOf(form: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let end = form.indexOf(' '); end >= 0; end = form.indexOf(' ', start)) {
    words.push(form.slice(start, end));
    start = end + 1;
  }
  words.push(form.slice(start));
  return words;
}

/** Longest spelled letter name: `دبليو` in إف دبليو. */
const SPELLED_LETTER = 5;

/** Match keys without the full stops of spelled acronyms (سي. إن. إن.), and where each key's token stands. */
function withoutAcronymStops(tokens: readonly Token[]): { keys: string[]; positions: Int32Array } {
  const keys: string[] = [];
  const positions = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.text === '.' && index > 0 && isShort(tokens[index - 1]) && isShort(tokens[index + 1])) continue;
    positions[keys.length] = index;
    keys.push(token.key);
  }
  return { keys, positions };
}

function isShort(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.plain.length <= SPELLED_LETTER;
}
