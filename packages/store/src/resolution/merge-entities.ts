/**
 * Merges by hand: two entities become one, the id of the one redirects to the other for ever, and it can be undone.
 *
 * @example const { mergeId } = await mergeEntities(store, { from, into, reason: 'one man', by: 'editor' });
 */
import { lockArchive } from '../document/delete-reading.ts';
import type { Judgement } from '../generated/prisma/enums.ts';
import { isId, newId } from '../identifier.ts';
import { nameKey } from '../name-key.ts';
import type { Store } from '../open-store.ts';
import { explainDatabaseError, StoreError } from '../store-error.ts';
import type { Transaction } from './candidates.ts';
import { type Double, moveAppearances, returnDoubles } from './move-appearances.ts';
import type { Reason } from './score.ts';

export interface MergeRequest {
  /** The entity that goes; its id stays valid and redirects. */
  readonly from: string;
  /** The entity that stays. An id that redirects stands for where it leads. */
  readonly into: string;
  readonly reason: string;
  /** Who decides. */
  readonly by: string;
}

export interface Merged {
  readonly mergeId: string;
  readonly from: string;
  readonly into: string;
}

interface Row {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mergedIntoId: string | null;
}

/**
 * Moves all that is known of `from` to `into`: appearances, spellings, documents of an outlet, earlier merges.
 * @throws StoreError NOT_FOUND, MERGE_REFUSED, DATABASE_UNREACHABLE
 */
export async function mergeEntities(store: Store, { from, into, reason, by }: MergeRequest): Promise<Merged> {
  const judgement = { judgement: 'same', score: 1, reasons: [{ reason, weight: 1 }], by: byHand(by) } as const;
  return await changeArchive(store, async (tx) => await merge(tx, { from, into, reason, by }, judgement));
}

/** A merge within a transaction that holds the archive's lock alone, with the judgement that it rests on. */
export async function merge(
  tx: Transaction,
  { from, into, reason, by }: MergeRequest,
  judgement: PairJudgement,
): Promise<Merged> {
  const gone = await find(tx, from);
  const given = await find(tx, into);
  const kept = given.mergedIntoId === null ? given : await find(tx, given.mergedIntoId);
  if (gone.mergedIntoId !== null)
    throw new StoreError('MERGE_REFUSED', `${gone.name} (${from}) is merged into ${gone.mergedIntoId} already.`);
  if (gone.id === kept.id) throw new StoreError('MERGE_REFUSED', `${kept.name} (${kept.id}) is one entity already.`);
  if (gone.type !== kept.type)
    throw new StoreError('MERGE_REFUSED', `A ${gone.type} (${gone.name}) is no ${kept.type} (${kept.name}).`);

  const ids = await tx.appearance.findMany({ where: { entityId: gone.id }, select: { id: true } });
  const doubles = await moveAppearances(tx, {
    from: gone.id,
    to: kept.id,
    appearanceIds: ids.map(({ id }) => id),
  });
  await tx.alias.updateMany({ where: { entityId: gone.id }, data: { entityId: kept.id } });
  await tx.document.updateMany({ where: { outletId: gone.id }, data: { outletId: kept.id } });
  await tx.entity.updateMany({ where: { mergedIntoId: gone.id }, data: { mergedIntoId: kept.id } });
  await tx.entity.update({ where: { id: gone.id }, data: { mergedIntoId: kept.id } });
  const mergeId = newId();
  await tx.entityMerge.create({
    data: {
      id: mergeId,
      fromId: gone.id,
      intoId: kept.id,
      reason,
      mergedBy: by,
      mergedAt: new Date(),
      doubles: doubles as never,
    },
  });
  await writeJudgement(tx, gone.id, kept.id, judgement);
  return { mergeId, from: gone.id, into: kept.id };
}

/**
 * Undoes the merge by which an entity was merged: what was its own, and what has since been found to be, is its own
 * again. The two are judged different, and the merge stays on record as undone.
 * @throws StoreError NOT_FOUND, MERGE_REFUSED (it is not merged; or into one that has itself been merged since: undo
 *   that merge first), DATABASE_UNREACHABLE
 */
