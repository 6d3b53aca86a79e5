/**
 * Best label sequence and label probabilities of a linear-chain model, given scores per token and per pair of labels.
 *
 * @example decodeBest(emissions, 0, 12, transitions, labels)
 */
import { LABEL_COUNT, mayFollow, OUTSIDE, opensName } from './labels.ts';

const L = LABEL_COUNT;

/** `ALLOWED[previous * L + next]`: 1 when the pair can stand in a label sequence. */
export const ALLOWED = Uint8Array.from({ length: L * L }, (_, pair) =>
  mayFollow(Math.floor(pair / L), pair % L) ? 1 : 0,
);
/** Labels that may end a sentence: nothing is left open. */
const MAY_END = Uint8Array.from({ length: L }, (_, label) => (opensName(label) ? 0 : 1));
const LABELS_IN_ORDER = Array.from({ length: L }, (_, label) => label);

/** The allowed neighbours of each label, one list after the other: those of `label` stand in `[ends[label], ends[label + 1])`. */
interface Neighbours {
  readonly labels: Int32Array;
  readonly ends: Int32Array;
}
const BEFORE = listNeighbours((label, before) => ALLOWED[before * L + label] === 1);
const AFTER = listNeighbours((label, after) => ALLOWED[label * L + after] === 1);

function listNeighbours(isAllowed: (label: number, neighbour: number) => boolean): Neighbours {
  const lists = LABELS_IN_ORDER.map((label) => LABELS_IN_ORDER.filter((neighbour) => isAllowed(label, neighbour)));
  const ends = new Int32Array(L + 1);
  lists.forEach((list, label) => {
    ends[label + 1] = (ends[label] as number) + list.length;
  });
  return { labels: Int32Array.from(lists.flat()), ends };
}

/** Weights of pairs in the order in which they are asked for: neighbours of the first label, of the second, and so on. */
const weightsBefore = new Float64Array(BEFORE.labels.length);
const weightsAfter = new Float64Array(AFTER.labels.length);

/** Gathers them once a sentence: the sums then read them one after the other, not all over the square of all pairs. */
function gatherWeights(transitions: Float64Array): void {
  for (let label = 0; label < L; label += 1) {
    for (let k = BEFORE.ends[label] as number; k < (BEFORE.ends[label + 1] as number); k += 1)
      weightsBefore[k] = transitions[(BEFORE.labels[k] as number) * L + label] as number;
    for (let k = AFTER.ends[label] as number; k < (AFTER.ends[label + 1] as number); k += 1)
      weightsAfter[k] = transitions[label * L + (AFTER.labels[k] as number)] as number;
  }
}

const IMPOSSIBLE = -1e9;

/** Buffers that grow and are used again: decoding makes no garbage. */
const buffers = {
  scores: new Float64Array(0),
  back: new Uint8Array(0),
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  potentials: new Float64Array(0),
  scale: new Float64Array(0),
};

function ensure(length: number): void {
  if (buffers.back.length >= length * L) return;
  const size = length * L * 2;
  buffers.scores = new Float64Array(size);
  buffers.back = new Uint8Array(size);
  buffers.forward = new Float64Array(size);
  buffers.backward = new Float64Array(size);
  buffers.potentials = new Float64Array(size);
  buffers.scale = new Float64Array(length * 2);
}

