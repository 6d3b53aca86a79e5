/**
 * Finds the innermost article that a place in the text lies in.
 *
 * @example articleFinder(layout.articles)(mention.start) // 2: the teaser, not the story around it
 */
import type { ArticleLayout } from '@isnad/core';

/**
 * For an offset, the index of the innermost article that holds it; between articles the one before it, before the
 * first the first; -1 only when there are none. Each call takes logarithmic time.
 */
export function articleFinder(articles: readonly ArticleLayout[]): (offset: number) => number {
  const byStart = articles.map((_, index) => index).sort((a, b) => startOf(a) - startOf(b) || a - b);
  function startOf(index: number): number {
    return (articles[index] as ArticleLayout).start;
  }
  return (offset) => {
    let low = 0;
    let high = byStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(byStart[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    const nearest = byStart[Math.max(0, low - 1)] ?? -1;
    for (let index: number | null = nearest; index !== null && index >= 0; ) {
      const article: ArticleLayout = articles[index] as ArticleLayout;
      if (offset < article.end) return index;
      index = article.parent;
    }
    return nearest;
  };
}
