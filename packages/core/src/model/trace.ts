/**
 * What a stage considered and refused: for `explain`, and for nothing else.
 *
 * @example parseDocument(text, { trace: (refusal) => console.log(refusal.rule, refusal.reason) })
 */
import type { RuledSpan, Span } from './span.ts';
import type { SpeakerKind } from './vocabulary.ts';

export interface Refusal extends RuledSpan {
  readonly stage: 'layout' | 'mentions' | 'dates' | 'coreference' | 'claims';
  /** Why it was refused, in a few words. */
  readonly reason: string;
}

/** Called for each refused candidate. Stages do no extra work for it when it is left out. */
export type Trace = (refusal: Refusal) => void;

/** Whom a dropped subject or a noun that points back may mean, with the features of each: what weights are learnt from. */
export interface AntecedentChoice extends Span {
  /** A noun points back; else the subject is dropped or a pronoun, and the span is the cue's first word. */
  readonly isNoun: boolean;
  readonly candidates: readonly {
    readonly name: string;
    readonly kind: SpeakerKind;
    /** The rules take it. */
    readonly isRuled: boolean;
    readonly features: readonly string[];
  }[];
}

/** Called for each choice; where it returns `'ruled'`, what the rules take stands. No features are named when it is left out. */
export type Observe = (choice: AntecedentChoice) => unknown;
