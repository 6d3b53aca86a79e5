/**
 * The second look: compares the entities of the whole archive with each other, and joins those that are one.
 *
 * @example await resolveArchive(store, { onProgress: ({ done, total }) => console.error(`${done} of ${total}`) })
 */
import type { Store } from '../open-store.ts';
import { explainDatabaseError } from '../store-error.ts';
import { pairKey, readContext, readEntities, type StoredEntity } from './archive-evidence.ts';
import { type FoundName, findCandidates, type Transaction } from './candidates.ts';
import { isWorthKeeping } from './entity-rows.ts';
import { identifyingNames } from './known-names.ts';
import { changeArchive, merge, writeJudgement } from './merge-entities.ts';
import { type Candidate, judge, type Verdict } from './score.ts';

export interface ResolveOptions {
  /** Goes on after this entity: where an earlier pass was stopped. */
  readonly after?: string;
  /** Stops after the entities at hand. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ResolveProgress) => void;
}

export interface ResolveProgress {
  /** Entities compared by this pass, of how many. */
  readonly done: number;
  readonly total: number;
  /** Entities joined to another. */
  readonly merged: number;
  /** The last entity compared: `after` for a pass that goes on. */
  readonly last: string;
}

/** Entities compared at a time. */
const PAGE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';
/** Joining two may tell who a third is; more rounds than this have never changed anything. */
const ROUNDS = 3;

const COUNT = 'SELECT count(*)::int AS total FROM entities WHERE merged_into_id IS NULL AND id > $1::uuid';
const IDS = `
  SELECT id FROM entities WHERE merged_into_id IS NULL AND id > $1::uuid ORDER BY id LIMIT ${PAGE}`;
const BY_HAND = `
  SELECT left_id::text || ' ' || right_id::text AS pair FROM entity_judgements
  WHERE judged_by <> 'rule' AND (left_id = ANY ($1::uuid[]) OR right_id = ANY ($1::uuid[]))`;

/**
 * Every entity is compared with those that bear one of its names, sound like it or are spelled nearly so, at most twenty
 * for a name. One that is surely another is merged into it, on record and undone like any merge; doubt is stored and
 * listed (`unsurePairs`). What a hand has judged is not judged again.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function resolveArchive(store: Store, options: ResolveOptions = {}): Promise<ResolveProgress> {
  let progress: ResolveProgress = { done: 0, total: 0, merged: 0, last: options.after ?? FIRST };
  for (let round = 1; round <= ROUNDS && !options.signal?.aborted; round += 1) {
    const before = progress.merged;
    progress = await lookThrough(
      store,
      { ...options, after: round === 1 ? (options.after ?? FIRST) : FIRST },
      progress,
    );
    if (progress.merged === before) break;
  }
  return progress;
}

async function lookThrough(store: Store, options: ResolveOptions, sofar: ResolveProgress): Promise<ResolveProgress> {
  let last = options.after ?? FIRST;
  const [{ total } = { total: 0 }] = await read<{ total: number }>(store, COUNT, [last]);
  let progress = { ...sofar, done: 0, total };
  while (!options.signal?.aborted) {
    const ids = (await read<{ id: string }>(store, IDS, [last])).map(({ id }) => id);
    if (ids.length === 0) break;
    last = ids.at(-1) as string;
    const merged = await comparePage(store, ids);
    progress = { done: progress.done + ids.length, total, merged: progress.merged + merged, last };
    options.onProgress?.(progress);
  }
  return progress;
}

interface JudgedPair {
  readonly entity: StoredEntity;
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

async function comparePage(store: Store, ids: readonly string[]): Promise<number> {
  const judged = await store.prisma
    .$transaction(async (tx) => await judgePage(tx, ids), { timeout: 300_000, maxWait: 300_000 })
    .catch((error) => {
      throw explainDatabaseError(error);
    });
  const surestFirst = [...judged].sort(
    (a, b) => b.verdict.score - a.verdict.score || (a.entity.id < b.entity.id ? -1 : 1),
  );
  const same = surestFirst.filter(({ verdict }) => verdict.judgement === 'same');
  const rest = surestFirst.filter(({ verdict }) => verdict.judgement !== 'same' && isWorthKeeping(verdict));
  let merged = 0;
  if (same.length + rest.length > 0)
    await changeArchive(store, async (tx) => {
      const touched = new Set<string>();
      for (const { entity, candidate, verdict } of same) {
        // What a merge has changed is judged again in the next round.
        if (touched.has(entity.id) || touched.has(candidate.id)) continue;
        const [from, into] = goesInto(entity, candidate) ? [entity.id, candidate.id] : [candidate.id, entity.id];
        touched.add(entity.id).add(candidate.id);
        const [{ reason } = { reason: 'name' }] = verdict.reasons;
        const isThere = await tx.entity.count({ where: { id: { in: [from, into] }, mergedIntoId: null } });
        if (isThere < 2) continue;
        await merge(tx, { from, into, reason: `resolution/${reason}`, by: 'rule' }, { ...verdict, by: 'rule' });
        merged += 1;
      }
      for (const { entity, candidate, verdict } of rest)
        if ((await tx.entity.count({ where: { id: { in: [entity.id, candidate.id] } } })) === 2)
          await writeJudgement(tx, entity.id, candidate.id, { ...verdict, by: 'rule' });
    });
  return merged;
}

/** The better known one stays: the one the lexicon knows, or who is in more documents, or was there first. */
function goesInto({ id, evidence, documents }: StoredEntity, candidate: Candidate): boolean {
  if ((evidence.knownKey === null) !== (candidate.knownKey === null)) return evidence.knownKey === null;
  const theirs = candidate.inArchive?.documents ?? 0;
  return documents === theirs ? candidate.id < id : documents < theirs;
}

