/**
 * `isnad watch feeds.txt`: takes in what is new in feeds, and again every quarter of an hour, until Ctrl-C.
 *
 * @example isnad watch feeds.txt --network --every 30
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openWatchState, openWeb, readFeedList, SourceError, watchFeeds } from '@isnad/ingest';
import { openDatabase } from '@isnad/postgres';
import { ExitCode } from '../exit-codes.ts';
import { isNetworkAllowed, type NetworkOption } from '../network.ts';
import { readAll, type Streams, write } from '../streams.ts';

export interface WatchCommandOptions extends NetworkOption {
  /** Minutes from one round to the next. */
  readonly every: number;
  /** One round, then the end. */
  readonly once?: boolean | undefined;
  /** The file that remembers what was read. Default: `watch.json` in Isnad's data folder. */
  readonly state?: string | undefined;
}

/**
 * One line of JSON a round on standard output; what failed is told on standard error.
 * @param list a file with one address a line, or `-`
 */
export async function runWatch(list: string, options: WatchCommandOptions, streams: Streams): Promise<ExitCode> {
  if (!isNetworkAllowed(options, streams.environment)) {
    const why = 'NETWORK_OFF: isnad watch fetches from the web; allow it with --network or ISNAD_NETWORK=1\n';
    await write(streams.stderr, why);
    return ExitCode.Unavailable;
  }
  const feeds = readFeedList(list === '-' ? await readAll(streams.stdin) : await readList(list), list);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const database = await openDatabase();
  try {
    const state = await openWatchState(options.state ?? defaultState(streams.environment));
    const web = openWeb({ state, signal: stopping.signal });
    const every = options.once ? null : options.every * 60_000;
    let exitCode: ExitCode = ExitCode.Done;
    const rounds = watchFeeds(feeds, { databaseUrl: database.url, web, state, every, signal: stopping.signal });
    for await (const summary of rounds) {
      for (const { code, message } of summary.failed) await write(streams.stderr, `${code}: ${message}\n`);
      for (const warning of summary.warnings) await write(streams.stderr, `${warning}\n`);
      await write(streams.stdout, `${JSON.stringify({ at: new Date().toISOString(), ...summary })}\n`);
      exitCode = summary.failures === 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
    return stopping.signal.aborted ? ExitCode.Interrupted : exitCode;
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    await database.close();
  }
}

/** Beside the database that it tells of, wherever the command is given. */
function defaultState({ ISNAD_DATA_DIR = '.isnad' }: Streams['environment']): string {
  return resolve(import.meta.dirname, '../../../..', ISNAD_DATA_DIR, 'watch.json');
}

async function readList(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new SourceError('SOURCE_NOT_FOUND', path, 'does not exist', { cause: error });
    throw new SourceError('SOURCE_UNREADABLE', path, `cannot be read (${code})`, { cause: error });
  }
}
