/**
 * Prepares documents for training, and trains the two readings: the second sees what the first made of the document.
 *
 * @example const prepared = prepare(examples, () => types, gazetteer, () => 2); const first = trainCrf(prepared.sequences, …);
 */
import type { Gazetteer, NameMatch } from '@isnad/arabic';
import type { EncodedDocument } from '../src/context-features.ts';
import { ALLOWED, computeMarginals, decodeBest } from '../src/decode.ts';
import { encodeDocument } from '../src/encode-document.ts';
import { LABEL_COUNT, OUTSIDE } from '../src/labels.ts';
import { readNames, type TaggedName } from '../src/read-names.ts';
import type { WordTypes } from '../src/word-types.ts';
import type { Example } from './examples.ts';
import {
  extractEvidence,
  extractLexicon,
  extractText,
  FeatureIndex,
  type HashRows,
  withCorpusFeatures,
} from './extract-features.ts';
import type { CrfWeights, FeatureRows, Sequence } from './train-crf.ts';

const L = LABEL_COUNT;

/** An annotated document with its features. */
export interface Prepared extends Sequence {
  readonly example: Example;
  readonly encoded: EncodedDocument;
  readonly matches: readonly NameMatch[];
}

/** Encodes all examples and numbers the features that at least `minimumOf` tokens up to the example at a place have. */
export function prepare(
  examples: readonly Example[],
  typesFor: (example: Example) => WordTypes,
  gazetteer: Pick<Gazetteer, 'matchNames'>,
  minimumOf: (at: number) => number,
  weightOf: (at: number) => number = () => 1,
  /** 0 for the corpus whose conventions count; another number for each other corpus. */
  corpusOf: (example: Example) => number = () => 0,
): { prepared: Prepared[]; index: FeatureIndex } {
  const index = new FeatureIndex();
  const hashed = examples.map((example, at) => {
    const matches = gazetteer.matchNames(example.tokens);
    const encoded = encodeDocument(example.tokens, example.sentences, typesFor(example), matches);
    const corpus = corpusOf(example);
    const own = (rows: HashRows) => (corpus === 0 ? rows : withCorpusFeatures(rows, corpus));
    const rows = { text: own(extractText(encoded)), lexicon: own(extractLexicon(encoded)) };
    index.count(rows.text, minimumOf(at));
    index.count(rows.lexicon, minimumOf(at));
    return { encoded, rows, matches };
  });
  const prepared = hashed.map(({ encoded, rows, matches }, at) => {
    const example = examples[at] as Example;
    return {
      example,
      encoded,
      matches,
      labels: example.labels,
      sentences: example.sentences,
      text: index.rowsOf(rows.text),
      lexicon: index.rowsOf(rows.lexicon),
      weight: weightOf(at),
    };
  });
  return { prepared, index };
}

/** The same documents with the evidence of a first reading each. */
export function withEvidence(
  prepared: readonly Prepared[],
  marginals: readonly Float32Array[],
  index: FeatureIndex,
): Prepared[] {
  const rows: HashRows[] = prepared.map(({ encoded }, at) => extractEvidence(encoded, marginals[at] as Float32Array));
  for (const row of rows) index.count(row, 2);
  return prepared.map((document, at) => ({ ...document, document: index.rowsOf(rows[at] as HashRows) }));
}

function emissionsOf(sequence: Sequence, weights: CrfWeights): Float32Array {
  const emissions = new Float32Array(sequence.labels.length * L);
  const groups: FeatureRows[] = [sequence.text, sequence.lexicon, ...(sequence.document ? [sequence.document] : [])];
  for (const { offsets, ids } of groups)
    for (let token = 0; token < sequence.labels.length; token += 1)
      for (let at = offsets[token] as number; at < (offsets[token + 1] as number); at += 1) {
        const from = (ids[at] as number) * L;
        for (let label = 0; label < L; label += 1)
          emissions[token * L + label] =
            (emissions[token * L + label] as number) + (weights.features[from + label] as number);
      }
  return emissions;
}

/** Label probabilities and best labels of a document under trained weights. */
export function readWith(sequence: Sequence, weights: CrfWeights): { marginals: Float32Array; labels: Uint8Array } {
  const emissions = emissionsOf(sequence, weights);
  const marginals = new Float32Array(emissions.length);
  const labels = new Uint8Array(sequence.labels.length);
  const exp = expTransitionsOf(weights.transitions);
  for (const { start, end } of sequence.sentences) {
    decodeBest(emissions, start, end, weights.transitions, labels);
    computeMarginals(emissions, start, end, exp, marginals);
  }
  return { marginals, labels };
}

/** Names found in a prepared document. */
export function namesWith(document: Prepared, weights: CrfWeights, types: WordTypes): TaggedName[] {
  const { marginals, labels } = readWith(document, weights);
  return readNames(document.example.tokens, labels, marginals, document.matches, types);
}

export function expTransitionsOf(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (value, pair) => (ALLOWED[pair] ? Math.exp(value) : 0));
}

/** Weights averaged over runs that differ in order and dropout alone: three of them were half a point better than one. */
export function averageWeights(runs: readonly CrfWeights[]): CrfWeights {
  const mean = (of: (weights: CrfWeights) => Float32Array) =>
    of(runs[0] as CrfWeights).map((_, cell) =>
      runs.reduce((sum, run) => sum + (of(run)[cell] as number) / runs.length, 0),
    );
  return { features: mean(({ features }) => features), transitions: mean(({ transitions }) => transitions) };
}

/**
 * How much less a token outside names counts than the likelihood says: likelihood alone finds too few names (precision
 * 89.3, recall 83.5 on outlets held out).
 */
const OUTSIDE_BIAS = 0.45;

export function lessOutside(weights: CrfWeights): CrfWeights {
  const transitions = weights.transitions.map((value, pair) =>
    pair % LABEL_COUNT === OUTSIDE ? value - OUTSIDE_BIAS : value,
  );
  return { features: weights.features, transitions };
}
