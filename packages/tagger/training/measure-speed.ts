/**
 * Measures loading and tagging on raw articles, in processor time: `pnpm bench CORPUS_DIRECTORY [WEIGHTS]`.
 *
 * Processor time, not the clock: what else the machine does is no matter of the tagger's.
 */
import { loadGazetteer, segmentSentences, tokenize } from '@isnad/arabic';
import { loadTagger } from '../src/index.ts';
import { readRawArticles } from './raw-corpus.ts';

const [directory, weights] = process.argv.slice(2);
if (!directory) throw new Error('usage: measure-speed CORPUS_DIRECTORY [WEIGHTS]');

/** Every n-th article. */
const EVERY = 24;
const ROUNDS = 3;

const gazetteerTime = measure(() => void loadGazetteer());
const taggerTime = measure(() => void loadTagger(weights ? { weights } : {}));
process.stdout.write(`lexicon ${gazetteerTime.toFixed(0)} ms, weights ${taggerTime.toFixed(0)} ms\n`);

const documents = [...readRawArticles(directory, EVERY)].map(({ body }) => {
  const tokens = tokenize(body);
  return { tokens, sentences: segmentSentences(tokens) };
});
const count = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
for (let round = 0; round < ROUNDS; round += 1) {
  const time = measure(() => {
    for (const { tokens, sentences } of documents) loadTagger(weights ? { weights } : {}).tag(tokens, sentences);
  });
  process.stdout.write(`${count} tokens: ${Math.round((count / time) * 1000)} a second\n`);
}

function measure(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
