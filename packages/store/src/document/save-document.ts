/**
 * Saves a document and its reading: one transaction, and the same document again changes nothing.
 *
 * @example await saveDocument(store, { text, origin: 'seeds/a.txt' }, parseDocument(text)) // { outcome: 'saved', … }
 */
import type { ParsedDocument } from '@isnad/core';
import { newId } from '../identifier.ts';
import type { Store } from '../open-store.ts';
import type { Transaction } from '../resolution/candidates.ts';
import { resolveEntities } from '../resolution/resolve-entities.ts';
import { explainDatabaseError, isPassing, StoreError } from '../store-error.ts';
import { pruneEntities, removeReading } from './delete-reading.ts';
import { assertStorable, type IncomingDocument, identityOf, textSha256 } from './incoming-document.ts';
import { compareVersions } from './parser-versions.ts';
import { READING_TABLES, type Row, readingRows, readingSha256 } from './reading-rows.ts';

/**
 * - `saved`: it was not there before.
 * - `replaced`: its text, its circumstances or its reading differ from what was there.
 * - `unchanged`: it was there, read the same or by a newer parser.
 */
export type SaveOutcome = 'saved' | 'replaced' | 'unchanged';

export interface SavedDocument {
  readonly documentId: string;
  readonly outcome: SaveOutcome;
}

/** How often a save is tried again after another writer got in its way. */
const TRIES = 8;
/** Milliseconds. Long enough for a document of thousands of names behind other writers. */
const TRANSACTION_TIMEOUT = 300_000;

/**
 * Saves one document. A newer parser's reading replaces an older one's; an older parser's is passed over. A new text
 * under the same identity replaces the former, which is kept as a revision; a former text that comes again changes
 * nothing.
 * @throws StoreError TEXT_NOT_STORABLE, READING_INVALID, DATABASE_UNREACHABLE
 */
export async function saveDocument(
  store: Store,
  incoming: IncomingDocument,
  parsed: ParsedDocument,
): Promise<SavedDocument> {
  assertStorable(incoming);
  if (parsed.text !== incoming.text)
    throw new StoreError('READING_INVALID', `The reading of ${incoming.origin} is of another text.`);
  const options = { timeout: TRANSACTION_TIMEOUT, maxWait: TRANSACTION_TIMEOUT };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.prisma.$transaction((tx) => saveWithin(tx, incoming, parsed), options);
    } catch (error) {
      if (attempt < TRIES && isPassing(error)) continue;
      throw explainDatabaseError(error);
    }
  }
}

interface StoredDocument {
  readonly id: string;
  readonly sha256: Uint8Array;
  readonly parserVersion: string;
  readonly readingSha256: Uint8Array;
  readonly receivedAt: Date;
  readonly revision: number;
  readonly wasText: boolean;
}

/** Waits until no other transaction saves the same document, then finds what is there. */
const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
const FIND = `
  SELECT id, sha256, parser_version AS "parserVersion", reading_sha256 AS "readingSha256", received_at AS "receivedAt",
    revision, EXISTS (SELECT 1 FROM document_revisions r WHERE r.document_id = documents.id AND r.sha256 = $2) AS "wasText"
  FROM documents WHERE identity = $1`;

async function saveWithin(tx: Transaction, incoming: IncomingDocument, parsed: ParsedDocument): Promise<SavedDocument> {
  const identity = identityOf(incoming);
  const sha256 = textSha256(incoming.text);
  await tx.$executeRawUnsafe(LOCK, identity);
  const [stored] = await tx.$queryRawUnsafe<StoredDocument[]>(FIND, identity, sha256);
  const digest = readingSha256(parsed, circumstancesOf(incoming));
  if (stored !== undefined && isCurrent(stored, sha256, digest, parsed.parserVersion))
    return { documentId: stored.id, outcome: 'unchanged' };

  const now = new Date();
  const receivedAt = stored?.receivedAt ?? incoming.receivedAt ?? now;
  const documentId = stored?.id ?? newId(receivedAt.getTime());
  const { entities, outletId } = await resolveEntities(tx, {
    documentId,
    isNew: stored === undefined,
    parsed,
    outlet: incoming.source ?? null,
    now,
  });
  const datedAt = incoming.publishedAt ?? receivedAt;
  const row: Row = {
    id: documentId,
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
    dated_at: datedAt.toISOString(),
    status: parsed.articles.length === 0 ? 'empty' : 'read',
    parser_version: parsed.parserVersion,
    reading_sha256: hex(digest),
    revision: 1,
  };
  const removed = stored === undefined ? null : await removeReading(tx, documentId);
  if (stored !== undefined && !sha256.equals(stored.sha256)) {
    await tx.$executeRawUnsafe(KEEP_TEXT, documentId, now);
    row.revision = stored.revision + 1;
  } else if (stored !== undefined) row.revision = stored.revision;
  const title = incoming.title ?? null;
  const rows = readingRows({ documentId, datedAt: datedAt.toISOString(), parsed, title, resolved: entities });
  const tables = [[row], ...READING_TABLES.map((table) => rows[table])].map((table) => JSON.stringify(table));
  if (stored !== undefined) await tx.$executeRawUnsafe(UPDATE_DOCUMENT, tables[0]);
  await tx.$executeRawUnsafe(stored === undefined ? WRITE_ALL : WRITE_READING, ...tables);
  if (removed !== null) await pruneEntities(tx, removed);
  return { documentId, outcome: stored === undefined ? 'saved' : 'replaced' };
}

/** True when what is stored is this reading, a newer one of this text, or a newer text. */
function isCurrent(stored: StoredDocument, sha256: Buffer, digest: Buffer, parserVersion: string): boolean {
  if (!sha256.equals(stored.sha256)) return stored.wasText;
  const age = compareVersions(parserVersion, stored.parserVersion);
  return age < 0 || (age === 0 && digest.equals(stored.readingSha256));
}

/** What is saved of a document besides its text and reading: a change of it is a change. */
function circumstancesOf(incoming: IncomingDocument): unknown {
  const { mediaType, url, source, title, author, publishedAt, referenceDate } = incoming;
  return [mediaType, url, source, title, author, publishedAt?.toISOString(), referenceDate].map((item) => item ?? null);
}

const KEEP_TEXT = `
  INSERT INTO document_revisions (document_id, revision, text, sha256, received_at)
  SELECT id, revision, text, sha256, $2::timestamptz FROM documents WHERE id = $1::uuid
  ON CONFLICT DO NOTHING`;

/** All but the id, the identity and when it was first received. */
const UPDATED = [
  ...['text', 'sha256', 'media_type', 'origin', 'url', 'source', 'outlet_id', 'title', 'author', 'published_at'],
  ...['reference_date', 'dated_at', 'status', 'parser_version', 'reading_sha256', 'revision'],
];
const UPDATE_DOCUMENT = `
  UPDATE documents SET ${UPDATED.map((column) => `${column} = given.${column}`).join(', ')}
  FROM json_populate_recordset(NULL::documents, $1::json) AS given WHERE documents.id = given.id`;

/** All tables in one statement, one round trip; foreign keys are checked at its end. */
function writeStatement(firstTable: 'documents' | null): string {
  const inserts = ['documents', ...READING_TABLES].map((table, index) =>
    index === 0 && firstTable === null
      ? 'w0 AS (SELECT $1::json)'
      : `w${index} AS (INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $${index + 1}::json))`,
  );
  return `WITH ${inserts.join(', ')} SELECT 1`;
}
const WRITE_ALL = writeStatement('documents');
const WRITE_READING = writeStatement(null);

/** Bytes as PostgreSQL reads them from text. */
function hex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
