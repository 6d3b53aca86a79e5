import { FeatureWeights, labelSum, SUMS } from './feature-weights.ts';
import { mixHash } from './hashing.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './weights-file.ts';
import { parseClasses } from './word-classes.ts';
import { WordTypes } from './word-types.ts';

const FEATURES = 5000;
const classes = parseClasses('');

/** Any number from -127 to 127. */
const weightOf = (cell: number) => (Math.abs(mixHash(cell, 7)) % 255) - 127;

const model: TaggerModel = {
  classes,
  hashes: Int32Array.from({ length: FEATURES }, (_, feature) => mixHash(feature, 1)),
  weights: Int8Array.from({ length: FEATURES * 2 * LABEL_COUNT }, (_, cell) => weightOf(cell)),
  scales: [1, 1],
  transitions: [new Float32Array(LABEL_COUNT ** 2), new Float32Array(LABEL_COUNT ** 2)],
};

describe('sums of weights', () => {
  it('are those of the features the model has, each label and reading by itself', () => {
    const weights = new FeatureWeights(model, new WordTypes(classes, { classesOf: () => 0 }));
    const known = [3, 4999, 0, 17, 3, 2500];
    const asked = Int32Array.from(known.flatMap((feature) => [mixHash(feature, 1), mixHash(feature, 2)]));
    const sums = new Int32Array(3 * SUMS);
    weights.addFeatures(asked, asked.length, sums, SUMS);
    weights.addFeatures(asked, 1, sums, SUMS);
    for (const reading of [0, 1] as const)
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const wanted = [...known, 3].map((feature) => weightOf((feature * 2 + reading) * LABEL_COUNT + label));
        expect(labelSum(sums, SUMS, reading, label)).toBe(wanted.reduce((sum, weight) => sum + weight, 0));
        expect(labelSum(sums, 0, reading, label)).toBe(0);
        expect(labelSum(sums, 2 * SUMS, reading, label)).toBe(0);
      }
  });
});