/** Viterbi over `emissions` rows `[start, end)`; writes the labels of those rows into `labels`. */
export function decodeBest(
  emissions: Float32Array,
  start: number,
  end: number,
  transitions: Float32Array,
  labels: Uint8Array,
): void {
  const length = end - start;
  if (length <= 0) return;
  ensure(length);
  const { scores, back } = buffers;
  for (let label = 0; label < L; label += 1)
    scores[label] = ALLOWED[OUTSIDE * L + label] ? (emissions[start * L + label] as number) : IMPOSSIBLE;
  for (let index = 1; index < length; index += 1) {
    const row = index * L;
    const emission = (start + index) * L;
    for (let label = 0; label < L; label += 1) {
      let best = IMPOSSIBLE * 2;
      let from = 0;
      for (let k = BEFORE.ends[label] as number; k < (BEFORE.ends[label + 1] as number); k += 1) {
        const previous = BEFORE.labels[k] as number;
        const score = (scores[row - L + previous] as number) + (transitions[previous * L + label] as number);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      scores[row + label] = best + (emissions[emission + label] as number);
      back[row + label] = from;
    }
  }
  let label = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < L; last += 1) {
    if (!MAY_END[last]) continue;
    const score = scores[(length - 1) * L + last] as number;
    if (score > best) {
      best = score;
      label = last;
    }
  }
  for (let index = length - 1; index >= 0; index -= 1) {
    labels[start + index] = label;
    label = back[index * L + label] as number;
  }
}

/**
 * Forward-backward over rows `[start, end)`: writes the probability of each label at each token into `marginals` and,
 * if given, adds the expected count of each label pair to `pairs`. Returns the log of the partition function.
 */
export function computeMarginals(
  emissions: Float32Array,
  start: number,
  end: number,
  expTransitions: Float64Array,
  marginals: Float32Array,
  pairs?: Float64Array,
): number {
  const length = end - start;
  if (length <= 0) return 0;
  ensure(length);
  gatherWeights(expTransitions);
  const { forward, backward, potentials, scale } = buffers;
  const { labels: before, ends: endsBefore } = BEFORE;
  const { labels: after, ends: endsAfter } = AFTER;
  let logZ = 0;
  for (let index = 0; index < length; index += 1) {
    const row = index * L;
    const emission = (start + index) * L;
    let max = emissions[emission] as number;
    for (let label = 1; label < L; label += 1) {
      const value = emissions[emission + label] as number;
      if (value > max) max = value;
    }
    for (let label = 0; label < L; label += 1)
      potentials[row + label] = Math.exp((emissions[emission + label] as number) - max);
    logZ += max;
    let sum = 0;
    const rowBefore = row - L;
    for (let label = 0, k = 0; label < L; label += 1) {
      let into = 0;
      if (index === 0) into = ALLOWED[OUTSIDE * L + label] as number;
      else
        for (const end = endsBefore[label + 1] as number; k < end; k += 1)
          into += (forward[rowBefore + (before[k] as number)] as number) * (weightsBefore[k] as number);
      const value = into * (potentials[row + label] as number) + 1e-300;
      forward[row + label] = value;
      sum += value;
    }
    for (let label = 0; label < L; label += 1) forward[row + label] = (forward[row + label] as number) / sum;
    scale[index] = sum;
    logZ += Math.log(sum);
  }
  const last = (length - 1) * L;
  let closing = 0;
  for (let label = 0; label < L; label += 1) {
    backward[last + label] = MAY_END[label] as number;
    closing += (forward[last + label] as number) * (MAY_END[label] as number);
  }
  logZ += Math.log(closing + 1e-300);
  for (let label = 0; label < L; label += 1)
    backward[last + label] = (backward[last + label] as number) / (closing + 1e-300);
  for (let index = length - 2; index >= 0; index -= 1) {
    const row = index * L;
    const following = row + L;
    const inverse = 1 / (scale[index + 1] as number);
    for (let label = 0, k = 0; label < L; label += 1) {
      let out = 0;
      for (const end = endsAfter[label + 1] as number; k < end; k += 1) {
        const next = after[k] as number;
        const weight =
          (weightsAfter[k] as number) *
          (potentials[following + next] as number) *
          (backward[following + next] as number) *
          inverse;
        out += weight;
        if (pairs)
          pairs[label * L + next] = (pairs[label * L + next] as number) + (forward[row + label] as number) * weight;
      }
      backward[row + label] = out;
    }
  }
  for (let index = 0; index < length; index += 1)
    for (let label = 0; label < L; label += 1)
      marginals[(start + index) * L + label] =
        (forward[index * L + label] as number) * (backward[index * L + label] as number);
  return logZ;
}
