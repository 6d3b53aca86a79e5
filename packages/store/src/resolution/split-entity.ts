/**
 * Splits by hand: documents that speak of someone else than the rest get an entity of their own.
 *
 * @example const { newId } = await splitEntity(store, { entity, documentIds: [id], reason: 'his son', by: 'editor' });
 */
import { pruneEntities } from '../document/delete-reading.ts';
import { derivedId, newId } from '../identifier.ts';
import { nameKey } from '../name-key.ts';
import type { Store } from '../open-store.ts';
import { StoreError } from '../store-error.ts';
import { changeArchive, find, judgeByHand } from './merge-entities.ts';
import { moveAppearances } from './move-appearances.ts';

export interface SplitRequest {
  /** The entity that is two. An id that redirects stands for where it leads. */
  readonly entity: string;
  /** The documents in which it is the other one. */
  readonly documentIds: readonly string[];
  /** What the other one is called. Default: the fullest name in these documents. */
  readonly name?: string;
  readonly reason: string;
  /** Who decides. */
  readonly by: string;
}

export interface Split {
  readonly splitId: string;
  /** The entity as it was. */
  readonly from: string;
  /** The other one. */
  readonly newId: string;
  /** Appearances moved. */
  readonly appearances: number;
}

/**
 * Gives the entity's appearances in these documents to a new entity. The two are judged different; merging the new one
 * back undoes it.
 * @throws StoreError NOT_FOUND (no such entity, or not in these documents), SPLIT_REFUSED (nothing would be left),
 *   DATABASE_UNREACHABLE
 */
export async function splitEntity(store: Store, request: SplitRequest): Promise<Split> {
  const { entity: id, documentIds, reason, by } = request;
  return await changeArchive(store, async (tx) => {
    const given = await find(tx, id);
    const entity = await tx.entity.findUniqueOrThrow({ where: { id: given.mergedIntoId ?? given.id } });
    const moved = await tx.appearance.findMany({
      where: { entityId: entity.id, documentId: { in: [...documentIds] } },
      orderBy: { id: 'asc' },
    });
    if (moved.length === 0)
      throw new StoreError('NOT_FOUND', `None of these documents speaks of ${entity.name} (${entity.id}).`);
    if (moved.length === (await tx.appearance.count({ where: { entityId: entity.id } })))
      throw new StoreError('SPLIT_REFUSED', `These are all the documents that speak of ${entity.name} (${entity.id}).`);

    const name = request.name ?? moved.map(({ name }) => name).reduce((a, b) => (b.length > a.length ? b : a));
    const key = nameKey(name) || name;
    const other = newId();
    await tx.entity.create({
      data: {
        id: other,
        type: entity.type,
        name,
        nameKey: key,
        organizationKind: entity.organizationKind,
        placeKind: entity.placeKind,
        gender: entity.gender,
      },
    });
    const appearanceIds = moved.map((appearance) => appearance.id);
    await moveAppearances(tx, { from: entity.id, to: other, appearanceIds });
    await tx.appearance.updateMany({ where: { id: { in: appearanceIds } }, data: { originalId: other } });

    const keys = [...new Set([key, ...moved.flatMap((appearance) => appearance.keys)])];
    const spellings = await tx.alias.findMany({ where: { entityId: entity.id, key: { in: keys } } });
    const own = keys.map((spelling) => {
      const known = spellings.find((alias) => alias.key === spelling);
      return {
        form: known?.form ?? name,
        key: spelling,
        kind: known?.kind ?? ('full' as const),
        sound: known?.sound ?? null,
      };
    });
    await tx.alias.createMany({
      data: own.map((alias) => ({
        ...alias,
        id: derivedId(other, `alias:${alias.key}`),
        entityId: other,
        originalId: other,
      })),
    });
    await pruneEntities(tx, {
      entityIds: [],
      spellings: moved.flatMap(({ originalId, keys: given }) =>
        given.map((spelling) => ({ original_id: originalId, key: spelling })),
      ),
    });

    const splitId = newId();
    await tx.entitySplit.create({
      data: { id: splitId, fromId: entity.id, newId: other, appearanceIds, reason, splitBy: by, splitAt: new Date() },
    });
    await judgeByHand(tx, entity.id, other, 'different', { reason, by });
    return { splitId, from: entity.id, newId: other, appearances: moved.length };
  });
}
