/**
 * `isnad ingest PATH…|URL…|-`: reads documents into the database, with progress; Ctrl-C stops after the document at hand,
 * and the same command again goes on. `--queue` leaves the work to `isnad worker`.
 *
 * @example isnad ingest seeds news/*.jsonl
 */
import { type Failure, ingestPaths, openWeb } from '@isnad/ingest';
import { openDatabase } from '@isnad/postgres';
import { enqueuePaths } from '@isnad/queue';
import type { LookProgress } from '@isnad/store';
import { ExitCode } from '../exit-codes.ts';
import { isNetworkAllowed, type NetworkOption } from '../network.ts';
import { openProgress, type Progress } from '../progress.ts';
import { type Streams, write } from '../streams.ts';

/** How often the second look is told of, in milliseconds. */
const LOOK_TOLD_EVERY = 2000;

export interface IngestCommandOptions extends NetworkOption {
  readonly queue?: boolean | undefined;
}

/** The summary goes to standard output as one line of JSON; progress and refusals go to standard error. */
export async function runIngest(
  paths: readonly string[],
  options: IngestCommandOptions,
  streams: Streams,
): Promise<ExitCode> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const database = await openDatabase();
  const progress = openProgress(streams.stderr);
  const reading = {
    databaseUrl: database.url,
    stdin: streams.stdin,
    ...(isNetworkAllowed(options, streams.environment) && { web: openWeb({ signal: stopping.signal }) }),
    signal: stopping.signal,
    onProgress: ({ done, expected }: { done: number; expected: number | null }) => progress.tell(done, expected),
  };
  try {
    if (options.queue) {
      const summary = await enqueuePaths(paths, reading);
      progress.stop();
      return await tell(summary, summary.queued + summary.unchanged, streams);
    }
    const summary = await ingestPaths(paths, { ...reading, onLook: tellLook(progress, streams) });
    progress.stop();
    return await tell(summary, summary.documents, streams);
  } finally {
    progress.stop();
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    await database.close();
  }
}

/** Of the second look too, which starts when all is read. */
function tellLook(reading: Progress, { stderr }: Streams): (progress: LookProgress) => void {
  let told = Date.now();
  return ({ of, done, total }) => {
    reading.stop();
    if (Date.now() - told < LOOK_TOLD_EVERY) return;
    told = Date.now();
    stderr.write(`Looking again: ${done}${total === null ? '' : ` of ${total}`} ${of} …\n`);
  };
}

interface Told {
  readonly failures: number;
  readonly failed: readonly Failure[];
  readonly stopped: boolean;
}

async function tell(summary: Told, documents: number, streams: Streams): Promise<ExitCode> {
  for (const { code, message } of summary.failed) await write(streams.stderr, `${code}: ${message}\n`);
  await write(streams.stdout, `${JSON.stringify(summary)}\n`);
  if (summary.stopped) return ExitCode.Interrupted;
  if (summary.failures === 0) return ExitCode.Done;
  return documents > 0 ? ExitCode.SomeFailed : ExitCode.Unavailable;
}
