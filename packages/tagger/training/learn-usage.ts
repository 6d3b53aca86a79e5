/**
 * Learns from raw articles how each word is used in names: `learn-usage CORPUS_DIRECTORY WEIGHTS OUT [--every N]`.
 *
 * Tags the articles with a trained model and counts, per word without proclitics, how often it stands in names of each
 * type, and where in them (the word-class distributions of Qi et al. 2009). Writes OUT: gzip of one line per word,
 * most frequent first: word, usage code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadGazetteer, segmentSentences, type Token, tokenize } from '@isnad/arabic';
import { CrfTagger } from '../src/crf-tagger.ts';
import { NAME_TYPES } from '../src/labels.ts';
import { parseWeights } from '../src/weights-file.ts';
import { classKey } from '../src/word-classes.ts';
import { WordTypes } from '../src/word-types.ts';
import { usageCode } from '../src/word-usage.ts';
import { readRawArticles } from './raw-corpus.ts';

/** Words seen less often say nothing. */
const MIN_COUNT = 4;
/** Of words the class table lacks, only those that are names this often are worth their place. */
const MIN_NAME_SHARE = 0.3;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '2' } },
});
const [directory, weightsFile, out] = positionals;
if (!directory || !weightsFile || !out) throw new Error('usage: learn-usage CORPUS_DIRECTORY WEIGHTS OUT [--every N]');

const gazetteer = loadGazetteer();
const model = parseWeights(readFileSync(weightsFile));
const tagger = new CrfTagger(model, gazetteer);
const types = new WordTypes(model.classes, gazetteer);

/** Per word: total, then for each type how often first in a name and how often later. */
const WIDTH = 1 + 2 * NAME_TYPES.length;
const rows = new Map<string, number>();
let counts = new Float64Array(WIDTH << 18);

function rowOf(word: string): number {
  let row = rows.get(word);
  if (row === undefined) {
    row = rows.size * WIDTH;
    rows.set(word, row);
    if (row + WIDTH > counts.length) {
      const larger = new Float64Array(counts.length * 2);
      larger.set(counts);
      counts = larger;
    }
  }
  return row;
}

function count(word: string, cell: number): void {
  const row = rowOf(word);
  counts[row] = (counts[row] as number) + 1;
  if (cell > 0) counts[row + cell] = (counts[row + cell] as number) + 1;
}

for (const { title, body } of readRawArticles(directory, Number(values.every))) {
  const tokens: Token[] = tokenize(`${title ?? ''}\n${body ?? ''}`);
  const cells = new Uint8Array(tokens.length);
  const clitics = new Uint8Array(tokens.length);
  for (const { firstToken, endToken, type, start } of tagger.tag(tokens, segmentSentences(tokens))) {
    const first = tokens[firstToken] as Token;
    const base = 1 + 2 * NAME_TYPES.indexOf(type);
    cells.fill(base + 1, firstToken, endToken);
    cells[firstToken] = base;
    clitics[firstToken] = Math.min(start - first.start, first.key.length - 1);
  }
  types.makeRoom();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' && token.kind !== 'latin') continue;
    const cell = cells[index] as number;
    const isFirst = cell % 2 === 1;
    const word = isFirst
      ? token.key.slice(clitics[index])
      : cell > 0
        ? classKey(token)
        : types.at(types.idOf(token)).stem;
    count(word, cell);
  }
}

const lines: { word: string; total: number; code: number }[] = [];
for (const [word, row] of rows) {
  const total = counts[row] as number;
  if (total < MIN_COUNT) continue;
  const code = usageCode(counts.subarray(row, row + WIDTH));
  const inNames = counts.subarray(row + 1, row + WIDTH).reduce((sum, value) => sum + value, 0) / total;
  if (model.classes.rankOf(word) < 0 && (inNames < MIN_NAME_SHARE || word.length < 2)) continue;
  if (code > 0) lines.push({ word, total, code });
}
lines.sort((a, b) => b.total - a.total);
writeFileSync(out, gzipSync(`${lines.map(({ word, code }) => `${word}\t${code}`).join('\n')}\n`, { level: 9 }));
process.stderr.write(`${lines.length} words\n`);
