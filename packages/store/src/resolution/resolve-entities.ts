/**
 * Resolution as documents come in: each entity of a document is the one of its base, or a new one.
 *
 * @example const resolver = await openResolver(tx, inputs); const { entities } = await resolver.resolve(inputs[0]);
 */
import type { ParsedDocument } from '@isnad/core';
import { appearanceIdsOf, type ResolvedEntity } from '../document/reading-frame.ts';
import { newId } from '../identifier.ts';
import type { Statements } from '../write-transaction.ts';
import { saysWho } from './base-key.ts';
import { type EntityRows, entityRows, lockBases, type NewEntity } from './entity-rows.ts';
import type { Evidence } from './evidence.ts';
import type { DocumentEvidence } from './evidence-of-document.ts';
import { type BaseEntity, KnownEntities } from './known-entities.ts';

export interface ResolutionInput {
  readonly documentId: string;
  /** False when an earlier reading of it may be stored. */
  readonly isNew: boolean;
  readonly parsed: Pick<ParsedDocument, 'entities'>;
  /** Of each entity of `parsed`; one more for the outlet. */
  readonly evidence: readonly DocumentEvidence[];
  readonly now: Date;
}

export interface Resolution {
  /** For each entity of the document, whom it is. */
  readonly entities: readonly ResolvedEntity[];
  readonly outletId: string | null;
  /** What is to be written of entities before the document itself. */
  readonly rows: EntityRows;
}

export interface Resolver {
  /** Resolves the inputs that the resolver was opened for, each once, in their order. */
  resolve(input: ResolutionInput): Promise<Resolution>;
}

/**
 * Looks up all bases of a run of documents at once. Those that are missing are held until the transaction ends and
 * looked up again, so that two writers never make the same entity twice: the famous are never held.
 */
export async function openResolver(tx: Statements, inputs: readonly ResolutionInput[]): Promise<Resolver> {
  const known = new KnownEntities();
  const all = inputs.flatMap(({ evidence }) => evidence);
  await known.learn(tx, all);
  const missing = all.filter((item) => known.find(item) === undefined);
  if (await lockBases(tx, missing)) await known.learn(tx, missing);

  return {
    async resolve(input) {
      const { documentId, parsed, evidence, now } = input;
      const resolved = new Map<number, ResolvedEntity>();
      if (!input.isNew) await keepEarlier(tx, documentId, input, resolved);
      const created = findOrMake(evidence, resolved, known, now);
      const rows = entityRows({ evidence, resolved, created, known, now });
      return {
        entities: parsed.entities.map((_, index) => resolved.get(index) as ResolvedEntity),
        outletId: resolved.get(parsed.entities.length)?.entityId ?? null,
        rows,
      };
    },
  };
}

const EARLIER = `
  SELECT id, entity_id AS "entityId", original_id AS "originalId", rule, confidence
  FROM appearances WHERE document_id = $1::uuid`;

/** What an earlier reading resolved stays as it is, unless the lexicon has come to know the name: ids stay. */
async function keepEarlier(
  tx: Statements,
  documentId: string,
  { parsed, evidence }: ResolutionInput,
  resolved: Map<number, ResolvedEntity>,
): Promise<void> {
  const earlier = await tx.$queryRawUnsafe<({ readonly id: string } & Omit<ResolvedEntity, 'keys'>)[]>(
    EARLIER,
    documentId,
  );
  if (earlier.length === 0) return;
  const byId = new Map(earlier.map(({ id, ...appearance }) => [id, appearance]));
  appearanceIdsOf(documentId, parsed).forEach((id, index) => {
    const before = byId.get(id);
    const item = evidence[index];
    if (before !== undefined && item?.knownKey === null) resolved.set(index, { ...before, keys: keysOf(item) });
  });
}

function keysOf({ names, isNamed }: Evidence): string[] {
  return isNamed ? names.map(({ key }) => key) : [];
}

/** Whom each is by its base; what has none yet is made. */
function findOrMake(
  evidence: readonly DocumentEvidence[],
  resolved: Map<number, ResolvedEntity>,
  known: KnownEntities,
  now: Date,
): NewEntity[] {
  const made: NewEntity[] = [];
  evidence.forEach((item, index) => {
    if (resolved.has(index)) return;
    const found = known.find(item) ?? make(item, now);
    if (known.find(item) === undefined) {
      made.push({ id: found.originalId, evidence: item });
      known.set(item, found);
    }
    const { entityId, originalId } = found;
    resolved.set(index, { entityId, originalId, ...reasonOf(item), keys: keysOf(item) });
  });
  return made;
}

function make(item: DocumentEvidence, now: Date): BaseEntity {
  const id = newId(now.getTime());
  return { ...item, originalId: id, entityId: id, name: item.name.form };
}

/** The same for the first document that names it as for the last: `new` is what only this document names so. */
function reasonOf(item: DocumentEvidence): Pick<ResolvedEntity, 'rule' | 'confidence'> {
  if (!item.isNamed) return { rule: 'resolution/unnamed', confidence: 0.3 };
  if (item.knownKey !== null) return { rule: 'resolution/known_name', confidence: 1 };
  return saysWho(item) ? { rule: 'resolution/full_name', confidence: 0.85 } : { rule: 'resolution/new', confidence: 1 };
}
