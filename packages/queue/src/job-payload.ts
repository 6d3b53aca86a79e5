/**
 * What a job carries: the documents themselves, so that a worker needs nothing but the database.
 *
 * @example jobInserts(documents, { batch }).map(({ singletonKey }) => singletonKey) // ['018f…:48', '018f…:12']
 */
import { type IncomingDocument, newId } from '@isnad/store';
import type PgBoss from 'pg-boss';
import { KEPT_FOR_SECONDS, QUEUE, type Queue, RETRY_LIMIT } from './open-queue.ts';

/** As JSON keeps it: dates are strings. */
type StoredDocument = Omit<IncomingDocument, 'publishedAt' | 'receivedAt'> & {
  readonly publishedAt?: string | null;
  readonly receivedAt?: string;
};

export interface JobPayload {
  /** Which call of `enqueue` it came with. */
  readonly batch: string;
  readonly documents: readonly StoredDocument[];
}

/** Documents of one job: the cost of the queue is one part in fifty of theirs, and a job is done within seconds. */
const DOCUMENTS_IN_JOB = 48;
const CHARACTERS_IN_JOB = 400_000;
/** A slow, busy core reads more than this in a second; a lease grows with what there is to read. */
const CHARACTERS_A_SECOND = 10_000;

/** Cuts documents into jobs, in their order. */
export function cutIntoJobs(documents: readonly IncomingDocument[]): IncomingDocument[][] {
  const jobs: IncomingDocument[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    characters += document.text.length;
    const open = jobs.at(-1);
    if (open !== undefined && open.length < DOCUMENTS_IN_JOB && characters <= CHARACTERS_IN_JOB) open.push(document);
    else {
      jobs.push([document]);
      characters = document.text.length;
    }
  }
  return jobs;
}

/** A job as pg-boss takes it. */
export function jobOf(
  documents: readonly IncomingDocument[],
  batch: string,
  queue: Pick<Queue, 'leaseSeconds' | 'retryDelaySeconds'>,
): PgBoss.JobInsert<JobPayload> {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  return {
    // Ordered, so that jobs queued in one go are begun, and listed, in the order of their sources.
    id: newId(),
    name: QUEUE,
    data: { batch, documents: documents.map(toStored) },
    singletonKey: keyOf(batch, documents.length),
    retryLimit: RETRY_LIMIT,
    retryDelay: queue.retryDelaySeconds,
    retryBackoff: queue.retryDelaySeconds > 0,
    // pg-boss allows less than a day.
    expireInSeconds: Math.min(86_000, queue.leaseSeconds + Math.ceil(characters / CHARACTERS_A_SECOND)),
    keepUntil: new Date(Date.now() + KEPT_FOR_SECONDS * 1000),
  };
}

/**
 * pg-boss's column for a key of one's own says which batch a job is of and how many documents it holds, so that lists
 * and counts need not unpack it.
 */
function keyOf(batch: string, documents: number): string {
  return `${batch}:${documents}`;
}

export function documentsOf({ documents }: JobPayload): IncomingDocument[] {
  return documents.map(({ publishedAt, receivedAt, ...document }) => ({
    ...document,
    ...(publishedAt !== undefined && { publishedAt: publishedAt === null ? null : new Date(publishedAt) }),
    ...(receivedAt !== undefined && { receivedAt: new Date(receivedAt) }),
  }));
}

function toStored({ publishedAt, receivedAt, ...document }: IncomingDocument): StoredDocument {
  return {
    ...document,
    ...(publishedAt !== undefined && { publishedAt: publishedAt?.toISOString() ?? null }),
    ...(receivedAt !== undefined && { receivedAt: receivedAt.toISOString() }),
  };
}

/** Why PostgreSQL could not keep the document as JSON, or null. */
export function problemOf(document: IncomingDocument): string | null {
  for (const [field, value] of Object.entries(document)) {
    if (typeof value !== 'string') continue;
    if (value.includes('\0')) return `holds a NUL character in its ${field}`;
    if (/\p{Surrogate}/u.test(value)) return `holds half of a surrogate pair in its ${field}`;
  }
  return null;
}
