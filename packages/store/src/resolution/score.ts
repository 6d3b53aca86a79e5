/**
 * How surely an entity of a document is one that the database knows, and why.
 *
 * @example judge(evidence, candidate) // { judgement: 'same', score: 0.85, reasons: [{ reason: 'full_name', … }] }
 */
import type { Entity } from '@isnad/core';
import type { AliasKind, Judgement } from '../generated/prisma/enums.ts';
import { isCommonName, soundSimilarity } from '../sound-key.ts';
import type { Evidence } from './evidence.ts';

/** An entity as far as it helps to tell whether a document means it. */
export interface KnownEntity {
  readonly id: string;
  readonly nameKey: string;
  readonly knownKey: string | null;
  readonly country: string | null;
  readonly organizationKind: Entity['organizationKind'];
  readonly placeKind: Entity['placeKind'];
  readonly gender: Entity['gender'];
  readonly latin: string | null;
  /** Keys of roles it has been given, some of them if there are many. */
  readonly roles: readonly string[];
  /** In how many documents it appears; counted up to 20. */
  readonly support: number;
}

/** An entity that shares a spelling with one of the document. */
export interface Candidate extends KnownEntity {
  /** The entity that the spelling was first given to: `id` unless it was merged since. */
  readonly originalId: string;
  /** True when the spelling that matched is the key the lexicon knows the entity by. */
  readonly isKnownKey: boolean;
  /** The document's spelling by which it was found. */
  readonly wantedKey: string;
  /** The candidate's: the same, or one that sounds like it; and what it is to the candidate. */
  readonly key: string;
  readonly kind: AliasKind;
  /** How many entities of that type bear the spelling; counted up to 21. */
  readonly bearers: number;
  /** Roles that both are given, and entities that both are mentioned with; 0 until asked for. */
  readonly sharedRoles: number;
  readonly sharedCompany: number;
}

export interface Reason {
  readonly reason: string;
  readonly weight: number;
}

export interface Verdict {
  readonly judgement: Judgement;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From here on two are one; below the other they are two; between, they stay apart until someone looks. */
const SAME = 0.6;
const DIFFERENT = 0.3;

/** Two spellings of one sound key are one name from here on: فلين and فالون are not (.85), منشن and منوشين are (.91). */
const ALIKE = 0.87;

/** A surname alone joins its bearer only when there is one, and the archive knows them from this many documents. */
const WELL_KNOWN = 5;

export function judge(evidence: Evidence, candidate: Candidate): Verdict {
  const reasons = [nameReason(evidence, candidate), ...contradictions(evidence, candidate), ...support(candidate)];
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
  return { judgement: score >= SAME ? 'same' : score < DIFFERENT ? 'different' : 'unsure', score, reasons };
}

function nameReason(evidence: Evidence, { wantedKey, key, kind, isKnownKey, knownKey, nameKey }: Candidate): Reason {
  if (isKnownKey && key === evidence.knownKey) return { reason: 'known_name', weight: 1 };
  // The lexicon tells the two apart.
  if (knownKey !== null && evidence.knownKey !== null) return { reason: 'known_as_another', weight: -1 };
  if (key !== wantedKey) {
    return soundSimilarity(key, wantedKey) >= ALIKE
      ? { reason: 'other_spelling', weight: 0.65 }
      : { reason: 'like_sound', weight: 0.4 };
  }
  const ours = evidence.names.find((name) => name.key === key);
  const isWhole = (aliasKind: AliasKind | undefined) => aliasKind === 'full' || aliasKind === 'latin';
  if (isWhole(kind) && isWhole(ours?.kind)) {
    // Many bear two common Arab names (أحمد علي): they say less.
    if (evidence.type === 'person' && knownKey === null && evidence.knownKey === null && isCommonName(key))
      return { reason: 'common_name', weight: 0.55 };
    return key === evidence.name.key || key === nameKey
      ? { reason: 'full_name', weight: 0.85 }
      : { reason: 'other_full_name', weight: 0.75 };
  }
  if (kind === 'acronym' && ours?.kind === 'acronym') return { reason: 'acronym', weight: 0.65 };
  if (isWhole(kind) && ours?.kind === 'acronym') return { reason: 'acronym', weight: 0.65 };
  if (key.includes(' ') && evidence.type === 'person') return { reason: 'shorter_name', weight: 0.45 };
  return key === nameKey ? { reason: 'same_short_name', weight: 0.5 } : { reason: 'short_name', weight: 0.4 };
}

function contradictions(evidence: Evidence, candidate: Candidate): Reason[] {
  // The lexicon's word outweighs what a text seems to say.
  if (candidate.isKnownKey && candidate.key === evidence.knownKey) return [];
  const reasons: Reason[] = [];
  const differ = (ours: string | null, theirs: string | null) => ours !== null && theirs !== null && ours !== theirs;
  const gender = (value: Entity['gender']) => (value === 'unknown' ? null : value);
  if (differ(gender(evidence.gender), gender(candidate.gender))) reasons.push({ reason: 'other_gender', weight: -0.7 });
  if (differ(evidence.country, candidate.country))
    reasons.push({ reason: 'other_country', weight: evidence.type === 'person' ? -0.3 : -0.6 });
  if (differ(evidence.organizationKind, candidate.organizationKind))
    reasons.push({ reason: 'other_kind', weight: -0.2 });
  if (differ(evidence.placeKind, candidate.placeKind)) reasons.push({ reason: 'other_kind', weight: -0.2 });
  return reasons;
}

function support({ kind, bearers, support: documents, sharedRoles, sharedCompany }: Candidate): Reason[] {
  const reasons: Reason[] = [];
  if (sharedRoles > 0) reasons.push({ reason: 'shared_role', weight: 0.2 });
  if (sharedCompany > 0) reasons.push({ reason: 'shared_company', weight: Math.min(0.3, 0.1 * sharedCompany) });
  if (kind === 'short' && bearers === 1 && documents >= WELL_KNOWN)
    reasons.push({ reason: 'only_well_known_bearer', weight: 0.25 });
  return reasons;
}

/** The surest of several, the better supported first among equals; null when there is none. */
export function surest<T extends { verdict: Verdict; candidate: Candidate }>(judged: readonly T[]): T | null {
  return judged.reduce<T | null>((best, next) => {
    if (best === null) return next;
    const difference = next.verdict.score - best.verdict.score || next.candidate.support - best.candidate.support;
    return difference > 0 || (difference === 0 && next.candidate.id < best.candidate.id) ? next : best;
  }, null);
}
