/**
 * Scores the method on contiguous folds of NewsFANE: `score-newsfane --newsfane FILE --news FILE --classes FILE`.
 *
 * Each fold is read twice, as the tagger reads, by weights trained on the other folds and on the news texts. The second
 * reading learns from first readings of texts the first had not seen. The shipped weights have no part in it: this
 * measures the features and the learner, on a corpus with conventions of its own. Names are compared by their words, as
 * the corpus cuts them: where a proclitic ends is given, not found. Folds run in `--processes` processes.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadGazetteer } from '@isnad/arabic';
import { parseClasses } from '../src/word-classes.ts';
import { WordTypes } from '../src/word-types.ts';
import { type Example, type GoldName, readConllExamples, readNewsExamples } from './examples.ts';
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
    newsfane: { type: 'string' },
    news: { type: 'string' },
    classes: { type: 'string' },
    folds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '2' },
    'news-weight': { type: 'string', default: '0.5' },
    processes: { type: 'string', default: '2' },
    /** Set for the processes this one starts. */
    fold: { type: 'string' },
  },
});
if (!values.newsfane || !values.news || !values.classes)
  throw new Error('usage: score-newsfane --newsfane FILE --news FILE --classes FILE [--folds N] [--runs N]');
const { newsfane, news, classes } = values;

const FOLDS = Number(values.folds);
const RUNS = Number(values.runs);
const NEWS_WEIGHT = Number(values['news-weight']);
/** Sentences read as one document: the corpus does not say where a text ends. */
const SENTENCES_PER_DOCUMENT = 10;
/** Parts of the training texts that take turns at being read by a first reading trained on the others. */
const PARTS = 3;
/** Stretches per part: each part has texts of both corpora. */
const SLICES = 5;
const SETTINGS = { epochs: 8, rate: 0.1, decay: 0.005, dropout: 0.1, lexiconDropout: 0.1 };
/** Of first readings, whose weights are averaged over the parts or only give evidence. */
const FIRST_EPOCHS = 5;

/** Gold and found names of each document of a fold, by the corpus's words. */
interface FoldResult {
  readonly reading: 'first' | 'second';
  readonly documents: readonly { readonly gold: readonly GoldName[]; readonly found: readonly GoldName[] }[];
}

if (values.fold === undefined) await scoreFolds();
else readFold(Number(values.fold));

async function scoreFolds(): Promise<void> {
  const totals = { first: new Score(), second: new Score() };
  const scores: number[] = [];
  const waiting = Array.from({ length: FOLDS }, (_, fold) => fold);
  const work = async () => {
    for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift())
      for (const { reading, documents } of await forkFold(fold)) {
        const score = new Score();
        for (const { gold, found } of documents) for (const tally of [score, totals[reading]]) tally.add(gold, found);
        if (reading === 'second') scores.push(score.of().f);
        process.stdout.write(`fold ${fold + 1}, ${reading.padEnd(6)} reading ${score}\n`);
      }
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, work));
  process.stdout.write(`all, first reading    ${totals.first}\n`);
  process.stdout.write(
    `all, second reading   ${totals.second}   spread ${Math.min(...scores).toFixed(1)}–${Math.max(...scores).toFixed(1)}\n`,
  );
}

function forkFold(fold: number): Promise<FoldResult[]> {
  return new Promise((resolve, reject) => {
    const results: FoldResult[] = [];
    const child = fork(import.meta.filename, [...process.argv.slice(2), '--fold', String(fold)]);
    child.on('message', (result) => results.push(result as FoldResult));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(results) : reject(new Error(`fold ${fold + 1} ended with ${code}`)),
    );
  });
}

function readFold(fold: number): void {
  const gazetteer = loadGazetteer();
  const types = new WordTypes(parseClasses(gunzipSync(readFileSync(classes)).toString()), gazetteer);
  const fane = readConllExamples(newsfane, 'newsfane', SENTENCES_PER_DOCUMENT);
  const [from, to] = [fold, fold + 1].map((at) => Math.floor((at * fane.length) / FOLDS)) as [number, number];
  const held = fane.slice(from, to);
  const learnt = [...fane.slice(0, from), ...fane.slice(to), ...readNewsExamples(news)];
  const isNewsfane = ({ source }: Example) => source === 'newsfane';
  const examples = [...held, ...learnt];
  const { prepared, index } = prepare(
    examples,
    () => types,
    gazetteer,
    () => 2,
    (at) => (isNewsfane(examples[at] as Example) ? 1 : NEWS_WEIGHT),
    (example) => (isNewsfane(example) ? 0 : 1),
  );
  const train = (documents: readonly Prepared[], seed: number, epochs = SETTINGS.epochs) =>
    trainCrf(documents, index.hashes.length, { ...SETTINGS, epochs, seed });
  const send = (reading: FoldResult['reading'], documents: readonly Prepared[], weights: CrfWeights) =>
    process.send?.({
      reading,
      documents: documents.map((document) => ({
        gold: document.example.names,
        found: namesWith(document, weights, types).map((name) => ({
          ...name,
          start: wordStart(document.example, name),
        })),
      })),
    });

  const isHeld = (at: number) => at < held.length;
  // Neighbouring documents are of one part: they may tell the same story.
  const partOf = (at: number) => Math.floor((PARTS * SLICES * (at - held.length)) / learnt.length) % PARTS;
  const marginals: Float32Array[] = new Array(prepared.length);
  const firsts = Array.from({ length: PARTS }, (_, part) => {
    const weights = train(
      prepared.filter((_, at) => !isHeld(at) && partOf(at) !== part),
      100 * fold + part,
      FIRST_EPOCHS,
    );
    prepared.forEach((document, at) => {
      if (!isHeld(at) && partOf(at) === part) marginals[at] = readWith(document, weights).marginals;
    });
    return weights;
  });
  const first = averageWeights(firsts);
  prepared.forEach((document, at) => {
    if (isHeld(at)) marginals[at] = readWith(document, first).marginals;
  });
  send('first', prepared.slice(0, held.length), lessOutside(first));

  const second = withEvidence(prepared, marginals, index);
  const runs = Array.from({ length: RUNS }, (_, run) => train(second.slice(held.length), 100 * fold + 50 + run));
  send('second', second.slice(0, held.length), lessOutside(averageWeights(runs)));
}

function wordStart({ tokens, joined }: Example, { firstToken }: { firstToken: number }): number {
  const { start } = tokens[firstToken] as (typeof tokens)[number];
  return joined?.get(start) ?? start;
}
