/**
 * How much it says that one name is nearly the other.
 *
 * @example slipWeight('person', 'جون كيربي', 'جون كيري', null) // 0.25
 */
import type { EntityType } from '@isnad/core';
import { isMisspelling } from './misspelled.ts';
import { mayBeAnothers } from './slips.ts';

/** Letters of a name that is told by almost all of them. */
const LONG_LETTERS = 12;

/** A name that words set apart which hardly any name has (`isDistorted`), and the one that it is taken for. */
export interface Distortion {
  readonly key: string;
  readonly of: string;
}

/**
 * Of names where another letter may be another's, the role must be one as well: جون كيري and جون كيربي keep one company.
 * @param key `nameKey` of the one
 * @param other of the other
 */
export function slipWeight(type: EntityType, key: string, other: string, distortion: Distortion | null): number {
  // A long name of a body or a place that dots or a vowel set apart is no other's.
  const isTold = type !== 'person' && areLong(key, other);
  if (isTold && (isMisspelling(key, other, type) || isMisspelling(other, key, type))) return 0.6;
  // That its words are in no other name leaves hardly anyone else.
  if (distortion !== null) return type !== 'person' && saysWho(distortion) ? 0.6 : 0.5;
  if (type !== 'person') return 0.45;
  return mayBeAnothers(key, other) ? 0.25 : 0.35;
}

function areLong(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= LONG_LETTERS;
}

/** In shorter words another letter is another word: متحف برادو, متحف باردو. */
const LONG_WORD = 6;

/** A long name, or one whose words set apart are long, without the article as words of the language have it: متحف المصلى. */
function saysWho({ key, of }: Distortion): boolean {
  const others = of.split(' ');
  const own = key.split(' ').filter((word) => !others.includes(word));
  return areLong(key, of) || own.every((word) => word.length >= LONG_WORD && !word.startsWith('ال'));
}
