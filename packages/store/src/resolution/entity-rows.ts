/**
 * What a resolution found, as rows: new entities, spellings, what is newly known of old ones, and judgements.
 *
 * @example entityRows({ evidence, resolved, created, judgedOf, known, now }).entities[0]?.name_key
 */
import { hash } from 'node:crypto';
import type { ResolvedEntity } from '../document/reading-frame.ts';
import type { Row } from '../document/reading-rows.ts';
import { derivedId } from '../identifier.ts';
import type { Statements } from '../write-transaction.ts';
import type { Evidence } from './evidence.ts';
import type { KnownNames } from './known-names.ts';
import type { Candidate, KnownEntity, Verdict } from './score.ts';

export interface NewEntity {
  readonly id: string;
  readonly evidence: Evidence;
  /** Those it was compared with and found not to be. */
  readonly judged: readonly { readonly candidate: Candidate; readonly verdict: Verdict }[];
}

interface ResolutionOutcome {
  readonly evidence: readonly Evidence[];
  readonly resolved: ReadonlyMap<number, ResolvedEntity>;
  readonly created: readonly NewEntity[];
  readonly judgedOf: ReadonlyMap<number, readonly { readonly candidate: Candidate; readonly verdict: Verdict }[]>;
  readonly known: KnownNames;
  readonly now: Date;
}

/** Locks share this many numbers, which bounds what one transaction can hold. */
const LOCK_BUCKETS = 1024;
/** The first half of the advisory lock's key: tells these locks from others. */
const ENTITY_LOCK = 0x15ad01;

/** Holds the names of entities about to be made until the transaction ends. False when there were none to hold. */
export async function lockNames(tx: Statements, evidence: readonly Evidence[]): Promise<boolean> {
  const buckets = new Set<number>();
  for (const { type, names } of evidence)
    for (const { key, kind } of names)
      if (kind !== 'short' || names.length === 1) buckets.add(bucketOf(`${type} ${key}`));
  if (buckets.size === 0) return false;
  // In one order everywhere, so that two writers never wait for each other.
  const inOrder = [...buckets].sort((a, b) => a - b);
  await tx.$executeRawUnsafe(
    `SELECT pg_advisory_xact_lock(${ENTITY_LOCK}, bucket) FROM unnest($1::int[]) AS bucket`,
    inOrder,
  );
  return true;
}

function bucketOf(name: string): number {
  return hash('sha256', name, 'buffer').readUInt32BE(0) % LOCK_BUCKETS;
}

/** Rows of entities, by table; `additions` are changes to entities that are there. */
export interface EntityRows {
  readonly entities: readonly EntityRow[];
  readonly aliases: readonly Row[];
  readonly entity_judgements: readonly object[];
  readonly additions: readonly Addition[];
}

export type EntityRow = ReturnType<typeof entityRow>;
/** Only what it adds. */
export type Addition = { readonly id: string } & Partial<Pick<KnownEntity, AddedField>> & { readonly name?: string };
type AddedField = 'latin' | 'country' | 'organizationKind' | 'placeKind' | 'gender' | 'knownKey' | 'nameKey';

export function entityRows(outcome: ResolutionOutcome): EntityRows {
  return {
    entities: outcome.created.map((entity) => entityRow(entity, outcome.now)),
    aliases: aliasRows(outcome),
    entity_judgements: outcome.created.flatMap((entity) => judgementRows(entity, outcome.now)),
    additions: additionsOf(outcome),
  };
}

function entityRow({ id, evidence }: NewEntity, now: Date) {
  return {
    id,
    type: evidence.type,
    name: evidence.name.form,
    name_key: evidence.name.key,
    latin: evidence.latin,
    country: evidence.country,
    organization_kind: evidence.organizationKind,
    place_kind: evidence.placeKind,
    gender: evidence.gender,
    known_key: evidence.knownKey,
    merged_into_id: null,
    created_at: now.toISOString(),
  };
}

/** Of the spellings that documents give most are stored already: only the others are written. */
function aliasRows({ evidence, resolved, known }: ResolutionOutcome): Row[] {
  const rows: Row[] = [];
  evidence.forEach(({ names, isNamed }, index) => {
    if (!isNamed) return;
    const { entityId, originalId } = resolved.get(index) as ResolvedEntity;
    for (const { form, key, kind, sound } of names) {
      if (!known.give(originalId, key)) continue;
      const id = derivedId(originalId, `alias:${key}`);
      rows.push({ id, entity_id: entityId, original_id: originalId, form, key, kind, sound });
    }
  });
  return rows;
}

/** That two entities with one name were held apart, and why: for whoever wants to look. */
function judgementRows({ id, judged }: NewEntity, now: Date) {
  return judged
    .filter(({ verdict }) => isWorthKeeping(verdict))
    .map(({ candidate, verdict }) => ({
      left_id: id < candidate.id ? id : candidate.id,
      right_id: id < candidate.id ? candidate.id : id,
      judgement: verdict.judgement,
      score: verdict.score,
      reasons: verdict.reasons,
      judged_by: 'rule',
      judged_at: now.toISOString(),
    }));
}

/** That two bear one given name, or that the lexicon knows each as another, needs no look. */
export function isWorthKeeping({ judgement, reasons }: Verdict): boolean {
  const [{ reason } = { reason: '' }] = reasons;
  return judgement !== 'different' || (reason !== 'given_name' && reason !== 'known_as_another');
}

/** What the document knows and the entity it was found to be does not yet. */
function additionsOf({ evidence, resolved, judgedOf }: ResolutionOutcome): Addition[] {
  const additions = new Map<string, Addition>();
  for (const [index, judged] of judgedOf) {
    const item = evidence[index] as Evidence;
    const candidate = judged.find(({ candidate: { id } }) => id === resolved.get(index)?.entityId)?.candidate;
    if (candidate === undefined || additions.has(candidate.id)) continue;
    const becomesKnown = item.knownKey !== null && candidate.knownKey === null && !candidate.isKnownKey;
    const isFuller =
      item.name.key.split(' ').length > candidate.nameKey.split(' ').length && candidate.knownKey === null;
    const renames = becomesKnown || (item.type === 'person' && isFuller && !candidate.nameKey.includes(' '));
    const addition: Addition = {
      id: candidate.id,
      ...(candidate.latin === null && item.latin !== null ? { latin: item.latin } : {}),
      ...(candidate.country === null && item.country !== null ? { country: item.country } : {}),
      ...(candidate.organizationKind === null && item.organizationKind !== null
        ? { organizationKind: item.organizationKind }
        : {}),
      ...(candidate.placeKind === null && item.placeKind !== null ? { placeKind: item.placeKind } : {}),
      ...(candidate.gender === 'unknown' && item.gender !== 'unknown' ? { gender: item.gender } : {}),
      ...(becomesKnown ? { knownKey: item.knownKey } : {}),
      ...(renames ? { name: item.name.form, nameKey: item.name.key } : {}),
    };
    if (Object.keys(addition).length > 1) additions.set(candidate.id, addition);
  }
  return [...additions.values()];
}
