/**
 * Who was spoken of last: the person or body that a dropped subject or a pronoun may point to.
 *
 * @example latestEntity(mentions, entities, cue.start, { types: ['person'], gender: 'female' })
 */
import type { Entity, Mention } from '../model/mention.ts';
import type { EntityType, Gender } from '../model/vocabulary.ts';

export interface Wanted {
  readonly types: readonly EntityType[];
  /** Leave out those known to be of the other gender. */
  readonly gender?: Gender;
  /** The mention must begin at or after this offset: the beginning of the article, or of a paragraph. */
  readonly from?: number;
}

/**
 * Index of the entity mentioned last before `offset` that fits, names nested in others left out; null when there is
 * none. `mentions` are in text order. Logarithmic to find the place, then linear in what is passed over.
 */
export function latestEntity(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  offset: number,
  wanted: Wanted,
): number | null {
  for (let index = firstFrom(mentions, offset) - 1; index >= 0; index -= 1) {
    const mention = mentions[index] as Mention;
    if (wanted.from !== undefined && mention.start < wanted.from) return null;
    if (mention.nestedIn !== null || mention.end > offset || !wanted.types.includes(mention.type)) continue;
    const gender = (entities[mention.entity] as Entity).gender;
    if (wanted.gender && wanted.gender !== 'unknown' && gender !== 'unknown' && gender !== wanted.gender) continue;
    return mention.entity;
  }
  return null;
}

/** Index of the first mention that begins at or after `offset`. */
export function firstFrom(mentions: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
