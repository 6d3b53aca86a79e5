/**
 * A place in the text that names or points to a person, organization or place; and what it points to.
 *
 * @example { type: 'person', form: 'name', text: 'جو بايدن', start: 188, end: 196, rule: 'person/title-name', … }
 */
import type { RuledSpan, Span } from './span.ts';
import type { EntityType, Gender, MentionForm, OrganizationKind, PlaceKind, RoleStatus } from './vocabulary.ts';

/** A role or title that the text gives a person: `وزير الخارجية الأميركي السابق`. */
export interface RoleMention extends RuledSpan {
  /** The characters as written, without the name. */
  readonly text: string;
  readonly status: RoleStatus;
  /** Index into `ParsedDocument.entities` of the body or place the role is of, when it is named inside the role. */
  readonly of: number | null;
}

/** What the lexicon knows of a name. */
export interface KnownName {
  /** The lexicon's canonical form. */
  readonly name: string;
  readonly latin: string | null;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly organizationKind: OrganizationKind | null;
  readonly placeKind: PlaceKind | null;
  readonly gender: Gender;
}

/** A mention before coreference: typed, but not yet linked. */
export interface NameMention extends RuledSpan {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Half-open token indexes; the first token may begin with a clitic that `start` leaves out. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The characters as written from `start` to `end`: no clitics, titles or quotation marks. */
  readonly text: string;
  readonly known: KnownName | null;
  readonly roles: readonly Omit<RoleMention, 'of'>[];
  /** 0 to 1; a threshold-free estimate of how sure the rule or tagger is. */
  readonly confidence: number;
  /** Index of the mention that encloses this one (بايدن in إدارة بايدن), or null. Nested mentions are no names of their own in flat annotation. */
  readonly nestedIn: number | null;
}

/** A mention linked to its entity. */
export interface Mention extends Omit<NameMention, 'roles'> {
  /** Index into `ParsedDocument.entities`. */
  readonly entity: number;
}

/** One person, organization or place of a document. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest form the document uses, without titles and clitics, as written. */
  readonly name: string;
  /** Other surface forms the document uses. */
  readonly aliases: readonly string[];
  readonly latin: string | null;
  readonly country: string | null;
  readonly organizationKind: OrganizationKind | null;
  readonly placeKind: PlaceKind | null;
  readonly gender: Gender;
  readonly roles: readonly RoleMention[];
  /** Indexes into `ParsedDocument.mentions`, in text order. */
  readonly mentions: readonly number[];
  /** The lexicon's canonical form, when the lexicon knows this entity for certain: the key for resolution. */
  readonly knownAs: string | null;
}

/** Where a dropped subject, pronoun or definite noun points. */
export interface Link extends Span {
  readonly entity: number;
  readonly rule: string;
}
