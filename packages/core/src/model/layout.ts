/**
 * What the stretches of a raw document are: stories, teasers, titles, captions, credits, paragraphs.
 *
 * @example layout.blocks.filter((block) => block.kind === 'caption')
 */
import type { RuledSpan, Span } from './span.ts';
import type { ArticleKind, BlockKind } from './vocabulary.ts';

/** A stretch of the document of one kind. Blocks are in text order, do not overlap, and lie within one article. */
export interface Block extends RuledSpan {
  readonly kind: BlockKind;
  /** Index into `Layout.articles`: the innermost article that the block belongs to. */
  readonly article: number;
}

/** A story, or a teaser that stands inside one. */
export interface ArticleLayout extends Span {
  readonly kind: ArticleKind;
  /** Index of the story that a teaser stands in; null for stories. */
  readonly parent: number | null;
  /** The headline as written; null when the document gives none (a lead or a caption is not a headline). */
  readonly title: RuledSpan | null;
}

export interface Layout {
  readonly articles: readonly ArticleLayout[];
  readonly blocks: readonly Block[];
}
