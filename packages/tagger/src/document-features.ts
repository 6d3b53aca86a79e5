/**
 * Features of the second reading: what the first reading made of the same word elsewhere in the document.
 *
 * What it made of the token itself is left out: a model that saw it learnt to repeat the first reading's mistakes, and
 * lost 1.2 points on outlets unlike those it was trained on.
 *
 * @example const evidence = gatherEvidence(document, firstMarginals); documentFeatures(document, evidence, 12, out);
 */
import type { EncodedDocument } from './context-features.ts';
import { mixHash } from './hashing.ts';
import { LABEL_COUNT } from './labels.ts';
import type { WordType } from './word-types.ts';

const L = LABEL_COUNT;

/** What the first reading says of each token, and of each stem over the whole document. */
export interface Evidence {
  /** The likeliest name label of each token, with its probability. */
  readonly nameLabel: Uint8Array;
  readonly nameChance: Float32Array;
  readonly votes: ReadonlyMap<number, Votes>;
}

/** The same stem over the whole document. */
interface Votes {
  /** Sums of label probabilities. */
  readonly sums: Float64Array;
  count: number;
  /** Positions of the two occurrences with the likeliest name reading. */
  first: number;
  second: number;
}

/** Below this chance of being in a name everywhere, a word gets no votes: it keeps the table small. */
const WORTH_A_VOTE = 0.1;

function stepOf(probability: number): number {
  if (probability < 0.35) return 0;
  if (probability < 0.55) return 1;
  if (probability < 0.75) return 2;
  if (probability < 0.9) return 3;
  return probability < 0.98 ? 4 : 5;
}

/** Collects the evidence of one document from the first reading's marginals (`length` rows of label probabilities). */
export function gatherEvidence(document: EncodedDocument, marginals: Float32Array): Evidence {
  const { length, types } = document;
  const nameLabel = new Uint8Array(length);
  const nameChance = new Float32Array(length);
  const votes = new Map<number, Votes>();
  for (let token = 0; token < length; token += 1) {
    const row = token * L;
    let name = 1;
    for (let label = 1; label < L; label += 1) {
      const value = marginals[row + label] as number;
      if (value > (marginals[row + name] as number)) name = label;
    }
    nameLabel[token] = name;
    nameChance[token] = 1 - (marginals[row] as number);
  }
  for (let token = 0; token < length; token += 1) {
    if ((nameChance[token] as number) < WORTH_A_VOTE) continue;
    const type = types[token] as WordType;
    if (type.isWord && !votes.has(type.stemHash))
      votes.set(type.stemHash, { sums: new Float64Array(L), count: 0, first: -1, second: -1 });
  }
  for (let token = 0; token < length; token += 1) {
    const vote = votes.get((types[token] as WordType).stemHash);
    if (!vote) continue;
    vote.count += 1;
    for (let label = 0; label < L; label += 1)
      vote.sums[label] = (vote.sums[label] as number) + (marginals[token * L + label] as number);
    const chance = nameChance[token] as number;
    if (vote.first < 0 || chance > (nameChance[vote.first] as number)) {
      vote.second = vote.first;
      vote.first = token;
    } else if (vote.second < 0 || chance > (nameChance[vote.second] as number)) vote.second = token;
  }
  return { nameLabel, nameChance, votes };
}

/** Writes the second reading's features of `position` into `out`; returns how many. */
export function documentFeatures(
  document: EncodedDocument,
  evidence: Evidence,
  marginals: Float32Array,
  position: number,
  out: Int32Array,
): number {
  const { types, sentenceStart, sentenceEnd } = document;
  const { nameLabel, nameChance, votes } = evidence;
  const start = sentenceStart[position] as number;
  const end = sentenceEnd[position] as number;
  const type = types[position] as WordType;
  let n = 0;
  const vote = votes.get(type.stemHash);
  if (!vote || vote.count < 2) return 0;
  let top = 0;
  let topMean = -1;
  for (let label = 0; label < L; label += 1) {
    const mean = ((vote.sums[label] as number) - (marginals[position * L + label] as number)) / (vote.count - 1);
    if (mean > topMean) {
      topMean = mean;
      top = label;
    }
  }
  const majority = top * 8 + stepOf(topMean);
  out[n++] = mixHash(411, majority);
  out[n++] = mixHash(mixHash(413, majority), Math.min(vote.count, 5));
  const surest = vote.first === position ? vote.second : vote.first;
  const surestCode = (nameLabel[surest] as number) * 8 + stepOf(nameChance[surest] as number);
  out[n++] = mixHash(414, surestCode);
  out[n++] = mixHash(mixHash(416, surestCode), majority);
  out[n++] = mixHash(mixHash(417, surestCode), type.middle);
  // The same word with the same neighbour elsewhere: a short name is likely cut where the long one is.
  const next = position + 1 < end ? (types[position + 1] as WordType) : document.edge;
  const nextThere = surest + 1 < document.length ? (types[surest + 1] as WordType) : document.edge;
  const previous = position > start ? (types[position - 1] as WordType) : document.edge;
  const previousThere = surest > 0 ? (types[surest - 1] as WordType) : document.edge;
  const same = (next.stemHash === nextThere.stemHash ? 1 : 0) + (previous.stemHash === previousThere.stemHash ? 2 : 0);
  out[n++] = mixHash(mixHash(418, surestCode), same);
  out[n++] = mixHash(mixHash(419, surestCode), mixHash(same, majority));
  return n;
}
