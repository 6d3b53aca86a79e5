/**
 * Tells where the narrator says what state the speaker was in, or what else he did, while he spoke.
 *
 * @example speakerStateAfter(ground, cue, from, limit) // the token of متمنيا in قال إن الفريق جاهز، متمنيا له التوفيق
 */
import type { Cue } from '../cues/cue.ts';
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';

/** …، متمنيا له التوفيق, …، رافضا الكشف عن اسمه: a participle in the accusative that agrees with who speaks; or -1. */
export function speakerStateAfter(ground: Ground, cue: Cue, from: number, limit: number): number {
  const marks = ground.quotes.inside[from] ?? -1;
  for (let at = from + 2; at < limit; at += 1)
    if (
      (ground.quotes.inside[at] ?? -1) === marks &&
      agrees(cue, stateAt(ground, at)) &&
      (/^[،,]$/u.test(ground.text(at - 1)) || isTiedToSpeaker(ground, at))
    )
      return at;
  return -1;
}

type State = 'male' | 'female' | 'plural' | null;

/** متمنيا, متمنية, متمنين: listed in the masculine singular. */
function stateAt(ground: Ground, at: number): State {
  const word = ground.plain(at);
  if (word.endsWith('ا')) return tells('speaker_state', word) ? 'male' : null;
  if (word.endsWith('ة')) return tells('speaker_state', `${word.slice(0, -1)}ا`) ? 'female' : null;
  if (!word.endsWith('ين')) return null;
  const stem = word.slice(0, -2);
  return tells('speaker_state', `${stem}ا`) || tells('speaker_state', `${stem}يا`) ? 'plural' : null;
}

/** قالت الشرطة إن السائق فر، رافضا التوقف: another gender than that of who speaks is of someone in what was said. */
function agrees({ reading }: Cue, state: State): boolean {
  if (state === null) return false;
  if (state === 'plural' || reading === null || reading.tense === 'masdar') return true;
  return reading.gender === state;
}

/** أشاد بجهود الحكام مقدما شكره: without a comma, behind what it cannot describe, where no كان makes it a predicate. */
function isTiedToSpeaker(ground: Ground, at: number): boolean {
  if (!ground.plain(at).endsWith('ا') || ground.is('adverb', at)) return false;
  if (ground.tokens[at - 1]?.kind !== 'word' || !/^(?:[وفبك]?ال|[وف]?لل).{3}/u.test(ground.plain(at - 1))) return false;
  for (let before = at - 1; before > at - FARTHEST_PREDICATE; before -= 1)
    if (tellsJoined('predicate_opener', ground.plain(before))) return false;
  return true;
}

const FARTHEST_PREDICATE = 7;
