/**
 * A claim while its sentence is still being read: token ranges, a resolved speaker, carriers found so far.
 *
 * @example drafts.at(-1)?.content
 */
import type { Hop } from '../../model/claim.ts';
import type { Cue } from '../cues/cue.ts';
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';
import type { ResolvedSource } from './speaker.ts';

export interface Draft {
  readonly cue: Cue | null;
  readonly sentence: number;
  content: TokenRange[];
  readonly isDirect: boolean;
  source: ResolvedSource;
  via: readonly Hop[];
  nestedIn: Draft | null;
  readonly article: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Who is speaking: kept from claim to claim, for subjects that are dropped. */
export interface Turn {
  readonly source: ResolvedSource;
  readonly via: readonly Hop[];
  readonly sentence: number;
  readonly article: number;
  /** An outlet named after the fact speaks for its sentence only: it is no topic. */
  readonly isPassing: boolean;
  /** The words that named the source, with its title; null of a dropped subject. */
  readonly phrase: TokenRange | null;
}

/** What is known while sentences are read in order. */
export interface Reader {
  readonly ground: Ground;
  readonly drafts: Draft[];
  readonly turns: Turn[];
}
