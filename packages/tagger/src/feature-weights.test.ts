import { seenFrom } from './context-features.ts';
import { FeatureWeights, labelSum, SUMS } from './feature-weights.ts';
import { hashText, mixHash } from './hashing.ts';
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

const FORM_FEATURES = formFeatures();

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

  it('stay with the forms that are kept when room is made, and those of others are summed anew', () => {
    const classesOf = (key: string) => key.length & 7;
    const types = new WordTypes(classes, { classesOf }, { most: 40, kept: 20 });
    const weights = new FeatureWeights({ ...model, hashes: FORM_FEATURES }, types);
    let made = 0;
    for (let text = 0; text < 30; text += 1) {
      const before = types.generation;
      types.makeRoom();
      made += types.generation - before;
      // Three words of every text, and seven of its own.
      for (const word of ['قال', 'من', 'الرئيس', ...Array.from({ length: 7 }, (_, at) => wordOf(text * 7 + at))]) {
        const id = types.idOf({ kind: 'word', key: word, plain: word });
        const sums = new Int32Array(SUMS);
        weights.prepareTypes();
        weights.addType(id, 0, sums, 0);
        const alone = new WordTypes(classes, { classesOf });
        const fresh = new Int32Array(SUMS);
        const freshId = alone.idOf({ kind: 'word', key: word, plain: word });
        const freshWeights = new FeatureWeights({ ...model, hashes: FORM_FEATURES }, alone);
        freshWeights.prepareTypes();
        freshWeights.addType(freshId, 0, fresh, 0);
        expect(sums).toEqual(fresh);
        expect(types.at(id).key).toBe(word);
      }
      expect(types.size).toBeLessThan(60);
    }
    expect(made).toBeGreaterThan(3);
    expect(types.kept.length).toBe(4);
  });
});

/** A word for each number. */
function wordOf(number: number): string {
  return [...number.toString(8)].map((digit) => 'بتثجحخدذ'.charAt(Number(digit))).join('');
}

/** Features that forms have: what three letters at the end of a stem say, and of the whole form. */
function formFeatures(): Int32Array {
  const features: number[] = [];
  for (let number = 0; features.length < FEATURES; number += 1) {
    features.push(seenFrom(mixHash(1, hashText(wordOf(number))), 0));
    features.push(seenFrom(mixHash(mixHash(5, 1), hashText(wordOf(number), 0, 1)), 0));
  }
  return Int32Array.from(new Set(features.slice(0, FEATURES)));
}
