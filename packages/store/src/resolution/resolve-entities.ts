/**
 * Resolution across articles: for each entity a document speaks of, the one in the database that it is, or a new one.
 *
 * @example const resolved = await resolveEntities(tx, { documentId, parsed, outlet: null, now });
 */
import type { ParsedDocument } from '@isnad/core';
import { appearanceIdsOf, type ResolvedEntity } from '../document/reading-frame.ts';
import { newId } from '../identifier.ts';
import { findCandidates, findSharedContext, type SharedContext, type Transaction } from './candidates.ts';
import { type Evidence, evidenceOf, outletEvidence } from './evidence.ts';
import { type Candidate, judge, surest, type Verdict } from './score.ts';
import { lockNames, type NewEntity, writeEntities } from './write-entities.ts';

export interface ResolutionInput {
  readonly documentId: string;
  /** False when an earlier reading of it may be stored. */
  readonly isNew: boolean;
  readonly parsed: Pick<ParsedDocument, 'entities' | 'mentions' | 'text'>;
  /** The name of the document's outlet, as its source gives it. */
  readonly outlet: string | null;
  readonly now: Date;
}

export interface Resolution {
  /** For each entity of the document, whom it is. */
  readonly entities: readonly ResolvedEntity[];
  readonly outletId: string | null;
}

interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/**
 * Finds or makes the entities of a document, within the transaction that saves it. Entities that it makes are locked
 * by name until the transaction ends, so that two writers never make the same one twice.
 */
export async function resolveEntities(tx: Transaction, input: ResolutionInput): Promise<Resolution> {
  const { documentId, parsed, outlet } = input;
  const evidence = parsed.entities.map((entity) => evidenceOf(parsed, entity));
  if (outlet !== null) evidence.push(outletEvidence(outlet));

  const resolved = new Map<number, ResolvedEntity>();
  const judgedOf = new Map<number, readonly Judged[]>();
  if (!input.isNew) await keepEarlier(tx, documentId, input, evidence, resolved);
  await settle(tx, evidence, resolved, judgedOf);
  if (resolved.size < evidence.length) {
    // Another writer may have made them since they were looked for: look again with their names locked.
    const open = evidence.filter((item, index) => !resolved.has(index) && item.isNamed);
    if (await lockNames(tx, open)) await settle(tx, evidence, resolved, judgedOf);
  }

  const created = makeMissing(evidence, resolved, judgedOf, input.now);
  await writeEntities(tx, { evidence, resolved, created, judgedOf, now: input.now });
  return {
    entities: parsed.entities.map((_, index) => resolved.get(index) as ResolvedEntity),
    outletId: outlet === null ? null : (resolved.get(parsed.entities.length) as ResolvedEntity).entityId,
  };
}

/** What an earlier reading resolved stays as it is, unless the lexicon has come to know the name: ids stay. */
async function keepEarlier(
  tx: Transaction,
  documentId: string,
  { parsed }: ResolutionInput,
  evidence: readonly Evidence[],
  resolved: Map<number, ResolvedEntity>,
): Promise<void> {
  const earlier = await tx.appearance.findMany({
    where: { documentId },
    select: { id: true, entityId: true, originalId: true, rule: true, confidence: true },
  });
  if (earlier.length === 0) return;
  const byId = new Map(earlier.map(({ id, ...appearance }) => [id, appearance]));
  appearanceIdsOf(documentId, parsed).forEach((id, index) => {
    const before = byId.get(id);
    const item = evidence[index];
    if (before !== undefined && item?.knownKey === null) resolved.set(index, { ...before, keys: keysOf(item) });
  });
}

