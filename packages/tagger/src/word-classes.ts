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
  ) {
    for (let rank = 0; rank < words.length; rank += 1) this.#ranks.set(words[rank] as string, rank);
  }

  /** Place of the word in order of frequency, 0 for the most frequent; -1 for a word the table lacks. */
  rankOf(key: string): number {
    return this.#ranks.get(key) ?? -1;
  }

  /** The word's class at one granularity; 0xffff for an unknown word. */
  classOf(rank: number, granularity: number): number {
    return rank < 0 ? 0xffff : ((this.columns[granularity] as Uint16Array)[rank] as number);
  }
}

/** Columns of the table: by vectors coarse, middle, fine; by the words beside it coarse, fine. */
export const GRANULARITIES = 5;

/** Reads the lines `word TAB class TAB class …` that the class learner writes. */
export function parseClasses(table: string): WordClasses {
  const lines = table.split('\n').filter((line) => line !== '');
  const words: string[] = [];
  const columns = Array.from({ length: GRANULARITIES }, () => new Uint16Array(lines.length));
  for (let rank = 0; rank < lines.length; rank += 1) {
    const cells = (lines[rank] as string).split('\t');
    words.push(cells[0] as string);
    for (let column = 0; column < GRANULARITIES; column += 1)
      (columns[column] as Uint16Array)[rank] = Number(cells[column + 1]);
  }
  return new WordClasses(words, columns);
}
