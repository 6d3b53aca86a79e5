/**
 * Scores the names of a reading against annotated texts, or a part of them, and shows what a rule or a type gets wrong.
 *
 * @example node --conditions=isnad-source --import tsx scripts/score-names.ts news.jsonl [--errors 40] [--rule ID]
 *
 * `name-scores.ts` says how the file is written. With `--folds`, each text is read by a tagger that was not trained on
 * its outlet; `--part 0/3` takes every third text.
 */
import { parseArgs } from 'node:util';
import { loadTagger } from '@isnad/tagger';
import { describeRules, foldTaggers, readAnnotated, scoreNames } from './name-scores.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string' },
    rule: { type: 'string' },
    type: { type: 'string' },
    source: { type: 'string' },
    part: { type: 'string' },
    folds: { type: 'string' },
  },
});
const [file] = positionals;
if (!file)
  throw new Error(
    'usage: score-names ANNOTATED.jsonl [--errors N] [--rule ID] [--type PER] [--source OUTLET] [--folds DIRECTORY]',
  );

const [partIndex, partCount] = (values.part ?? '0/1').split('/').map(Number) as [number, number];
const texts = readAnnotated(file).filter(
  ({ source }, at) => (!values.source || source === values.source) && at % partCount === partIndex,
);
const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const before = process.cpuUsage();
const scores = scoreNames(texts, values.folds ? foldTaggers(values.folds) : () => loadTagger());
const { user, system } = process.cpuUsage(before);

for (const type of [...scores.types, undefined]) {
  const { precision, recall, f } = scores.of(type);
  console.log(`${type ?? 'all'}\tP ${precision.toFixed(1)}\tR ${recall.toFixed(1)}\tF ${f.toFixed(1)}`);
}
console.log(describeRules(scores.rules));
console.log(`${Math.round((words / (user + system)) * 1e6)} words/s`);
const wanted = Number(values.errors ?? 0);
const errors = scores.errors.filter(
  ({ type, rule }) => (!values.rule || rule === values.rule) && (!values.type || type === values.type),
);
const step = Math.max(1, Math.floor(errors.length / Math.max(1, wanted)));
for (const { line } of errors.filter((_, at) => at % step === 0).slice(0, wanted)) console.log(line);
