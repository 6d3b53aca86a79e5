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
  layout.blocks.forEach((block, blockIndex) => {
    const from = tokens.length;
    tokenize(text, block.start, block.end, tokens);
    for (const { start, end } of segmentSentences(tokens, from, tokens.length))
      sentences.push({ start, end, block: blockIndex, article: block.article });
  });
  const blockOfToken = new Int32Array(tokens.length);
  const sentenceOfToken = new Int32Array(tokens.length);
  sentences.forEach(({ start, end, block }, index) => {
    blockOfToken.fill(block, start, end);
    sentenceOfToken.fill(index, start, end);
  });
  return {
    text,
    layout,
    tokens,
    sentences,
    blockOfToken,
    sentenceOfToken,
  };
}
