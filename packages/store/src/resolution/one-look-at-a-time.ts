/**
 * One process at a time takes the second look, whichever hosts they are on.
 *
 * @example const done = await holdTheLook(store, { signal }, () => look(store)); // null: stopped while it waited
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../open-store.ts';

/** Any number: tells this lock from others. */
const LOOKING = 0x15ad04;
/** Milliseconds between two questions whether the other has looked. */
const ASK_EVERY = 200;

/**
 * Runs `work` while no other process looks. Null when `signal` ends the waiting, or with `unlessBusy` there is any. Of who
 * is killed, or loses the database, PostgreSQL takes the hold away.
 */
export async function holdTheLook<T>(
  store: Store,
  { signal, unlessBusy = false }: { readonly signal?: AbortSignal; readonly unlessBusy?: boolean },
  work: () => Promise<T>,
): Promise<T | null> {
  const client = await store.pool.connect();
  let lost: Error | undefined;
  try {
    for (;;) {
      if (signal?.aborted) return null;
      const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1, 0) AS held', [LOOKING]);
      if (rows[0]?.held) break;
      if (unlessBusy) return null;
      await sleep(ASK_EVERY, undefined, { signal }).catch(() => {});
    }
    try {
      return await work();
    } finally {
      await client.query('SELECT pg_advisory_unlock($1, 0)', [LOOKING]).catch((error: Error) => {
        lost = error;
      });
    }
  } finally {
    client.release(lost);
  }
}
