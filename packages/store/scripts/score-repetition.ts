/**
 * Scores near-duplicate articles and repeated claims on pairs judged by reading (eval/repetition).
 *
 * @example pnpm --filter @isnad/store score-repetition FOLDER   (FOLDER: the corpora's articles as JSONL with id, body,
 *   published)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../src/name-key.ts';
import {
  articleBands,
  articlePrint,
  claimBands,
  claimStems,
  isSameText,
  saysTheSame,
} from '../src/repetition/same-statement.ts';
import { isSpellingOf } from '../src/resolution/spellings.ts';

const EVAL = join(import.meta.dirname, '../../../eval/repetition');

interface Article {
  readonly body: string;
  readonly day: Date;
}

function readTable(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(EVAL, file), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index], cell])));
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

/** Whether the bands let the two be compared at all, and the comparison finds them alike. */
interface Found {
  readonly judged: boolean;
  readonly read: boolean;
  readonly label: string;
}

function report(title: string, pairs: readonly Found[]): void {
  const hit = pairs.filter(({ judged, read }) => judged && read).length;
  const wrong = pairs.filter(({ judged, read }) => !judged && read);
  const missed = pairs.filter(({ judged, read }) => judged && !read);
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);
  console.log(
    `${title}: ${pairs.length} pairs, precision ${ratio(hit, hit + wrong.length)}, recall ${ratio(hit, hit + missed.length)}`,
  );
  if (!process.argv.includes('--errors')) return;
  for (const { label } of wrong) console.log(`  joined: ${label}`);
  for (const { label } of missed) console.log(`  missed: ${label}`);
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) throw new Error('Which folder holds the articles?');
const [articlePairs, claimPairs] = [readTable('articles.tsv'), readTable('claims.tsv')];
const ids = [...articlePairs, ...claimPairs].flatMap(({ one, other }) => [one as string, other as string]);
const articles = readArticles(folder, new Set(ids));
const missing = ids.filter((id) => !articles.has(id));
if (missing.length > 0) throw new Error(`The folder lacks ${missing.length} articles, ${missing[0]} among them.`);

report(
  'near-duplicate articles',
  articlePairs.map(({ one = '', other = '', judgement }) => {
    const [a, b] = [one, other].map((id) => articlePrint((articles.get(id) as Article).body)) as [never, never];
    const shared = articleBands(a).some((band) => articleBands(b).includes(band));
    return { judged: judgement === 'copy', read: shared && isSameText(a, b) !== null, label: `${one} ${other}` };
  }),
);

/** Who speaks, for claims that no database has resolved: names that are spellings of each other are one. */
function speakerOf(name: string, against: string): string | null {
  if (name === '') return null;
  const [key, other] = [nameKey(name), nameKey(against)];
  const isOne = isSpellingOf(key, other, 'person') || isSpellingOf(other, key, 'person');
  return isOne ? ([key, other].sort()[0] as string) : key;
}

report(
  'repeated claims',
  claimPairs.map((pair) => {
    const print = (which: 'one' | 'other', against: 'one' | 'other') => {
      const { body, day } = articles.get(pair[which] as string) as Article;
      const content = body.slice(Number(pair[`${which}_start`]), Number(pair[`${which}_end`]));
      const speakerId = speakerOf(pair[`${which}_speaker`] ?? '', pair[`${against}_speaker`] ?? '');
      return { content, print: { stems: claimStems(content), speakerId, datedAt: day } };
    };
    const [one, other] = [print('one', 'other'), print('other', 'one')];
    const around = [-1, 0, 1].flatMap((spans) => claimBands(one.print, spans));
    const shared = claimBands(other.print).some((band) => around.includes(band));
    const read = shared && saysTheSame(one.print, other.print) !== null;
    return { judged: pair.judgement === 'same', read, label: `${one.content}\n          ${other.content}` };
  }),
);
