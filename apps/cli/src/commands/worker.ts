/**
 * `isnad worker`: takes in what is queued, on this host, beside any number of others; SIGTERM finishes what is at hand.
 *
 * @example DATABASE_URL=postgresql://isnad@db1,db2/isnad isnad worker --concurrency 4
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '@isnad/postgres';
import { isAway, type WorkSummary, work } from '@isnad/queue';
import { ExitCode } from '../exit-codes.ts';
import { openProgress } from '../progress.ts';
import { type Streams, write } from '../streams.ts';

export interface WorkerCommandOptions {
  readonly concurrency: number;
  readonly threads?: number | undefined;
  /** Seconds. */
  readonly lease: number;
  readonly name?: string | undefined;
  readonly untilEmpty?: boolean | undefined;
}

/** Milliseconds between two attempts to find a database that went away. */
const LOOK_EVERY = 1000;
/** Milliseconds between two words on a database that stays away. */
const TELL_EVERY = 30_000;

/** The summary goes to standard output as one line of JSON. A database that is not there (yet, or any more) is waited for. */
export async function runWorker(options: WorkerCommandOptions, streams: Streams): Promise<ExitCode> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const progress = openProgress(streams.stderr);
  const underway = new Set<string>();
  const total = { jobs: 0, saved: 0, unchanged: 0, replaced: 0, failed: 0, givenBack: 0, merged: 0 };
  try {
    for (let toldAt = 0; ; ) {
      try {
        const { givenBack, merged } = await workOnce(options, { signal: stopping.signal, underway }, ({ outcome }) => {
          total.jobs += 1;
          for (const name of ['saved', 'unchanged', 'replaced', 'failed'] as const) total[name] += outcome[name];
          progress.tell(total.saved + total.unchanged + total.replaced + total.failed, null);
        });
        total.givenBack = givenBack;
        total.merged += merged;
        break;
      } catch (error) {
        if (!isAway(error)) throw error;
        if (Date.now() - toldAt > TELL_EVERY) {
          toldAt = Date.now();
          await write(
            streams.stderr,
            `DATABASE_UNREACHABLE: ${(error as Error).message} Looking again every second.\n`,
          );
        }
        await sleep(LOOK_EVERY, undefined, { signal: stopping.signal }).catch(() => {});
        if (stopping.signal.aborted) break;
      }
    }
    await write(streams.stdout, `${JSON.stringify({ ...total, stopped: stopping.signal.aborted })}\n`);
    // Told to stop it stopped as it should: for whoever runs it as a service that is no failure.
    return ExitCode.Done;
  } finally {
    progress.stop();
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
  }
}

async function workOnce(
  { concurrency, threads, lease, name, untilEmpty = false }: WorkerCommandOptions,
  session: { readonly signal: AbortSignal; readonly underway: Set<string> },
  onJob: NonNullable<Parameters<typeof work>[0]['onJob']>,
): Promise<WorkSummary> {
  // After a failover this is where the new primary is found.
  const database = await openDatabase();
  try {
    return await work({
      databaseUrl: database.url,
      concurrency,
      leaseSeconds: lease,
      untilEmpty,
      onJob,
      ...session,
      ...(threads !== undefined && { threads }),
      ...(name !== undefined && { name }),
    });
  } finally {
    await database.close();
  }
}
