/**
 * `isnad resolve`: the second look over the archive. Joins entities that are one, and ties what is said again to where it
 * was said first. Ctrl-C stops; `--after` goes on where the last line said. `isnad unsure` lists what stayed in doubt.
 *
 * @example isnad resolve | jq .merged
 */
import { compareArchive, resolveArchive, type UnsureOptions, unsurePairs } from '@isnad/store';
import { ExitCode } from '../exit-codes.ts';
import { withStore } from '../open-command-store.ts';
import { type Streams, write } from '../streams.ts';

/** How often progress is told, in milliseconds. */
const PROGRESS_EVERY = 1000;

export interface ResolveCommandOptions {
  /** The last entity that an earlier run compared. */
  readonly after?: string;
}

/** The summary goes to standard output as one line of JSON; progress to standard error. */
export async function runResolve({ after }: ResolveCommandOptions, streams: Streams): Promise<ExitCode> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let told = Date.now();
  const tell = (line: string) => {
    if (Date.now() - told < PROGRESS_EVERY) return;
    told = Date.now();
    streams.stderr.write(`${line}\n`);
  };
  try {
    const { signal } = stopping;
    const summary = await withStore(async (store) => {
      const { merged, last } = await resolveArchive(store, {
        signal,
        ...(after === undefined ? {} : { after }),
        onProgress: ({ done, total, last }) => tell(`${done} of ${total} entities (--after ${last}) …`),
      });
      const compared = await compareArchive(store, { signal, onProgress: ({ done }) => tell(`${done} articles …`) });
      return { merged, last, compared, stopped: signal.aborted };
    });
    await write(streams.stdout, `${JSON.stringify(summary)}\n`);
    return summary.stopped ? ExitCode.Interrupted : ExitCode.Done;
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
  }
}

/** A line of JSON for each pair, the likeliest first. */
export async function runUnsure(options: UnsureOptions, streams: Streams): Promise<ExitCode> {
  const pairs = await withStore((store) => unsurePairs(store, options));
  for (const pair of pairs) await write(streams.stdout, `${JSON.stringify(pair)}\n`);
  return ExitCode.Done;
}
