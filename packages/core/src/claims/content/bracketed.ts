/**
 * Reads what was said between brackets, as papers of the Gulf and religious texts set it: قال: (من غشنا فليس منا).
 *
 * @example bracketEnd(ground, open) // the index of the closing bracket
 */
import type { Ground } from '../syntax/ground.ts';

const LONGEST_SPEECH = 160;
/** Fewer words are a name or a remark: (رويترز), (ضاحكا). */
const SHORTEST_SPEECH = 4;

/** The bracket that closes the one at `open` behind a colon, with words enough between for speech; -1 where none does. */
export function bracketEnd(ground: Ground, open: number): number {
  if (ground.text(open) !== '(' || ground.text(open - 1) !== ':') return -1;
  const block = ground.segmented.blockOfToken[open];
  let depth = 0;
  for (let at = open; at < open + LONGEST_SPEECH && ground.segmented.blockOfToken[at] === block; at += 1) {
    if (ground.text(at) === '(') depth += 1;
    if (ground.text(at) === ')') depth -= 1;
    // (لا تفعل، فقال الرجل: ولكني …): a talk, in which others answer.
    if (ground.text(at) === ':') return -1;
    if (depth === 0) return at - open > SHORTEST_SPEECH ? at : -1;
  }
  return -1;
}
