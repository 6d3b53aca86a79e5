/**
 * Trains the tagger and scores it on groups held out: `pnpm train --news FILE --classes FILE [--openings FILE --corpus FOLDER]
 * [--silver FOLDER] [--people FILE] [--out FILE] [--folds DIRECTORY] [--split outlet|contiguous]`.
 *
 * The first reading is trained once without each group, so that the second learns from first readings of
 * texts the first had not seen. With `--folds`, the model without each group is kept there, for honest scores of
 * whatever stands on the tagger. `--silver` holds openings and, per group, their labels by a parser whose tagger was
 * trained without that group; the group's own openings are left out as well. `--openings` are annotated like the news texts
 * (eval/names), their texts in the corpus. `--people` is NewsFANE: its people alone.
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
import { readAnnotatedOpenings } from './annotated-openings.ts';
import { readConllExamples, readNewsExamples } from './examples.ts';
import { contiguousGroups, outletGroups } from './folds.ts';
import { packModel } from './model-from-weights.ts';
import { Score } from './score.ts';
import { peopleAlone, readOpenings, readSilver } from './silver.ts';
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
    openings: { type: 'string' },
    corpus: { type: 'string' },
    silver: { type: 'string' },
    'silver-weight': { type: 'string', default: '0.1' },
    people: { type: 'string' },
    'people-weight': { type: 'string', default: '0.3' },
    out: { type: 'string' },
    folds: { type: 'string' },
    split: { type: 'string', default: 'outlet' },
  },
});
if (!values.news || !values.classes)
  throw new Error(
    'usage: train --news FILE --classes FILE [--silver FOLDER] [--people FILE] [--out FILE] [--folds DIRECTORY]',
  );

const SETTINGS = { epochs: 7, rate: 0.1, decay: 0.005, dropout: 0.1, lexiconDropout: 0.1 };
/** Runs whose weights are averaged into the file written; models with a group held out are of one run each. */
const RUNS = 2;
/** Weights of at most this size are left out of the file. */
const SMALLEST = 0.05;
/** How often a feature must be seen in texts that are not annotated in full to be learnt. */
const SILVER_MINIMUM = 8;
const PEOPLE = 'newsfane';
/** Sentences of NewsFANE read as one document: it is cut into sentences without saying where a text ends. */
const SENTENCES_PER_DOCUMENT = 10;

const classTable = gunzipSync(readFileSync(values.classes)).toString();
const gazetteer = loadGazetteer();
const types = new WordTypes(parseClasses(classTable), gazetteer);
const news = readNewsExamples(values.news);
if (values.openings && values.corpus) news.push(...readAnnotatedOpenings(values.openings, values.corpus));
const annotated = new Set(news.map(({ id }) => id));
const openings = values.silver ? readOpenings(values.silver).filter(({ id }) => !annotated.has(id)) : [];
const people = values.people ? readConllExamples(values.people, PEOPLE, SENTENCES_PER_DOCUMENT) : [];
const isNews = (at: number) => at < news.length;
const isPeople = (at: number) => at >= news.length + openings.length;
const newsGroups = values.split === 'contiguous' ? contiguousGroups(news) : outletGroups([...news, ...openings]);
const groupOf = ({ example }: Prepared) => newsGroups.get(example.id) ?? example.source;
const kindWeights = [1, Number(values['silver-weight']), Number(values['people-weight'])] as const;
const { prepared, index } = prepare(
  [...news, ...openings, ...people],
  () => types,
  gazetteer,
  (at) => (isNews(at) ? 2 : SILVER_MINIMUM),
  (at) => kindWeights[isNews(at) ? 0 : isPeople(at) ? 2 : 1],
);
const peopleMasks = prepared.map((document, at) => (isPeople(at) ? peopleAlone(document.example) : undefined));
log(`${prepared.length} documents, ${index.hashes.length} features`);
const groups = [...new Set(news.map(({ id }) => newsGroups.get(id) as string))];

const marginals: Float32Array[] = new Array(prepared.length);
const firstScore = new Score();
const firstWithout = new Map<string, ReturnType<typeof trainCrf>>();
groups.forEach((group, at) => {
  const weights = train(without(prepared, group), at);
  firstWithout.set(group, weights);
  const score = new Score();
  prepared.forEach((document, position) => {
    // No group is without NewsFANE: its evidence is of the last reading, which knows it.
    if (groupOf(document) !== group && !isPeople(position)) return;
    marginals[position] = readWith(document, weights).marginals;
    if (isNews(position))
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
for (const group of groups) {
  const weights = lessOutside(train(without(second, group), 100));
  const bytes = formatWeights(
    packModel(index.hashes, firstWithout.get(group) as typeof weights, weights, SMALLEST),
    classTable,
  );
  if (values.folds) writeFileSync(join(values.folds, `${group}.bin`), bytes);
  const tagger = new CrfTagger(parseWeights(bytes), gazetteer);
  const score = new Score();
  for (const document of second.slice(0, news.length)) {
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
  const weights = lessOutside(train(without(second), 200, RUNS));
  writeFileSync(
    values.out,
    formatWeights(packModel(index.hashes, train(without(prepared), 300, RUNS), weights, SMALLEST), classTable),
  );
  log(`written ${values.out}`);
}

/** The documents to learn from when a group is held out, with what a parser that never saw the group made of the openings. */
function without(documents: readonly Prepared[], group?: string): Prepared[] {
  const silver = values.silver ? readSilver(values.silver, group ?? 'all', openings) : new Map();
  return documents.flatMap((document, at) => {
    if (isNews(at)) return groupOf(document) === group ? [] : [document];
    if (isPeople(at)) return [{ ...document, allowed: peopleMasks[at] as Uint16Array }];
    return groupOf(document) === group
      ? []
      : [{ ...document, allowed: silver.get(document.example.id) as Uint16Array }];
  });
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
