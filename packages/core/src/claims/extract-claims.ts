/**
 * Finds attributed statements: who said what, through whom, about whom.
 *
 * @example extractClaims(segmented, { mentions, entities, dates })
 */
import type { Claim } from '../model/claim.ts';
import type { Segmented } from '../model/segmented.ts';
import { assembleClaims } from './assemble.ts';
import { readDrafts } from './read-drafts.ts';
import { type ClaimContext, prepareGround } from './syntax/ground.ts';

export type { ClaimContext } from './syntax/ground.ts';

/** Claims in text order of their content. Time linear in the text. */
export function extractClaims(segmented: Segmented, context: ClaimContext): readonly Claim[] {
  const ground = prepareGround(segmented, context);
  return assembleClaims(ground, readDrafts(ground));
}
