/**
 * Changes of documents: take in a text, what stands at an address, or several at once; delete one.
 *
 * @example mutation { ingestText(document: { text: "قال جو بايدن إنه باق." }) { job { id state } problem { message } } }
 */
import { compareArchive, deleteDocument, type IncomingDocument, identityOf } from '@isnad/store';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { NeedsRole } from '../auth/role.ts';
import { uuidOf } from '../graph/node.type.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { Archive } from './archive.ts';
import { onRecord, RefusedChange } from './audit.ts';
import { DocumentInput, incoming, MOST_BATCH } from './document-input.ts';
import { findIngestJob, latestIngestJobs, type Queued } from './find-ingest-job.ts';
import { bearerName, bounded, reasonOf } from './given.ts';
import { IngestJob, type IngestJobState, IngestPayload } from './ingest-job.type.ts';
import { DeletePayload } from './payloads.type.ts';
import { present } from './shown-entity.ts';

/** Identities and failures that an entry keeps. */
const MOST_KEPT = 100;
/** Milliseconds that fetching may take in all. */
const LONGEST_FETCH = 300_000;
const MOST_URL = 2000;
/** Jobs of one list: each is looked up in the queue. */
const MOST_LISTED = 50;

@Resolver()
export class DocumentChanges {
  @NeedsRole('writer')
  @Mutation(() => IngestPayload, { description: "Takes a text in: parses and stores it. Needs a writer's token." })
  async ingestText(
    @Ctx() context: RequestContext,
    @Arg('document', () => DocumentInput, { description: 'The text, and what is known of it.' }) given: DocumentInput,
  ): Promise<IngestPayload> {
    return ingest(context, 'ingest_text', [given]);
  }

  @NeedsRole('writer')
  @Mutation(() => IngestPayload, {
    description: `Takes several documents in, at most ${MOST_BATCH}. Needs a writer's token.`,
  })
  async ingestBatch(
    @Ctx() context: RequestContext,
    @Arg('documents', () => [DocumentInput], { description: 'The documents.' }) given: DocumentInput[],
  ): Promise<IngestPayload> {
    return ingest(context, 'ingest_batch', given);
  }

  @NeedsRole('writer')
  @Mutation(() => IngestPayload, {
    description:
      "Takes in what stands at an address: a page, or the articles of a feed. Fetched with manners: robots.txt is honoured. Needs a writer's token.",
  })
  async ingestUrl(
    @Ctx() context: RequestContext,
    @Arg('url', () => String, { description: 'An http or https address on the public internet.' }) url: string,
  ): Promise<IngestPayload> {
    const { archive } = context;
    const shown = url.slice(0, MOST_URL);
    const result = await onRecord(
      context,
      { action: 'ingest_url', subjects: [], before: { url: shown } },
      async (id) => {
        // Never a path: those are this server's own files.
        if (url.length > MOST_URL || !/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) {
          throw new RefusedChange('SOURCE_REFUSED', `${shown.slice(0, 100)} is no http or https address.`);
        }
        return { result: begun(id, 'READING'), after: {}, goesOn: () => fetchAll(archive, id, url) };
      },
    );
    return new IngestPayload(result);
  }

  @NeedsRole('admin')
  @Mutation(() => DeletePayload, {
    description:
      "Deletes a document with its text, its reading, and whatever it alone speaks of. Needs an admin's token.",
  })
  async deleteDocument(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The document.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the audit trail: at most 1,000 characters.' }) given: string,
  ): Promise<DeletePayload> {
    const { store } = context.archive;
    const reason = reasonOf(given);
    const uuid = uuidOf('document')(id);
    const document =
      uuid === null
        ? null
        : await store.prisma.document.findUnique({
            where: { id: uuid },
            select: { id: true, identity: true, origin: true, url: true, source: true, title: true, receivedAt: true },
          });
    const subjects = document === null ? [] : [`document:${document.id}`];
    const result = await onRecord(
      context,
      { action: 'delete_document', subjects, before: { reason, document } },
      async () => {
        await deleteDocument(store, present(document, id).id);
        // What was printed again elsewhere has a new first, once the first is gone.
        await compareArchive(store);
        return { result: subjects[0] as string, after: {} };
      },
    );
    return new DeletePayload(result);
  }

