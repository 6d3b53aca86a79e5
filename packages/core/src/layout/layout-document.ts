/**
 * Tells the stretches of a raw document apart.
 *
 * @example layoutDocument('عنوان\n\nنص.').blocks
 */
import type { Block, Layout } from '../model/layout.ts';

/** One story; every line a paragraph. */
export function layoutDocument(text: string): Layout {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({ start, end: start + line.length, kind: 'paragraph', article: 0, rule: 'layout/line' });
    start += line.length + 1;
  }
  return { articles: [{ kind: 'story', parent: null, title: null, start: 0, end: text.length }], blocks };
}
