/**
 * What feeds and sitemaps of every kind are read into.
 *
 * @example feed.entries[0]?.url // 'https://example.org/1'
 */

export interface FeedEntry {
  /** The article's address, absolute; null when the feed gives none. */
  readonly url: string | null;
  readonly title: string | null;
  /** As written. */
  readonly published: string | null;
  readonly author: string | null;
  /** The article's text as markup, when the feed carries it in full; a mere summary is left out. */
  readonly content: string | null;
}

export interface Feed {
  /** The outlet's or feed's name. */
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
  /** Sitemaps that this one lists. */
  readonly sitemaps: readonly string[];
}
