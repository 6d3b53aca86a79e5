/**
 * Tells which documents need no reading, because they are stored as they are.
 *
 * @example (await findStored(store, [incoming], PARSER_VERSION))[0] // 'current'
 */
import type { Store } from '../open-store.ts';
import { explainDatabaseError } from '../store-error.ts';
import { type IncomingDocument, identityOf, textSha256 } from './incoming-document.ts';
import { compareVersions } from './parser-versions.ts';

/** `current`: stored with this text and circumstances, read by this parser or a newer. `unread`: save it. */
export type StoredState = 'current' | 'unread';

/** One by one, so that a plan made while there were few documents still goes by the index when there are many. */
const FIND = `
  SELECT d.identity, encode(d.sha256, 'hex') AS sha256, d.parser_version AS "parserVersion", d.media_type AS "mediaType",
    d.url, d.source, d.title, d.author, d.published_at AS "publishedAt", d.reference_date::text AS "referenceDate",
    ARRAY(SELECT encode(r.sha256, 'hex') FROM document_revisions r WHERE r.document_id = d.id) AS earlier
  FROM unnest($1::text[]) AS wanted(identity)
  CROSS JOIN LATERAL (SELECT * FROM documents WHERE identity = wanted.identity LIMIT 1) d`;

interface Found {
  readonly identity: string;
  readonly sha256: string;
  readonly parserVersion: string;
  readonly mediaType: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedAt: Date | null;
  readonly referenceDate: string | null;
  readonly earlier: readonly string[];
}

/** For each document its state, in one statement. A text that its origin has since replaced is current too. */
export async function findStored(
  store: Store,
  documents: readonly IncomingDocument[],
  parserVersion: string,
): Promise<StoredState[]> {
  const identities = documents.map(identityOf);
  const rows = await store.query<Found>(FIND, [identities]).catch((error) => {
    throw explainDatabaseError(error);
  });
  const byIdentity = new Map(rows.map((row) => [row.identity, row]));
  return documents.map((document, index) => {
    const found = byIdentity.get(identities[index] as string);
    return found !== undefined && isCurrent(found, document, parserVersion) ? 'current' : 'unread';
  });
}

function isCurrent(found: Found, document: IncomingDocument, parserVersion: string): boolean {
  const sha256 = textSha256(document.text).toString('hex');
  if (sha256 !== found.sha256) return found.earlier.includes(sha256);
  return (
    compareVersions(parserVersion, found.parserVersion) <= 0 &&
    found.mediaType === (document.mediaType ?? 'text/plain') &&
    found.url === (document.url ?? null) &&
    found.source === (document.source ?? null) &&
    found.title === (document.title ?? null) &&
    found.author === (document.author ?? null) &&
    (found.publishedAt?.getTime() ?? null) === (document.publishedAt?.getTime() ?? null) &&
    found.referenceDate === (document.referenceDate ?? null)
  );
}
