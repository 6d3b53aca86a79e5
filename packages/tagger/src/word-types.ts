/**
 * What the model sees of one written form, wherever it stands: letters, clitic readings, word classes, lexicon bits.
 *
 * @example const type = types.at(types.idOf(token)); type.stem // 'الولايات' for وبالولايات
 */
import { FormNote, type NameWords, splitClitics, type Token } from '@isnad/arabic';
import { hashText } from './hashing.ts';
import { classKey, type WordClasses } from './word-classes.ts';

/** One written form. */
export interface WordType {
  /** Its id, and the generation of ids that this is one of. */
  id: number;
  generation: number;
  readonly key: string;
  readonly stem: string;
  readonly formHash: number;
  readonly stemHash: number;
  readonly prefixHash: number;
  /** Class of the stem: coarse, middle, fine. */
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  /** Class of the stem by the exact words beside it: some hundreds, some thousands. */
  readonly frame: number;
  readonly fineFrame: number;
  /** Classes of the whole word in the same order, where clitics were read off a word the table knows; else none. */
  readonly wholeClasses: readonly number[];
  /** How frequent the stem is, in powers of two of its rank; -1 for a stem the table lacks. */
  readonly rankStep: number;
  /** `WordClass` bits of the stem. */
  readonly bits: number;
  /** Word class bits boiled down: what part of a name the word could be. */
  readonly part: number;
  readonly isWord: boolean;
}

/**
 * Forms kept; past this room is made, so that a long run cannot grow the table for ever: each form takes half a kilobyte.
 * The forms that were met again stay, the oldest first, up to half of all: they are the frequent ones, and to describe
 * them anew cost a fifth of all that tagging does.
 */
const MAX_TYPES = 64_000;
const MOST_KEPT = MAX_TYPES / 2;

/** How many times more frequent a stem must be than the whole word for the first letters to count as clitics. */
const STEM_PREFERENCE = 3;

/** Stands for no word: none has a line break. */
const EDGE_KEY = '\n';

/** Interns written forms. Id 0 is the edge of a sentence. */
export class WordTypes {
  readonly #ids = new Map<string, number>();
  readonly #types: WordType[] = [];
  readonly #noted = new FormNote<WordType>();
  /** 1 for each id that was asked for again since room was made. */
  readonly #again: Uint8Array;
  /** Grows by one each time room is made: ids of an older generation mean nothing. */
  generation = 0;
  /** The ids that the forms kept had in the generation before, in order: the form of `kept[i]` has the id `i` now. */
  kept: readonly number[] = [];

  constructor(
    readonly classes: WordClasses,
    readonly words: NameWords,
    readonly room = { most: MAX_TYPES, kept: MOST_KEPT },
  ) {
    this.#again = new Uint8Array(room.most);
    this.#ids.set(EDGE_KEY, 0);
    this.#types.push(this.#describe(EDGE_KEY, false));
  }

  at(id: number): WordType {
    return this.#types[id] as WordType;
  }

  get size(): number {
    return this.#types.length;
  }

  /** To be called between documents only. */
  makeRoom(): void {
    if (this.#types.length <= this.room.most) return;
    const kept = [0];
    for (let id = 1; id < this.#types.length && kept.length < this.room.kept; id += 1)
      if (this.#again[id] === 1) kept.push(id);
    const types = kept.map((id) => this.at(id));
    this.generation += 1;
    this.kept = kept;
    this.#again.fill(0);
    this.#ids.clear();
    this.#types.length = 0;
    for (const type of types) {
      type.id = this.#types.push(type) - 1;
      type.generation = this.generation;
      this.#ids.set(type.key, type.id);
    }
  }

  /** The type of a token, found without its key where its form was met of late. */
  typeOf(token: Token): WordType {
    const noted = this.#noted.on(token.form);
    if (noted !== undefined && noted.generation === this.generation) {
      this.#again[noted.id] = 1;
      return noted;
    }
    const type = this.at(this.idOf(token));
    this.#noted.write(token.form, type);
    return type;
  }

  idOf(token: Pick<Token, 'kind' | 'key' | 'plain'>): number {
    const key = classKey(token);
    const id = this.#ids.get(key);
    if (id !== undefined) {
      this.#again[id] = 1;
      return id;
    }
    const fresh = this.#types.length;
    this.#ids.set(key, fresh);
    this.#types.push(this.#describe(key, token.kind === 'word' || token.kind === 'latin'));
    return fresh;
  }

  #describe(key: string, isWord: boolean): WordType {
    const { classes, words, generation } = this;
    const rank = classes.rankOf(key);
    const { stem, prefix } = isWord ? this.#readStem(key, rank) : { stem: key, prefix: '' };
    const stemRank = stem === key ? rank : classes.rankOf(stem);
    const bits = isWord ? words.classesOf(stem) | (stem === key ? 0 : words.classesOf(key) & NAME_BITS) : 0;
    return {
      id: this.#types.length,
      generation,
      key,
      stem,
      formHash: hashText(key),
      stemHash: hashText(stem),
      prefixHash: hashText(prefix),
      bits,
      part: partOf(bits),
      isWord,
      coarse: classes.classOf(stemRank, 0),
      middle: classes.classOf(stemRank, 1),
      fine: classes.classOf(stemRank, 2),
      frame: classes.classOf(stemRank, 3),
      fineFrame: classes.classOf(stemRank, 4),
      wholeClasses: stem === key || rank < 0 ? NO_CLASSES : classes.columns.map((column) => column[rank] as number),
      rankStep: stemRank < 0 ? -1 : Math.floor(Math.log2(stemRank + 1)),
    };
  }

  /** The most likely reading of the clitics by frequency alone: بالرياض is read ب + الرياض, بغداد as a whole. */
  #readStem(key: string, rank: number): { stem: string; prefix: string } {
    let stem = key;
    let prefix = '';
    let best = rank < 0 ? 1e9 : rank;
    for (const split of splitClitics(key)) {
      if (split.prefixes === '') continue;
      const stemRank = this.classes.rankOf(split.stem);
      // Frequency falls about as 1 / rank (Zipf).
      if (stemRank >= 0 && (stemRank + 1) * STEM_PREFERENCE < best + 1) {
        best = stemRank;
        stem = split.stem;
        prefix = split.prefixes;
      }
    }
    return { stem, prefix };
  }
}

const NO_CLASSES: readonly number[] = [];
const NAME_BITS = 0b1111;

/** 0 none, 1 given name, 2 ambiguous given name, 4 family name, 8 ambiguous family name, 16 particle, 32 title. */
function partOf(bits: number): number {
  return (bits & NAME_BITS) | (bits & (1 << 9) ? 16 : 0) | (bits & (1 << 4) ? 32 : 0);
}
