/**
 * Photo captions that scraping has doubled: the text of the picture and its alternative text, one under the other.
 *
 * @example findDoubledCaptions(readLines('صورة\nصورة | Source: X')) // [{ first: 0, second: 1, sourceToken: 1 }]
 */
import type { Line } from './lines.ts';

export interface DoubledCaption {
  /** Index of the first of the two lines. */
  readonly first: number;
  /** Token index in the second line of the bar before a credit (`| Source: X`), or null. */
  readonly bar: number | null;
}

const LONGEST_CREDIT_IN_TOKENS = 12;
const SHORTEST_CAPTION_IN_WORDS = 3;

/** Pairs of neighbouring lines of one group with the same words; the second may add a credit after a bar. */
export function findDoubledCaptions(lines: readonly Line[]): DoubledCaption[] {
  const captions: DoubledCaption[] = [];
  for (let first = 0; first + 1 < lines.length; first += 1) {
    const line = lines[first] as Line;
    const next = lines[first + 1] as Line;
    if (line.words < SHORTEST_CAPTION_IN_WORDS || line.group !== next.group) continue;
    if (line.key === next.key) captions.push({ first, bar: null });
    else if (next.key.startsWith(`${line.key} `)) {
      const bar = next.tokens.findIndex((token) => token.text === '|');
      if (bar <= 0 || next.tokens.length - bar > LONGEST_CREDIT_IN_TOKENS) continue;
      captions.push({ first, bar });
    } else continue;
    first += 1;
  }
  return captions;
}
