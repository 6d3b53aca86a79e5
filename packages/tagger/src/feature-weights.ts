/**
 * Looks feature weights up by hash and sums them: per written form once, per position for what depends on neighbours.
 *
 * @example weights.addFeatures(hashes, count, sums, position * SUMS); // then labelSum(sums, position, 0, label)
 */
import { MAX_CONTEXT_FEATURES, NEIGHBOURS, ownFeatures, seenFrom, THIRDS, thirdFeature } from './context-features.ts';
import { LABEL_COUNT } from './labels.ts';
import { TypeFeatures } from './type-features.ts';
import type { TaggerModel } from './weights-file.ts';
import type { WordTypes } from './word-types.ts';

/** Taken once: where globals are looked up through a sandbox, as in tests, each look-up of `Math` costs more than the product. */
const { imul } = Math;

/** Labels go two and two, the last one with nothing. */
const PAIRS = (LABEL_COUNT + 1) >> 1;

/** Numbers that hold the sums of one position: a pair of labels each, those of the first reading, then the second's. */
export const SUMS = 2 * PAIRS;

/** The sum of one label, of reading 0 or 1. Sums of a few hundred weights of 8 bits stay within half a number. */
export function labelSum(sums: Int32Array, at: number, reading: 0 | 1, label: number): number {
  const pair = sums[at + reading * PAIRS + (label >> 1)] as number;
  const even = (pair << 16) >> 16;
  return (label & 1) === 0 ? even : (pair - even) >> 16;
}

/**
 * A row of the table: its feature's hash, then four weights a number, one byte each: two labels, both readings. So it
 * is 32 bytes that a processor fetches at once; the table is larger than its caches, and waiting is most of tagging.
 */
const ROW = 1 + PAIRS;
/** Weights are stored from 1 to 255, so that four are added in two steps; no row in use begins with four zeros. */
const BIAS = 128;
const HALVES = 0x00ff00ff;
const BIAS_OF_HALVES = (BIAS << 16) | BIAS;

/** From where a form is seen: `NEIGHBOURS` in order, then `THIRDS`. */
const SLOTS = NEIGHBOURS.length + THIRDS.length;
const PER_TYPE = SLOTS * SUMS;

export class FeatureWeights {
  readonly #table: Int32Array;
  /** One bit a hash, of the features the model has: nearly half of those asked for it lacks, and they end here. */
  readonly #known: Int32Array;
  /** The features being added: hashes, then their rows. */
  readonly #rows = new Int32Array(MAX_CONTEXT_FEATURES + 1);
  /** The hashes that stand where theirs would be. */
  readonly #found = new Int32Array(MAX_CONTEXT_FEATURES + 1);
  readonly #features = new TypeFeatures();
  readonly #seen = new Int32Array(MAX_CONTEXT_FEATURES);
  #typeSums = new Int32Array(1 << 16);
  #summed = 0;
  #generation = -1;

  constructor(
    model: TaggerModel,
    readonly types: WordTypes,
  ) {
    let size = 1 << 12;
    while (size < model.hashes.length * 1.4) size *= 2;
    this.#table = new Int32Array(size * ROW);
    this.#known = new Int32Array(size >> 2);
    for (let feature = 0; feature < model.hashes.length; feature += 1) this.#addRow(model, feature);
  }

