/**
 * Finds attributed statements.
 *
 * @example extractClaims(segmented, { mentions, entities, dates })
 */
import type { Claim } from '../model/claim.ts';
import type { DateMention } from '../model/date.ts';
import type { Entity, Mention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

export interface ClaimContext {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
}

/** Claims in text order of their content. */
export function extractClaims(_segmented: Segmented, _context: ClaimContext): readonly Claim[] {
  return [];
}
