/**
 * What changes go through: the writing connections, the queue, the web.
 *
 * @example const archive = openArchive({ databaseUrl, ingest: 'here', web, metrics, read }); … await archive.close();
 */
import type { Web } from '@isnad/ingest';
import type { Store } from '@isnad/store';
import type { Metrics } from '../http/metrics.ts';
import type { ReadStatement } from '../http/read-statement.ts';
import { type IngestJobs, openIngestJobs } from './ingest-jobs.ts';

export interface Archive {
  /** May write. */
  readonly store: Store;
  /** Reads what was just written: never from a standby. */
  readonly read: ReadStatement;
  readonly jobs: IngestJobs;
  /** Where addresses are fetched from. */
  web(): Promise<Web>;
  readonly metrics: Metrics;
  /** Goes on after its request was answered; waited for when the server stops. */
  background(work: Promise<unknown>): void;
  /** Takes in what an earlier process left. */
  resume(): void;
  close(): Promise<void>;
}

export interface ArchiveOptions extends Pick<Archive, 'store' | 'read' | 'metrics'> {
  readonly databaseUrl: string;
  /** Who takes in what is queued: this process, or workers of their own. */
  readonly ingest: 'here' | 'workers';
  /** The public web when not given. */
  readonly web?: (signal: AbortSignal) => Web;
}

/** Articles of one feed that one request takes. */
const MOST_ITEMS = 50;

export function openArchive({ databaseUrl, ingest, web, ...given }: ArchiveOptions): Archive {
  const stopping = new AbortController();
  const jobs = openIngestJobs(given.store, databaseUrl, ingest);
  const underway = new Set<Promise<unknown>>();
  // One for all: it knows whom it has asked lately.
  let opened: Promise<Web> | null = null;
  return {
    ...given,
    jobs,
    web() {
      opened ??= web
        ? Promise.resolve(web(stopping.signal))
        : import('@isnad/ingest').then(({ openWeb }) => openWeb({ maxItems: MOST_ITEMS, signal: stopping.signal }));
      return opened;
    },
    background(work) {
      const done = work.catch(() => {}).finally(() => underway.delete(done));
      underway.add(done);
    },
    resume: () => void jobs.resume().catch(() => {}),
    async close() {
      stopping.abort();
      await Promise.all(underway);
      await jobs.close();
      await given.store.close();
    },
  };
}
