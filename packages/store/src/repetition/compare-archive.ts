/**
 * The pass that ties what is said again to where it was said first: near-duplicate articles and repeated claims.
 *
 * @example await compareArchive(store, { onProgress: ({ done, left }) => console.error(done, left) })
 */
import { lockArchive } from '../document/delete-reading.ts';
import type { Store } from '../open-store.ts';
import { explainDatabaseError, isPassing } from '../store-error.ts';
import { type Statements, writeTransaction } from '../write-transaction.ts';
import { compareArticles } from './article-copies.ts';
import { compareClaims } from './claim-repetitions.ts';

export interface CompareOptions {
  /** Stops after the articles at hand; the next pass goes on with the rest. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CompareProgress) => void;
}

export interface CompareProgress {
  /** Articles compared by this pass. */
  readonly done: number;
}

/** Articles compared in one transaction. */
const TOGETHER = 64;
const TRIES = 8;
/** Any number: tells this lock from others. Passes go one after the other, or two would each miss the other's. */
const COMPARING = 0x15ad03;

const TAKE = `
  DELETE FROM articles_to_compare WHERE article_id IN (SELECT article_id FROM articles_to_compare LIMIT ${TOGETHER})
  RETURNING article_id AS id`;

/** Tables that have just begun to fill have no statistics, and would be read from end to end for each look-up. */
const BY_INDEX = `SELECT set_config(name, 'off', true) FROM unnest('{enable_seqscan,enable_hashjoin,enable_mergejoin}'::text[]) AS name`;

/**
 * Compares all articles written since the last pass, and those whose first has gone. Each batch is whole or not at all;
 * what comes out does not depend on the order in which documents were saved.
 * @returns how many articles were compared
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function compareArchive(store: Store, { signal, onProgress }: CompareOptions = {}): Promise<number> {
  let done = 0;
  while (!signal?.aborted) {
    const compared = await compareSome(store);
    if (compared === 0) break;
    done += compared;
    onProgress?.({ done });
  }
  return done;
}

async function compareSome(store: Store): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeTransaction(store.pool, compareBatch);
    } catch (error) {
      if (attempt < TRIES && isPassing(error)) continue;
      throw explainDatabaseError(error);
    }
  }
}

async function compareBatch(tx: Statements): Promise<number> {
  await tx.$executeRawUnsafe(`SELECT pg_advisory_xact_lock(${COMPARING}, 0)`);
  await tx.$executeRawUnsafe(BY_INDEX);
  await lockArchive(tx, 'adding');
  const ids = (await tx.$queryRawUnsafe<{ id: string }[]>(TAKE)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  await compareArticles(tx, ids);
  await compareClaims(tx, ids);
  return ids.length;
}
