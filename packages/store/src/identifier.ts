/**
 * Ids are made by the writer, so no host waits for another: UUIDs of version 7 (RFC 9562), ordered by time.
 *
 * @example derivedId(documentId, 'claim:120') === derivedId(documentId, 'claim:120')
 */
import { hash, randomFillSync } from 'node:crypto';

let newest = 0;
let madeSince = 0;

/** Random bytes are fetched many at a time: each fetch is a call of the system. */
const entropy = Buffer.alloc(16 * 256);
let used = entropy.length;

/**
 * A new id, ordered by `now` (milliseconds since 1970); of up to 4,096 made in one process in one millisecond, the
 * later is the greater.
 */
export function newId(now: number = Date.now()): string {
  madeSince = now > newest ? 0 : Math.min(madeSince + 1, 0xfff);
  newest = Math.max(newest, now);
  if (used === entropy.length) {
    randomFillSync(entropy);
    used = 0;
  }
  const random = entropy.toString('hex', used + 8, used + 16);
  used += 16;
  return toUuid(now.toString(16).padStart(12, '0') + madeSince.toString(16).padStart(4, '0') + random);
}

/**
 * The id of a part of a document: the document's time, then a hash of the document and of what makes the part that
 * part (`key`). A later reading that finds the same part gives it the same id.
 */
export function derivedId(documentId: string, key: string): string {
  const time = documentId.slice(0, 8) + documentId.slice(9, 13);
  return toUuid(time + hash('sha256', `${documentId}/${key}`, 'hex').slice(12, 32));
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

/** From 32 hexadecimal digits, of which two are set to say what kind of id it is. */
function toUuid(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] as string, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
