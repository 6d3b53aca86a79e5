/**
 * How well the search finds what readers judged to be wanted: nDCG of the first ten and recall of the first twenty.
 *
 * Reads the judged queries of eval/search; the articles they were judged on are read from a folder of the corpora as
 * JSON lines, stored in a database of its own, and searched there.
 *
 * @example pnpm --filter @isnad/api score-search FOLDER            # scores, and fails below the floors
 *          pnpm --filter @isnad/api score-search FOLDER --errors   # each query with what it misses
 *          pnpm --filter @isnad/api score-search FOLDER --write    # raises the floors
 */
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ingestPaths } from '@isnad/ingest';
import { createTestDatabase } from '@isnad/postgres';
import { openStore } from '@isnad/store';
import { type JudgedQuery, meanOf, readJudgedQueries, scoreQueries } from '../src/graph/judged-search.test-data.ts';

const EVAL = join(import.meta.dirname, '../../../eval/search');
const FLOORS = join(EVAL, 'floors.json');

/** Which of equally good articles comes first is decided by their ids, which differ from run to run. */
const TIES = 0.005;

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds the corpora as JSON lines.');
const queries = readJudgedQueries(readFileSync(join(EVAL, 'queries.tsv'), 'utf8'));
const wanted = new Set(readFileSync(join(EVAL, 'articles.txt'), 'utf8').trim().split('\n'));
const work = mkdtempSync(join(tmpdir(), 'isnad-search-'));
const database = await createTestDatabase();
const store = openStore({ databaseUrl: database.url });
try {
  const lines: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
      if (wanted.has(/"id": ?"([^"]+)"/.exec(line)?.[1] ?? '')) lines.push(line);
    }
  }
  if (lines.length < wanted.size)
    throw new Error(`${wanted.size - lines.length} of the judged articles are not there.`);
  writeFileSync(join(work, 'articles.jsonl'), `${lines.join('\n')}\n`);
  await ingestPaths([join(work, 'articles.jsonl')], { databaseUrl: database.url });
  const scored = await scoreQueries(store, queries);
  if (options.includes('--errors')) {
    for (const { query, ndcg, recall, missed, found } of scored.filter(({ ndcg }) => ndcg < 0.8)) {
      console.log(
        `${ndcg.toFixed(2)} ${recall.toFixed(2)} ${query}\n     first: ${found.slice(0, 5).join(' ')}\n     missed: ${missed.join(' ')}`,
      );
    }
  }
  const isText = ({ types }: JudgedQuery) => types.includes('ARTICLE');
  const scores = {
    articles: meanOf(scored.filter(isText)),
    names: meanOf(scored.filter((query) => !isText(query))),
  };
  console.log(JSON.stringify(scores));
  const floors: typeof scores = JSON.parse(readFileSync(FLOORS, 'utf8'));
  for (const kind of ['articles', 'names'] as const) {
    for (const measure of ['ndcg', 'recall'] as const) {
      if (scores[kind][measure] >= floors[kind][measure]) {
        if (options.includes('--write'))
          floors[kind][measure] = Math.floor((scores[kind][measure] - TIES) * 1000) / 1000;
      } else {
        console.error(`${kind}: ${measure} is ${scores[kind][measure]}, below its floor of ${floors[kind][measure]}.`);
        process.exitCode = 1;
      }
    }
  }
  if (options.includes('--write')) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
} finally {
  await store.close();
  await database.drop();
  rmSync(work, { recursive: true });
}
