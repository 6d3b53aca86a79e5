/**
 * The second look: compares the entities of the whole archive with each other, and joins those that are one.
 *
 * @example await resolveArchive(store, { onProgress: ({ done, total }) => console.error(`${done} of ${total}`) })
 */
import type { Store } from '../open-store.ts';
import { explainDatabaseError } from '../store-error.ts';
import { type Statements, writeTransaction } from '../write-transaction.ts';
import { pairKey, readAcquaintance, readEntities, type StoredEntity } from './archive-evidence.ts';
import { type Bearer, findBearers } from './candidates.ts';
import { compareEntities, identifyingNames, NO_ACQUAINTANCE } from './compare-entities.ts';
import { joinJudged } from './join-judged.ts';
import { type JudgedPair, writeJudgements } from './judgements.ts';
import { type NameCounts, readNameCounts } from './name-counts.ts';
import { isWorthKeeping } from './score.ts';
import { findSlips } from './slips.ts';

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
/** Of whom an entity may be, this many are kept to be looked at. */
const MOST_UNSURE = 5;

const COUNT = 'SELECT count(*)::int AS total FROM entities WHERE merged_into_id IS NULL AND id > $1::uuid';
const IDS = `
  SELECT id FROM entities WHERE merged_into_id IS NULL AND id > $1::uuid ORDER BY id LIMIT ${PAGE}`;
/** Those that were joined, and all that were compared with them and may now be judged otherwise. */
const CONCERNED = `
  SELECT DISTINCT COALESCE(e.merged_into_id, e.id) AS id FROM (
    SELECT id FROM unnest($1::uuid[]) AS joined(id)
    UNION SELECT right_id FROM entity_judgements WHERE left_id = ANY ($1::uuid[])
    UNION SELECT left_id FROM entity_judgements WHERE right_id = ANY ($1::uuid[])
  ) concerned JOIN entities e ON e.id = concerned.id ORDER BY 1`;

/**
 * Every entity is compared with those that bear one of its names or sound like it, at most twenty for a name. A round
 * judges all before it joins any, so that what comes out depends on what the archive holds, not on the order in which it
 * came. One that is surely another is merged into it, on record and undone like any merge; doubt is stored and listed
 * (`unsurePairs`). What a hand has judged is not judged again.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function resolveArchive(store: Store, options: ResolveOptions = {}): Promise<ResolveProgress> {
  try {
    await store.query('SELECT fold_entity_counts()');
    const namesakes = await readNameCounts(store);
    let progress = await lookThrough(store, options, namesakes);
    let joined: readonly string[] = [];
    for (let round = 1; !options.signal?.aborted; round += 1) {
      joined = await joinJudged(store);
      progress = { ...progress, merged: progress.merged + joined.length / 2 };
      if (joined.length === 0 || round === ROUNDS) break;
      const concerned = (await store.query<{ id: string }>(CONCERNED, [joined])).map(({ id }) => id);
      for (let start = 0; start < concerned.length && !options.signal?.aborted; start += PAGE)
        await judgePage(store, concerned.slice(start, start + PAGE), namesakes);
    }
    return progress;
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

async function lookThrough(store: Store, options: ResolveOptions, namesakes: NameCounts): Promise<ResolveProgress> {
  let last = options.after ?? FIRST;
  const [{ total } = { total: 0 }] = await store.query<{ total: number }>(COUNT, [last]);
  let progress: ResolveProgress = { done: 0, total, merged: 0, last };
  while (!options.signal?.aborted) {
    const ids = (await store.query<{ id: string }>(IDS, [last])).map(({ id }) => id);
    if (ids.length === 0) break;
    last = ids.at(-1) as string;
    await judgePage(store, ids, namesakes);
    progress = { ...progress, done: progress.done + ids.length, last };
    options.onProgress?.(progress);
  }
  return progress;
}

/** Judges these and whoever bears their names, and writes what comes of it. */
async function judgePage(store: Store, ids: readonly string[], namesakes: NameCounts): Promise<void> {
  await writeTransaction(store.pool, async (tx) => {
    // Plans made while tables were small would read all of them for each name.
    await tx.$executeRawUnsafe("SELECT set_config('enable_seqscan', 'off', true)");
    const entities = await readEntities(tx, ids);
    const bearers = await findAll(tx, entities);
    const others = [...new Set(bearers.flatMap(({ all }) => all.map(({ id }) => id)))];
    const known = new Map((await readEntities(tx, others)).map((entity) => [entity.id, entity]));
    const pairs = await judgePairs(tx, entities, bearers, known, namesakes);
    await writeJudgements(
      tx,
      pairs.filter(({ verdict }) => isWorthKeeping(verdict)),
    );
  });
}

