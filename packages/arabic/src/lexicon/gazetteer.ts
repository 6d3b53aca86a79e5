/**
 * All names the lexicon lists, found in a token list in one pass, proclitics taken off.
 *
 * @example loadGazetteer().matchNames(tokenize('وبالولايات المتحدة'))[0]?.entries[0]?.latin // 'United States'
 */
import { type CliticSplit, splitClitics } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { type NameWords, readNameWords, WordClass } from './name-words.ts';
import { TokenTrie } from './trie.ts';
import { listCell, readTable } from './tsv.ts';

/** What the lexicon knows of one name. */
export interface GazetteerEntry {
  readonly type: 'person' | 'organization' | 'place';
  /** The canonical form: the one newspapers use most. */
  readonly name: string;
  readonly latin: string | null;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  /** Occupation of a person, kind of an organization or place, as the tables spell it; null when not given. */
  readonly kind: string | null;
  readonly gender: 'm' | 'f' | null;
  /** `word`: an ordinary word too; `name`: another kind of name too; null: practically always this name. */
  readonly ambiguous: 'word' | 'name' | null;
}

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
  matchNames(tokens: readonly Token[]): NameMatch[];
  /** Entries of a name given as match keys, one per word. */
  lookUp(keys: readonly string[]): readonly GazetteerEntry[];
}

let loaded: Gazetteer | undefined;

/** The gazetteer, read from the lexicon on the first call and kept. @throws LexiconError when a table is malformed. */
export function loadGazetteer(): Gazetteer {
  loaded ??= new LexiconGazetteer();
  return loaded;
}

/** Readings already looked up; bounded, so that a long run cannot grow it for ever. */
const MAX_REMEMBERED = 100_000;

class LexiconGazetteer implements Gazetteer {
  readonly #names = new TokenTrie<GazetteerEntry>();
  readonly #firstWords = new Set<string>();
  readonly #readings = new Map<string, readonly CliticSplit[]>();
  readonly #words = readNameWords();

  constructor() {
    for (const row of readTable('public-figures', [
      'name',
      'latin',
      'aliases',
      'gender',
      'country',
      'occupation',
      'ambiguous',
    ]))
      this.#add(row, { type: 'person', kind: row.occupation || null, gender: genderOf(row.gender) });
    for (const table of ['organizations', 'media-outlets'])
      for (const row of readTable(table, NAME_COLUMNS))
        this.#add(row, { type: 'organization', kind: row.kind || null, gender: null });
    for (const table of ['places', 'places-geonames'])
      for (const row of readTable(table, NAME_COLUMNS))
        this.#add(row, { type: 'place', kind: row.kind || null, gender: null });
  }

  classesOf(key: string): number {
    return this.#words.classesOf(key);
  }

  lookUp(keys: readonly string[]): readonly GazetteerEntry[] {
    return this.#names.get(keys);
  }

  matchNames(tokens: readonly Token[]): NameMatch[] {
    const { keys, positions } = withoutAcronymStops(tokens);
    const found: NameMatch[] = [];
    for (let index = 0; index < keys.length; index += 1) {
      const readings = this.#readingsOf(keys[index] as string);
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
    let readings = this.#readings.get(key);
    if (readings === undefined) {
      const isPersonName = (this.#words.classesOf(key) & PERSON_NAMES) !== 0;
      readings = splitClitics(key).filter(
        (split) => this.#firstWords.has(split.stem) && (split.prefixes === '' || !isPersonName),
      );
      if (this.#readings.size >= MAX_REMEMBERED) this.#readings.clear();
      this.#readings.set(key, readings);
    }
    return readings;
  }

  #add(row: NameRow, rest: Pick<GazetteerEntry, 'type' | 'kind' | 'gender'>): void {
    const entry: GazetteerEntry = {
      ...rest,
      name: row.name,
      latin: row.latin || null,
      country: row.country || null,
      ambiguous: row.ambiguous === 'word' || row.ambiguous === 'name' ? row.ambiguous : null,
    };
    const forms = [row.name, ...listCell(row.aliases)].map(keysOf).flatMap(spellingsOf);
    for (const form of new Set(forms)) this.#addForm(form, entry);
  }

  #addForm(form: string, entry: GazetteerEntry): void {
    const keys = form.split(' ');
    if (keys[0] === '') return;
    this.#firstWords.add(keys[0] as string);
    this.#names.add(keys, entry);
  }
}

const PERSON_NAMES = WordClass.GivenName | WordClass.AmbiguousGivenName | WordClass.FamilyName;

const NAME_COLUMNS = ['name', 'latin', 'aliases', 'kind', 'country', 'ambiguous'] as const;
type NameRow = Record<'name' | 'latin' | 'aliases' | 'country' | 'ambiguous', string>;

function genderOf(cell: string): 'm' | 'f' | null {
  return cell === 'm' || cell === 'f' ? cell : null;
}

/** A name as listed, and as others join or part what is served: عبد العزيز, عبدالعزيز. */
function spellingsOf(form: string): string[] {
  if (!form.includes('عبد')) return [form];
  return [form, form.replace(/(?<=^| )عبد (?=ال)/g, 'عبد'), form.replace(/(?<=^| )عبد(?=ال\S{3})/g, 'عبد ')];
}

const PLAIN_WORDS = /^[\u0621-\u064a ]+$/;

/** Match keys of a listed form, joined by one space; the same tokens as running text gives. */
function keysOf(form: string): string {
  if (PLAIN_WORDS.test(form)) return fold(form);
  return tokenize(form)
    .filter((token) => token.text !== '.')
    .map((token) => token.key)
    .join(' ');
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
