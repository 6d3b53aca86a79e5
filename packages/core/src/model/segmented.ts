/**
 * A document cut into blocks, sentences and tokens: what every stage after segmentation reads.
 *
 * @example segmented.tokens.slice(sentence.start, sentence.end)
 */
import type { Token } from '@isnad/arabic';
import type { Layout } from './layout.ts';

/** A sentence of one block; token indexes, half-open. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `Layout.blocks`. */
  readonly block: number;
  /** Index into `Layout.articles`. */
  readonly article: number;
}

export interface Segmented {
  readonly text: string;
  readonly layout: Layout;
  /** All tokens of the document in order; a token belongs to at most one block. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token, the index of its block, or -1 between blocks. */
  readonly blockOfToken: Int32Array;
  /** For each token, the index of its sentence, or -1 outside body text. */
  readonly sentenceOfToken: Int32Array;
}
