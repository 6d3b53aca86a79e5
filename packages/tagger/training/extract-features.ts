/**
 * Lists the features of every token of a document, as the tagger sums them, and numbers those worth a weight.
 *
 * @example const rows = index.rowsOf(extractText(document));
 */
import {
  type EncodedDocument,
  lexiconFeatures,
  MAX_CONTEXT_FEATURES,
  NEIGHBOURS,
  neighbour,
  seenFrom,
  textFeatures,
} from '../src/context-features.ts';
import { documentFeatures, gatherEvidence } from '../src/document-features.ts';
import { mixHash } from '../src/hashing.ts';
import { TypeFeatures } from '../src/type-features.ts';
import type { FeatureRows } from './train-crf.ts';

/** Feature hashes of a document's tokens, laid out like `FeatureRows`. */
export interface HashRows {
  readonly offsets: Int32Array;
  readonly hashes: Int32Array;
}

const scratch = new Int32Array(MAX_CONTEXT_FEATURES);
const typeFeatures = new TypeFeatures();

function extract(
  document: EncodedDocument,
  listFeatures: (position: number, add: (feature: number) => void) => void,
): HashRows {
  const offsets = new Int32Array(document.length + 1);
  const hashes: number[] = [];
  const add = (feature: number) => hashes.push(feature);
  for (let position = 0; position < document.length; position += 1) {
    listFeatures(position, add);
    offsets[position + 1] = hashes.length;
  }
  return { offsets, hashes: Int32Array.from(hashes) };
}

function extractGroup(
  document: EncodedDocument,
  group: 'text' | 'lexicon',
  writeContext: (document: EncodedDocument, position: number, out: Int32Array) => number,
): HashRows {
  return extract(document, (position, add) => {
    NEIGHBOURS.forEach(({ offset, place }, slot) => {
      typeFeatures.describe(neighbour(document, position, offset));
      for (const feature of typeFeatures[place][group]) add(seenFrom(feature, slot));
    });
    const count = writeContext(document, position, scratch);
    for (let index = 0; index < count; index += 1) add(scratch[index] as number);
  });
}

/** Features of the text alone. */
export function extractText(document: EncodedDocument): HashRows {
  return extractGroup(document, 'text', textFeatures);
}

/** Features that rest on the lexicon. */
export function extractLexicon(document: EncodedDocument): HashRows {
  return extractGroup(document, 'lexicon', lexiconFeatures);
}

/**
 * The rows with every feature doubled: once shared, once of the corpus's own, which takes up its conventions (Daumé
 * 2007). Only corpora other than the news have features of their own: the tagger knows the shared ones.
 */
export function withCorpusFeatures(rows: HashRows, corpus: number): HashRows {
  const hashes = new Int32Array(rows.hashes.length * 2);
  rows.hashes.forEach((hash, at) => {
    hashes[2 * at] = hash;
    hashes[2 * at + 1] = mixHash(hash, corpus);
  });
  return { offsets: rows.offsets.map((offset) => offset * 2), hashes };
}

/** Features of the second reading. */
export function extractEvidence(document: EncodedDocument, marginals: Float32Array): HashRows {
  const evidence = gatherEvidence(document, marginals);
  return extract(document, (position, add) => {
    const count = documentFeatures(document, evidence, marginals, position, scratch);
    for (let index = 0; index < count; index += 1) add(scratch[index] as number);
  });
}

/** Numbers feature hashes; open addressing over typed arrays, for tens of millions of look-ups. */
export class FeatureIndex {
  #keys = new Int32Array(1 << 22);
  #values = new Int32Array(1 << 22);
  #size = 0;
  /** Hash of each feature id. */
  readonly hashes: number[] = [];

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  /** Counts the features of documents to learn from; a feature gets an id the `minimum`-th time it is seen. */
  count(rows: HashRows, minimum: number): void {
    for (const hash of rows.hashes) {
      if (this.#size * 2 > this.#keys.length) this.#grow();
      const slot = this.#slot(hash);
      const value = this.#values[slot] as number;
      if (value > 0) continue;
      if (value === 0) this.#size += 1;
      this.#keys[slot] = hash;
      // Below zero: times seen so far; above: id + 1.
      if (value - 1 <= -minimum) {
        this.hashes.push(hash);
        this.#values[slot] = this.hashes.length;
      } else this.#values[slot] = value - 1;
    }
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot += 1) {
      if (values[slot] === 0) continue;
      const to = this.#slot(keys[slot] as number);
      this.#keys[to] = keys[slot] as number;
      this.#values[to] = values[slot] as number;
    }
  }

  /** The rows with known features only, as ids. */
  rowsOf(rows: HashRows): FeatureRows {
    const offsets = new Int32Array(rows.offsets.length);
    const ids: number[] = [];
    for (let token = 0; token + 1 < rows.offsets.length; token += 1) {
      for (let at = rows.offsets[token] as number; at < (rows.offsets[token + 1] as number); at += 1) {
        const value = this.#values[this.#slot(rows.hashes[at] as number)] as number;
        if (value > 0) ids.push(value - 1);
      }
      offsets[token + 1] = ids.length;
    }
    return { offsets, ids: Int32Array.from(ids) };
  }
}
