/**
 * Trains a linear-chain conditional random field by AdaGrad on the log-likelihood, with feature dropout and averaging.
 *
 * @example const weights = trainCrf(sequences, featureCount, { epochs: 16, … });
 */
import { ALLOWED, computeMarginals } from '../src/decode.ts';
import { LABEL_COUNT } from '../src/labels.ts';
import { seededRandom } from './word-vectors.ts';

const L = LABEL_COUNT;

/** Feature ids of a document's tokens: those of token t are `ids[offsets[t]]` up to `ids[offsets[t + 1]]`. */
export interface FeatureRows {
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
}

/** A document to learn from. */
export interface Sequence {
  readonly labels: Uint8Array;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly text: FeatureRows;
  readonly lexicon: FeatureRows;
  readonly document?: FeatureRows;
  /** Where given: the labels each token may have, one bit a label; the likelihood is that of all label sequences they allow. */
  readonly allowed?: Uint16Array;
  /** How much its sentences count against those of other documents. */
  readonly weight: number;
}

export interface TrainingSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Share by which weights shrink each epoch. */
  readonly decay: number;
  /** Chance that a feature is left out of one token's reading. */
  readonly dropout: number;
  /** Chance that a whole sentence is read without the lexicon. */
  readonly lexiconDropout: number;
  readonly seed: number;
}

export interface CrfWeights {
  /** `featureCount` rows of one weight per label. */
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

/** Below this error a label's weights are left alone: nothing to learn there, and most labels of most tokens are so. */
const NEGLIGIBLE = 1e-3;

export function trainCrf(sequences: readonly Sequence[], featureCount: number, settings: TrainingSettings): CrfWeights {
  const random = seededRandom(settings.seed);
  const weights = new Float32Array(featureCount * L);
  const squares = new Float32Array(featureCount * L).fill(0.1);
  const sums = new Float32Array(featureCount * L);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1);
  const transitionSums = new Float32Array(L * L);
  const expTransitions = new Float64Array(L * L);
  const pairs = new Float64Array(L * L);
  const goldPairs = new Float64Array(L * L);
  const sentences = sequences.flatMap((sequence, index) =>
    sequence.sentences.map((sentence) => ({ index, ...sentence })),
  );
  let averaged = 0;
  let buffer = new Int32Array(1 << 16);
  let emissions = new Float32Array(0);
  let marginals = new Float32Array(0);
  let held = new Float32Array(0);
  let targets = new Float32Array(0);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(sentences, random);
    for (const { index, start, end } of sentences) {
      const sequence = sequences[index] as Sequence;
      if (sequence.weight < 1 && random() > sequence.weight) continue;
      const length = end - start;
      if (emissions.length < length * L) {
        emissions = new Float32Array(length * L * 2);
        marginals = new Float32Array(length * L * 2);
        held = new Float32Array(length * L * 2);
        targets = new Float32Array(length * L * 2);
      }
      const useLexicon = random() >= settings.lexiconDropout;
      const groups = [
        sequence.text,
        ...(useLexicon ? [sequence.lexicon] : []),
        ...(sequence.document ? [sequence.document] : []),
      ];
      // Features kept for this reading, token after token, in one buffer.
      const ends = new Int32Array(length);
      let size = 0;
      for (let token = 0; token < length; token += 1) {
        for (const { offsets, ids } of groups) {
          const last = offsets[start + token + 1] as number;
          for (let at = offsets[start + token] as number; at < last; at += 1) {
            if (settings.dropout > 0 && random() < settings.dropout) continue;
            if (size === buffer.length) {
              const larger = new Int32Array(buffer.length * 2);
              larger.set(buffer);
              buffer = larger;
            }
            buffer[size] = ids[at] as number;
            size += 1;
          }
        }
        ends[token] = size;
      }
      emissions.fill(0, 0, length * L);
      for (let token = 0, at = 0; token < length; token += 1) {
        const row = token * L;
        for (; at < (ends[token] as number); at += 1) {
          const from = (buffer[at] as number) * L;
          for (let label = 0; label < L; label += 1)
            emissions[row + label] = (emissions[row + label] as number) + (weights[from + label] as number);
        }
      }
      for (let pair = 0; pair < L * L; pair += 1)
        expTransitions[pair] = ALLOWED[pair] ? Math.exp(transitions[pair] as number) : 0;
      pairs.fill(0);
      computeMarginals(emissions, 0, length, expTransitions, marginals, pairs);
      const { allowed } = sequence;
      if (allowed) {
        goldPairs.fill(0);
        for (let token = 0; token < length; token += 1)
          for (let label = 0; label < L; label += 1)
            held[token * L + label] =
              ((allowed[start + token] as number) >> label) & 1 ? (emissions[token * L + label] as number) : -200;
        computeMarginals(held, 0, length, expTransitions, targets, goldPairs);
        for (let pair = 0; pair < L * L; pair += 1) pairs[pair] = (pairs[pair] as number) - (goldPairs[pair] as number);
      }
      for (let token = 0, at = 0; token < length; token += 1) {
        const gold = sequence.labels[start + token] as number;
        const from = at;
        at = ends[token] as number;
        for (let label = 0; label < L; label += 1) {
          const error =
            (marginals[token * L + label] as number) -
            (allowed ? (targets[token * L + label] as number) : label === gold ? 1 : 0);
          if (Math.abs(error) < NEGLIGIBLE) continue;
          const square = error * error;
          for (let k = from; k < at; k += 1) {
            const cell = (buffer[k] as number) * L + label;
            const total = (squares[cell] as number) + square;
            squares[cell] = total;
            weights[cell] = (weights[cell] as number) - (settings.rate * error) / Math.sqrt(total);
          }
        }
        if (token > 0 && !allowed) {
          const pair = (sequence.labels[start + token - 1] as number) * L + gold;
          pairs[pair] = (pairs[pair] as number) - 1;
        }
      }
      for (let pair = 0; pair < L * L; pair += 1) {
        const error = pairs[pair] as number;
        if (!ALLOWED[pair] || error === 0) continue;
        transitionSquares[pair] = (transitionSquares[pair] as number) + error * error;
        transitions[pair] =
          (transitions[pair] as number) - (settings.rate * error) / Math.sqrt(transitionSquares[pair] as number);
      }
    }
    const shrink = 1 - settings.decay;
    for (let cell = 0; cell < weights.length; cell += 1) weights[cell] = (weights[cell] as number) * shrink;
    if (epoch >= settings.epochs / 3) {
      averaged += 1;
      for (let cell = 0; cell < weights.length; cell += 1)
        sums[cell] = (sums[cell] as number) + (weights[cell] as number);
      for (let cell = 0; cell < L * L; cell += 1)
        transitionSums[cell] = (transitionSums[cell] as number) + (transitions[cell] as number);
    }
  }
  return { features: sums.map((sum) => sum / averaged), transitions: transitionSums.map((sum) => sum / averaged) };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other] as T, items[index] as T];
  }
}
