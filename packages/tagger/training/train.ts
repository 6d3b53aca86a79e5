/**
 * Trains the tagger and scores it on groups held out: `pnpm train --news FILE --classes FILE [--out FILE] [--folds DIRECTORY]
 * [--split outlet|contiguous]`.
 *
 * The first reading is trained once without each group, so that the second learns from first readings of
 * texts the first had not seen. With `--folds`, the model without each group is kept there, for honest scores of
 * whatever stands on the tagger.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadGazetteer } from '@isnad/arabic';
import { CrfTagger } from '../src/crf-tagger.ts';
import { NAME_TYPES } from '../src/labels.ts';
import { formatWeights, parseWeights } from '../src/weights-file.ts';
import { parseClasses } from '../src/word-classes.ts';
import { WordTypes } from '../src/word-types.ts';
import { type Example, readConllExamples, readNewsExamples } from './examples.ts';
import { contiguousGroups, outletGroups } from './folds.ts';
import { packModel } from './model-from-weights.ts';
import { Score } from './score.ts';
import { type CrfWeights, trainCrf } from './train-crf.ts';
import {
  averageWeights,
  lessOutside,
  namesWith,
  type Prepared,
  prepare,
  readWith,
  withEvidence,
} from './two-readings.ts';

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    classes: { type: 'string' },
    newsfane: { type: 'string' },
    out: { type: 'string' },
    folds: { type: 'string' },
    'newsfane-weight': { type: 'string', default: '0.3' },
    aqmar: { type: 'string' },
    split: { type: 'string', default: 'outlet' },
  },
});
if (!values.news || !values.classes)
  throw new Error('usage: train --news FILE --classes FILE [--out FILE] [--folds DIRECTORY]');

const SETTINGS = { epochs: 8, rate: 0.1, decay: 0.005, dropout: 0.1, lexiconDropout: 0.1 };
/** Runs whose weights are averaged into the file written; models with a group held out are of one run each. */
const RUNS = 3;
/** Weights of at most this size are left out of the file. */
const SMALLEST = 0.05;
/** Sentences of NewsFANE read as one document: it is cut into sentences without saying where a text ends. */
const SENTENCES_PER_DOCUMENT = 10;

const classTable = gunzipSync(readFileSync(values.classes)).toString();
const gazetteer = loadGazetteer();
const types = new WordTypes(parseClasses(classTable), gazetteer);
const examples: Example[] = readNewsExamples(values.news);
for (const file of values.newsfane?.split(',') ?? [])
  examples.push(...readConllExamples(file, 'newsfane', SENTENCES_PER_DOCUMENT));
for (const file of values.aqmar?.split(',') ?? [])
  examples.push(...readConllExamples(file, 'aqmar', SENTENCES_PER_DOCUMENT));
const otherWeight = Number(values['newsfane-weight']);
const isNews = ({ source }: Example) => source !== 'newsfane' && source !== 'aqmar';
const newsGroups =
  values.split === 'contiguous' ? contiguousGroups(examples.filter(isNews)) : outletGroups(examples.filter(isNews));
const groupOf = ({ example }: Prepared) => newsGroups.get(example.id) ?? example.source;
const { prepared, index } = prepare(
  examples,
  () => types,
  gazetteer,
  2,
  (example) => (isNews(example) ? 1 : otherWeight),
);
log(`${prepared.length} documents, ${index.hashes.length} features`);
const groups = [...new Set(prepared.map(groupOf))];

const marginals: Float32Array[] = new Array(prepared.length);
const firstScore = new Score();
const firstWithout = new Map<string, ReturnType<typeof trainCrf>>();
groups.forEach((group, at) => {
  const weights = train(
    prepared.filter((document) => groupOf(document) !== group),
    at,
  );
  firstWithout.set(group, weights);
  const score = new Score();
  prepared.forEach((document, position) => {
    if (groupOf(document) !== group) return;
    marginals[position] = readWith(document, weights).marginals;
    if (isNews(document.example))
      for (const tally of [score, firstScore]) tally.add(document.example.names, namesWith(document, weights, types));
  });
  log(`first reading, ${group.padEnd(10)} ${score}`);
});
log(`first reading, all   ${firstScore}`);
const second = withEvidence(prepared, marginals, index);

const total = new Score();
const unpacked = new Score();
const perGroup: number[] = [];
if (values.folds) mkdirSync(values.folds, { recursive: true });
for (const group of new Set(newsGroups.values())) {
  const weights = lessOutside(
    train(
      second.filter((document) => groupOf(document) !== group),
      100,
    ),
  );
  const bytes = formatWeights(
    packModel(index.hashes, firstWithout.get(group) as typeof weights, weights, SMALLEST),
    classTable,
  );
  if (values.folds) writeFileSync(join(values.folds, `${group}.bin`), bytes);
  const tagger = new CrfTagger(parseWeights(bytes), gazetteer);
  const score = new Score();
  for (const document of second) {
    if (groupOf(document) !== group) continue;
    const { names, tokens, sentences } = document.example;
    const found = tagger.tag(tokens, sentences);
    score.add(names, found);
    unpacked.add(names, namesWith(document, weights, types));
    total.add(names, found);
  }
  perGroup.push(score.of().f);
  log(`${group.padEnd(10)} ${score}`);
}
log(`before packing ${unpacked}`);
log(`all        ${total}   spread ${Math.min(...perGroup).toFixed(1)}–${Math.max(...perGroup).toFixed(1)}`);
log(
  NAME_TYPES.map(
    (type) => `${type} P ${total.of(type).precision.toFixed(1)} R ${total.of(type).recall.toFixed(1)}`,
  ).join('  '),
);

if (values.out) {
  const weights = lessOutside(train(second, 200, RUNS));
  writeFileSync(
    values.out,
    formatWeights(packModel(index.hashes, train(prepared, 300, RUNS), weights, SMALLEST), classTable),
  );
  log(`written ${values.out}`);
}

function train(documents: readonly Prepared[], seed: number, times = 1): CrfWeights {
  return averageWeights(
    Array.from({ length: times }, (_, run) =>
      trainCrf(documents, index.hashes.length, { ...SETTINGS, seed: seed * RUNS + run }),
    ),
  );
}

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}
