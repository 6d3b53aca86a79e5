/**
 * Features of a written form that hold wherever it stands, for itself and as its neighbours see it.
 *
 * @example const features = new TypeFeatures(); features.describe(type); features.near.text
 */
import { hashText, mixHash } from './hashing.ts';
import type { WordType } from './word-types.ts';

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

/** Hashes by group: `lexicon` features are dropped at random in training, so that the model does not lean on them. */
export interface FeatureGroups {
  readonly text: number[];
  readonly lexicon: number[];
}

/** The features of one form at a time; lists are used again, so they hold until the next form is described. */
export class TypeFeatures {
  /** What the form says of itself. */
  readonly near: FeatureGroups = { text: [], lexicon: [] };
  /** Of the words right beside it. */
  readonly next: FeatureGroups = { text: [], lexicon: [] };
  /** Of the words beyond those. */
  readonly far: FeatureGroups = { text: [], lexicon: [] };

  describe(type: WordType): void {
    for (const groups of [this.near, this.next, this.far]) {
      groups.text.length = 0;
      groups.lexicon.length = 0;
    }
    const { text: near } = this.near;
    const { text: next } = this.next;
    this.#all(mixHash(Feature.Form, type.formHash));
    const classes = [type.coarse, type.middle, type.fine, type.frame, type.fineFrame];
    for (let column = 0; column < classes.length; column += 1)
      this.#all(mixHash(mixHash(Feature.StemClass, column), classes[column] as number));
    for (let column = 0; column < type.wholeClasses.length; column += 1) {
      const feature = mixHash(mixHash(Feature.Class, column), type.wholeClasses[column] as number);
      near.push(feature);
      next.push(feature);
    }
    if (type.isWord) this.#describeLetters(type);
    this.#all(mixHash(Feature.Shape, shapeOf(type)));
    this.#describeBits(type);
  }

  #all(feature: number): void {
    this.near.text.push(feature);
    this.next.text.push(feature);
    this.far.text.push(feature);
  }

  #describeLetters({ key, stem, stemHash, prefixHash, rankStep }: WordType): void {
    const { text: near } = this.near;
    const { text: next } = this.next;
    for (const feature of [
      mixHash(Feature.Stem, stemHash),
      mixHash(Feature.Prefix, prefixHash),
      mixHash(Feature.Article, stem.startsWith('ال') ? 1 : 0),
    ]) {
      near.push(feature);
      next.push(feature);
    }
    for (let length = 1; length <= 4 && length < stem.length; length += 1) {
      const end = mixHash(mixHash(Feature.End, length), hashText(stem, stem.length - length));
      near.push(mixHash(mixHash(Feature.Start, length), hashText(key, 0, length)), end);
      if (length === 2 || length === 3) next.push(end);
    }
    if (stem !== key) near.push(mixHash(mixHash(Feature.Start, 9), hashText(stem, 0, 3)));
    near.push(mixHash(Feature.Length, Math.min(stem.length, 8)), mixHash(Feature.Rank, rankStep));
  }

  #describeBits({ bits, prefixHash }: WordType): void {
    for (let bit = 1; bit <= bits; bit <<= 1) {
      if (!(bits & bit)) continue;
      const feature = mixHash(Feature.Bit, bit);
      for (const { lexicon } of [this.near, this.next, this.far]) lexicon.push(feature);
    }
    this.near.lexicon.push(mixHash(Feature.Bits, bits), mixHash(mixHash(Feature.FormPrefixBits, prefixHash), bits));
    this.next.lexicon.push(mixHash(Feature.Bits, bits));
  }
}

/** Word, Latin word by its capitals, number by its digits, or the mark itself. */
function shapeOf({ key, isWord, formHash }: WordType): number {
  if (!isWord) return formHash;
  return key.charCodeAt(0) < 0x250 ? 2 : 1;
}
