/**
 * Scores the method on contiguous folds of NewsFANE: `score-newsfane --newsfane FILE --news FILE --classes FILE`.
 *
 * Each fold is tagged by a first reading trained on the other folds and on the news texts. The shipped weights have no
 * part in it: this measures the features and the learner, on a corpus with conventions of its own. Names are compared by
 * their words, as the corpus cuts them: where a proclitic ends is given, not found.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadGazetteer } from '@isnad/arabic';
import { parseClasses } from '../src/word-classes.ts';
import { WordTypes } from '../src/word-types.ts';
import { type Example, readConllExamples, readNewsExamples } from './examples.ts';
import { Score } from './score.ts';
import { trainCrf } from './train-crf.ts';
import { averageWeights, lessOutside, namesWith, prepare } from './two-readings.ts';

const { values } = parseArgs({
  options: {
    newsfane: { type: 'string' },
    news: { type: 'string' },
    classes: { type: 'string' },
    folds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
    'news-weight': { type: 'string', default: '0.5' },
  },
});
if (!values.newsfane || !values.news || !values.classes)
  throw new Error('usage: score-newsfane --newsfane FILE --news FILE --classes FILE [--folds N]');

const FOLDS = Number(values.folds);
const RUNS = Number(values.runs);
const SETTINGS = { epochs: 8, rate: 0.1, decay: 0.005, dropout: 0.1, lexiconDropout: 0.1 };
const NEWS_WEIGHT = Number(values['news-weight']);
const classTable = gunzipSync(readFileSync(values.classes)).toString();
const gazetteer = loadGazetteer();
const types = new WordTypes(parseClasses(classTable), gazetteer);
const fane = readConllExamples(values.newsfane, 'newsfane', 10);
const examples = [...fane, ...readNewsExamples(values.news)];
const isNewsfane = ({ source }: { source: string }) => source === 'newsfane';
const { prepared, index } = prepare(
  examples,
  () => types,
  gazetteer,
  2,
  (example) => (isNewsfane(example) ? 1 : NEWS_WEIGHT),
  (example) => (isNewsfane(example) ? 0 : 1),
);
const total = new Score();
const scores: number[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const from = Math.floor((fold * fane.length) / FOLDS);
  const to = Math.floor(((fold + 1) * fane.length) / FOLDS);
  const others = prepared.filter((_, at) => at < from || at >= to);
  const runs = Array.from({ length: RUNS }, (_, run) =>
    trainCrf(others, index.hashes.length, { ...SETTINGS, seed: fold * RUNS + run }),
  );
  const weights = lessOutside(averageWeights(runs));
  const score = new Score();
  for (const document of prepared.slice(from, to)) {
    const found = namesWith(document, weights, types).map((name) => ({
      ...name,
      start: wordStart(document.example, name),
    }));
    score.add(document.example.names, found);
    total.add(document.example.names, found);
  }
  scores.push(score.of().f);
  process.stdout.write(`fold ${fold + 1} ${score}\n`);
}
process.stdout.write(`all    ${total}   spread ${Math.min(...scores).toFixed(1)}–${Math.max(...scores).toFixed(1)}\n`);

function wordStart({ tokens, joined }: Example, { firstToken }: { firstToken: number }): number {
  const { start } = tokens[firstToken] as (typeof tokens)[number];
  return joined?.get(start) ?? start;
}
