/**
 * Tokens and sentences of a laid-out document: one pass over the text, every token tied to its block.
 *
 * @example const segmented = segment(text, layoutDocument(text));
 */
import { segmentSentences, type Token, tokenize } from '@isnad/arabic';
import type { Layout } from './model/layout.ts';
import type { Segmented, Sentence } from './model/segmented.ts';

/** Cuts each block into tokens and sentences; what stands between blocks has no token. Linear in the text. */
export function segment(text: string, layout: Layout): Segmented {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blockOf: number[] = [];
  const sentenceOf: number[] = [];
  layout.blocks.forEach((block, blockIndex) => {
    const from = tokens.length;
    for (const token of tokenize(text, block.start, block.end)) {
      const gap = tokens.length === from && from > 0 ? 'paragraph' : token.gap;
      tokens.push({ ...token, index: tokens.length, gap });
      blockOf.push(blockIndex);
      sentenceOf.push(-1);
    }
    for (const range of segmentSentences(tokens, from, tokens.length)) {
      sentenceOf.fill(sentences.length, range.start, range.end);
      sentences.push({ ...range, block: blockIndex, article: block.article });
    }
  });
  return {
    text,
    layout,
    tokens,
    sentences,
    blockOfToken: Int32Array.from(blockOf),
    sentenceOfToken: Int32Array.from(sentenceOf),
  };
}
