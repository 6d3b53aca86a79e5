/**
 * `isnad resolve`: the second look over the archive. Joins entities that are one, and ties what is said again to where it
 * was said first. Ctrl-C stops, the same command again goes on. `isnad unsure` lists what stayed in doubt.
 *
 * @example isnad resolve | jq .merged
 */
import { lookAgain, type UnsureOptions, unsurePairs } from '@isnad/store';
import { ExitCode } from '../exit-codes.ts';
import { withStore } from '../open-command-store.ts';
import { type Streams, write } from '../streams.ts';

/** How often progress is told, in milliseconds. */
const PROGRESS_EVERY = 1000;

export interface ResolveCommandOptions {
  /** Compares everybody anew, not only those of whom something new is known. */
  readonly all?: boolean;
}

/** The summary goes to standard output as one line of JSON; progress to standard error. */
export async function runResolve({ all = false }: ResolveCommandOptions, streams: Streams): Promise<ExitCode> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const started = Date.now();
  let told = started;
  try {
    const { signal } = stopping;
    const summary = await withStore((store) =>
      lookAgain(store, {
        all,
        signal,
        onProgress: ({ of, done, total }) => {
          const now = Date.now();
          if (now - told < PROGRESS_EVERY) return;
          told = now;
          const rate = Math.round((done * 1000) / (now - started));
          streams.stderr.write(`${done}${total === null ? '' : ` of ${total}`} ${of}, ${rate} a second …\n`);
        },
      }),
    );
    await write(streams.stdout, `${JSON.stringify({ ...summary, stopped: signal.aborted })}\n`);
    return signal.aborted ? ExitCode.Interrupted : ExitCode.Done;
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
