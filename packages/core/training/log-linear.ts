/**
 * A log-linear model that ranks candidates, learnt by gradient descent with AdaGrad's steps over all examples at once.
 *
 * @example scoreOf(learnWeights(examples), features)
 */

export interface Example {
  /** How much it counts. */
  readonly share: number;
  readonly candidates: readonly {
    readonly isRight: boolean;
    readonly isRuled: boolean;
    readonly features: readonly string[];
  }[];
}

export type Weights = ReadonlyMap<string, number>;

/** Features of fewer candidates have no weight. */
const LEAST_COUNT = 4;
/** Many weights that tell little each do better than few that are sure; at 30 those who are known already lose. */
const DECAY = 10;
const ROUNDS = 300;
const STEP = 0.2;

/** Sum of the weights; what the model does not know weighs nothing. */
export function scoreOf(weights: Weights, features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
}

/** Examples as numbers: the features of candidate c are `ids[offsets[c]]` up to `ids[offsets[c + 1]]`. */
interface Rows {
  readonly names: readonly string[];
  readonly ids: Int32Array;
  readonly offsets: Int32Array;
  readonly isRight: Uint8Array;
  /** Candidates of example e: `starts[e]` up to `starts[e + 1]`. */
  readonly starts: Int32Array;
  readonly shares: Float64Array;
}

/** Learns from the examples in which a candidate is right and another wrong. */
export function learnWeights(examples: readonly Example[]): Weights {
  const rows = rowsOf(
    examples.filter(
      ({ candidates }) => candidates.some(({ isRight }) => isRight) && candidates.some(({ isRight }) => !isRight),
    ),
  );
  const weights = new Float64Array(rows.names.length);
  const squares = new Float64Array(rows.names.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = gradientOf(rows, weights);
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (gradient[at] as number) + DECAY * (weights[at] as number);
      squares[at] = (squares[at] as number) + slope * slope;
      weights[at] = (weights[at] as number) - (STEP * slope) / Math.sqrt(squares[at] as number);
    }
  }
  return new Map(rows.names.map((name, at) => [name, weights[at] as number]));
}

function rowsOf(examples: readonly Example[]): Rows {
  const counts = new Map<string, number>();
  for (const { candidates } of examples)
    for (const { features } of candidates) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([name]) => name);
  const idOf = new Map(names.map((name, id) => [name, id]));
  const ids: number[] = [];
  const offsets = [0];
  const isRight: number[] = [];
  const starts = [0];
  for (const { candidates } of examples) {
    for (const candidate of candidates) {
      for (const name of candidate.features) {
        const id = idOf.get(name);
        if (id !== undefined) ids.push(id);
      }
      offsets.push(ids.length);
      isRight.push(candidate.isRight ? 1 : 0);
    }
    starts.push(isRight.length);
  }
  return {
    names,
    ids: Int32Array.from(ids),
    offsets: Int32Array.from(offsets),
    isRight: Uint8Array.from(isRight),
    starts: Int32Array.from(starts),
    shares: Float64Array.from(examples, ({ share }) => share),
  };
}

/** Of the negative log-likelihood that a right candidate is chosen. */
function gradientOf({ ids, offsets, isRight, starts, shares }: Rows, weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (let example = 0; example < shares.length; example += 1) {
    const start = starts[example] as number;
    const end = starts[example + 1] as number;
    const scores: number[] = [];
    for (let row = start; row < end; row += 1) {
      let score = 0;
      for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at += 1)
        score += weights[ids[at] as number] as number;
      scores.push(score);
    }
    const top = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const all = odds.reduce((sum, value) => sum + value, 0);
    const right = odds.reduce((sum, value, at) => sum + (isRight[start + at] ? value : 0), 0) || 1e-300;
    odds.forEach((value, at) => {
      const slope = (shares[example] as number) * (value / all - (isRight[start + at] ? value / right : 0));
      for (let cell = offsets[start + at] as number; cell < (offsets[start + at + 1] as number); cell += 1) {
        const id = ids[cell] as number;
        gradient[id] = (gradient[id] as number) + slope;
      }
    });
  }
  return gradient;
}
