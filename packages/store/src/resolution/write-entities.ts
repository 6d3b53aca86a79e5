/**
 * Writes what resolution found out: new entities, further spellings, what was not known before, and judgements.
 *
 * @example await writeEntities(tx, { evidence, resolved, created, judgedOf, now });
 */
import { createHash } from 'node:crypto';
import type { ResolvedEntity } from '../document/reading-frame.ts';
import { derivedId } from '../identifier.ts';
import type { Transaction } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate, Verdict } from './score.ts';

export interface NewEntity {
  readonly id: string;
  readonly evidence: Evidence;
  /** Those it was compared with and found not to be. */
  readonly judged: readonly { readonly candidate: Candidate; readonly verdict: Verdict }[];
}

export interface ResolutionOutcome {
  readonly evidence: readonly Evidence[];
  readonly resolved: ReadonlyMap<number, ResolvedEntity>;
  readonly created: readonly NewEntity[];
  readonly judgedOf: ReadonlyMap<number, readonly { readonly candidate: Candidate; readonly verdict: Verdict }[]>;
  readonly now: Date;
}

/** Locks share this many numbers, which bounds what one transaction can hold. */
const LOCK_BUCKETS = 1024;
/** The first half of the advisory lock's key: tells these locks from others. */
const ENTITY_LOCK = 0x15ad01;

/** Holds the names of entities about to be made until the transaction ends. False when there were none to hold. */
export async function lockNames(tx: Transaction, evidence: readonly Evidence[]): Promise<boolean> {
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
  return createHash('sha256').update(name).digest().readUInt32BE(0) % LOCK_BUCKETS;
}

const WRITE = `
  WITH made AS (
    INSERT INTO entities SELECT * FROM json_populate_recordset(NULL::entities, $1::json)
  ), judged AS (
    INSERT INTO entity_judgements SELECT * FROM json_populate_recordset(NULL::entity_judgements, $3::json)
    ON CONFLICT DO NOTHING
  )
  INSERT INTO aliases SELECT * FROM json_populate_recordset(NULL::aliases, $2::json) ORDER BY original_id, key
  ON CONFLICT DO NOTHING`;

export async function writeEntities(tx: Transaction, outcome: ResolutionOutcome): Promise<void> {
  const entities = outcome.created.map((entity) => entityRow(entity, outcome.now));
  const judgements = outcome.created.flatMap((entity) => judgementRows(entity, outcome.now));
  await tx.$executeRawUnsafe(
    WRITE,
    JSON.stringify(entities),
    JSON.stringify(aliasRows(outcome)),
    JSON.stringify(judgements),
  );
  const additions = additionRows(outcome);
  if (additions.length > 0) await tx.$executeRawUnsafe(ADD, JSON.stringify(additions));
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

function aliasRows({ evidence, resolved }: ResolutionOutcome) {
  const rows = new Map<string, object>();
  evidence.forEach(({ names, isNamed }, index) => {
    if (!isNamed) return;
    const { entityId, originalId } = resolved.get(index) as ResolvedEntity;
    for (const { form, key, kind } of names) {
      const id = derivedId(originalId, `alias:${key}`);
      if (!rows.has(id)) rows.set(id, { id, entity_id: entityId, original_id: originalId, form, key, kind });
    }
  });
  return [...rows.values()];
}

/** That two entities with one name were held apart, and why: for whoever wants to look. */
function judgementRows({ id, judged }: NewEntity, now: Date) {
  return judged.map(({ candidate, verdict }) => ({
    left_id: id < candidate.id ? id : candidate.id,
    right_id: id < candidate.id ? candidate.id : id,
    judgement: verdict.judgement,
    score: verdict.score,
    reasons: verdict.reasons,
    judged_by: 'rule',
    judged_at: now.toISOString(),
  }));
}

const ADD = `
  UPDATE entities SET
    latin = COALESCE(entities.latin, added.latin),
    country = COALESCE(entities.country, added.country),
    organization_kind = COALESCE(entities.organization_kind, added.organization_kind),
    place_kind = COALESCE(entities.place_kind, added.place_kind),
    gender = CASE WHEN entities.gender = 'unknown' THEN added.gender ELSE entities.gender END,
    known_key = COALESCE(entities.known_key, added.known_key),
    name = COALESCE(added.name, entities.name),
    name_key = COALESCE(added.name_key, entities.name_key)
  FROM json_populate_recordset(NULL::entities, $1::json) AS added
  WHERE entities.id = added.id`;

/** What the document knows and the entity it was found to be does not yet. */
function additionRows({ evidence, resolved, judgedOf }: ResolutionOutcome) {
  const rows = new Map<string, object>();
  for (const [index, judged] of judgedOf) {
    const item = evidence[index] as Evidence;
    const candidate = judged.find(({ candidate: { id } }) => id === resolved.get(index)?.entityId)?.candidate;
    if (candidate === undefined || rows.has(candidate.id)) continue;
    const becomesKnown = item.knownKey !== null && candidate.knownKey === null && !candidate.isKnownKey;
    const isFuller =
      item.name.key.split(' ').length > candidate.nameKey.split(' ').length && candidate.knownKey === null;
    const renames = becomesKnown || (item.type === 'person' && isFuller && !candidate.nameKey.includes(' '));
    const addsSomething =
      becomesKnown ||
      renames ||
      (item.latin !== null && candidate.latin === null) ||
      (item.country !== null && candidate.country === null) ||
      (item.organizationKind !== null && candidate.organizationKind === null) ||
      (item.placeKind !== null && candidate.placeKind === null) ||
      (item.gender !== 'unknown' && candidate.gender === 'unknown');
    if (!addsSomething) continue;
    rows.set(candidate.id, {
      id: candidate.id,
      latin: item.latin,
      country: item.country,
      organization_kind: item.organizationKind,
      place_kind: item.placeKind,
      gender: item.gender,
      known_key: becomesKnown ? item.knownKey : null,
      name: renames ? item.name.form : null,
      name_key: renames ? item.name.key : null,
    });
  }
  return [...rows.values()];
}