export async function undoMerge(
  store: Store,
  { entity, reason, by }: { readonly entity: string; readonly reason: string; readonly by: string },
): Promise<Merged> {
  return await changeArchive(store, async (tx) => {
    const gone = await find(tx, entity);
    const merge = await tx.entityMerge.findFirst({
      where: { fromId: entity, undoneAt: null },
      orderBy: { mergedAt: 'desc' },
    });
    if (gone.mergedIntoId === null || merge === null)
      throw new StoreError('MERGE_REFUSED', `${gone.name} (${entity}) is not merged into another.`);
    if (merge.intoId !== gone.mergedIntoId)
      throw new StoreError(
        'MERGE_REFUSED',
        `${merge.intoId}, into which ${gone.name} was merged, has been merged itself: split that one first.`,
      );
    const kept = merge.intoId;
    const originals = await originalsOf(tx, entity);
    await tx.entity.update({ where: { id: entity }, data: { mergedIntoId: null } });
    await tx.entity.updateMany({
      where: { id: { in: originals.filter((id) => id !== entity) } },
      data: { mergedIntoId: entity },
    });
    const own = { entityId: kept, originalId: { in: originals } };
    const ids = await tx.appearance.findMany({ where: own, select: { id: true } });
    await moveAppearances(tx, { from: kept, to: entity, appearanceIds: ids.map(({ id }) => id) });
    await returnOutlets(tx, kept, entity, originals);
    await tx.alias.updateMany({ where: own, data: { entityId: entity } });
    await returnDoubles(tx, merge.doubles as unknown as Double[]);
    await tx.entityMerge.update({ where: { id: merge.id }, data: { undoneAt: new Date() } });
    await judgeByHand(tx, entity, kept, 'different', { reason, by });
    return { mergeId: merge.id, from: entity, into: kept };
  });
}

/** The entity and all that were merged into it, directly or not, and are still. */
const ORIGINALS = `
  WITH RECURSIVE originals(id) AS (
    SELECT $1::uuid
    UNION
    SELECT m.from_id FROM entity_merges m JOIN originals o ON m.into_id = o.id WHERE m.undone_at IS NULL
  )
  SELECT id FROM originals`;

async function originalsOf(tx: Transaction, id: string): Promise<string[]> {
  return (await tx.$queryRawUnsafe<{ id: string }[]>(ORIGINALS, id)).map((row) => row.id);
}

/** An outlet's documents go to whose spelling their source's name is; one that both have stays. */
async function returnOutlets(tx: Transaction, kept: string, entity: string, originals: string[]): Promise<void> {
  const sources = await tx.document.findMany({
    where: { outletId: kept },
    distinct: ['source'],
    select: { source: true },
  });
  const names = sources.flatMap(({ source }) => source ?? []);
  const aliases = await tx.alias.findMany({ where: { entityId: kept, key: { in: names.map(nameKey) } } });
  const isOwn = (name: string) => {
    const bearers = aliases.filter(({ key }) => key === nameKey(name));
    return bearers.length > 0 && bearers.every(({ originalId }) => originals.includes(originalId));
  };
  const source = { in: names.filter(isOwn) };
  await tx.document.updateMany({ where: { outletId: kept, source }, data: { outletId: entity } });
}

/** Runs a change for which no other writer may be at work. */
export async function changeArchive<T>(store: Store, change: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await store.prisma.$transaction(
      async (tx) => {
        await lockArchive(tx, 'changing');
        return await change(tx);
      },
      { timeout: 300_000, maxWait: 300_000 },
    );
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

/** @throws StoreError NOT_FOUND */
export async function find(tx: Transaction, id: string): Promise<Row> {
  const found = isId(id)
    ? await tx.entity.findUnique({ where: { id }, select: { id: true, type: true, name: true, mergedIntoId: true } })
    : null;
  if (found === null) throw new StoreError('NOT_FOUND', `There is no entity ${id}.`);
  return found;
}

/**
 * Holds two entities apart for good: no rule joins them or asks again.
 * @throws StoreError NOT_FOUND, DATABASE_UNREACHABLE
 */
export async function judgeApart(
  store: Store,
  {
    one,
    other,
    ...decision
  }: { readonly one: string; readonly other: string; readonly reason: string; readonly by: string },
): Promise<void> {
  await changeArchive(store, async (tx) => {
    await find(tx, one);
    await find(tx, other);
    await judgeByHand(tx, one, other, 'different', decision);
  });
}

/** A judgement by hand stands above any by rule. */
export async function judgeByHand(
  tx: Transaction,
  one: string,
  other: string,
  judgement: 'same' | 'different',
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> {
  const score = judgement === 'same' ? 1 : 0;
  const reasons = [{ reason, weight: judgement === 'same' ? 1 : -1 }];
  await writeJudgement(tx, one, other, { judgement, score, reasons, by: byHand(by) });
}

/** `rule` is not a name that a hand may sign with. */
function byHand(by: string): string {
  return by === 'rule' ? 'hand' : by;
}

export interface PairJudgement {
  readonly judgement: Judgement;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** `rule`, or who judged. */
  readonly by: string;
}

/** Writes what was judged of two, over what was judged before. */
export async function writeJudgement(
  tx: Transaction,
  one: string,
  other: string,
  { judgement, score, reasons, by }: PairJudgement,
): Promise<void> {
  const [leftId, rightId] = [one, other].sort() as [string, string];
  const judged = { judgement, score, reasons: reasons as never, judgedBy: by, judgedAt: new Date() };
  await tx.entityJudgement.upsert({
    where: { leftId_rightId: { leftId, rightId } },
    create: { leftId, rightId, ...judged },
    update: judged,
  });
}