  @NeedsRole('writer')
  @Query(() => IngestJob, {
    nullable: true,
    description: "A job of taking documents in; null if there is none. Needs a writer's token.",
  })
  async ingestJob(
    @Ctx() { archive }: RequestContext,
    @Arg('id', () => ID, { description: "The job's id." }) id: string,
  ): Promise<IngestJob | null> {
    const uuid = uuidOf('document')(id);
    const found = uuid === null ? null : await findIngestJob(archive, uuid);
    return found === null ? null : new IngestJob(found);
  }

  @NeedsRole('writer')
  @Query(() => [IngestJob], { description: "Jobs of taking documents in, the latest first. Needs a writer's token." })
  async ingestJobs(
    @Ctx() { archive }: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: `How many, at most ${MOST_LISTED}.` }) first: number,
  ): Promise<IngestJob[]> {
    bounded('first', { length: first } as unknown[], MOST_LISTED);
    return (await latestIngestJobs(archive, first)).map((found) => new IngestJob(found));
  }
}

async function ingest(
  context: RequestContext,
  action: 'ingest_text' | 'ingest_batch',
  given: readonly DocumentInput[],
): Promise<IngestPayload> {
  const { archive } = context;
  if (action === 'ingest_batch') bounded('documents', given, MOST_BATCH);
  const characters = given.reduce((sum, { text }) => sum + text.length, 0);
  const { title = null, source = null, url = null } = (action === 'ingest_text' && given[0]) || {};
  const before = { documents: given.length, characters, title, source, url };
  const result = await onRecord(context, { action, subjects: [], before }, async (id) => {
    const documents = given.map((document) => incoming(document, bearerName(context)));
    const queued = await queue(archive, id, documents);
    return { result: { ...begun(id, 'WAITING'), queued: queued.queued }, after: { ...queued } };
  });
  return new IngestPayload(result);
}

/** A job that was only just asked for. */
function begun(id: string, state: 'READING' | 'WAITING'): IngestJobState {
  const none = { saved: 0, unchanged: 0, replaced: 0, failures: [], documentIds: [] };
  return { id, state, at: new Date(), queued: 0, ...none };
}

async function queue({ jobs }: Archive, id: string, documents: readonly IncomingDocument[]): Promise<Queued> {
  const failed = await jobs.enqueue(id, documents);
  return {
    queued: documents.length - failed.length,
    identities: documents.slice(0, MOST_KEPT).map(identityOf),
    failures: failed.slice(0, MOST_KEPT).map(({ path, code, message }) => ({ origin: path, code, message })),
  };
}

/** Reads everything at the address, then queues it. */
async function fetchAll(archive: Archive, id: string, url: string): Promise<Queued & { readonly url: string }> {
  const until = Date.now() + LONGEST_FETCH;
  const documents: IncomingDocument[] = [];
  const failures: { origin: string | null; code: string; message: string }[] = [];
  const { readSources } = await import('@isnad/ingest');
  for await (const item of readSources([url], { web: await archive.web() })) {
    if ('document' in item) documents.push(item.document);
    else if (failures.length < MOST_KEPT) {
      failures.push({ origin: item.path, code: item.error.code, message: item.error.message });
    }
    if (Date.now() > until) {
      failures.push({ origin: url, code: 'FETCH_TIMEOUT', message: 'It took too long; the rest was left.' });
      break;
    }
  }
  const queued = await queue(archive, id, documents);
  return { ...queued, url, failures: [...failures, ...queued.failures].slice(0, MOST_KEPT) };
}
