/**
 * An attributed statement: content, cue, speaker, and the carriers between reader and speaker.
 *
 * @example claim.speaker.kind === 'person' && document.entities[claim.speaker.entity].name
 */
import type { RuledSpan, Span } from './span.ts';
import type { ClaimClass, ClaimForm, SpeakerKind, Stance } from './vocabulary.ts';

/** Whom the content is attributed to. */
export type Speaker =
  | {
      readonly kind: Extract<SpeakerKind, 'person' | 'organization' | 'place'>;
      /** Index into `ParsedDocument.entities`. */
      readonly entity: number;
      /** Further speakers under the same cue (`قالت المصادر ومسؤولون`): entity indexes. */
      readonly jointly: readonly number[];
    }
  | {
      readonly kind: Extract<SpeakerKind, 'unnamed' | 'document'>;
      /** The noun phrase as written (`مصدر مقرب من الإدارة`, `تقرير`), of the antecedent when the subject is dropped. */
      readonly description: string;
      /** Entity that the unnamed source or document is of (متحدث باسم الجيش → الجيش), or null. */
      readonly of: number | null;
      /** The named body as written when it is no entity of the document (`الشرطة`), or null. */
      readonly ofText: string | null;
      /** How many, when the text says (`أربعة مصادر` → 4); null otherwise. */
      readonly count: number | null;
    };

/** One carrier between the reader and the speaker, apart from the article's own outlet. Ordered outermost first. */
export interface Hop {
  readonly kind: 'organization' | 'person' | 'place' | 'unnamed' | 'document';
  /** Index into `ParsedDocument.entities`, or null for an unnamed source or document. */
  readonly entity: number | null;
  /** The carrier's name without quotation marks and clitics (`رويترز`). */
  readonly name: string;
  /** Where it is named; null when it is carried over from an earlier sentence. */
  readonly span: Span | null;
  /** True when it is carried over and not named at this claim. */
  readonly implicit: boolean;
  readonly rule: string;
}

export interface Claim {
  /** Index into `Layout.articles`: the innermost article. */
  readonly article: number;
  /** The attributed words, in text order: more than one part when the cue interrupts them. Never empty. */
  readonly content: readonly Span[];
  /** The parts of the content that stand in quotation marks (without the marks). */
  readonly quoted: readonly Span[];
  /** The cue's parts (`دعا` … `إلى`); empty when the claim continues a quotation without a cue of its own. */
  readonly cue: readonly RuledSpan[];
  /** The lemma of the cue in the lexicon, or null. */
  readonly lemma: string | null;
  /** The noun phrase that names the source, with title and apposition; null for a dropped subject or pronoun. */
  readonly source: Span | null;
  readonly speaker: Speaker;
  readonly form: ClaimForm;
  readonly stance: Stance;
  readonly class: ClaimClass;
  readonly via: readonly Hop[];
  /** Entity spoken to or called upon, or null. */
  readonly addressee: number | null;
  /** Entities mentioned inside the content, in text order, each once. */
  readonly about: readonly number[];
  /** Index into `ParsedDocument.dates` of when it was said, or null. */
  readonly date: number | null;
  /** Index into `ParsedDocument.claims` of the claim whose content holds this one (X said that Y said), or null. */
  readonly nestedIn: number | null;
  readonly rule: string;
  readonly confidence: number;
}
