/**
 * Whose document it is that a text only calls البيان: of who has just said that he speaks in one.
 *
 * @example ofHisOwn(wanted, 'البيان', resolved)?.speaker // of الوزارة after قالت الوزارة في بيان
 */
import type { Ground } from '../syntax/ground.ts';
import type { ResolvedSource } from './speaker.ts';
import { NEAR, type Wanted } from './spoke-last.ts';

/** Words behind who speaks within which he says that it is in a document: (قالت الوزارة) أمس الأحد في بيان. */
const NEAR_DOCUMENT = 8;

/** قالت الوزارة في بيان …. وأضاف البيان: the document is of whom the text has said that he spoke in one, last and shortly before. */
export function ofHisOwn(
  { ground, range, turns, index }: Wanted,
  word: string,
  resolved: ResolvedSource,
): ResolvedSource | null {
  const { speaker } = resolved;
  if (!('of' in speaker) || speaker.of !== null || range.end - range.start !== 1) return null;
  const noun = word.slice(2);
  const turn = turns.findLast(
    ({ source, phrase, sentence }) =>
      phrase !== null && 'entity' in source.speaker && index - sentence <= NEAR && saysIn(ground, phrase.end, noun),
  );
  if (!turn || !('entity' in turn.source.speaker)) return null;
  return { ...resolved, speaker: { ...speaker, of: turn.source.speaker.entity } };
}

/** في بيان, ببيان: soon behind `from`, in its sentence. */
function saysIn(ground: Ground, from: number, noun: string): boolean {
  const sentence = ground.segmented.sentenceOfToken[from];
  for (let at = from; at < from + NEAR_DOCUMENT && ground.segmented.sentenceOfToken[at] === sentence; at += 1) {
    if (ground.plain(at) === `ب${noun}` || (ground.plain(at) === noun && ground.plain(at - 1) === 'في')) return true;
    if (ground.isLink(at) || ground.tokens[at]?.kind === 'quote') return false;
  }
  return false;
}
