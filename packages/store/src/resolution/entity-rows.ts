/**
 * What a resolution found, as rows: new entities, spellings, and what is newly known of old ones.
 *
 * @example entityRows({ evidence, resolved, created, known, now }).entities[0]?.name_key
 */
import { hash } from 'node:crypto';
import type { ResolvedEntity } from '../document/reading-frame.ts';
import type { Row } from '../document/reading-tables.ts';
import { derivedId } from '../identifier.ts';
import type { Statements } from '../write-transaction.ts';
import type { DocumentEvidence } from './evidence-of-document.ts';
import type { BaseEntity, KnownEntities, Traits } from './known-entities.ts';

export interface NewEntity {
  readonly id: string;
  readonly evidence: DocumentEvidence;
}

interface ResolutionOutcome {
  readonly evidence: readonly DocumentEvidence[];
  readonly resolved: ReadonlyMap<number, ResolvedEntity>;
  readonly created: readonly NewEntity[];
  readonly known: KnownEntities;
  readonly now: Date;
}

/** Locks share this many numbers, which bounds what one transaction can hold. */
const LOCK_BUCKETS = 1024;
/** The first half of the advisory lock's key: tells these locks from others. */
const ENTITY_LOCK = 0x15ad01;

/** Holds the bases of entities about to be made until the transaction ends. False when there were none to hold. */
export async function lockBases(tx: Statements, evidence: readonly DocumentEvidence[]): Promise<boolean> {
  const buckets = new Set(evidence.map(({ type, base }) => bucketOf(`${type} ${base}`)));
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
  readonly additions: readonly Addition[];
}

export type EntityRow = ReturnType<typeof entityRow>;
/** Only what it adds. */
export type Addition = { readonly id: string; readonly name?: string; readonly nameKey?: string } & Partial<Traits>;

export function entityRows(outcome: ResolutionOutcome): EntityRows {
  return {
    entities: outcome.created.map((entity) => entityRow(entity, outcome.now)),
    aliases: aliasRows(outcome),
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
    base_key: evidence.base,
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
    for (const name of names) {
      const given = known.give(originalId, name);
      if (given === null) continue;
      const { form, key, kind, sound } = given;
      const id = derivedId(originalId, `alias:${key}`);
      rows.push({ id, entity_id: entityId, original_id: originalId, form, key, kind, sound });
    }
  });
  return rows;
}

/**
 * What a document knows and its entity does not yet. Of two that contradict each other the one that sorts first stays,
 * whichever came first: with it the fuller writing (أ before ا, a space before a letter).
 */
function additionsOf({ evidence, resolved, known }: ResolutionOutcome): Addition[] {
  const additions: Addition[] = [];
  for (const [index, item] of evidence.entries()) {
    const entity = known.find(item);
    if (entity === undefined || entity.originalId !== resolved.get(index)?.originalId) continue;
    const changes = changesOf(item, entity);
    if (Object.keys(changes).length === 0) continue;
    known.set(item, { ...entity, ...changes });
    additions.push({ id: entity.originalId, ...changes });
  }
  return additions;
}

function changesOf(item: DocumentEvidence, entity: BaseEntity): Omit<Addition, 'id'> {
  const isNews = (ours: string | null, theirs: string | null) => ours !== null && (theirs === null || ours < theirs);
  const gender = entity.gender === 'unknown' ? null : entity.gender;
  return {
    ...(isNews(item.name.form, entity.name) ? { name: item.name.form, nameKey: item.name.key } : {}),
    ...(isNews(item.latin, entity.latin) ? { latin: item.latin } : {}),
    ...(isNews(item.country, entity.country) ? { country: item.country } : {}),
    ...(isNews(item.organizationKind, entity.organizationKind) ? { organizationKind: item.organizationKind } : {}),
    ...(isNews(item.placeKind, entity.placeKind) ? { placeKind: item.placeKind } : {}),
    ...(item.gender !== 'unknown' && isNews(item.gender, gender) ? { gender: item.gender } : {}),
  };
}
