/**
 * Packs trained weights into a model: weights in 8 bits, features that weigh next to nothing left out.
 *
 * @example writeFileSync('weights/news.bin', formatWeights(packModel(index.hashes, first, second), classTable));
 */
import { LABEL_COUNT } from '../src/labels.ts';
import type { TaggerModel } from '../src/weights-file.ts';
import type { CrfWeights } from './train-crf.ts';

const L = LABEL_COUNT;

/** Steps of the 8-bit scale. */
const STEPS = 127;

/** `smallest`: features none of whose weights reaches this are left out. */
export function packModel(
  hashes: readonly number[],
  first: CrfWeights,
  second: CrfWeights,
  smallest: number,
): Omit<TaggerModel, 'classes'> {
  const scales: [number, number] = [scaleOf(first.features), scaleOf(second.features)];
  const kept: number[] = [];
  const rows: number[] = [];
  hashes.forEach((hash, feature) => {
    const weightOf = (weights: CrfWeights, label: number) => weights.features[feature * L + label] ?? 0;
    let largest = 0;
    for (let label = 0; label < L; label += 1)
      largest = Math.max(largest, Math.abs(weightOf(first, label)), Math.abs(weightOf(second, label)));
    if (largest < smallest) return;
    kept.push(hash);
    for (const [weights, scale] of [
      [first, scales[0]],
      [second, scales[1]],
    ] as const)
      for (let label = 0; label < L; label += 1)
        rows.push(Math.max(-STEPS, Math.min(STEPS, Math.round(weightOf(weights, label) / scale))));
  });
  return {
    hashes: Int32Array.from(kept),
    weights: Int8Array.from(rows),
    scales,
    transitions: [first.transitions, second.transitions],
  };
}

/** The scale at which the largest weight just fits: cutting large weights off would cut off the evidence of the document. */
function scaleOf(weights: Float32Array): number {
  let largest = 1e-6;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return largest / STEPS;
}
