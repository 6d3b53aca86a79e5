/**
 * What the model sees of one written form, wherever it stands: letters, clitic readings, word classes, lexicon bits.
 *
 * @example const type = types.at(types.idOf(token)); type.stem // 'الولايات' for وبالولايات
 */
import { type NameWords, splitClitics, type Token } from '@isnad/arabic';
import { hashText, mixHash } from './hashing.ts';
import { classKey, type WordClasses } from './word-classes.ts';

/** Feature groups: `lexicon` features are dropped at random in training, so that the model does not lean on them. */
export interface FeatureGroups {
  readonly text: Int32Array;
  readonly lexicon: Int32Array;
}

/** Features of a form for itself (near) and for its neighbours (next, far). */
export interface TypeFeatures {
  readonly near: FeatureGroups;
  readonly next: FeatureGroups;
  readonly far: FeatureGroups;
}

/** One written form. */
export interface WordType {
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
  /** `WordClass` bits of the stem. */
  readonly bits: number;
  /** Word class bits boiled down: what part of a name the word could be. */
  readonly part: number;
  readonly isWord: boolean;
  /** Null once their weights are summed: by then they are the most of what a form takes. */
  features: TypeFeatures | null;
}

const Feature = {
  Form: 1,
  Stem: 2,
  Prefix: 3,
  Start: 4,
  End: 5,
  Shape: 6,
  Article: 7,
  Class: 8,
  StemClass: 9,
  Bit: 10,
  Bits: 11,
  Length: 12,
  FormPrefixBits: 13,
  Rank: 14,
} as const;

/** Forms kept; past this the table is emptied, so that a long run cannot grow it for ever. */
const MAX_TYPES = 24_000;

/** How many times more frequent a stem must be than the whole word for the first letters to count as clitics. */
const STEM_PREFERENCE = 3;

/** Interns written forms. Id 0 is the edge of a sentence. */
export class WordTypes {
  readonly #ids = new Map<string, number>();
  readonly #types: WordType[] = [];
  /** Grows by one each time the table is emptied: ids of an older generation mean nothing. */
  generation = 0;

  constructor(
    readonly classes: WordClasses,
    readonly words: NameWords,
  ) {
    this.#reset();
  }

  at(id: number): WordType {
    return this.#types[id] as WordType;
  }

  get size(): number {
    return this.#types.length;
  }

  /** To be called between documents only. */
  makeRoom(): void {
    if (this.#types.length > MAX_TYPES) {
      this.generation += 1;
      this.#reset();
    }
  }

  idOf(token: Pick<Token, 'kind' | 'key' | 'plain'>): number {
    const key = classKey(token);
    const id = this.#ids.get(key);
    if (id !== undefined) return id;
    const fresh = this.#types.length;
    this.#ids.set(key, fresh);
    this.#types.push(this.#describe(key, token.kind === 'word' || token.kind === 'latin'));
    return fresh;
  }

  #reset(): void {
    this.#ids.clear();
    this.#types.length = 0;
    this.#ids.set('\n', 0);
    this.#types.push(this.#describe('\n', false));
  }

  #describe(key: string, isWord: boolean): WordType {
    const { classes, words } = this;
    const rank = classes.rankOf(key);
    const { stem, prefix } = isWord ? this.#readStem(key, rank) : { stem: key, prefix: '' };
    const stemRank = stem === key ? rank : classes.rankOf(stem);
    const bits = isWord ? words.classesOf(stem) | (stem === key ? 0 : words.classesOf(key) & NAME_BITS) : 0;
    const part = partOf(bits);
    const formHash = hashText(key);
    const stemHash = hashText(stem);
    const prefixHash = hashText(prefix);
    const shape = shapeOf(key, isWord);
    const article = stem.startsWith('ال') ? 1 : 0;
    const text = { near: [] as number[], next: [] as number[], far: [] as number[] };
    const lexicon = { near: [] as number[], next: [] as number[], far: [] as number[] };
    const all = (feature: number) => {
      for (const list of [text.near, text.next, text.far]) list.push(feature);
    };
    const close = (feature: number) => {
      for (const list of [text.near, text.next]) list.push(feature);
    };
    all(mixHash(Feature.Form, formHash));
    for (let column = 0; column < classes.columns.length; column += 1) {
      all(mixHash(mixHash(Feature.StemClass, column), classes.classOf(stemRank, column)));
      if (stem !== key && rank >= 0) close(mixHash(mixHash(Feature.Class, column), classes.classOf(rank, column)));
    }
    if (isWord) {
      close(mixHash(Feature.Stem, stemHash));
      close(mixHash(Feature.Prefix, prefixHash));
      close(mixHash(Feature.Article, article));
      for (let length = 1; length <= 4 && length < stem.length; length += 1) {
        const end = mixHash(mixHash(Feature.End, length), hashText(stem, stem.length - length));
        text.near.push(mixHash(mixHash(Feature.Start, length), hashText(key, 0, length)), end);
        if (length === 2 || length === 3) text.next.push(end);
      }
      if (prefix !== '') text.near.push(mixHash(mixHash(Feature.Start, 9), hashText(stem, 0, 3)));
      text.near.push(mixHash(Feature.Length, Math.min(stem.length, 8)));
      text.near.push(mixHash(Feature.Rank, stemRank < 0 ? -1 : Math.floor(Math.log2(stemRank + 1))));
    }
    all(mixHash(Feature.Shape, shape));
    for (let bit = 1; bit <= bits; bit <<= 1) {
      if (!(bits & bit)) continue;
      for (const list of [lexicon.near, lexicon.next, lexicon.far]) list.push(mixHash(Feature.Bit, bit));
    }
    lexicon.near.push(mixHash(Feature.Bits, bits), mixHash(mixHash(Feature.FormPrefixBits, prefixHash), bits));
    lexicon.next.push(mixHash(Feature.Bits, bits));
    const groups = (place: 'near' | 'next' | 'far') => ({
      text: Int32Array.from(text[place]),
      lexicon: Int32Array.from(lexicon[place]),
    });
    return {
      key,
      stem,
      formHash,
      stemHash,
      prefixHash,
      bits,
      part,
      isWord,
      coarse: classes.classOf(stemRank, 0),
      middle: classes.classOf(stemRank, 1),
      fine: classes.classOf(stemRank, 2),
      frame: classes.classOf(stemRank, 3),
      fineFrame: classes.classOf(stemRank, 4),
      features: { near: groups('near'), next: groups('next'), far: groups('far') },
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

const NAME_BITS = 0b1111;

/** 0 none, 1 given name, 2 ambiguous given name, 4 family name, 8 ambiguous family name, 16 particle, 32 title. */
function partOf(bits: number): number {
  return (bits & NAME_BITS) | (bits & (1 << 9) ? 16 : 0) | (bits & (1 << 4) ? 32 : 0);
}

/** Word, Latin word by its capitals, number by its digits, or the mark itself. */
function shapeOf(key: string, isWord: boolean): number {
  if (!isWord) return hashText(key);
  const first = key.charCodeAt(0);
  return first < 0x250 ? 2 : 1;
}
