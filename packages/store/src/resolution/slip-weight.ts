/**
 * How much it says that one name is nearly the other.
 *
 * @example slipWeight('person', 'جون كيربي', { nameKey: 'جون كيري' }) // 0.25
 */
import type { EntityType } from '@isnad/core';
import { isMisspelling } from './misspelled.ts';
import { mayBeAnothers } from './slips.ts';

/** Letters of a name that is told by almost all of them. */
const LONG_LETTERS = 12;

/** The other, and whether words that hardly any name has set the two apart. */
interface Other {
  readonly nameKey: string;
  readonly isDistorted?: boolean;
}

/**
 * Of names where another letter may be another's, the role must be one as well: جون كيري and جون كيربي keep one company.
 * @param key `nameKey` of the one
 */
export function slipWeight(type: EntityType, key: string, { nameKey, isDistorted }: Other): number {
  // A long name of a body or a place that dots or a vowel set apart is no other's.
  const isLong = type !== 'person' && Math.min(key.length, nameKey.length) >= LONG_LETTERS;
  if (isLong && (isMisspelling(key, nameKey, type) || isMisspelling(nameKey, key, type))) return 0.6;
  // That its words are in no other name leaves hardly anyone else.
  if (isDistorted) return type === 'person' ? 0.5 : 0.6;
  if (type !== 'person') return 0.45;
  return mayBeAnothers(key, nameKey) ? 0.25 : 0.35;
}