/** Resolves what the database knows surely enough; remembers for the others whom they were compared with. */
async function settle(
  tx: Transaction,
  evidence: readonly Evidence[],
  resolved: Map<number, ResolvedEntity>,
  judgedOf: Map<number, readonly Judged[]>,
): Promise<void> {
  const open = [...evidence.keys()].filter((index) => !resolved.has(index) && evidence[index]?.isNamed);
  const wanted = new Map<string, { type: Evidence['type']; key: string }>();
  for (const index of open) {
    const { type, names } = evidence[index] as Evidence;
    for (const { key } of names) wanted.set(`${type} ${key}`, { type, key });
  }
  const found = await findCandidates(tx, [...wanted.values()]);
  const candidatesOf = (index: number) => {
    const { type, names } = evidence[index] as Evidence;
    return names
      .filter(mayIdentify(evidence[index] as Evidence))
      .flatMap(({ key }) => found.get(`${type} ${key}`) ?? []);
  };

  const doubtful: number[] = [];
  for (const index of open) {
    const candidates = candidatesOf(index);
    judgedOf.set(index, judgeAll(evidence[index] as Evidence, candidates));
    if (!accept(index, evidence[index] as Evidence, resolved, judgedOf) && candidates.length > 0) doubtful.push(index);
  }
  if (doubtful.length === 0) return;

  // Whom the names leave open, the company may tell.
  const company = [...new Set([...resolved.values()].map(({ entityId }) => entityId))];
  const roles = [...new Set(doubtful.flatMap((index) => (evidence[index] as Evidence).roles))];
  const ids = [...new Set(doubtful.flatMap((index) => candidatesOf(index).map(({ id }) => id)))];
  const shared = await findSharedContext(tx, ids, company, roles);
  for (const index of doubtful) {
    const item = evidence[index] as Evidence;
    judgedOf.set(
      index,
      judgeAll(
        item,
        candidatesOf(index).map((candidate) => withContext(candidate, item, shared)),
      ),
    );
    accept(index, evidence[index] as Evidence, resolved, judgedOf);
  }
}

/** A short name tells less than a whole one: it is asked for only where there is no whole one. */
function mayIdentify({ names }: Evidence): (name: Evidence['names'][number]) => boolean {
  const hasWhole = names.some(({ kind }) => kind === 'full' || kind === 'latin');
  return ({ kind }) => kind !== 'short' || !hasWhole;
}

function withContext(candidate: Candidate, { roles }: Evidence, shared: Map<string, SharedContext>): Candidate {
  const context = shared.get(candidate.id);
  if (context === undefined) return candidate;
  const sharedRoles = roles.filter((role) => context.roles.includes(role)).length;
  return { ...candidate, sharedRoles, sharedCompany: context.company };
}

/** Each candidate once, with the surest of its verdicts. */
function judgeAll(evidence: Evidence, candidates: readonly Candidate[]): Judged[] {
  const best = new Map<string, Judged>();
  for (const candidate of candidates) {
    const judged = { candidate, verdict: judge(evidence, candidate) };
    best.set(candidate.id, surest([best.get(candidate.id) ?? judged, judged]) as Judged);
  }
  return [...best.values()];
}

function accept(
  index: number,
  evidence: Evidence,
  resolved: Map<number, ResolvedEntity>,
  judgedOf: Map<number, readonly Judged[]>,
): boolean {
  const best = surest(judgedOf.get(index) ?? []);
  if (best?.verdict.judgement !== 'same') return false;
  const { candidate, verdict } = best;
  resolved.set(index, {
    entityId: candidate.id,
    originalId: candidate.originalId,
    rule: `resolution/${verdict.reasons[0]?.reason}`,
    confidence: verdict.score,
    keys: keysOf(evidence),
  });
  return true;
}

function keysOf({ names, isNamed }: Evidence): string[] {
  return isNamed ? names.map(({ key }) => key) : [];
}

/** New entities for what is nobody known; within a document the same name is made once. */
function makeMissing(
  evidence: readonly Evidence[],
  resolved: Map<number, ResolvedEntity>,
  judgedOf: Map<number, readonly Judged[]>,
  now: Date,
): NewEntity[] {
  const made = new Map<string, NewEntity>();
  evidence.forEach((item, index) => {
    if (resolved.has(index)) return;
    const key = `${item.type} ${item.isNamed ? item.name.key : index}`;
    const entity = made.get(key) ?? { id: newId(now.getTime()), evidence: item, judged: judgedOf.get(index) ?? [] };
    made.set(key, entity);
    const rule = item.isNamed ? 'resolution/new' : 'resolution/unnamed';
    resolved.set(index, {
      entityId: entity.id,
      originalId: entity.id,
      rule,
      confidence: item.isNamed ? 1 : 0.3,
      keys: keysOf(item),
    });
  });
  return [...made.values()];
}
