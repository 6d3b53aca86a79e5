/**
 * The text around a claim, cut so many characters away: what is left of a word there is left out, and an ellipsis says so.
 *
 * @example endOfWords('خلى بيونغ يانغ عن ') → '… بيونغ يانغ عن '
 */

/** So many characters are asked for on each side (`claim.graphql`); a side that is shorter is all there is. */
const AROUND = 90;

export function endOfWords(before: string): string {
  const space = before.search(/\s/);
  return before.length < AROUND || space === -1 ? before : `…${before.slice(space)}`;
}

export function beginningOfWords(after: string): string {
  const space = after.search(/\s\S*$/);
  return after.length < AROUND || space === -1 ? after : `${after.slice(0, space + 1)}…`;
}
