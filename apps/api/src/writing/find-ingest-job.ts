/**
 * How far a job of taking documents in is: from its entry in the audit trail and what the queue says of it.
 *
 * @example (await findIngestJob(archive, id))?.state // 'DONE'
 */
import type { Archive } from './archive.ts';
import { IngestFailure, type IngestJobState, type IngestState } from './ingest-job.type.ts';
import type { IngestProgress } from './ingest-jobs.ts';

/** What an entry keeps of what was queued. */
export interface Queued {
  readonly queued: number;
  /** Of the first hundred documents. */
  readonly identities: readonly string[];
  readonly failures: readonly { readonly origin: string | null; readonly code: string; readonly message: string }[];
}

const INGESTS = ['ingest_text', 'ingest_url', 'ingest_batch'] as const;
/** A server that fetches says so within this time, or was ended. */
const LONGEST_READING = 3_600_000;

/** @returns null when there is no such job */
export async function findIngestJob(archive: Archive, id: string): Promise<IngestJobState | null> {
  const entry = await archive.store.prisma.auditEntry.findUnique({ where: { id } });
  const isJob = entry !== null && entry.outcome !== 'refused' && INGESTS.some((action) => action === entry.action);
  return isJob ? await jobOf(archive, entry) : null;
}

/** The latest first. */
export async function latestIngestJobs(archive: Archive, limit: number): Promise<IngestJobState[]> {
  const entries = await archive.store.prisma.auditEntry.findMany({
    where: { action: { in: [...INGESTS] }, outcome: { not: 'refused' } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  const found: IngestJobState[] = [];
  // One after the other: they share the few connections that write.
  for (const entry of entries) found.push(await jobOf(archive, entry));
  return found;
}

interface Entry {
  readonly id: string;
  readonly at: Date;
  readonly outcome: string;
  readonly after: unknown;
}

async function jobOf({ store, jobs }: Archive, entry: Entry): Promise<IngestJobState> {
  const { id } = entry;
  const { queued = 0, identities = [], failures = [] } = (entry.after ?? {}) as Partial<Queued>;
  const progress = await jobs.progressOf(id);
  const documents = await store.prisma.document.findMany({
    where: { identity: { in: [...identities] } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const failed = [
    ...failures.map(({ origin, code, message }) => new IngestFailure(origin, code, message)),
    ...progress.dead.map(({ code, message }) => new IngestFailure(null, code, message)),
  ];
  return {
    id,
    state: stateOf(entry, progress, failed.length > 0),
    at: entry.at,
    queued,
    saved: progress.saved,
    unchanged: progress.unchanged,
    replaced: progress.replaced,
    failures: failed,
    documentIds: documents.map((document) => document.id),
  };
}

function stateOf({ outcome, at }: Entry, progress: IngestProgress, hasFailures: boolean): IngestState {
  const { waiting, active, saved, unchanged, replaced } = progress;
  if (outcome === 'failed') return 'FAILED';
  if (outcome === 'begun') return Date.now() - at.getTime() > LONGEST_READING ? 'FAILED' : 'READING';
  if (active > 0) return 'WORKING';
  if (waiting > 0) return 'WAITING';
  // An empty feed is no failure; an address that nothing could be read from is.
  return hasFailures && saved + unchanged + replaced === 0 ? 'FAILED' : 'DONE';
}
