/**
 * The proof that the database's enums are the core's closed vocabularies: a word more or less on either side, and
 * this file does not compile.
 *
 * @example // adding 'podcast' to core's ArticleKind alone: Type 'true' is not assignable to type 'never'
 */
import type * as core from '@isnad/core';
import type * as stored from './generated/prisma/enums.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const storedVocabularies: {
  readonly entityType: Same<core.EntityType, stored.EntityType>;
  readonly organizationKind: Same<core.OrganizationKind, stored.OrganizationKind>;
  readonly placeKind: Same<core.PlaceKind, stored.PlaceKind>;
  readonly gender: Same<core.Gender, stored.Gender>;
  readonly articleKind: Same<core.ArticleKind, stored.ArticleKind>;
  readonly blockKind: Same<core.BlockKind, stored.BlockKind>;
  readonly mentionForm: Same<core.MentionForm, stored.MentionForm>;
  readonly roleStatus: Same<core.RoleStatus, stored.RoleStatus>;
  readonly speakerKind: Same<core.SpeakerKind, stored.SpeakerKind>;
  readonly hopKind: Same<core.Hop['kind'], stored.SpeakerKind>;
  readonly claimForm: Same<core.ClaimForm, stored.ClaimForm>;
  readonly stance: Same<core.Stance, stored.Stance>;
  readonly claimClass: Same<core.ClaimClass, stored.ClaimClass>;
  readonly datePrecision: Same<core.DatePrecision, stored.DatePrecision>;
  readonly dateKind: Same<core.DateMention['kind'], stored.DateKind>;
  readonly calendar: Same<core.DateMention['calendar'], stored.Calendar>;
} = {
  entityType: true,
  organizationKind: true,
  placeKind: true,
  gender: true,
  articleKind: true,
  blockKind: true,
  mentionForm: true,
  roleStatus: true,
  speakerKind: true,
  hopKind: true,
  claimForm: true,
  stance: true,
  claimClass: true,
  datePrecision: true,
  dateKind: true,
  calendar: true,
};

export { AliasKind, ClaimPart, DocumentStatus, Judgement } from './generated/prisma/enums.ts';
