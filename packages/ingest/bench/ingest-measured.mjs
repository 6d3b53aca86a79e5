/**
 * One ingest as users run it, from the build, telling its parent what it costs: the measured process of `ingest.ts`.
 *
 * Example: `DATABASE_URL=… node bench/ingest-measured.mjs corpus.jsonl` → `{"done":1000,"seconds":6.9,"cpu":9.1,…}` lines
 */
import { readFileSync } from 'node:fs';
import { ingestPaths } from '@isnad/ingest';

const [path, everyArgument, threads] = process.argv.slice(2);
const every = Number(everyArgument);
const began = performance.now();

function report(fields) {
  const { user, system } = process.cpuUsage();
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`${JSON.stringify({ ...fields, seconds, cpu: (user + system) / 1e6, peak: peakMemory() })}\n`);
}

/** Bytes: the most this process, all its threads included, ever held at a time. */
function peakMemory() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

const summary = await ingestPaths([path], {
  databaseUrl: process.env.DATABASE_URL,
  ...(threads === undefined ? {} : { threads: Number(threads) }),
  onProgress: ({ done }) => {
    if (done % every === 0) report({ done });
  },
});
const { failed, warnings, ...counts } = summary;
report({ done: summary.documents + summary.failures, ...counts, failed: failed.slice(0, 3) });
