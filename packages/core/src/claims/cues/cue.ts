/**
 * What a cue is: the words that attribute, where content begins, who is named around them.
 *
 * @example cue.kind === 'participle' && cue.place === 'none'
 */

import { type AttributionPhrase, type ReportingNoun } from '@isnad/arabic';
import type { TokenRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { FrameMatch } from './frame-match.ts';

/** `denial` takes up what was said before: to deny or to confirm it. `written`: words that a thing bears. */
export type CueKind =
  | 'denial'
  | 'verb'
  | 'participle'
  | 'masdar'
  | 'written'
  | 'preposed'
  | 'trailing'
  | 'colon'
  | 'own_words';

/** Where the source stands: after the cue, before it, in the relative clause's head, in a suffix, or nowhere. */
export type SourcePlace = 'after' | 'before' | 'relative' | 'suffix' | 'none';

export interface Cue {
  readonly kind: CueKind;
  readonly rule: string;
  /** The cue's tokens, half-open; its first letter may be a clitic (`from`). */
  readonly range: TokenRange;
  /** UTF-16 offset where the cue begins inside its first token. */
  readonly from: number;
  readonly reading: VerbReading | null;
  readonly phrase: AttributionPhrase | null;
  /** The noun that carries the claim where no verb does: مزاعم. */
  readonly noun?: ReportingNoun;
  /** The pronoun on that noun, where it is whose claim it is: ها in دعواتها. */
  readonly owner?: string;
  /** Null for trailing attributions, whose content stands before them. */
  readonly match: FrameMatch | null;
  readonly source: TokenRange | null;
  readonly place: SourcePlace;
  readonly addressee: TokenRange | null;
  /** A source that the named one quotes: نقلا عن مصدر. */
  readonly cited: TokenRange | null;
  /** What was said, where it stands before the verb: إضرابا عاما in إضرابا عاما دعت إليه النقابات. */
  readonly antecedent?: TokenRange;
  /** Where the whole expression ends: the attribution's last word for trailing ones. */
  readonly end: number;
}

/** Who speaks, and where that stands. */
export type SourceParts = Pick<Cue, 'source' | 'place'>;

/** A subject that stands before its verb, or that the verb's relative clause describes. */
export interface SubjectBefore {
  readonly source: TokenRange;
  readonly place: 'before' | 'relative';
}
