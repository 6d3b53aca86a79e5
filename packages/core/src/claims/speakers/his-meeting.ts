/**
 * Sentences that tell at whose meeting something was said: جاء ذلك أثناء لقائه بالسفير فلان، حيث أشار إلى.
 *
 * @example hisMeeting(ground, sentence.start, cue.range.start) // the token of لقائه: whoever is named behind it is whom he met
 */
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';

/** Words from the beginning of the sentence within which the meeting is told. */
const LONGEST_OPENING = 6;

/**
 * The first meeting with its owner's pronoun that a preposition leads to, soon behind `from` and before `to`; or null, also
 * where it opens the sentence: in منذ لقائه مع فلان بدا فلان متفائلا the pronoun is of whom the clause names.
 */
export function hisMeeting(ground: Ground, from: number, to: number): number | null {
  for (let at = from + 2; at < Math.min(to, from + LONGEST_OPENING); at += 1)
    if (isPreposition(ground, at - 1) && tells('his_meeting', ground.plain(at))) return at;
  return null;
}
