/**
 * Looks feature weights up by hash and sums them: per written form once, per position for what depends on neighbours.
 *
 * @example table.addFeature(hash, sums, 0)
 */
import { MAX_CONTEXT_FEATURES, NEIGHBOURS, seenFrom } from './context-features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './weights-file.ts';
import type { TypeFeatures, WordTypes } from './word-types.ts';

/** Taken once: where globals are looked up through a sandbox, as in tests, each look-up of `Math` costs more than the product. */
const { imul } = Math;

/**
 * One number per label: the first reading's weight in its lower 16 bits, the second's in its upper ones. Sums of a few
 * hundred weights of 8 bits stay within 16, so both are added at once.
 */
export const ROW = LABEL_COUNT;

/** The two sums in one packed number. */
export function firstOf(packed: number): number {
  return (packed << 16) >> 16;
}
export function secondOf(packed: number): number {
  return (packed - firstOf(packed)) >> 16;
}

const PER_TYPE = NEIGHBOURS.length * ROW;

export class FeatureWeights {
  /** Open addressing: a hash and its row's offset side by side; offset -1 marks a free slot. */
  readonly #slots: Int32Array;
  readonly #weights: Int32Array;
  /** Rows of the features being added. */
  readonly #rows = new Int32Array(MAX_CONTEXT_FEATURES);
  #typeSums = new Int32Array(1 << 16);
  #summed = 0;
  #generation = -1;

  constructor(
    model: TaggerModel,
    readonly types: WordTypes,
  ) {
    let size = 1 << 12;
    while (size < model.hashes.length * 2) size *= 2;
    this.#slots = new Int32Array(size * 2).fill(-1);
    this.#weights = packReadings(model);
    for (let feature = 0; feature < model.hashes.length; feature += 1) {
      const hash = model.hashes[feature] as number;
      let slot = firstSlot(hash, size);
      while (this.#slots[slot + 1] !== -1) slot = (slot + 2) & (size * 2 - 1);
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = feature * ROW;
    }
  }

  /** Adds the weights of one feature to `sums[at, at + ROW)`; a feature the model lacks adds nothing. */
  addFeature(hash: number, sums: Int32Array, at: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = firstSlot(hash, slots.length >> 1);
    for (;;) {
      const row = slots[slot + 1] as number;
      if (row === -1) return;
      if (slots[slot] === hash) {
        const weights = this.#weights;
        for (let k = 0; k < ROW; k += 1) sums[at + k] = (sums[at + k] as number) + (weights[row + k] as number);
        return;
      }
      slot = (slot + 2) & mask;
    }
  }

  /**
   * Adds the weights of the first `count` features of `hashes`. All rows are found before any is added, so that waiting
   * for memory overlaps: the tables are larger than the processor's caches.
   */
  addFeatures(hashes: Int32Array, count: number, sums: Int32Array, at: number): void {
    const slots = this.#slots;
    const rows = this.#rows;
    const weights = this.#weights;
    const mask = slots.length - 1;
    const size = slots.length >> 1;
    let found = 0;
    for (let index = 0; index < count; index += 1) {
      const hash = hashes[index] as number;
      let slot = firstSlot(hash, size);
      while (slots[slot] !== hash && slots[slot + 1] !== -1) slot = (slot + 2) & mask;
      const row = slots[slot + 1] as number;
      rows[found] = row;
      if (row !== -1) found += 1;
    }
    for (let index = 0; index < found; index += 1) {
      const row = rows[index] as number;
      for (let k = 0; k < ROW; k += 1) sums[at + k] = (sums[at + k] as number) + (weights[row + k] as number);
    }
  }

  /** Adds what the form `typeId` says of a position that sees it from `slot` (an index into `NEIGHBOURS`). */
  addType(typeId: number, slot: number, sums: Int32Array, at: number): void {
    if (typeId >= this.#summed || this.#generation !== this.types.generation) this.#sumTypes();
    const typeSums = this.#typeSums;
    const from = typeId * PER_TYPE + slot * ROW;
    for (let k = 0; k < ROW; k += 1) sums[at + k] = (sums[at + k] as number) + (typeSums[from + k] as number);
  }

  #sumTypes(): void {
    if (this.#generation !== this.types.generation) {
      this.#generation = this.types.generation;
      this.#summed = 0;
      this.#typeSums.fill(0);
    }
    const size = this.types.size;
    if (this.#typeSums.length < size * PER_TYPE) {
      const larger = new Int32Array(size * PER_TYPE * 2);
      larger.set(this.#typeSums);
      this.#typeSums = larger;
    }
    for (let id = this.#summed; id < size; id += 1) {
      const type = this.types.at(id);
      const features = type.features as TypeFeatures;
      NEIGHBOURS.forEach(({ place }, slot) => {
        const at = id * PER_TYPE + slot * ROW;
        for (const feature of features[place].text) this.addFeature(seenFrom(feature, slot), this.#typeSums, at);
        for (const feature of features[place].lexicon) this.addFeature(seenFrom(feature, slot), this.#typeSums, at);
      });
      type.features = null;
    }
    this.#summed = size;
  }
}

function firstSlot(hash: number, size: number): number {
  return (imul(hash, 0x9e3779b1) & (size - 1)) * 2;
}

/** Rows of the file hold the first reading's labels, then the second's. */
function packReadings({ hashes, weights }: TaggerModel): Int32Array {
  const packed = new Int32Array(hashes.length * ROW);
  for (let feature = 0; feature < hashes.length; feature += 1)
    for (let label = 0; label < ROW; label += 1) {
      const first = weights[feature * 2 * ROW + label] as number;
      const second = weights[feature * 2 * ROW + ROW + label] as number;
      packed[feature * ROW + label] = (second << 16) + first;
    }
  return packed;
}
