/**
 * The second look over what documents have brought since the last: joins entities that are one, and ties what is said again
 * to where it was said first. Due after every taking in; costs some milliseconds for each new name.
 *
 * @example await lookAgain(store, { signal }) // { looked: 1802, merged: 204, compared: 1000, … }
 */
import type { Store } from './open-store.ts';
import { compareArchive } from './repetition/compare-archive.ts';
import { type ResolveOptions, resolveArchive } from './resolution/resolve-archive.ts';

export interface LookOptions extends Omit<ResolveOptions, 'onProgress'> {
  readonly onProgress?: (progress: LookProgress) => void;
}

export interface LookProgress {
  readonly of: 'entities' | 'articles';
  /** Compared so far, of how many; null while that is not known. */
  readonly done: number;
  readonly total: number | null;
}

export interface LookSummary {
  /** Entities compared with the archive. */
  readonly looked: number;
  /** Entities joined to another. */
  readonly merged: number;
  /** Articles compared with the archive. */
  readonly compared: number;
  /** True when another process was looking, and `unlessBusy` left it to that one. */
  readonly busy: boolean;
}

/**
 * Safe to stop at any point, to run beside writers, and to start on several hosts at once: one of them looks. Two looks
 * with nothing between them find nothing in the second.
 * @throws StoreError DATABASE_UNREACHABLE
 */
export async function lookAgain(store: Store, { onProgress, ...options }: LookOptions = {}): Promise<LookSummary> {
  const { done, merged, busy } = await resolveArchive(store, {
    ...options,
    onProgress: ({ done, total }) => onProgress?.({ of: 'entities', done, total }),
  });
  const compared = await compareArchive(store, {
    ...(options.signal ? { signal: options.signal } : {}),
    onProgress: ({ done }) => onProgress?.({ of: 'articles', done, total: null }),
  });
  return { looked: done, merged, compared, busy };
}