/** Each pair once, from the side that the candidates were found from first. */
async function judgePage(tx: Transaction, ids: readonly string[]): Promise<JudgedPair[]> {
  await tx.$executeRawUnsafe("SELECT set_config('enable_seqscan', 'off', true)");
  const entities = await readEntities(tx, ids);
  const wanted = new Map(
    entities.flatMap(({ evidence }) =>
      identifyingNames(evidence).map(({ key, sound }) => [
        `${evidence.type} ${key}`,
        { type: evidence.type, key, sound },
      ]),
    ),
  );
  const found = new Map<string, FoundName[]>();
  for (const row of await findCandidates(tx, [...wanted.values()])) {
    const name = `${row.type} ${row.wantedKey}`;
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  const judgedByHand = await tx.$queryRawUnsafe<{ pair: string }[]>(BY_HAND, ids);
  const hands = new Set(judgedByHand.map(({ pair }) => pair));
  const first = entities.flatMap((entity) => candidatesOf(entity, found));
  const open = first.filter(({ entity, candidate }) => {
    const [left, right] = [entity.id, candidate.id].sort() as [string, string];
    return !hands.has(`${left} ${right}`);
  });
  return await judgeInContext(tx, open);
}

/** Every candidate once, by the spelling that says most. */
function candidatesOf(entity: StoredEntity, found: ReadonlyMap<string, readonly FoundName[]>) {
  const best = new Map<string, { entity: StoredEntity; candidate: Candidate; verdict: Verdict }>();
  for (const name of identifyingNames(entity.evidence)) {
    const all = found.get(`${entity.evidence.type} ${name.key}`) ?? [];
    const others = all.filter(({ id }) => id !== entity.id);
    for (const row of others) {
      const sharedRoles = entity.evidence.roles.filter((role) => row.roles.includes(role)).length;
      const isKnownKey = row.knownKey !== null && row.knownKey === row.key;
      const candidate = { ...row, isKnownKey, bearers: others.length, sharedRoles, sharedCompany: 0 };
      const verdict = judge(entity.evidence, candidate);
      const before = best.get(row.id);
      if (before === undefined || verdict.score > before.verdict.score)
        best.set(row.id, { entity, candidate, verdict });
    }
  }
  return [...best.values()].filter(({ verdict }) => verdict.reasons[0]?.reason !== 'known_as_another');
}

async function judgeInContext(tx: Transaction, pairs: readonly JudgedPair[]): Promise<JudgedPair[]> {
  const asked = pairs.map(({ entity, candidate }) => ({ left: entity.id, right: candidate.id }));
  const context = await readContext(tx, asked);
  const documents = new Map(
    (await readEntities(tx, [...new Set(asked.map(({ right }) => right))])).map((entity) => [
      entity.id,
      entity.documents,
    ]),
  );
  return pairs.map(({ entity, candidate }) => {
    const { company, together, daysApart } = context.get(pairKey({ left: entity.id, right: candidate.id })) ?? {
      company: 0,
      together: 0,
      daysApart: 0,
    };
    const rivals = pairs.filter(
      (other) =>
        other.entity === entity && other.candidate.id !== candidate.id && other.candidate.nameKey.includes(' '),
    );
    const nextBearersDocuments = Math.max(0, ...rivals.map((other) => documents.get(other.candidate.id) ?? 0));
    const inContext: Candidate = {
      ...candidate,
      sharedCompany: company,
      inArchive: { together, daysApart, documents: documents.get(candidate.id) ?? 0, nextBearersDocuments },
    };
    return { entity, candidate: inContext, verdict: judge(entity.evidence, inContext) };
  });
}

async function read<Row extends object>(store: Store, sql: string, params: readonly unknown[]): Promise<Row[]> {
  return await store.query<Row>(sql, params).catch((error) => {
    throw explainDatabaseError(error);
  });
}
