/**
 * Resolution across articles: for each entity that documents speak of, the one in the database that it is, or a new one.
 *
 * @example const resolver = await openResolver(tx, inputs, ready); const { entities } = await resolver.resolve(inputs[0]);
 */
import type { ParsedDocument } from '@isnad/core';
import { appearanceIdsOf, type ResolvedEntity } from '../document/reading-frame.ts';
import { newId } from '../identifier.ts';
import type { Statements } from '../write-transaction.ts';
import { findCandidates, findSharedContext, type SharedContext, type WantedName } from './candidates.ts';
import { type EntityRows, entityRows, lockNames, type NewEntity } from './entity-rows.ts';
import type { Evidence, Name } from './evidence.ts';
import { identifyingNames, KnownNames } from './known-names.ts';
import { type Candidate, judge, surest, type Verdict } from './score.ts';
import { isSpellingOf } from './spellings.ts';

export interface ResolutionInput {
  readonly documentId: string;
  /** False when an earlier reading of it may be stored. */
  readonly isNew: boolean;
  readonly parsed: Pick<ParsedDocument, 'entities'>;
  /** Of each entity of `parsed`; one more for the outlet. */
  readonly evidence: readonly Evidence[];
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

interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** Judgements of these reasons hold whatever the documents before in the same run have added. */
const SURE = new Set(['known_name', 'full_name', 'other_full_name', 'acronym']);

/**
 * Looks up all names of a run of documents at once. Names that nobody surely bears are held until the transaction ends
 * and looked up again, so that two writers never make the same entity twice: the famous are never held.
 * @param ready is called before the database is asked for the company of these entities: what the run has of them
 *   must be written by then.
 */
export async function openResolver(
  tx: Statements,
  inputs: readonly ResolutionInput[],
  ready: (entityIds: readonly string[]) => Promise<void>,
): Promise<Resolver> {
  const evidenceFor = new Map(inputs.map((input) => [input, [...input.evidence]]));
  const known = new KnownNames();
  const lookUp = async (evidence: readonly Evidence[]): Promise<void> => {
    const wanted = namesWanted(evidence);
    known.learn(wanted, await findCandidates(tx, wanted));
  };
  const all = [...evidenceFor.values()].flat();
  await lookUp(all);
  const missing = all.filter((item) => item.isNamed && !isSure(surest(judgeAll(item, known.candidatesFor(item)))));
  if (await lockNames(tx, missing)) await lookUp(missing);

  return {
    async resolve(input) {
      const { documentId, parsed, now } = input;
      const evidence = evidenceFor.get(input) as Evidence[];
      const resolved = new Map<number, ResolvedEntity>();
      const judgedOf = new Map<number, readonly Judged[]>();
      if (!input.isNew) await keepEarlier(tx, documentId, input, evidence, resolved);
      await settle(tx, evidence, resolved, judgedOf, known, ready);
      const created = makeMissing(evidence, resolved, judgedOf, now);
      const rows = entityRows({ evidence, resolved, created, judgedOf, known, now });
      for (const { id, evidence: item } of created) known.add(id, item);
      for (const { id, ...changes } of rows.additions) known.change(id, changes);
      const appearing = new Set<string>();
      evidence.forEach((item, index) => {
        const whom = resolved.get(index) as ResolvedEntity;
        if (index < parsed.entities.length || !appearing.has(whom.entityId)) known.appears(item, whom);
        appearing.add(whom.entityId);
      });
      return {
        entities: parsed.entities.map((_, index) => resolved.get(index) as ResolvedEntity),
        outletId: resolved.get(parsed.entities.length)?.entityId ?? null,
        rows,
      };
    },
  };
}

function namesWanted(evidence: readonly Evidence[]): WantedName[] {
  const wanted = new Map<string, WantedName>();
  for (const item of evidence)
    for (const { key, sound } of identifyingNames(item))
      wanted.set(`${item.type} ${key}`, { type: item.type, key, sound });
  return [...wanted.values()];
}

function isSure(best: Judged | null): boolean {
  return best?.verdict.judgement === 'same' && SURE.has(best.verdict.reasons[0]?.reason ?? '');
}

const EARLIER = `
  SELECT id, entity_id AS "entityId", original_id AS "originalId", rule, confidence
  FROM appearances WHERE document_id = $1::uuid`;

/** What an earlier reading resolved stays as it is, unless the lexicon has come to know the name: ids stay. */
async function keepEarlier(
  tx: Statements,
  documentId: string,
  { parsed }: ResolutionInput,
  evidence: readonly Evidence[],
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

/** Resolves what is known surely enough; remembers for the others whom they were compared with. */
async function settle(
  tx: Statements,
  evidence: Evidence[],
  resolved: Map<number, ResolvedEntity>,
  judgedOf: Map<number, readonly Judged[]>,
  known: KnownNames,
  ready: (entityIds: readonly string[]) => Promise<void>,
): Promise<void> {
  const doubtful = new Map<number, readonly Candidate[]>();
  for (const [index, item] of evidence.entries()) {
    if (resolved.has(index) || !item.isNamed) continue;
    const candidates = known.candidatesFor(item);
    judgedOf.set(index, judgeAll(item, candidates));
    if (accept(index, item, resolved, judgedOf)) narrow(evidence, index, judgedOf);
    else if (candidates.length > 0) doubtful.set(index, candidates);
  }
  if (doubtful.size === 0) return;

  // Whom the names leave open, the company may tell.
  const company = [...new Set([...resolved.values()].map(({ entityId }) => entityId))];
  const roles = [...new Set([...doubtful.keys()].flatMap((index) => (evidence[index] as Evidence).roles))];
  const ids = [...new Set([...doubtful.values()].flat().map(({ id }) => id))];
  await ready(ids);
  const shared = await findSharedContext(tx, ids, company, roles);
  for (const [index, candidates] of doubtful) {
    const item = evidence[index] as Evidence;
    const inContext = candidates.map((candidate) => withContext(candidate, item, shared));
    judgedOf.set(index, judgeAll(item, inContext));
    if (accept(index, item, resolved, judgedOf)) narrow(evidence, index, judgedOf);
  }
}

/** A person found by one of a text's spellings is given those that are spellings of the name: تيريزا ماي جيريمي هانت is none. */
function narrow(evidence: Evidence[], index: number, judgedOf: ReadonlyMap<number, readonly Judged[]>): void {
  const item = evidence[index] as Evidence;
  const found = surest(judgedOf.get(index) ?? [])?.candidate;
  if (item.type !== 'person' || found === undefined) return;
  const isOwn = ({ key, kind }: Name) =>
    kind === 'latin' || key === found.key || key === item.knownKey || isSpellingOf(key, found.nameKey, 'person');
  evidence[index] = { ...item, names: item.names.filter(isOwn) };
}

function withContext(candidate: Candidate, { roles }: Evidence, shared: Map<string, SharedContext>): Candidate {
  const context = shared.get(candidate.id);
  if (context === undefined) return candidate;
  const sharedRoles = roles.filter((role) => context.roles.includes(role)).length;
  return {
    ...candidate,
    sharedRoles: Math.max(sharedRoles, candidate.sharedRoles),
    sharedCompany: context.company,
  };
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
    resolved.set(index, {
      entityId: entity.id,
      originalId: entity.id,
      rule: item.isNamed ? 'resolution/new' : 'resolution/unnamed',
      confidence: item.isNamed ? 1 : 0.3,
      keys: keysOf(item),
    });
  });
  return [...made.values()];
}
