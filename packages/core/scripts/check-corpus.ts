/**
 * Reads every article of JSONL files once and checks that each reading is sound; counts what was found.
 *
 * @example node --conditions=isnad-source --import tsx scripts/check-corpus.ts corpus/*.jsonl [--every 10]
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readingFaults } from '../bench/reading-faults.ts';
import { parseDocument } from '../src/index.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { every: { type: 'string' } } });
if (positionals.length === 0) throw new Error('usage: check-corpus FILE.jsonl… [--every N]');
const every = Number(values.every ?? 1);

interface Tally {
  articles: number;
  words: number;
  claims: number;
  people: number;
  organizations: number;
  places: number;
  dates: number;
  nameless: number;
  claimless: number;
  severalStories: number;
}

const tallies = new Map<string, Tally>();
const faults = new Map<string, string[]>();
const slowest: { id: string; milliseconds: number; characters: number; perMillion: number }[] = [];
let spent = 0;
let peak = 0;

for (const path of positionals) {
  let line = 0;
  for await (const json of createInterface({ input: createReadStream(path, 'utf8') })) {
    line += 1;
    if (json !== '' && (line - 1) % every === 0)
      check(JSON.parse(json) as { id: string; source: string; body: string });
  }
  process.stderr.write(`${path}: ${line} lines, ${Math.round(spent / 1000)} s so far\n`);
}

function check({ id, source, body }: { id: string; source: string; body: string }): void {
  const began = performance.now();
  try {
    const reading = parseDocument(body);
    const milliseconds = performance.now() - began;
    spent += milliseconds;
    note({ id, milliseconds, characters: body.length, perMillion: (milliseconds / Math.max(1, body.length)) * 1e6 });
    for (const fault of readingFaults(body, reading)) {
      const known = faults.get(fault.replace(/\d+/g, 'N')) ?? [];
      known.push(id);
      faults.set(fault.replace(/\d+/g, 'N'), known);
    }
    count(source, body, reading);
  } catch (error) {
    const what = `throws ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`;
    faults.set(what, [...(faults.get(what) ?? []), id]);
  }
  peak = Math.max(peak, process.memoryUsage.rss());
}

function note(run: (typeof slowest)[number]): void {
  slowest.push(run);
  if (slowest.length <= 200) return;
  slowest.sort((a, b) => b.milliseconds - a.milliseconds);
  slowest.length = 20;
}

function count(
  source: string,
  body: string,
  { claims, entities, dates, articles }: ReturnType<typeof parseDocument>,
): void {
  const tally = tallies.get(source) ?? {
    articles: 0,
    words: 0,
    claims: 0,
    people: 0,
    organizations: 0,
    places: 0,
    dates: 0,
    nameless: 0,
    claimless: 0,
    severalStories: 0,
  };
  tallies.set(source, tally);
  tally.articles += 1;
  tally.words += body.split(/\s+/).length;
  tally.claims += claims.length;
  for (const { type } of entities)
    tally[type === 'person' ? 'people' : type === 'place' ? 'places' : 'organizations'] += 1;
  tally.dates += dates.length;
  if (entities.length === 0) tally.nameless += 1;
  if (claims.length === 0) tally.claimless += 1;
  if (articles.filter(({ kind }) => kind === 'story').length > 1) tally.severalStories += 1;
}

const total = [...tallies.values()].reduce((sum, { words }) => sum + words, 0);
const each = (tally: Tally) => ({
  articles: tally.articles,
  words: tally.words,
  'claims/article': round(tally.claims / tally.articles),
  'people/article': round(tally.people / tally.articles),
  'organizations/article': round(tally.organizations / tally.articles),
  'places/article': round(tally.places / tally.articles),
  'dates/article': round(tally.dates / tally.articles),
  nameless: tally.nameless,
  claimless: tally.claimless,
  'several stories': tally.severalStories,
});
const round = (value: number) => Math.round(value * 100) / 100;
console.table(Object.fromEntries([...tallies].map(([source, tally]) => [source, each(tally)])));
slowest.sort((a, b) => b.milliseconds - a.milliseconds);
console.table(
  slowest
    .slice(0, 20)
    .map((run) => ({ ...run, milliseconds: round(run.milliseconds), perMillion: Math.round(run.perMillion) })),
);
for (const [what, ids] of faults) console.log(`FAULT ${ids.length} × ${what}: ${ids.slice(0, 5).join(' ')}`);
console.log(
  `${total} words, ${round(spent / 1000)} s in parseDocument, ${Math.round((total / spent) * 1000)} words/s, peak RSS ${Math.round(peak / 2 ** 20)} MiB, ${faults.size} kinds of fault`,
);
process.exitCode = faults.size === 0 ? 0 : 1;
