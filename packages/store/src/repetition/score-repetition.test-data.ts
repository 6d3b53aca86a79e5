/**
 * Scores near-duplicate articles and repeated claims on pairs judged by reading (eval/repetition), from what they are
 * compared by: `prints.tsv` holds the hashes of their words, since the articles themselves are not the repository's.
 *
 * @example scoreArticles(readRepetitionTable('articles.tsv'), readPrints()).recall // 0.81
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../name-key.ts';
import { isSpellingOf } from '../resolution/spellings.ts';
import { type ArticlePrint, articleBands, claimBands, isSameText, saysTheSame } from './same-statement.ts';

const REPETITION_FOLDER = join(__dirname, '../../../../eval/repetition');

export type TableRow = Readonly<Record<string, string>>;

export interface Print extends ArticlePrint {
  readonly day: Date;
}

export interface RepetitionScore {
  readonly precision: number;
  readonly recall: number;
  /** Pairs judged otherwise than by reading. */
  readonly joined: readonly TableRow[];
  readonly missed: readonly TableRow[];
}

export function readRepetitionTable(file: string): TableRow[] {
  const [head = '', ...lines] = readFileSync(join(REPETITION_FOLDER, file), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, index) => [columns[index] as string, cell])),
  );
}

/** By article id, or `claimKey` of a claim. */
export function readPrints(): Map<string, Print> {
  return new Map(
    readRepetitionTable('prints.tsv').map(({ of = '', day = '', shingles, hashes = '' }) => {
      const bytes = Buffer.from(hashes, 'base64');
      const sketch = Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readInt32LE(index * 4));
      return [of, { day: new Date(day), shingles: Number(shingles), sketch }];
    }),
  );
}

export function claimKey(row: TableRow, which: 'one' | 'other'): string {
  return `${row[which]}:${row[`${which}_start`]}-${row[`${which}_end`]}`;
}

/** Copies that share a band, without which they are never compared, and are found alike. */
export function scoreArticles(pairs: readonly TableRow[], prints: ReadonlyMap<string, Print>): RepetitionScore {
  return score(pairs, 'copy', ({ one = '', other = '' }) => {
    const [a, b] = [prints.get(one) as Print, prints.get(other) as Print];
    return articleBands(a).some((band) => articleBands(b).includes(band)) && isSameText(a, b) !== null;
  });
}

export function scoreClaims(pairs: readonly TableRow[], prints: ReadonlyMap<string, Print>): RepetitionScore {
  return score(pairs, 'same', (row) => {
    const claimOf = (which: 'one' | 'other', against: 'one' | 'other') => {
      const { sketch, day } = prints.get(claimKey(row, which)) as Print;
      const speakerId = speakerOf(row[`${which}_speaker`] ?? '', row[`${against}_speaker`] ?? '');
      return { stems: sketch, speakerId, datedAt: day };
    };
    const [one, other] = [claimOf('one', 'other'), claimOf('other', 'one')];
    const around = claimBands(one, [-1, 0, 1]);
    return claimBands(other).some((band) => around.includes(band)) && saysTheSame(one, other) !== null;
  });
}

/** Who speaks, for claims that no database has resolved: names that are spellings of each other are one. */
function speakerOf(name: string, against: string): string | null {
  if (name === '') return null;
  const [key, other] = [nameKey(name), nameKey(against)];
  const isOne = isSpellingOf(key, other, 'person') || isSpellingOf(other, key, 'person');
  return isOne ? ([key, other].sort()[0] as string) : key;
}

function score(pairs: readonly TableRow[], same: string, isSame: (row: TableRow) => boolean): RepetitionScore {
  const read = pairs.filter(isSame);
  const judged = pairs.filter(({ judgement }) => judgement === same);
  const hit = read.filter((row) => judged.includes(row)).length;
  return {
    precision: hit / read.length,
    recall: hit / judged.length,
    joined: read.filter((row) => !judged.includes(row)),
    missed: judged.filter((row) => !read.includes(row)),
  };
}
