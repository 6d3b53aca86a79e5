/**
 * The second look: compares entities with the whole archive, and joins those that are one.
 *
 * @example await resolveArchive(store, { onProgress: ({ done, total }) => console.error(`${done} of ${total}`) })
 */
import type { Store } from '../open-store.ts';
import { explainDatabaseError } from '../store-error.ts';
import { writeTransaction } from '../write-transaction.ts';
import { joinJudged } from './join-judged.ts';
import { judgeEntities } from './judge-page.ts';
import { readNameCounts } from './name-counts.ts';
import { holdTheLook } from './one-look-at-a-time.ts';
import { readRulers } from './rulers.ts';
import { isLookDue, markAll, markDoubts, takeMarked } from './to-look-at.ts';
import { readWellKnownNames } from './well-known-names.ts';

export interface ResolveOptions {
  /** Looks at all entities again, not only at those of whom something new has become known. */
  readonly all?: boolean;
  /** Stops after the entities at hand; the next look goes on with the rest. */
  readonly signal?: AbortSignal;
  /** Does nothing where another process is looking. Default: waits until it has looked. */
  readonly unlessBusy?: boolean;
  readonly onProgress?: (progress: ResolveProgress) => void;
}

export interface ResolveProgress {
  /** Entities compared by this pass, of how many that wait at its beginning or have come to wait since. */
  readonly done: number;
  readonly total: number;
  /** Entities joined to another. */
  readonly merged: number;
}

export interface ResolveSummary extends ResolveProgress {
  /** True when another process was looking, and `unlessBusy` left it to that one. */
  readonly busy: boolean;
}

/**
 * Each entity that waits to be looked at (`to-look-at.ts`) is compared with those that bear one of its names or sound like
 * it, at most twenty for a name. A round judges all before it joins any, so that what comes out depends on what the archive
 * holds, not on the order in which it came. One that is surely another is merged into it, on record and undone like any
 * merge; doubt is stored and listed (`unsurePairs`). What a hand has judged is not judged again.
 *
 * Stopped or killed it loses nothing: what is judged is stored, what is not still waits.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function resolveArchive(store: Store, options: ResolveOptions = {}): Promise<ResolveSummary> {
  try {
    const nothing = { done: 0, total: 0, merged: 0, busy: false };
    if (!options.all && !(await isLookDue(store))) return nothing;
    const looked = await holdTheLook(store, options, () => look(store, options));
    return looked === null ? { ...nothing, busy: !options.signal?.aborted } : { ...looked, busy: false };
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

async function look(store: Store, { all, signal, onProgress }: ResolveOptions): Promise<ResolveProgress> {
  await store.query('SELECT fold_entity_counts()');
  if (all) await markAll(store);
  else await markDoubts(store);
  const namesakes = await readNameCounts(store);
  let [done, merged] = [0, 0];
  // Joining two may tell who a third is. It ends: each round but the last joins some.
  while (!signal?.aborted) {
    const [wellKnown, rulers] = [await readWellKnownNames(store, namesakes), await readRulers(store)];
    const lookedUp = { namesakes, wellKnown, rulers };
    for (let after = 0; !signal?.aborted; ) {
      const taken = await writeTransaction(store.pool, async (tx) => {
        const marked = await takeMarked(tx, after);
        if (marked !== null) await judgeEntities(tx, marked.ids, lookedUp);
        return marked;
      });
      if (taken === null) break;
      after = taken.last;
      done += taken.ids.length;
      onProgress?.({ done, total: done + taken.left, merged });
    }
    if (signal?.aborted) break;
    const joined = await joinJudged(store);
    if (joined === 0) break;
    merged += joined;
  }
  return { done, total: done, merged };
}
