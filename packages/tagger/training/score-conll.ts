/**
 * Scores weights on a CoNLL file that is cut into words: `score-conll --file FILE [--weights FILE] [--per-document 10]`.
 *
 * Names count as found when their words and their type are exact. Proclitics stay split off as the file has them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTagger, tagSentences } from '../src/index.ts';
import { FINE_TYPES } from './examples.ts';
import { Score } from './score.ts';
import { namesOfTags } from './score-tags.ts';

const { values } = parseArgs({
  options: { file: { type: 'string' }, weights: { type: 'string' }, 'per-document': { type: 'string', default: '10' } },
});
if (!values.file) throw new Error('usage: score-conll --file FILE [--weights FILE] [--per-document SENTENCES]');

const tagger = loadTagger(values.weights ? { weights: values.weights } : {});
const sentences = readFileSync(values.file, 'utf8')
  .split(/\n\s*\n/)
  .map((block) =>
    block
      .split('\n')
      .map((line) => line.trim().split(/[\t ]+/))
      .filter(([word]) => word !== undefined && word !== ''),
  )
  .filter((sentence) => sentence.length > 0);
const score = new Score();
const size = Number(values['per-document']);
for (let from = 0; from < sentences.length; from += size) {
  const document = sentences.slice(from, from + size);
  const tags = tagSentences(
    document.map((sentence) => sentence.map(([word]) => word as string)),
    tagger,
  );
  document.forEach((sentence, at) => {
    const gold = sentence.map(([, tag = 'O']) => {
      const type = FINE_TYPES[tag.slice(2)];
      return type ? `${tag.slice(0, 2)}${type}` : 'O';
    });
    score.add(namesOfTags(gold), namesOfTags(tags[at] as string[]));
  });
}
process.stdout.write(`${score}\n`);
