/**
 * What taking a corpus in costs, and how that grows with the archive: rate, processor time, memory, size.
 *
 * @example pnpm bench ingest corpus/*.jsonl --articles 10000 --stops 1000,10000 --again
 *
 * The articles of all files are mixed (always in the same order, so that each part of the run is like every other) and
 * taken in by one process into a new database: in a PostgreSQL of its own with the settings of `pnpm start`, or on the
 * server that BENCH_DATABASE_URL names. `--again` takes the same articles in a second time. `--json` prints all figures.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openMeasuredDatabase } from './measured-database.ts';
import { mixArticles } from './mix-articles.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    stops: { type: 'string', default: '1000,10000' },
    threads: { type: 'string' },
    again: { type: 'boolean', default: false },
    source: { type: 'boolean', default: false },
    profile: { type: 'string' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** What the measured process says after so many documents. */
interface Report {
  readonly done: number;
  readonly seconds: number;
  /** Seconds of processor time of all threads. */
  readonly cpu: number;
  readonly peak: number;
}

/** A part of the run, from the stop before to this one. */
interface Part {
  readonly run: string;
  readonly articles: number;
  readonly rate: number;
  /** Milliseconds of processor time for each article. */
  readonly node: number;
  readonly postgres: number | null;
  readonly peakMemory: number;
  readonly bytesPerArticle: number;
  readonly indexShare: number;
}

const invoked = process.env.INIT_CWD ?? process.cwd();
const temporary = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
// The server's own user, where root starts it, must be able to enter.
chmodSync(temporary, 0o755);
const database = await openMeasuredDatabase(temporary);
try {
  const lines = mixArticles(
    positionals.map((path) => resolve(invoked, path)),
    Number(values.articles ?? Infinity),
  );
  if (lines.length === 0) throw new Error('No articles. Give JSONL files, an article a line.');
  const corpus = join(temporary, 'corpus.jsonl');
  writeFileSync(corpus, lines.join(''));
  const stops = [...new Set([...values.stops.split(',').map(Number), lines.length])]
    .filter((stop) => stop <= lines.length)
    .sort((a, b) => a - b);
  const parts = await takeIn('first', corpus, stops);
  if (values.again) parts.push(...(await takeIn('again', corpus, [lines.length])));
  print(parts);
  const sizes = await database.sizes();
  if (values.json) process.stdout.write(`${JSON.stringify({ parts, sizes }, null, 2)}\n`);
} finally {
  if (values.keep) process.stderr.write(`Kept: ${database.url}\n`);
  await database.close(values.keep);
  rmSync(temporary, { recursive: true, force: true });
}

async function takeIn(run: string, corpus: string, stops: readonly number[]): Promise<Part[]> {
  const every = stops.reduce(greatestCommonDivisor, 1000);
  const node = [
    ...(values.source ? ['--conditions=isnad-source', '--import', 'tsx'] : []),
    ...(values.profile ? ['--cpu-prof', `--cpu-prof-dir=${resolve(invoked, values.profile)}`] : []),
  ];
  const script = join(import.meta.dirname, 'ingest-measured.mjs');
  const args = [...node, script, corpus, String(every), ...(values.threads ? [values.threads] : [])];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: database.url },
  });
  const ended = new Promise<number | null>((settle) => child.once('exit', settle));
  const parts: Part[] = [];
  let before: Report & { postgres: number | null } = {
    ...{ done: 0, seconds: 0, cpu: 0, peak: 0 },
    postgres: database.processorTime(),
  };
  for await (const line of createInterface(child.stdout)) {
    const report = JSON.parse(line) as Report & { failures?: number };
    if (report.failures) process.stderr.write(`${line}\n`);
    if (!stops.includes(report.done) || report.done === before.done) continue;
    const postgres = database.processorTime();
    const articles = report.done - before.done;
    const spent = postgres === null || before.postgres === null ? null : postgres - before.postgres;
    parts.push({
      run,
      articles: report.done,
      rate: articles / (report.seconds - before.seconds),
      node: ((report.cpu - before.cpu) / articles) * 1000,
      postgres: spent === null ? null : (spent / articles) * 1000,
      peakMemory: report.peak,
      ...(await database.size(report.done)),
    });
    before = { ...report, postgres };
  }
  if ((await ended) !== 0) throw new Error('The measured process failed.');
  return parts;
}

function print(parts: readonly Part[]): void {
  const rows = parts.map((part) => [
    `${part.articles.toLocaleString('en')}${part.run === 'first' ? '' : ` ${part.run}`}`,
    part.rate.toFixed(0),
    part.node.toFixed(2),
    part.postgres?.toFixed(2) ?? '–',
    (part.peakMemory / 2 ** 20).toFixed(0),
    (part.bytesPerArticle / 1024).toFixed(1),
    `${(part.indexShare * 100).toFixed(0)} %`,
  ]);
  const head = ['articles', 'a second', 'ms Node', 'ms PostgreSQL', 'peak MB', 'kB an article', 'of it indexes'];
  for (const row of [head, head.map(() => '---'), ...rows]) process.stdout.write(`| ${row.join(' | ')} |\n`);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
