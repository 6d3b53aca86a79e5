/**
 * Makes `eval/repetition/prints.tsv` anew from the articles that its pairs are of, after stems or hashes have changed; the
 * tests score what it holds.
 *
 * @example pnpm --filter @isnad/store score-repetition FOLDER   (FOLDER: the corpora's articles as JSONL with id, body,
 *   published)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlePrint, claimStems } from '../src/repetition/same-statement.ts';

const FOLDER = join(import.meta.dirname, '../../../eval/repetition');

interface Article {
  readonly body: string;
  readonly day: Date;
}

type TableRow = Readonly<Record<string, string>>;

function readTable(file: string): TableRow[] {
  const [head = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, index) => [columns[index] as string, cell])),
  );
}

function readArticles(folder: string, wanted: ReadonlySet<string>): Map<string, Article> {
  const found = new Map<string, Article>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')))
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const id = /^\{"id": "([^"]+)"/.exec(line)?.[1];
      if (id === undefined || !wanted.has(id)) continue;
      const { body, published } = JSON.parse(line) as { body: string; published: string };
      found.set(id, { body, day: new Date(published) });
    }
  return found;
}

function printLine(of: string, day: Date, shingles: number, hashes: readonly number[]): string {
  const bytes = Buffer.from(Int32Array.from(hashes).buffer);
  return [of, day.toISOString(), shingles, bytes.toString('base64')].join('\t');
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds the articles?');
const [articlePairs, claimPairs] = [readTable('articles.tsv'), readTable('claims.tsv')];
const ids = [...articlePairs, ...claimPairs].flatMap(({ one, other }) => [one as string, other as string]);
const articles = readArticles(folder, new Set(ids));
const missing = ids.filter((id) => !articles.has(id));
if (missing.length > 0) throw new Error(`The folder lacks ${missing.length} articles, ${missing[0]} among them.`);

const lines = new Map<string, string>();
for (const id of articlePairs.flatMap(({ one, other }) => [one as string, other as string])) {
  const { body, day } = articles.get(id) as Article;
  const { shingles, sketch } = articlePrint(body);
  lines.set(id, printLine(id, day, shingles, sketch));
}
for (const row of claimPairs)
  for (const which of ['one', 'other'] as const) {
    const { body, day } = articles.get(row[which] as string) as Article;
    const [start, end] = [Number(row[`${which}_start`]), Number(row[`${which}_end`])];
    const stems = claimStems(body.slice(start, end));
    const key = `${row[which]}:${start}-${end}`;
    lines.set(key, printLine(key, day, stems.length, stems));
  }
writeFileSync(join(FOLDER, 'prints.tsv'), `of\tday\tshingles\thashes\n${[...lines.values()].join('\n')}\n`);
console.log(`${lines.size} prints`);
