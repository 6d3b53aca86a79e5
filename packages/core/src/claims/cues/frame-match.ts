/**
 * What the frame of a cue's verb finds: the link, and where content begins.
 *
 * @example behindWord('ila', at, from).content // at + 1: الهدوء in دعا الرئيس إلى الهدوء
 */
import type { FrameLink } from '@isnad/arabic';
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';

export interface FrameMatch {
  readonly link: FrameLink | 'colon';
  /** Token of the link when it is a word of its own, else -1. */
  readonly linkAt: number;
  /** First token of the content (an opening quotation mark, if it begins with one). */
  readonly content: number;
  /** What stands between cue and link: the source, perhaps an addressee, times and occasions. */
  readonly between: TokenRange;
}

/** Content that begins at `at`, the link no word of its own: اتهمه | بالكذب, قال | "…". `from` is the token behind the cue. */
export function beginningAt(link: FrameMatch['link'], at: number, from: number): FrameMatch {
  return { link, linkAt: -1, content: at, between: { start: from, end: at } };
}

/** Content behind the word at `at`: دعا الرئيس إلى | الهدوء, قال: | كذا. */
export function behindWord(link: FrameMatch['link'], at: number, from: number): FrameMatch {
  return { link, linkAt: at, content: at + 1, between: { start: from, end: at } };
}

/** Content behind أن or إن at `at`, or from there on where the link bears its subject: أن | الوضع صعب, | أنه صعب. */
export function behindThat(ground: Ground, link: FrameMatch['link'], at: number, between: TokenRange): FrameMatch {
  return { link, linkAt: at, content: ground.isBareLink(at) ? at + 1 : at, between };
}
