/**
 * How fast and how large: words a second of the whole reading and of each stage, loading, memory, and hostile texts.
 *
 * @example pnpm bench corpus/*.jsonl --articles 2000 --runs 5 --json
 *
 * Paths are text files, JSONL files of articles (`body`) or folders of either; without paths the seeds are read many
 * times over. Figures are medians over the runs, in processor time: what else the machine does is no matter of the
 * parser's, and what the runtime does beside on other cores counts. What is measured is the build, as users run it: run
 * from source, each function that is made while reading is named anew. `--hostile 200000` times texts that nobody
 * prints, at that length, at twice and at four times it.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTagger } from '@isnad/tagger';
import { extractClaims } from '#built/claims/extract-claims';
import { resolveCoreference } from '#built/coreference/resolve-coreference';
import { detectDates } from '#built/dates/detect-dates';
import { layoutDocument } from '#built/layout/layout-document';
import { detectMentions } from '#built/mentions/detect-mentions';
import { parseDocument } from '#built/parse-document';
import { segment } from '#built/segment';
import { readSeed, readSeedGold } from '../gold/seed-gold.ts';
import { hostileTexts } from './hostile-texts.ts';

const { values, positionals } = parseArgs({
  // `pnpm bench -- --json` hands the first -- on as well.
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    hostile: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const wanted = Number(values.articles);
const REFERENCE_DATE = '2024-07-12';

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

/** At most `wanted` texts, taken evenly from each file. */
function readTexts(paths: readonly string[]): string[] {
  if (paths.length === 0) {
    const seeds = readSeedGold().map(({ file }) => readSeed(file));
    return Array.from({ length: Math.min(wanted, 200) }, (_, index) => seeds[index % seeds.length] as string);
  }
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
  );
  const share = Math.ceil(wanted / files.length);
  return files.flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    if (!file.endsWith('.jsonl')) return [content];
    const lines = content.split('\n').filter((line) => line !== '');
    const step = Math.max(1, Math.floor(lines.length / share));
    return lines
      .filter((_, index) => index % step === 0)
      .slice(0, share)
      .map((line) => (JSON.parse(line) as { body: string }).body);
  });
}

/** Reads all texts stage by stage; milliseconds by stage. `tagger` is a part of `mentions`, measured once more. */
function stagesOf(texts: readonly string[]): Record<string, number> {
  const spent: Record<string, number> = {};
  const stage = <T>(name: string, work: () => T): T => {
    const { result, milliseconds } = timed(work);
    spent[name] = (spent[name] ?? 0) + milliseconds;
    return result;
  };
  const tagger = loadTagger();
  for (const text of texts) {
    const layout = stage('layout', () => layoutDocument(text));
    const segmented = stage('segment', () => segment(text, layout));
    const names = stage('mentions', () => detectMentions(segmented, {}));
    const dates = stage('dates', () => detectDates(segmented, REFERENCE_DATE));
    const { mentions, entities } = stage('coreference', () => resolveCoreference(segmented, names));
    stage('claims', () => extractClaims(segmented, { mentions, entities, dates }));
    stage('tagger alone', () => tagger.tag(segmented.tokens, segmented.sentences));
  }
  return spent;
}

const texts = readTexts(positionals);
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
const load = timed(() => parseDocument('قال جو بايدن إن المحادثات تتقدم.'));

const whole: number[] = [];
const byStage = new Map<string, number[]>();
let peak = 0;
for (let run = 0; run < runs; run += 1) {
  let spent = 0;
  for (const text of texts) {
    spent += timed(() => parseDocument(text, { referenceDate: REFERENCE_DATE })).milliseconds;
    // Asked between the texts: to ask the system for it takes a thirtieth of the time that reading takes.
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  whole.push(spent);
  for (const [name, spent] of Object.entries(stagesOf(texts))) byStage.set(name, [...(byStage.get(name) ?? []), spent]);
}

const speed = (milliseconds: number) => Math.round((words / milliseconds) * 1000);
const hostileLength = values.hostile === undefined ? null : Number(values.hostile);
const hostile =
  hostileLength === null
    ? []
    : hostileTexts().map(({ name, of }) => {
        const [one, two, four] = [1, 2, 4].map((factor) => {
          const text = of(hostileLength * factor);
          return Math.round(timed(() => parseDocument(text)).milliseconds);
        });
        return { name, one, two, four };
      });

const figures = {
  texts: texts.length,
  words,
  runs,
  loadMilliseconds: Math.round(load.milliseconds),
  wordsPerSecond: {
    parseDocument: speed(median(whole)),
    ...Object.fromEntries([...byStage].map(([name, spent]) => [name, speed(median(spent))])),
  },
  peakRssMegabytes: megabytes(peak),
  ...(hostileLength === null ? {} : { hostileLength, hostile }),
};

if (values.json) console.log(JSON.stringify(figures));
else {
  const total = median(whole);
  console.log(`${figures.texts} texts, ${words} words, median of ${runs} runs`);
  console.table({
    parseDocument: { 'words/s': speed(total), 'ms/1000 words': round((total / words) * 1000), share: '100 %' },
    ...Object.fromEntries(
      [...byStage].map(([name, spent]) => [
        name,
        {
          'words/s': speed(median(spent)),
          'ms/1000 words': round((median(spent) / words) * 1000),
          share: `${Math.round((median(spent) / total) * 100)} %`,
        },
      ]),
    ),
  });
  console.log(`first reading, lexicons and weights loaded: ${figures.loadMilliseconds} ms`);
  console.log(`peak resident memory: ${figures.peakRssMegabytes} MB`);
  if (hostile.length > 0) {
    console.log(`milliseconds at ${hostileLength} code units, at twice and at four times as many:`);
    console.table(hostile);
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
