/**
 * The closed vocabularies, each in one place: the database's and the API's enums are made from them.
 *
 * @example EntityType.includes('person') // true
 */

export const EntityType = ['person', 'organization', 'place'] as const;
export type EntityType = (typeof EntityType)[number];

export const OrganizationKind = [
  'government',
  'party',
  'military',
  'armed_group',
  'media',
  'company',
  'international',
  'court',
  'ngo',
  'sports',
  'education',
  'other',
] as const;
export type OrganizationKind = (typeof OrganizationKind)[number];

export const PlaceKind = ['country', 'city', 'region', 'facility', 'water', 'land', 'continent', 'other'] as const;
export type PlaceKind = (typeof PlaceKind)[number];

export const Gender = ['male', 'female', 'unknown'] as const;
export type Gender = (typeof Gender)[number];

/** A story is an article of its own; a teaser advertises another story inside one. */
export const ArticleKind = ['story', 'teaser'] as const;
export type ArticleKind = (typeof ArticleKind)[number];

/**
 * What a stretch of a document is. `paragraph`, `caption` and a teaser's `lead` carry body text; a `heading` is a line
 * inside the body that titles a section or another story; `navigation` is rulers, link lines and share prompts.
 */
export const BlockKind = ['title', 'paragraph', 'caption', 'credit', 'lead', 'heading', 'navigation'] as const;
export type BlockKind = (typeof BlockKind)[number];

/** How a mention names its entity. */
export const MentionForm = ['name', 'short_name', 'acronym', 'title', 'nominal', 'pronoun'] as const;
export type MentionForm = (typeof MentionForm)[number];

export const RoleStatus = ['current', 'former', 'acting', 'elect', 'deceased'] as const;
export type RoleStatus = (typeof RoleStatus)[number];

export const SpeakerKind = ['person', 'organization', 'place', 'unnamed', 'document'] as const;
export type SpeakerKind = (typeof SpeakerKind)[number];

export const ClaimForm = ['direct', 'indirect', 'mixed'] as const;
export type ClaimForm = (typeof ClaimForm)[number];

/** Where the speaker stands to the content. */
export const Stance = ['asserts', 'denies', 'doubts', 'wants', 'opposes', 'supports', 'predicts', 'reports'] as const;
export type Stance = (typeof Stance)[number];

/** What kind of speech act the cue names. */
export const ClaimClass = [
  'say',
  'add',
  'assert',
  'confirm',
  'announce',
  'reveal',
  'deny',
  'reject',
  'accuse',
  'criticize',
  'condemn',
  'praise',
  'thank',
  'call_for',
  'order',
  'promise',
  'threaten',
  'warn',
  'expect',
  'doubt',
  'ask',
  'admit',
  'describe',
  'believe',
  'write',
  'report',
  'attribute',
] as const;
export type ClaimClass = (typeof ClaimClass)[number];

export const DatePrecision = [
  'minute',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
export type DatePrecision = (typeof DatePrecision)[number];
