/**
 * Saves a run of documents within one transaction: many new ones, or one that may replace what is stored.
 *
 * @example await writeTransaction(store.pool, (tx) => saveRun(tx, [{ incoming, parsed }]))
 */
import { newId } from '../identifier.ts';
import { openResolver, type ResolutionInput } from '../resolution/resolve-entities.ts';
import type { Statements } from '../write-transaction.ts';
import { lockArchive, pruneEntities, removeReading } from './delete-reading.ts';
import { layGroundwork } from './groundwork.ts';
import { identityOf, type ReadDocument } from './incoming-document.ts';
import { compareVersions } from './parser-versions.ts';
import { PendingRows } from './pending-rows.ts';
import { readingRows } from './reading-rows.ts';
import type { Row } from './reading-tables.ts';

/**
 * - `saved`: it was not there before.
 * - `replaced`: its text, its circumstances or its reading differ from what was there.
 * - `unchanged`: it was there, read the same or by a newer parser than this.
 */
export type SaveOutcome = 'saved' | 'replaced' | 'unchanged';

export interface SavedDocument {
  readonly documentId: string;
  readonly outcome: SaveOutcome;
}

/** A run of several holds documents that are stored already: it must be cut at them. */
export class RunMixedError extends Error {
  /** Identities. */
  readonly stored: ReadonlySet<string>;

  constructor(stored: Iterable<string>) {
    super('Some of these documents are stored already.');
    this.stored = new Set(stored);
  }
}

interface StoredDocument {
  readonly id: string;
  readonly identity: string;
  readonly sha256: Uint8Array;
  readonly parserVersion: string;
  readonly readingSha256: Uint8Array;
  readonly receivedAt: Date;
  readonly revision: number;
}

/** A document about to be written. */
interface Writing {
  readonly document: ReadDocument;
  readonly identity: string;
  readonly sha256: Buffer;
  readonly digest: Buffer;
  readonly stored: StoredDocument | undefined;
  readonly input: ResolutionInput;
  readonly receivedAt: Date;
}

/**
 * Waits until no other transaction saves the same documents; in one order, so that two never wait for each other.
 * What is planned from here on looks rows up by index: a plan made while a table was small outlives its smallness, and
 * would read the whole of it for each document.
 */
const LOCK = `SELECT set_config('enable_seqscan', 'off', true), pg_advisory_xact_lock(key) FROM (
  SELECT DISTINCT hashtextextended(identity, 0) AS key FROM unnest($1::text[]) AS identity ORDER BY key) keys`;
const FIND = `
  SELECT id, identity, sha256, parser_version AS "parserVersion", reading_sha256 AS "readingSha256",
    received_at AS "receivedAt", revision
  FROM documents WHERE identity = ANY ($1::text[])`;
const WAS_TEXT = 'SELECT 1 FROM document_revisions WHERE document_id = $1::uuid AND sha256 = $2';
const NOTE_PARSER = 'UPDATE documents SET parser_version = $2 WHERE id = $1::uuid';
const KEEP_TEXT = `
  INSERT INTO document_revisions (document_id, revision, text, sha256, received_at)
  SELECT id, revision, text, sha256, $2::timestamptz FROM documents WHERE id = $1::uuid
  ON CONFLICT DO NOTHING`;

/**
 * @param run either one document, or several none of which is stored
 * @throws RunMixedError, StoreError READING_INVALID
 */
