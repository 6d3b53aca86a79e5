/**
 * Kills processes of Isnad and PostgreSQL at random during an ingest and compares what comes out with an undisturbed run.
 *
 * @example pnpm --filter @isnad/cli faults --number 5000 --kills 20 --mode queue news/*.jsonl
 *
 * Without files the articles are of our own making. Everything happens in a folder of its own, removed at the end.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killRun } from './kill-run.ts';
import { openServer } from './postgres-under-fire.ts';
import { writeArticles } from './write-articles.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  allowPositionals: true,
  options: {
    number: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    mode: { type: 'string', default: 'ingest' },
    workers: { type: 'string', default: '2' },
    resolve: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'isnad-faults-'));
// PostgreSQL's user must be let in.
chmodSync(folder, 0o755);
const articles = join(folder, 'news.jsonl');
const number = Number(values.number);
if (positionals.length === 0) writeArticles(articles, number);
else {
  const lines = positionals.flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean));
  writeFileSync(articles, `${lines.slice(0, number).join('\n')}\n`);
}
const server = await openServer(join(folder, 'data'));
try {
  const started = Date.now();
  const { killed, rows, differences, whoIsWho } = await killRun({
    server,
    articles,
    number,
    kills: Number(values.kills),
    seed: Number(values.seed),
    workers: Number(values.workers),
    resolve: values.resolve,
    mode: values.mode === 'queue' ? 'queue' : 'ingest',
    tell: (line) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`),
  });
  const differing = differences.map(({ table, values, links }) => ({ table, values, links }));
  console.log(
    JSON.stringify({ mode: values.mode, articles: number, killed: killed.length, rows, whoIsWho, differing }),
  );
  for (const { table, some } of differences) for (const row of some) console.error(`${table} ${row}`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
