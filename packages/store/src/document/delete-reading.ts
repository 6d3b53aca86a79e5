/**
 * Takes documents out, and with them what nothing else speaks of: entities without a document, spellings no text uses.
 *
 * @example await deleteDocument(store, documentId)
 */
import { isId } from '../identifier.ts';
import type { Store } from '../open-store.ts';
import { explainDatabaseError, StoreError } from '../store-error.ts';
import { type Statements, writeTransaction } from '../write-transaction.ts';

/** Any number: tells this lock from others. */
const ARCHIVE_LOCK = 0x15ad02;

/**
 * Writers that only add go side by side; one that removes or moves what is there goes alone, or it would not see what another
 * is just beginning to refer to. Held until the transaction ends.
 */
export async function lockArchive(tx: Statements, purpose: 'adding' | 'changing'): Promise<void> {
  const lock = purpose === 'adding' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.$executeRawUnsafe(`SELECT ${lock}(${ARCHIVE_LOCK}, 0)`);
}

/** What a removed reading had spoken of. */
export interface Removed {
  readonly entityIds: readonly string[];
  /** The spellings it had given. */
  readonly spellings: readonly { readonly original_id: string; readonly key: string }[];
}

/**
 * Removes the document, its text, its reading, and every entity and spelling that only it gave.
 * @throws StoreError NOT_FOUND, DATABASE_UNREACHABLE
 */
export async function deleteDocument(store: Store, documentId: string): Promise<void> {
  try {
    await writeTransaction(store.pool, async (tx) => {
      await lockArchive(tx, 'changing');
      const found = isId(documentId) ? await tx.$queryRawUnsafe<object[]>(EXISTS, documentId) : [];
      if (found.length === 0) throw new StoreError('NOT_FOUND', `There is no document ${documentId}.`);
      const removed = await removeReading(tx, documentId);
      await tx.$executeRawUnsafe('DELETE FROM documents WHERE id = $1::uuid', documentId);
      await pruneEntities(tx, removed);
    });
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

const EXISTS = 'SELECT 1 FROM documents WHERE id = $1::uuid';
const SPOKEN_OF = `
  SELECT entity_id AS "entityId", original_id AS "originalId", keys FROM appearances WHERE document_id = $1::uuid
  UNION ALL SELECT outlet_id, NULL, '{}' FROM documents WHERE id = $1::uuid AND outlet_id IS NOT NULL`;

/** Takes the reading of a document out, and says what it had spoken of. */
export async function removeReading(tx: Statements, documentId: string): Promise<Removed> {
  const spokenOf = await tx.$queryRawUnsafe<{ entityId: string; originalId: string; keys: string[] }[]>(
    SPOKEN_OF,
    documentId,
  );
  await tx.$executeRawUnsafe('DELETE FROM articles WHERE document_id = $1::uuid', documentId);
  await tx.$executeRawUnsafe('DELETE FROM appearances WHERE document_id = $1::uuid', documentId);
  return {
    entityIds: [...new Set(spokenOf.map(({ entityId }) => entityId))],
    spellings: spokenOf.flatMap(({ originalId, keys }) => keys.map((key) => ({ original_id: originalId, key }))),
  };
}

const PRUNE_ALIASES = `
  DELETE FROM aliases
  USING json_to_recordset($1::json) AS given(original_id uuid, key text)
  WHERE aliases.original_id = given.original_id AND aliases.key = given.key
    AND NOT EXISTS (
      SELECT 1 FROM appearances a WHERE a.original_id = aliases.original_id AND aliases.key = ANY (a.keys)
    )
    AND NOT EXISTS (SELECT 1 FROM entities e WHERE e.id = aliases.original_id AND e.name_key = aliases.key)`;

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

/** Removes those entities and spellings that no document gives any more. */
export async function pruneEntities(tx: Statements, { entityIds, spellings }: Removed): Promise<void> {
  if (entityIds.length > 0) await tx.$executeRawUnsafe(PRUNE_ENTITIES, entityIds);
  if (spellings.length > 0) await tx.$executeRawUnsafe(PRUNE_ALIASES, JSON.stringify(spellings));
}
