/**
 * What a tagger is, whichever model stands behind it.
 *
 * @example const names = tagger.tag(tokens, segmentSentences(tokens)) // [{ type: 'PER', start: 14, end: 22, … }]
 */
import type { SentenceRange, Token } from '@isnad/arabic';
import type { TaggedName } from './read-names.ts';

/** Finds names in a document. Any model can stand behind it: it sees tokens and sentences, and gives names with spans. */
export interface Tagger {
  /**
   * Names in text order, not overlapping. `sentences` are half-open token ranges in order; tokens outside them get no
   * name. Pure: the same tokens give the same names.
   */
  tag(tokens: readonly Token[], sentences: readonly SentenceRange[]): TaggedName[];
}
