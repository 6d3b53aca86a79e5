/**
 * The whole reading of one document.
 *
 * @example const { claims, entities } = parseDocument(text);
 */
import type { Claim } from './claim.ts';
import type { DateMention } from './date.ts';
import type { Layout } from './layout.ts';
import type { Entity, Mention } from './mention.ts';

/** Something in the text that was mended for reading (never in the text itself). */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly kind: 'glued_words' | 'bidi_controls' | 'presentation_forms' | 'duplicated_caption';
}

export interface ParsedDocument extends Layout {
  /** The version of the parser that read it: a newer version replaces an older one's reading. */
  readonly parserVersion: string;
  /** The original text, unchanged. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly claims: readonly Claim[];
  readonly repairs: readonly Repair[];
}
