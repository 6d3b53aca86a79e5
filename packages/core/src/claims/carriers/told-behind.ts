/**
 * The medium told behind what was said, in the same sentence: …، وذلك في مقابلة مع قناة الجزيرة, …، عبر حسابه على تويتر.
 *
 * @example carryHere(reader, sentence, index, firstDraft) // the claims of the sentence now come through الجزيرة
 */
import type { Hop } from '../../model/claim.ts';
import { type Sentence } from '../../model/segmented.ts';
import { tellsWhere } from '../content/tails.ts';
import { type Draft, type Reader } from '../speakers/drafts.ts';
import { type Ground } from '../syntax/ground.ts';
import { findCarriers } from './chain.ts';
import { implied } from './quoting.ts';

/** Words from where the narrator begins to tell the place to the end of the medium's name. */
const LONGEST_PLACE = 20;

/** Gives what one speaker says in this sentence to the medium that stands behind it, unless another carries it already. */
export function carryHere(reader: Reader, sentence: Sentence, index: number, firstDraft: number): void {
  const { ground, drafts } = reader;
  const own = drafts.slice(firstDraft).filter((draft) => draft.nestedIn === null && draft.cue?.match);
  const first = own[0]?.cue?.range.end ?? sentence.end;
  for (let at = first; at < sentence.end; at += 1) {
    if ((ground.quotes.inside[at] ?? -1) >= 0 || !tellsWhere(ground, at)) continue;
    const last = own.findLast((draft) => endOf(draft) <= at);
    if (!last) continue;
    const next = own.find((draft) => (draft.cue?.range.start ?? 0) > at)?.cue?.range.start ?? sentence.end;
    const hops = findCarriers(ground, { start: at, end: Math.min(next, at + LONGEST_PLACE) }, null);
    carryAll(
      reader,
      own.filter((draft) => (endOf(draft) <= at || explains(ground, draft)) && draft.source === last.source),
      hops,
      index,
    );
    return;
  }
}

/** Lets `hops` carry those of the drafts that nothing carries yet, and what their speaker goes on to say. */
export function carryAll({ turns }: Reader, drafts: readonly Draft[], hops: readonly Hop[], index: number): void {
  if (hops.length === 0) return;
  for (const draft of drafts) if (draft.via.length === 0) draft.via = hops;
  const turn = turns.at(-1);
  if (turn && turn.via.length === 0 && drafts.some(({ source }) => source === turn.source))
    turns.push({ ...turn, via: hops.map(implied), sentence: index });
}

/** …، في تغريدة على حسابه، إذ قال: his words there. */
function explains(ground: Ground, { cue }: Draft): boolean {
  return cue !== null && /^(?:إذ|حيث)$/u.test(ground.plain(cue.range.start - 1));
}

function endOf(draft: Draft): number {
  return draft.content.at(-1)?.end ?? 0;
}
