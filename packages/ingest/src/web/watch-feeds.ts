/**
 * Polls feeds: takes in what is new in them, round after round, until it is told to stop.
 *
 * @example for await (const summary of watchFeeds(feeds, { databaseUrl, web, state, every: 900_000 })) …
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type IngestOptions, type IngestSummary, ingestPaths } from '../ingest-paths.ts';
import type { Web } from './open-web.ts';
import type { WatchState } from './watch-state.ts';

export interface RoundOptions extends IngestOptions {
  /** Opened with that same `state`. */
  readonly web: Web;
  readonly state: WatchState;
  /** Milliseconds from the beginning of one round to the next; null for a single round. */
  readonly every: number | null;
}

/**
 * One summary a round. An article counts as read when it is in the database, so that a stop at any point loses none;
 * one that fails is tried in three rounds.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function* watchFeeds(feeds: readonly string[], options: RoundOptions): AsyncGenerator<IngestSummary> {
  const { state, every, signal } = options;
  while (!signal?.aborted) {
    const start = Date.now();
    const summary = await ingestPaths(feeds, {
      ...options,
      onProgress(progress) {
        state.finished(progress.path, progress.outcome !== 'failed');
        options.onProgress?.(progress);
      },
    });
    await state.save();
    yield summary;
    if (every === null || signal?.aborted) return;
    await sleep(Math.max(0, start + every - Date.now()), undefined, { signal }).catch(() => {});
  }
}
