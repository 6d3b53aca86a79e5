/**
 * Stretches of words as name rules speak of them: by positions of a reading.
 *
 * @example const stretch: Stretch = { from: 1, to: 3, offset: 0 }
 */
import type { HeadWord, Title } from './name-lexicon.ts';

/** Half-open positions of a reading; `offset` counts the clitic letters of the first word that stay outside. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** A title noun, or one with the words that complete it. */
export interface TitleStretch extends Stretch {
  readonly title: Title;
}

/** The head noun of a body's name. */
export interface BodyHead {
  readonly head: HeadWord;
  /** The position after it. */
  readonly to: number;
  /** Letters of the first word before it. */
  readonly offset: number;
  /** Its last word, clitics off, with the article that لل swallows. */
  readonly noun: string;
}
