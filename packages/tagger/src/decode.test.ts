import { ALLOWED, computeMarginals, decodeBest } from './decode.ts';
import { LABEL_COUNT, LABELS, labelOf, mayFollow, OUTSIDE } from './labels.ts';

const L = LABEL_COUNT;

/** Emissions with one favoured label per token. */
function favour(...labels: number[]): Float32Array {
  const emissions = new Float32Array(labels.length * L);
  labels.forEach((label, token) => {
    emissions[token * L + label] = 2;
  });
  return emissions;
}

/** All label sequences that may be, with their scores: the definition itself, for short sentences. */
function enumerate(emissions: Float32Array, transitions: Float32Array): { labels: number[]; score: number }[] {
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let token = 0; token < emissions.length / L; token += 1)
    paths = paths.flatMap(({ labels, score }) =>
      LABELS.map((_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? OUTSIDE, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            (emissions[token * L + label] as number) +
            (labels.length > 0 ? (transitions[(labels.at(-1) as number) * L + label] as number) : 0),
        })),
    );
  return paths.filter(({ labels }) => !/^[BI]/.test(LABELS[labels.at(-1) as number] as string));
}

const transitions = Float32Array.from({ length: L * L }, (_, pair) => Math.sin(pair));
const emissions = Float32Array.from({ length: 4 * L }, (_, cell) => Math.cos(cell * 7) * 2);

describe('decoding', () => {
  it('finds the sequence that enumeration finds', () => {
    const labels = new Uint8Array(4);
    decodeBest(emissions, 0, 4, transitions, labels);
    const best = enumerate(emissions, transitions).sort((a, b) => b.score - a.score)[0];
    expect([...labels]).toEqual(best?.labels);
  });

  it('gives each label the probability that enumeration gives it', () => {
    const marginals = new Float32Array(4 * L);
    const exp = Float64Array.from(transitions, (value, pair) => (ALLOWED[pair] ? Math.exp(value) : 0));
    const logZ = computeMarginals(emissions, 0, 4, exp, marginals);
    const paths = enumerate(emissions, transitions);
    const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    expect(logZ).toBeCloseTo(Math.log(total), 4);
    for (let token = 0; token < 4; token += 1)
      for (let label = 0; label < L; label += 1) {
        const share = paths
          .filter(({ labels }) => labels[token] === label)
          .reduce((sum, { score }) => sum + Math.exp(score), 0);
        expect(marginals[token * L + label]).toBeCloseTo(share / total, 4);
      }
  });

  it('never goes on with a name that was not begun, nor leaves one open', () => {
    const labels = new Uint8Array(2);
    decodeBest(favour(labelOf('I', 'PER'), labelOf('B', 'ORG')), 0, 2, new Float32Array(L * L), labels);
    const names = [...labels].map((label) => LABELS[label] as string);
    expect(names.join(' ')).toMatch(/^(O|U-\w+|B-(\w+) L-\2)/);
    expect(names.at(-1)).not.toMatch(/^[BI]/);
  });

  it('allows a name to follow a name without a gap', () => {
    expect(mayFollow(labelOf('L', 'PER'), labelOf('B', 'PER'))).toBe(true);
    expect(mayFollow(labelOf('B', 'PER'), labelOf('L', 'ORG'))).toBe(false);
    expect(mayFollow(OUTSIDE, labelOf('L', 'LOC'))).toBe(false);
  });
});
