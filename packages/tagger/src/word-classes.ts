/**
 * Word classes learnt without labels: words that stand among the same words share a class, at several granularities.
 *
 * @example classes.classOf(classes.rankOf('بغداد'), 0) // the word's coarsest class
 */
import type { Token } from '@isnad/arabic';
import { hashText } from './hashing.ts';

/** What a token is called in the class table: its match key; numbers and addresses are one word each. */
export function classKey(token: Pick<Token, 'kind' | 'key'>): string {
  if (token.kind === 'number') return '0';
  if (token.kind === 'url') return 'url';
  return token.key;
}

/**
 * The class table: words by falling frequency in the raw corpus, one column of classes per granularity. It is one long
 * text and an index of its lines: to cut it into 120,000 strings took longer than to load all else.
 */
export class WordClasses {
  /** Ranks by the hash of the word, open addressing: rank + 1, 0 for a free slot. */
  readonly #slots: Int32Array;
  /** Where each word begins in the table; it ends at a tab. */
  readonly #starts: Int32Array;

  /** `columns` are as long as the table has lines. */
  constructor(
    readonly table: string,
    starts: Int32Array,
    readonly columns: readonly Uint16Array[],
  ) {
    this.#starts = starts;
    let size = 1 << 4;
    while (size < starts.length * 2) size *= 2;
    this.#slots = new Int32Array(size);
    for (let rank = 0; rank < starts.length; rank += 1) {
      const start = starts[rank] as number;
      const word = hashText(table, start, endOfCell(table, start));
      let slot = word & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = rank + 1;
    }
  }

  /** Place of the word in order of frequency, 0 for the most frequent; -1 for a word the table lacks. */
  rankOf(key: string): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hashText(key) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const rank = (slots[slot] as number) - 1;
      const start = this.#starts[rank] as number;
      if (this.table.startsWith(key, start) && this.table.charCodeAt(start + key.length) === TAB) return rank;
    }
    return -1;
  }

  /** The word's class at one granularity; 0xffff for an unknown word. */
  classOf(rank: number, granularity: number): number {
    return rank < 0 ? 0xffff : ((this.columns[granularity] as Uint16Array)[rank] as number);
  }
}

/** Columns of the table: by vectors coarse, middle, fine; by the words beside it coarse, fine. */
export const GRANULARITIES = 5;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const ZERO = 0x30;

/** Reads the lines `word TAB class TAB class …` that the class learner writes, each word once. */
export function parseClasses(table: string): WordClasses {
  const starts: number[] = [];
  for (let at = 0; at < table.length; at = endOfLine(table, at) + 1)
    if (table.charCodeAt(at) !== LINE_FEED) starts.push(at);
  const columns = Array.from({ length: GRANULARITIES }, () => new Uint16Array(starts.length));
  for (let rank = 0; rank < starts.length; rank += 1) {
    let at = endOfCell(table, starts[rank] as number);
    for (let column = 0; column < GRANULARITIES && table.charCodeAt(at) === TAB; column += 1) {
      let value = 0;
      for (at += 1; table.charCodeAt(at) >= ZERO; at += 1) value = value * 10 + table.charCodeAt(at) - ZERO;
      (columns[column] as Uint16Array)[rank] = value;
    }
  }
  return new WordClasses(table, Int32Array.from(starts), columns);
}

function endOfCell(table: string, start: number): number {
  let end = start;
  while (end < table.length && table.charCodeAt(end) !== TAB && table.charCodeAt(end) !== LINE_FEED) end += 1;
  return end;
}

function endOfLine(table: string, start: number): number {
  const end = table.indexOf('\n', start);
  return end < 0 ? table.length : end;
}
