/**
 * Ids are made by the writer, so no host waits for another: UUIDs of version 7 (RFC 9562), ordered by time.
 *
 * @example derivedId(documentId, 'claim:120') === derivedId(documentId, 'claim:120')
 */
import { createHash, randomBytes } from 'node:crypto';

let newest = 0;
let madeSince = 0;

/**
 * A new id, ordered by `now` (milliseconds since 1970); of up to 4,096 made in one process in one millisecond, the
 * later is the greater.
 */
export function newId(now: number = Date.now()): string {
  madeSince = now > newest ? 0 : Math.min(madeSince + 1, 0xfff);
  newest = Math.max(newest, now);
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(madeSince, 6);
  return toUuid(bytes);
}

/**
 * The id of a part of a document: the document's time, then a hash of the document and of what makes the part that
 * part (`key`). A later reading that finds the same part gives it the same id.
 */
export function derivedId(documentId: string, key: string): string {
  const bytes = createHash('sha256').update(`${documentId}/${key}`).digest().subarray(0, 16);
  Buffer.from(documentId.replaceAll('-', ''), 'hex').copy(bytes, 0, 0, 6);
  return toUuid(bytes);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for what has the form of an id. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** When the id was made, as far as the id says, in milliseconds since 1970. */
export function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

function toUuid(bytes: Buffer): string {
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
