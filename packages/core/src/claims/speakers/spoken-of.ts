/**
 * Tells whom a claim is about from who makes it: واتهم فلان بالاحتيال of him who was told of before is a passive.
 *
 * @example isSpokenOf(ground, cue, entity) // true of سالم in استقال سالم. واتهم سالم بالاحتيال
 */
import type { Cue } from '../cues/cue.ts';
import type { Ground } from '../syntax/ground.ts';
import type { ResolvedSource } from './speaker.ts';

/** بعد اتهامه بالاحتيال: the pronoun is of the accused, so a person who was told of is that one, and who accuses stays unnamed. */
export function isAccusedHimself({ kind, reading, place }: Cue, { speaker }: ResolvedSource): boolean {
  const isOfAccused =
    kind === 'masdar' && place === 'none' && reading?.verb.class === 'accuse' && reading.suffix !== '';
  return isOfAccused && speaker.kind === 'person';
}

/**
 * Whether whoever was found for a verb without a subject is its object: nobody accuses himself, so the verb is a passive
 * and no one is told who does. `sentenceStart` is a token, `entity` an index into the document's entities.
 */
export function isSpokenOf(
  ground: Ground,
  { kind, range, reading, match }: Cue,
  sentenceStart: number,
  entity: number,
): boolean {
  if (kind !== 'verb' || !match || !reading || reading.suffix !== '' || reading.verb.class !== 'accuse') return false;
  // فلان، الذي اتهم سالما, امرأة اتهمت سالما: who does stands before it.
  if (!ground.hasConjunction(range.start) && range.start > sentenceStart) return false;
  return ground.mention(match.between.start)?.entity === entity;
}
