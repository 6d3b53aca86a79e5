/**
 * What a stage considered and refused: for `explain`, and for nothing else.
 *
 * @example parseDocument(text, { trace: (refusal) => console.log(refusal.rule, refusal.reason) })
 */
import type { RuledSpan } from './span.ts';

export interface Refusal extends RuledSpan {
  readonly stage: 'layout' | 'mentions' | 'dates' | 'coreference' | 'claims';
  /** Why it was refused, in a few words. */
  readonly reason: string;
}

/** Called for each refused candidate. Stages do no extra work for it when it is left out. */
export type Trace = (refusal: Refusal) => void;