export async function saveRun(tx: Statements, run: readonly ReadDocument[]): Promise<SavedDocument[]> {
  const now = new Date();
  const identities = run.map(({ incoming }) => identityOf(incoming));
  await tx.$executeRawUnsafe(LOCK, identities);
  const found = await tx.$queryRawUnsafe<StoredDocument[]>(FIND, identities);
  const [stored] = found;
  if (run.length > 1 && found.length > 0) throw new RunMixedError(found.map(({ identity }) => identity));
  const writings = run.map((document, index) => prepare(document, identities[index] as string, stored, now));
  const [first] = writings as [Writing];
  if (stored !== undefined && (await isCurrent(tx, stored, first))) {
    // A newer parser that reads the same is only noted.
    if (
      compareVersions(first.document.parsed.parserVersion, stored.parserVersion) > 0 &&
      first.digest.equals(stored.readingSha256)
    )
      await tx.$executeRawUnsafe(NOTE_PARSER, stored.id, first.document.parsed.parserVersion);
    return [{ documentId: stored.id, outcome: 'unchanged' }];
  }
  await lockArchive(tx, stored === undefined ? 'adding' : 'changing');

  const pending = new PendingRows(tx);
  const inputs = writings.map(({ input }) => input);
  const resolver = await openResolver(tx, inputs);
  for (const writing of writings) {
    const { input, document, receivedAt } = writing;
    const { entities, outletId, rows } = await resolver.resolve(input);
    const removed = stored === undefined ? null : await removeReading(tx, stored.id);
    const changesText = stored !== undefined && !writing.sha256.equals(stored.sha256);
    if (changesText) await tx.$executeRawUnsafe(KEEP_TEXT, stored.id, now);
    const datedAt = (document.incoming.publishedAt ?? receivedAt).toISOString();
    const revision = (stored?.revision ?? 1) + (changesText ? 1 : 0);
    const title = document.incoming.title ?? null;
    const { documentId } = input;
    const reading = readingRows({ documentId, datedAt, parsed: document.parsed, title, resolved: entities });
    pending.add(rows, documentRow(writing, { outletId, datedAt, revision }), reading, stored === undefined);
    if (removed !== null) {
      await pending.flush();
      await pruneEntities(tx, removed);
    }
  }
  await pending.flush();
  return inputs.map(({ documentId, isNew }) => ({ documentId, outcome: isNew ? 'saved' : 'replaced' }));
}

function prepare(document: ReadDocument, identity: string, stored: StoredDocument | undefined, now: Date): Writing {
  const { incoming, parsed } = document;
  const receivedAt = stored?.receivedAt ?? incoming.receivedAt ?? now;
  const { evidence, ...groundwork } = layGroundwork(document);
  return {
    document,
    identity,
    ...groundwork,
    stored,
    receivedAt,
    input: {
      documentId: stored?.id ?? newId(receivedAt.getTime()),
      isNew: stored === undefined,
      parsed,
      evidence,
      now,
    },
  };
}

/** True when what is stored is this reading, a newer one of this text, or a newer text. */
async function isCurrent(tx: Statements, stored: StoredDocument, { document, sha256, digest }: Writing) {
  if (!sha256.equals(stored.sha256)) {
    const former = await tx.$queryRawUnsafe<object[]>(WAS_TEXT, stored.id, sha256);
    return former.length > 0;
  }
  const age = compareVersions(document.parsed.parserVersion, stored.parserVersion);
  return age < 0 || digest.equals(stored.readingSha256);
}

function documentRow(
  { document: { incoming, parsed }, identity, sha256, digest, input, receivedAt }: Writing,
  { outletId, datedAt, revision }: { outletId: string | null; datedAt: string; revision: number },
): Row {
  return {
    id: input.documentId,
    identity,
    text: incoming.text,
    sha256: hex(sha256),
    media_type: incoming.mediaType ?? 'text/plain',
    origin: incoming.origin,
    url: incoming.url ?? null,
    source: incoming.source ?? null,
    outlet_id: outletId,
    title: incoming.title ?? null,
    author: incoming.author ?? null,
    published_at: incoming.publishedAt?.toISOString() ?? null,
    reference_date: incoming.referenceDate ?? null,
    received_at: receivedAt.toISOString(),
    dated_at: datedAt,
    status: parsed.articles.length === 0 ? 'empty' : 'read',
    parser_version: parsed.parserVersion,
    reading_sha256: hex(digest),
    revision,
  };
}

/** Bytes as PostgreSQL reads them from text. */
function hex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
