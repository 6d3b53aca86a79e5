/**
 * How much of a text's vocabulary an earlier text has already used: stories of one file part where it drops.
 *
 * @example cohesion(stemsOf(paragraphsAfter), stemsOf(paragraphsBefore)) // 0.31
 */
import { fold, readTable, withoutConjunction } from '@isnad/arabic';
import type { Line } from './lines.ts';

/** Words shorter than this are mostly function words. */
const SHORTEST_STEM = 4;

/** The distinct content stems of some lines: words of four letters or more without و, ف, ب, ل, ك and the article. */
export function stemsOf(lines: readonly Line[]): Set<string> {
  const stems = new Set<string>();
  for (const line of lines)
    for (const token of line.tokens) {
      if (token.kind !== 'word' && token.kind !== 'latin') continue;
      const stem = stripArticle(withoutConjunction(token.key));
      if (stem.length >= SHORTEST_STEM && !FUNCTION_STEMS.has(stem)) stems.add(stem);
    }
  return stems;
}

function stripArticle(key: string): string {
  if (key.length > 5 && 'بكل'.includes(key.charAt(0)) && key.startsWith('ال', 1)) return key.slice(3);
  if (key.length > 4 && key.startsWith('لل')) return key.slice(2);
  return key.length > 4 && key.startsWith('ال') ? key.slice(2) : key;
}

/** Closed-class words that every story uses: they say nothing of its topic. */
const FUNCTION_STEMS = new Set(readTable('function-words', ['form']).map(({ form }) => stripArticle(fold(form))));

/** Share of `stems` that `context` holds, 0 to 1; 1 when there is nothing to compare. */
export function cohesion(stems: ReadonlySet<string>, context: ReadonlySet<string>): number {
  if (stems.size === 0 || context.size === 0) return 1;
  let shared = 0;
  for (const stem of stems) if (context.has(stem)) shared += 1;
  return shared / stems.size;
}
