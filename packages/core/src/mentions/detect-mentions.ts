/**
 * Finds the names of people, organizations and places.
 *
 * @example detectMentions(segment(text, layoutDocument(text)), {})
 */
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

export interface MentionContext {
  readonly title?: string | null;
}

/** Names in text order. */
export function detectMentions(_segmented: Segmented, _context: MentionContext): readonly NameMention[] {
  return [];
}
