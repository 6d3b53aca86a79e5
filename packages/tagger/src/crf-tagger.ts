/**
 * The tagger of our own: a linear-chain model read twice over each document, the second time knowing the first's result.
 *
 * @example new CrfTagger(parseWeights(bytes), loadGazetteer()).tag(tokens, sentences)
 */
import type { Gazetteer, SentenceRange, Token } from '@isnad/arabic';
import {
  contextFeatures,
  type EncodedDocument,
  lexiconFeatures,
  MAX_CONTEXT_FEATURES,
  NEIGHBOURS,
} from './context-features.ts';
import { ALLOWED, computeMarginals, decodeBest } from './decode.ts';
import { documentFeatures, gatherEvidence } from './document-features.ts';
import { encodeDocument } from './encode-document.ts';
import { FeatureWeights, labelSum, SUMS } from './feature-weights.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { readNames, type TaggedName } from './read-names.ts';
import type { Tagger } from './tagger.ts';
import type { TaggerModel } from './weights-file.ts';
import { WordTypes } from './word-types.ts';

const L = LABEL_COUNT;
const EDGE = 0;
const SURELY_OUTSIDE = 0.998;

export class CrfTagger implements Tagger {
  readonly #types: WordTypes;
  readonly #features: FeatureWeights;
  readonly #scratch = new Int32Array(MAX_CONTEXT_FEATURES);
  readonly #expTransitions: readonly Float64Array[];

  constructor(
    readonly model: TaggerModel,
    readonly gazetteer: Gazetteer,
  ) {
    this.#types = new WordTypes(model.classes, gazetteer);
    this.#features = new FeatureWeights(model, this.#types);
    this.#expTransitions = model.transitions.map((transitions) =>
      Float64Array.from(transitions, (value, pair) => (ALLOWED[pair] ? Math.exp(value) : 0)),
    );
  }

  tag(tokens: readonly Token[], sentences: readonly SentenceRange[]): TaggedName[] {
    if (tokens.length === 0) return [];
    this.#types.makeRoom();
    const matches = this.gazetteer.matchNames(tokens);
    const document = encodeDocument(tokens, sentences, this.#types, matches);
    const sums = this.#sumFeatures(document, sentences);
    const marginals = new Float32Array(tokens.length * L);
    const labels = new Uint8Array(tokens.length);
    this.#read(0, sums, sentences, marginals, labels);
    this.#addEvidence(document, sentences, marginals, sums);
    this.#read(1, sums, sentences, marginals, labels);
    return readNames(tokens, labels, marginals, matches, this.#types);
  }

  #sumFeatures(document: EncodedDocument, sentences: readonly SentenceRange[]): Int32Array {
    const sums = new Int32Array(document.length * SUMS);
    for (const { start, end } of sentences) {
      for (let position = start; position < end; position += 1) {
        const at = position * SUMS;
        for (let slot = 0; slot < NEIGHBOURS.length; slot += 1) {
          const seen = position + (NEIGHBOURS[slot] as (typeof NEIGHBOURS)[number]).offset;
          const id = seen < start || seen >= end ? EDGE : (document.typeIds[seen] as number);
          this.#features.addType(id, slot, sums, at);
        }
        this.#addAll(contextFeatures(document, position, this.#scratch), sums, at);
        this.#addAll(lexiconFeatures(document, position, this.#scratch), sums, at);
      }
    }
    return sums;
  }

  #addAll(count: number, sums: Int32Array, at: number): void {
    this.#features.addFeatures(this.#scratch, count, sums, at);
  }

  #addEvidence(
    document: EncodedDocument,
    sentences: readonly SentenceRange[],
    marginals: Float32Array,
    sums: Int32Array,
  ): void {
    const evidence = gatherEvidence(document, marginals);
    for (const { start, end } of sentences)
      for (let position = start; position < end; position += 1)
        this.#addAll(documentFeatures(document, evidence, marginals, position, this.#scratch), sums, position * SUMS);
  }

  /** Labels and probabilities of one reading: 0 the first, 1 the second. */
  #read(
    reading: 0 | 1,
    sums: Int32Array,
    sentences: readonly SentenceRange[],
    marginals: Float32Array,
    labels: Uint8Array,
  ): void {
    const emissions = new Float32Array(labels.length * L);
    const scale = this.model.scales[reading];
    for (let token = 0; token < labels.length; token += 1)
      for (let label = 0; label < L; label += 1)
        emissions[token * L + label] = labelSum(sums, token * SUMS, reading, label) * scale;
    for (const { start, end } of sentences) {
      if (reading === 1 && this.#isPlain(marginals, start, end)) continue;
      if (reading === 1) decodeBest(emissions, start, end, this.model.transitions[reading], labels);
      computeMarginals(emissions, start, end, this.#expTransitions[reading] as Float64Array, marginals);
    }
  }

  /** Whether the first reading is sure that the sentence has no name: then it is not read again. */
  #isPlain(marginals: Float32Array, start: number, end: number): boolean {
    for (let token = start; token < end; token += 1)
      if ((marginals[token * L + OUTSIDE] as number) < SURELY_OUTSIDE) return false;
    return true;
  }
}