/** Who bears a name that an entity is known by. */
interface Found {
  readonly entity: StoredEntity;
  /** True for those whose names are slips of its own, or the other way round. */
  readonly isSlip: boolean;
  readonly key: string;
  readonly all: readonly Bearer[];
}

async function findAll(tx: Statements, entities: readonly StoredEntity[]): Promise<Found[]> {
  const asked = entities.flatMap((entity) =>
    identifyingNames(entity.evidence).map(({ key, sound }) => ({ entity, type: entity.evidence.type, key, sound })),
  );
  const wanted = new Map(asked.map(({ type, key, sound }) => [`${type} ${key}`, { type, key, sound }]));
  const found = new Map<string, Bearer[]>();
  for (const bearer of await findBearers(tx, [...wanted.values()])) {
    const name = `${bearer.type} ${bearer.wantedKey}`;
    found.set(name, [...(found.get(name) ?? []), bearer]);
  }
  const slips = await findSlips(tx, entities);
  return [
    ...asked.map(({ entity, type, key }) => {
      const all = (found.get(`${type} ${key}`) ?? []).filter(({ id }) => id !== entity.id);
      return { entity, key, all, isSlip: false };
    }),
    ...entities.map((entity) => {
      return { entity, key: entity.evidence.name.key, all: slips.get(entity.id) ?? [], isSlip: true };
    }),
  ];
}

async function judgePairs(
  tx: Statements,
  entities: readonly StoredEntity[],
  found: readonly Found[],
  known: ReadonlyMap<string, StoredEntity>,
  namesakes: NameCounts,
): Promise<JudgedPair[]> {
  const pairs = new Map<string, { left: StoredEntity; right: StoredEntity; next: number; isSlip: boolean }>();
  for (const { entity, key, all, isSlip } of found)
    for (const { id } of all) {
      const other = known.get(id);
      if (other === undefined) continue;
      const [left, right] = entity.id < id ? [entity, other] : [other, entity];
      const rivals = key.includes(' ') ? [] : all.filter((rival) => rival.id !== id && rival.nameKey.includes(' '));
      const next = Math.max(0, ...rivals.map(({ articles }) => articles));
      const before = pairs.get(`${left.id} ${right.id}`);
      pairs.set(`${left.id} ${right.id}`, {
        left,
        right,
        next: Math.max(next, before?.next ?? 0),
        isSlip: before?.isSlip ?? isSlip,
      });
    }
  // Names that set two apart need no further look.
  const open = [...pairs.values()].filter(({ left, right, isSlip }) => {
    const reason = compareEntities(left, right, { ...NO_ACQUAINTANCE, isSlip })?.reasons[0]?.reason;
    return reason !== undefined && reason !== 'known_as_another' && reason !== 'given_name';
  });
  const acquaintance = await readAcquaintance(
    tx,
    open.map(({ left, right }) => ({ left: left.id, right: right.id })),
  );
  const judged = open.flatMap(({ left, right, next, isSlip }) => {
    const both = acquaintance.get(pairKey({ left: left.id, right: right.id })) ?? NO_ACQUAINTANCE;
    const verdict = compareEntities(left, right, { ...both, nextBearersArticles: next, namesakes, isSlip });
    return verdict === null ? [] : [{ left: left.id, right: right.id, verdict }];
  });
  return likeliest(judged, entities, known);
}

/** Of each entity's doubts the likeliest few; all else whole. */
function likeliest(
  judged: readonly JudgedPair[],
  entities: readonly StoredEntity[],
  known: ReadonlyMap<string, StoredEntity>,
): JudgedPair[] {
  const doubtsOf = new Map<string, JudgedPair[]>();
  for (const pair of judged)
    if (pair.verdict.judgement === 'unsure')
      for (const id of [pair.left, pair.right]) doubtsOf.set(id, [...(doubtsOf.get(id) ?? []), pair]);
  const kept = new Set<JudgedPair>();
  for (const { id } of entities) {
    const baseOf = ({ left, right }: JudgedPair) => known.get(left === id ? right : left)?.base ?? '';
    const doubts = [...(doubtsOf.get(id) ?? [])].sort(
      (a, b) => b.verdict.score - a.verdict.score || (baseOf(a) < baseOf(b) ? -1 : Number(baseOf(a) > baseOf(b))),
    );
    for (const pair of doubts.slice(0, MOST_UNSURE)) kept.add(pair);
  }
  return judged.filter((pair) => pair.verdict.judgement !== 'unsure' || kept.has(pair));
}
