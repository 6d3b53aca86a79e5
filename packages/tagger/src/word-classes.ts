/**
 * Word classes learnt without labels: words that stand among the same words share a class, at several granularities.
 *
 * @example classes.classesAt(classes.rankOf('بغداد')) // the classes of the word
 */
import type { Token } from '@isnad/arabic';

/** What a token is called in the class table: its match key; numbers and addresses are one word each. */
export function classKey(token: Pick<Token, 'kind' | 'key'>): string {
  if (token.kind === 'number') return '0';
  if (token.kind === 'url') return 'url';
  return token.key;
}

/** The class table: words by falling frequency in the raw corpus, one column of classes per granularity. */
export class WordClasses {
  readonly #ranks = new Map<string, number>();

  constructor(
    readonly words: readonly string[],
    readonly columns: readonly Uint16Array[],
    readonly usage?: Uint16Array,
  ) {
    for (let rank = 0; rank < words.length; rank += 1) this.#ranks.set(words[rank] as string, rank);
  }

  /** Place of the word in order of frequency, 0 for the most frequent; -1 for a word the table lacks. */
  rankOf(key: string): number {
    return this.#ranks.get(key) ?? -1;
  }

  /** How the word is used in names, as `usageCode` writes it; 0 when hardly ever or unknown. */
  usageOf(rank: number): number {
    return rank < 0 || !this.usage ? 0 : (this.usage[rank] as number);
  }

  /** The word's class at one granularity; 0xffff for an unknown word. */
  classOf(rank: number, granularity: number): number {
    return rank < 0 ? 0xffff : ((this.columns[granularity] as Uint16Array)[rank] as number);
  }
}

/** Granularities of the table: coarse, middle, fine. */
export const GRANULARITIES = 3;

/** Reads lines `word TAB coarse TAB middle TAB fine [TAB usage]`; an empty class is an unknown one. */
export function parseClasses(table: string): WordClasses {
  const lines = table.split('\n').filter((line) => line !== '');
  const words: string[] = [];
  const columns = Array.from({ length: GRANULARITIES + 1 }, () => new Uint16Array(lines.length));
  for (let rank = 0; rank < lines.length; rank += 1) {
    const cells = (lines[rank] as string).split('\t');
    words.push(cells[0] as string);
    for (let column = 0; column < GRANULARITIES; column += 1)
      (columns[column] as Uint16Array)[rank] = cells[column + 1] ? Number(cells[column + 1]) : 0xffff;
    (columns[GRANULARITIES] as Uint16Array)[rank] = Number(cells[GRANULARITIES + 1] ?? 0);
  }
  return new WordClasses(words, columns.slice(0, GRANULARITIES), columns[GRANULARITIES]);
}

/** The class table with a usage table's codes; words that only the usage table has come last, without classes. */
export function joinUsage(classTable: string, usageTable: string): string {
  const usage = new Map<string, string>();
  for (const line of usageTable.split('\n')) {
    const [word, code] = line.split('\t');
    if (word && code) usage.set(word, code);
  }
  const lines = classTable
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t').slice(0, 1 + GRANULARITIES);
      const code = usage.get(cells[0] as string);
      usage.delete(cells[0] as string);
      return code ? [...cells, code].join('\t') : cells.join('\t');
    });
  for (const [word, code] of usage) lines.push(`${word}\t\t\t\t${code}`);
  return `${lines.join('\n')}\n`;
}
