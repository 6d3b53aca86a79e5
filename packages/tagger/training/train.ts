/**
 * Trains the tagger and scores it by outlet: `pnpm train --news FILE --classes FILE --out FILE [--folds DIRECTORY]`.
 *
 * The first reading is trained once without each group of outlets, so that the second learns from first readings of
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
import { OUTLET_GROUPS, outletGroup } from './folds.ts';
import { packModel } from './model-from-weights.ts';
import { Score } from './score.ts';
import { trainCrf } from './train-crf.ts';
import { type Prepared, prepare, readWith, withEvidence } from './two-readings.ts';

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    classes: { type: 'string' },
    newsfane: { type: 'string' },
    out: { type: 'string' },
    folds: { type: 'string' },
    'newsfane-weight': { type: 'string', default: '0.3' },
    only: { type: 'string' },
  },
});
if (!values.news || !values.classes)
  throw new Error('usage: train --news FILE --classes FILE [--out FILE] [--folds DIRECTORY]');

const SETTINGS = { epochs: 12, rate: 0.1, decay: 0.005, dropout: 0.1, lexiconDropout: 0.25 };
/** Weights of at most this size are left out of the file. */
const SMALLEST = 0.04;
/** Sentences of NewsFANE read as one document: it is cut into sentences without saying where a text ends. */
const SENTENCES_PER_DOCUMENT = 10;

const classTable = gunzipSync(readFileSync(values.classes)).toString();
const gazetteer = loadGazetteer();
const types = new WordTypes(parseClasses(classTable), gazetteer);
const examples: Example[] = readNewsExamples(values.news);
if (values.newsfane) examples.push(...readConllExamples(values.newsfane, 'newsfane', SENTENCES_PER_DOCUMENT));
const otherWeight = Number(values['newsfane-weight']);
const { prepared, index } = prepare(examples, types, gazetteer, 2, ({ source }) =>
  source === 'newsfane' ? otherWeight : 1,
);
log(`${prepared.length} documents, ${index.hashes.length} features`);

const groupOf = ({ example }: Prepared) => (example.source === 'newsfane' ? 'newsfane' : outletGroup(example.source));
const groups = [...OUTLET_GROUPS, ...(values.newsfane ? ['newsfane'] : [])];

const marginals: Float32Array[] = new Array(prepared.length);
const firstWithout = new Map<string, ReturnType<typeof trainCrf>>();
groups.forEach((group, at) => {
  const weights = train(
    prepared.filter((document) => groupOf(document) !== group),
    at,
  );
  firstWithout.set(group, weights);
  prepared.forEach((document, position) => {
    if (groupOf(document) === group) marginals[position] = readWith(document, weights).marginals;
  });
  log(`first reading without ${group} trained`);
});
const second = withEvidence(prepared, marginals, index);

const total = new Score();
const perGroup: number[] = [];
if (values.folds) mkdirSync(values.folds, { recursive: true });
for (const group of OUTLET_GROUPS) {
  if (values.only && !values.only.split(',').includes(group)) continue;
  const weights = train(
    second.filter((document) => groupOf(document) !== group),
    100,
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
    total.add(names, found);
  }
  perGroup.push(score.of().f);
  log(`${group.padEnd(10)} ${score}`);
}
log(`all        ${total}   spread ${Math.min(...perGroup).toFixed(1)}–${Math.max(...perGroup).toFixed(1)}`);
log(
  NAME_TYPES.map(
    (type) => `${type} P ${total.of(type).precision.toFixed(1)} R ${total.of(type).recall.toFixed(1)}`,
  ).join('  '),
);

if (values.out) {
  const weights = train(second, 200);
  writeFileSync(
    values.out,
    formatWeights(packModel(index.hashes, train(prepared, 300), weights, SMALLEST), classTable),
  );
  log(`written ${values.out}`);
}

function train(documents: readonly Prepared[], seed: number): ReturnType<typeof trainCrf> {
  return trainCrf(documents, index.hashes.length, { ...SETTINGS, seed });
}

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}
