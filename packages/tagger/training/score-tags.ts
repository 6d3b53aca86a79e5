/**
 * Reads B- and I- tags as names, as CoNLL scoring does.
 *
 * @example namesOfTags(['O', 'B-PER', 'I-PER']) // [{ start: 1, end: 3, type: 'PER' }]
 */
import type { NameType } from '../src/labels.ts';
import type { GoldName } from './examples.ts';

/** Names with half-open word indexes. A name that goes on without having begun begins there. */
export function namesOfTags(tags: readonly string[]): GoldName[] {
  const names: GoldName[] = [];
  for (let start = 0; start < tags.length; ) {
    const tag = tags[start] as string;
    let end = start + 1;
    if (tag !== 'O') {
      const type = tag.slice(2) as NameType;
      while (tags[end] === `I-${type}`) end += 1;
      names.push({ start, end, type });
    }
    start = end;
  }
  return names;
}
