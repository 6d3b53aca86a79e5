/**
 * `isnad ingest PATH…|URL…|-`: reads documents into the database, with progress; Ctrl-C stops after the document at hand,
 * and the same command again goes on.
 *
 * @example isnad ingest seeds news/*.jsonl
 */
import { ingestPaths, openWeb } from '@isnad/ingest';
import { openDatabase } from '@isnad/postgres';
import { ExitCode } from '../exit-codes.ts';
import { isNetworkAllowed, type NetworkOption } from '../network.ts';
import { type Streams, write } from '../streams.ts';

/** How often progress is told, in milliseconds. */
const PROGRESS_EVERY = 1000;

/** The summary goes to standard output as one line of JSON; progress and refusals go to standard error. */
export async function runIngest(paths: readonly string[], options: NetworkOption, streams: Streams): Promise<ExitCode> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const database = await openDatabase();
  try {
    let told = Date.now();
    const summary = await ingestPaths([...paths], {
      databaseUrl: database.url,
      stdin: streams.stdin,
      ...(isNetworkAllowed(options, streams.environment) && { web: openWeb({ signal: stopping.signal }) }),
      signal: stopping.signal,
      onProgress: ({ done }) => {
        if (Date.now() - told < PROGRESS_EVERY) return;
        told = Date.now();
        streams.stderr.write(`${done} documents …\n`);
      },
    });
    for (const { code, message } of summary.failed) await write(streams.stderr, `${code}: ${message}\n`);
    await write(streams.stdout, `${JSON.stringify(summary)}\n`);
    if (summary.stopped) return ExitCode.Interrupted;
    if (summary.failures === 0) return ExitCode.Done;
    return summary.documents > 0 ? ExitCode.SomeFailed : ExitCode.Unavailable;
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    await database.close();
  }
}
