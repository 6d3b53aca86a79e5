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
  THIRDS,
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
/** Where the forms stand that a position sees. */
const OFFSETS = Int32Array.from([...NEIGHBOURS, ...THIRDS], ({ offset }) => offset);
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
    const emissions = new Float32Array(marginals.length);
    for (const { start, end } of sentences) this.#readFirst(sums, start, end, emissions, marginals);
    // All are judged before any is read again: a second reading writes over the first's probabilities.
    const unsure = sentences.filter(({ start, end }) => !isPlain(marginals, start, end));
    this.#addEvidence(document, unsure, marginals, sums);
    for (const { start, end } of unsure) this.#readAgain(sums, start, end, emissions, marginals, labels);
    return readNames(tokens, labels, marginals, matches, this.#types);
  }

  #sumFeatures(document: EncodedDocument, sentences: readonly SentenceRange[]): Int32Array {
    this.#features.prepareTypes();
    const sums = new Int32Array(document.length * SUMS);
    for (const { start, end } of sentences) {
      for (let position = start; position < end; position += 1) {
        const at = position * SUMS;
        for (let slot = 0; slot < OFFSETS.length; slot += 1) {
          const seen = position + (OFFSETS[slot] as number);
          const id = seen < start || seen >= end ? EDGE : (document.typeIds[seen] as number);
          this.#features.addType(id, slot, sums, at);
        }
        const count = contextFeatures(document, position, this.#scratch);
        this.#addAll(lexiconFeatures(document, position, this.#scratch, count), sums, at);
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

  #readFirst(sums: Int32Array, start: number, end: number, emissions: Float32Array, marginals: Float32Array): void {
    this.#scoreLabels(0, sums, start, end, emissions);
    computeMarginals(emissions, start, end, this.#expTransitions[0] as Float64Array, marginals);
  }

  /** Labels, and the probabilities of a sentence that has a name. */
  #readAgain(
    sums: Int32Array,
    start: number,
    end: number,
    emissions: Float32Array,
    marginals: Float32Array,
    labels: Uint8Array,
  ): void {
    this.#scoreLabels(1, sums, start, end, emissions);
    decodeBest(emissions, start, end, this.model.transitions[1], labels);
    if (hasName(labels, start, end))
      computeMarginals(emissions, start, end, this.#expTransitions[1] as Float64Array, marginals);
  }

  #scoreLabels(reading: 0 | 1, sums: Int32Array, start: number, end: number, emissions: Float32Array): void {
    const scale = this.model.scales[reading];
    for (let token = start; token < end; token += 1)
      for (let label = 0; label < L; label += 1)
        emissions[token * L + label] = labelSum(sums, token * SUMS, reading, label) * scale;
  }
}

/** Whether the first reading is sure that the sentence has no name: then it is not read again. */
function isPlain(marginals: Float32Array, start: number, end: number): boolean {
  for (let token = start; token < end; token += 1)
    if ((marginals[token * L + OUTSIDE] as number) < SURELY_OUTSIDE) return false;
  return true;
}

function hasName(labels: Uint8Array, start: number, end: number): boolean {
  for (let token = start; token < end; token += 1) if (labels[token] !== OUTSIDE) return true;
  return false;
}
