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
import { LABEL_COUNT, NAME_TYPES, OUTSIDE } from '../src/labels.ts';
import { formatWeights, parseWeights } from '../src/weights-file.ts';
import { joinUsage, parseClasses } from '../src/word-classes.ts';
import { WordTypes } from '../src/word-types.ts';
import { type Example, readConllExamples, readNewsExamples } from './examples.ts';
import { OUTLET_GROUPS, outletGroup } from './folds.ts';
import { packModel } from './model-from-weights.ts';
import { Score } from './score.ts';
import { type CrfWeights, trainCrf } from './train-crf.ts';
import { namesWith, type Prepared, prepare, readWith, withEvidence } from './two-readings.ts';

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    classes: { type: 'string' },
    newsfane: { type: 'string' },
    out: { type: 'string' },
    folds: { type: 'string' },
    'newsfane-weight': { type: 'string', default: '0.3' },
    aqmar: { type: 'string' },
    usage: { type: 'string' },
    only: { type: 'string' },
  },
});
if (!values.news || !values.classes)
  throw new Error('usage: train --news FILE --classes FILE [--out FILE] [--folds DIRECTORY]');

const SETTINGS = { epochs: 8, rate: 0.1, decay: 0.005, dropout: 0.1, lexiconDropout: 0.1 };
/**
 * How much less a token outside names counts in the second reading than the likelihood says: likelihood alone finds too
 * few names (precision 89.3, recall 83.5 on outlets held out).
 */
const OUTSIDE_BIAS = 0.45;
/** Weights of at most this size are left out of the file. */
const SMALLEST = 0.03;
/** Sentences of NewsFANE read as one document: it is cut into sentences without saying where a text ends. */
const SENTENCES_PER_DOCUMENT = 10;

const classTable = gunzipSync(readFileSync(values.classes)).toString();
const gazetteer = loadGazetteer();
const tables = new Map<string, { table: string; types: WordTypes }>();

/** The class table as a model that never saw `group` made it: usage is learnt by tagging, so it must be held out too. */
function tableFor(group: string): { table: string; types: WordTypes } {
  const name = OUTLET_GROUPS.includes(group) ? group : 'all';
  let made = tables.get(name);
  if (!made) {
    const table = values.usage
      ? joinUsage(classTable, gunzipSync(readFileSync(join(values.usage, `${name}.gz`))).toString())
      : classTable;
    made = { table, types: new WordTypes(parseClasses(table), gazetteer) };
    tables.set(name, made);
  }
  return made;
}

const examples: Example[] = readNewsExamples(values.news);
for (const file of values.newsfane?.split(',') ?? [])
  examples.push(...readConllExamples(file, 'newsfane', SENTENCES_PER_DOCUMENT));
for (const file of values.aqmar?.split(',') ?? [])
  examples.push(...readConllExamples(file, 'aqmar', SENTENCES_PER_DOCUMENT));
const otherWeight = Number(values['newsfane-weight']);
const groupOfSource = (source: string) => (source === 'newsfane' || source === 'aqmar' ? source : outletGroup(source));
const groupOf = ({ example }: Prepared) => groupOfSource(example.source);
const isNews = (example: Example) => OUTLET_GROUPS.includes(groupOfSource(example.source));
const { prepared, index } = prepare(
  examples,
  (example) => tableFor(groupOfSource(example.source)).types,
  gazetteer,
  2,
  (example) => (isNews(example) ? 1 : otherWeight),
);
log(`${prepared.length} documents, ${index.hashes.length} features`);
const groups = [...new Set(examples.map(({ source }) => groupOfSource(source)))];

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
      for (const tally of [score, firstScore])
        tally.add(document.example.names, namesWith(document, weights, tableFor(group).types));
  });
  log(`first reading, ${group.padEnd(10)} ${score}`);
});
log(`first reading, all   ${firstScore}`);
const second = withEvidence(prepared, marginals, index);

const total = new Score();
const unpacked = new Score();
const perGroup: number[] = [];
if (values.folds) mkdirSync(values.folds, { recursive: true });
for (const group of OUTLET_GROUPS) {
  if (values.only && !values.only.split(',').includes(group)) continue;
  const weights = lessOutside(
    train(
      second.filter((document) => groupOf(document) !== group),
      100,
    ),
  );
  const bytes = formatWeights(
    packModel(index.hashes, firstWithout.get(group) as typeof weights, weights, SMALLEST),
    tableFor(group).table,
  );
  if (values.folds) writeFileSync(join(values.folds, `${group}.bin`), bytes);
  const tagger = new CrfTagger(parseWeights(bytes), gazetteer);
  const score = new Score();
  for (const document of second) {
    if (groupOf(document) !== group) continue;
    const { names, tokens, sentences } = document.example;
    const found = tagger.tag(tokens, sentences);
    score.add(names, found);
    unpacked.add(names, namesWith(document, weights, tableFor(group).types));
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
  const weights = lessOutside(train(second, 200));
  writeFileSync(
    values.out,
    formatWeights(packModel(index.hashes, train(prepared, 300), weights, SMALLEST), tableFor('all').table),
  );
  log(`written ${values.out}`);
}

function train(documents: readonly Prepared[], seed: number): ReturnType<typeof trainCrf> {
  return trainCrf(documents, index.hashes.length, { ...SETTINGS, seed });
}

function lessOutside(weights: CrfWeights): CrfWeights {
  const transitions = weights.transitions.map((value, pair) =>
    pair % LABEL_COUNT === OUTSIDE ? value - OUTSIDE_BIAS : value,
  );
  return { features: weights.features, transitions };
}

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}
