/**
 * Averages weights files, as runs of one training are averaged: `pnpm average-weights CLASSES OUT FILE FILE…`.
 *
 * A feature that a file lacks weighs nothing there. CLASSES are the word classes all of them were trained with.
 * Weights trained with and without silver err differently: their mean is better than either in the parser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { LABEL_COUNT } from '../src/labels.ts';
import { formatWeights, parseWeights } from '../src/weights-file.ts';
import { packModel } from './model-from-weights.ts';

const [classes, out, ...files] = process.argv.slice(2);
if (!classes || !out || files.length < 2) throw new Error('usage: average-weights CLASSES OUT FILE FILE…');

const L = LABEL_COUNT;
/** Features none of whose weights reaches this after averaging are left out. */
const SMALLEST = 0.05;

const models = files.map((file) => parseWeights(readFileSync(file)));
const ids = new Map<number, number>();
for (const { hashes } of models) for (const hash of hashes) if (!ids.has(hash)) ids.set(hash, ids.size);

/** The mean of one reading's weights: 0 the first, 1 the second. */
function meanOf(reading: 0 | 1) {
  const features = new Float32Array(ids.size * L);
  const transitions = new Float32Array(L * L);
  for (const { hashes, weights, scales, transitions: all } of models) {
    hashes.forEach((hash, feature) => {
      const to = (ids.get(hash) as number) * L;
      for (let label = 0; label < L; label += 1) {
        const weight = (weights[(2 * feature + reading) * L + label] as number) * scales[reading];
        features[to + label] = (features[to + label] as number) + weight / models.length;
      }
    });
    all[reading].forEach((value, pair) => {
      transitions[pair] = (transitions[pair] as number) + value / models.length;
    });
  }
  return { features, transitions };
}

const model = packModel([...ids.keys()], meanOf(0), meanOf(1), SMALLEST);
writeFileSync(out, formatWeights(model, gunzipSync(readFileSync(classes)).toString()));