  /** Rows of the file hold the first reading's labels, then the second's. */
  #addRow({ hashes, weights }: TaggerModel, feature: number): void {
    const table = this.#table;
    const hash = hashes[feature] as number;
    const at = this.#find(hash);
    table[at] = hash;
    const first = feature * 2 * LABEL_COUNT;
    const second = first + LABEL_COUNT;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const label = 2 * pair;
      const hasOdd = label + 1 < LABEL_COUNT;
      table[at + 1 + pair] =
        (BIAS + (weights[first + label] as number)) |
        ((BIAS + (weights[second + label] as number)) << 8) |
        ((BIAS + (hasOdd ? (weights[first + label + 1] as number) : 0)) << 16) |
        ((BIAS + (hasOdd ? (weights[second + label + 1] as number) : 0)) << 24);
    }
    const known = this.#known;
    const word = (hash >>> 5) & (known.length - 1);
    known[word] = (known[word] as number) | (1 << hash);
  }

  /** The row where the feature is looked for first. */
  #placeOf(hash: number): number {
    return imul(hash, 0x9e3779b1) & (this.#table.length / ROW - 1);
  }

  /** Where the feature's row begins, or the free one where it would. */
  #find(hash: number): number {
    const table = this.#table;
    const size = table.length / ROW;
    let row = this.#placeOf(hash);
    while (table[row * ROW] !== hash && table[row * ROW + 1] !== 0) row = (row + 1) & (size - 1);
    return row * ROW;
  }

  /**
   * Adds the weights of the first `length` features of `hashes` to `sums[at, at + SUMS)`; a feature the model lacks adds
   * nothing. Step by step over all of them, so that waiting for memory overlaps.
   */
  addFeatures(hashes: Int32Array, length: number, sums: Int32Array, at: number): void {
    const known = this.#known;
    const rows = this.#rows;
    const table = this.#table;
    let maybe = 0;
    for (let index = 0; index < length; index += 1) {
      const hash = hashes[index] as number;
      rows[maybe] = hash;
      maybe += ((known[(hash >>> 5) & (known.length - 1)] as number) >>> hash) & 1;
    }
    // All rows are asked for before any is looked at: at a feature that stands beside its place the processor guesses
    // wrong, and waits for the rows it had asked for ahead one by one.
    const found = this.#found;
    for (let index = 0; index < maybe; index += 1)
      found[index] = table[this.#placeOf(rows[index] as number) * ROW] as number;
    let count = 0;
    for (let index = 0; index < maybe; index += 1) {
      const hash = rows[index] as number;
      const row = found[index] === hash ? this.#placeOf(hash) * ROW : this.#find(hash);
      rows[count] = row;
      if (table[row + 1] !== 0) count += 1;
    }
    for (let pair = 0; pair < PAIRS; pair += 1) {
      let first = 0;
      let second = 0;
      for (let index = 0; index < count; index += 1) {
        const weights = table[(rows[index] as number) + 1 + pair] as number;
        first += weights & HALVES;
        second += (weights >>> 8) & HALVES;
      }
      sums[at + pair] = (sums[at + pair] as number) + first - count * BIAS_OF_HALVES;
      sums[at + PAIRS + pair] = (sums[at + PAIRS + pair] as number) + second - count * BIAS_OF_HALVES;
    }
  }

  /** To be called before `addType`, when all forms of a document are known. */
  prepareTypes(): void {
    if (this.#summed < this.types.size || this.#generation !== this.types.generation) this.#sumTypes();
  }

  /** Adds what the form `typeId` says of a position that sees it from `slot` (of `NEIGHBOURS`, then of `THIRDS`). */
  addType(typeId: number, slot: number, sums: Int32Array, at: number): void {
    const typeSums = this.#typeSums;
    const from = typeId * PER_TYPE + slot * SUMS;
    for (let k = 0; k < SUMS; k += 1) sums[at + k] = (sums[at + k] as number) + (typeSums[from + k] as number);
  }

  /** Moves the sums of the forms that were kept to their new ids, which are never larger; of all others they are gone. */
  #keepSums(): void {
    const { generation, kept } = this.types;
    let count = 0;
    if (generation === this.#generation + 1)
      for (; count < kept.length && (kept[count] as number) < this.#summed; count += 1) {
        const from = (kept[count] as number) * PER_TYPE;
        this.#typeSums.copyWithin(count * PER_TYPE, from, from + PER_TYPE);
      }
    this.#summed = count;
    this.#typeSums.fill(0, count * PER_TYPE);
  }

  #sumTypes(): void {
    if (this.#generation !== this.types.generation) {
      this.#keepSums();
      this.#generation = this.types.generation;
    }
    const size = this.types.size;
    if (this.#typeSums.length < size * PER_TYPE) {
      const larger = new Int32Array(Math.ceil(size * 1.5) * PER_TYPE);
      larger.set(this.#typeSums);
      this.#typeSums = larger;
    }
    for (let id = this.#summed; id < size; id += 1) {
      this.#features.describe(this.types.at(id));
      for (let slot = 0; slot < NEIGHBOURS.length; slot += 1) {
        const { text, lexicon } = this.#features[(NEIGHBOURS[slot] as (typeof NEIGHBOURS)[number]).place];
        let count = 0;
        for (let index = 0; index < text.length; index += 1)
          this.#seen[count++] = seenFrom(text[index] as number, slot);
        for (let index = 0; index < lexicon.length; index += 1)
          this.#seen[count++] = seenFrom(lexicon[index] as number, slot);
        if (slot === 0) count = ownFeatures(this.types.at(id), this.#seen, count);
        this.addFeatures(this.#seen, count, this.#typeSums, id * PER_TYPE + slot * SUMS);
      }
      for (let side = 0; side < THIRDS.length; side += 1) {
        this.#seen[0] = thirdFeature(this.types.at(id), side);
        this.addFeatures(this.#seen, 1, this.#typeSums, id * PER_TYPE + (NEIGHBOURS.length + side) * SUMS);
      }
    }
    this.#summed = size;
  }
}
