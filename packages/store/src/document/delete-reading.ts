/**
 * Takes documents out, and with them what nothing else speaks of: entities without a document, spellings no text uses.
 *
 * @example await deleteDocument(store, documentId)
 */
import type { Store } from '../open-store.ts';
import type { Transaction } from '../resolution/candidates.ts';
import { explainDatabaseError, StoreError } from '../store-error.ts';

/**
 * Removes the document, its text, its reading, and every entity that only it spoke of.
 * @throws StoreError NOT_FOUND, DATABASE_UNREACHABLE
 */
export async function deleteDocument(store: Store, documentId: string): Promise<void> {
  try {
    await store.prisma.$transaction(async (tx) => {
      const document = await tx.document.findUnique({
        where: { id: documentId },
        select: { outletId: true, appearances: { select: { entityId: true } } },
      });
      if (document === null) throw new StoreError('NOT_FOUND', `There is no document ${documentId}.`);
      const entities = document.appearances.map(({ entityId }) => entityId);
      if (document.outletId !== null) entities.push(document.outletId);
      await tx.document.delete({ where: { id: documentId } });
      await pruneEntities(tx, [...new Set(entities)]);
    });
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

/** An entity that is part of a merge, or was judged by hand, stays: its id may be known outside. */
const PRUNE_ENTITIES = `
  DELETE FROM entities e
  WHERE e.id = ANY ($1::uuid[]) AND e.merged_into_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM appearances a WHERE a.entity_id = e.id OR a.original_id = e.id)
    AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.outlet_id = e.id)
    AND NOT EXISTS (SELECT 1 FROM entities merged WHERE merged.merged_into_id = e.id)
    AND NOT EXISTS (
      SELECT 1 FROM entity_judgements j WHERE (j.left_id = e.id OR j.right_id = e.id) AND j.judged_by <> 'rule'
    )`;

/** Removes those of the entities that no document speaks of any more. */
export async function pruneEntities(tx: Transaction, entityIds: readonly string[]): Promise<void> {
  if (entityIds.length > 0) await tx.$executeRawUnsafe(PRUNE_ENTITIES, entityIds);
}
