/**
 * `isnad reparse [DOCUMENT…]`: reads stored documents again with the present parser; only what it reads otherwise is
 * rewritten, ids stay. Ctrl-C stops, the same command again goes on.
 *
 * @example isnad reparse | jq .replaced
 */
import { type ReparseOptions, reparseDocuments } from '@isnad/ingest';
import { openDatabase } from '@isnad/postgres';
import { ExitCode } from '../exit-codes.ts';
import { type Streams, write } from '../streams.ts';

/** How often progress is told, in milliseconds. */
const PROGRESS_EVERY = 1000;

/** The summary goes to standard output as one line of JSON. */
export async function runReparse(documentIds: readonly string[], streams: Streams): Promise<ExitCode> {
  let told = Date.now();
  return await untilStopped(documentIds, async (options) => {
    const summary = await reparseDocuments({
      ...options,
      onProgress: ({ done }) => {
        if (Date.now() - told < PROGRESS_EVERY) return;
        told = Date.now();
        streams.stderr.write(`${done} documents …\n`);
      },
    });
    for (const { documentId, message } of summary.failed) await write(streams.stderr, `${documentId}: ${message}\n`);
    await write(streams.stdout, `${JSON.stringify(summary)}\n`);
    if (summary.stopped) return ExitCode.Interrupted;
    return summary.failed.length === 0 ? ExitCode.Done : ExitCode.SomeFailed;
  });
}

/** Runs on the project's database until it is done or a signal comes. */
export async function untilStopped(
  documentIds: readonly string[],
  run: (options: ReparseOptions) => Promise<ExitCode>,
): Promise<ExitCode> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const database = await openDatabase();
  try {
    const only = documentIds.length === 0 ? {} : { documentIds };
    return await run({ databaseUrl: database.url, signal: stopping.signal, ...only });
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    await database.close();
  }
}
