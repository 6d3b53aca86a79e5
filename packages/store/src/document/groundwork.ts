/**
 * What saving a document takes that needs no database: done before its transaction, no other writer waits for it.
 *
 * @example layGroundwork({ incoming, parsed }); // while the database is busy with the documents before
 */
import { type DocumentEvidence, evidenceOfDocument } from '../resolution/evidence-of-document.ts';
import { type IncomingDocument, type ReadDocument, textSha256 } from './incoming-document.ts';
import { readingSha256 } from './reading-rows.ts';

export interface Groundwork {
  readonly sha256: Buffer;
  readonly digest: Buffer;
  readonly evidence: readonly DocumentEvidence[];
}

const laid = new WeakMap<ReadDocument['parsed'], { incoming: IncomingDocument; groundwork: Groundwork }>();

/**
 * Done once for a document and its reading, however often it is asked for.
 * @throws StoreError READING_INVALID
 */
export function layGroundwork({ incoming, parsed }: ReadDocument): Groundwork {
  const before = laid.get(parsed);
  if (before?.incoming === incoming) return before.groundwork;
  const groundwork = {
    sha256: textSha256(incoming.text),
    digest: readingSha256(parsed, circumstancesOf(incoming)),
    evidence: evidenceOfDocument(parsed, incoming),
  };
  laid.set(parsed, { incoming, groundwork });
  return groundwork;
}

/** What is saved of a document besides its text and reading: a change of it is a change. */
function circumstancesOf(incoming: IncomingDocument): unknown {
  const { mediaType, url, source, title, author, publishedAt, referenceDate } = incoming;
  return [mediaType ?? 'text/plain', url, source, title, author, publishedAt?.toISOString(), referenceDate].map(
    (item) => item ?? null,
  );
}
