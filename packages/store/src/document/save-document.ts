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
import { pruneEntities, type Removed, removeReading } from './delete-reading.ts';
import { assertStorable, type IncomingDocument, identityOf, textSha256 } from './incoming-document.ts';
import { compareVersions } from './parser-versions.ts';
import { READING_TABLES, readingRows, readingSha256 } from './reading-rows.ts';

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
  readonly wasText: boolean;
}

/** Waits until no other transaction saves the same document, then finds what is there. */
const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
const FIND = `
  SELECT id, sha256, parser_version AS "parserVersion", reading_sha256 AS "readingSha256", received_at AS "receivedAt",
    EXISTS (SELECT 1 FROM document_revisions r WHERE r.document_id = documents.id AND r.sha256 = $2) AS "wasText"
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
    parsed,
    outlet: incoming.source ?? null,
    now,
  });
  const datedAt = incoming.publishedAt ?? receivedAt;
  const row = {
    text: incoming.text,
    sha256: new Uint8Array(sha256),
    mediaType: incoming.mediaType ?? 'text/plain',
    origin: incoming.origin,
    url: incoming.url ?? null,
    source: incoming.source ?? null,
    outletId,
    title: incoming.title ?? null,
    author: incoming.author ?? null,
    publishedAt: incoming.publishedAt ?? null,
    referenceDate: incoming.referenceDate ? new Date(`${incoming.referenceDate}T00:00:00Z`) : null,
    datedAt,
    status: parsed.articles.length === 0 ? ('empty' as const) : ('read' as const),
    parserVersion: parsed.parserVersion,
    readingSha256: new Uint8Array(digest),
  };
  let removed: Removed | null = null;
  if (stored === undefined) await tx.document.create({ data: { id: documentId, identity, receivedAt, ...row } });
  else {
    removed = await removeReading(tx, documentId);
    const hasNewText = !sha256.equals(stored.sha256);
    if (hasNewText) await tx.$executeRawUnsafe(KEEP_TEXT, documentId, now);
    await tx.document.update({
      where: { id: documentId },
      data: { ...row, ...(hasNewText ? { revision: { increment: 1 } } : {}) },
    });
  }
  const title = incoming.title ?? null;
  const rows = readingRows({ documentId, datedAt: datedAt.toISOString(), parsed, title, resolved: entities });
  await tx.$executeRawUnsafe(WRITE_READING, ...READING_TABLES.map((table) => JSON.stringify(rows[table])));
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

/** All tables in one statement, one round trip; foreign keys are checked at its end. */
const WRITE_READING = `WITH ${READING_TABLES.map(
  (table, index) =>
    `w${index} AS (INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $${index + 1}::json))`,
).join(', ')} SELECT 1`;
