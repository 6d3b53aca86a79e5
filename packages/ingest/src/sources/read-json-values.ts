/**
 * Takes a stream of JSON apart without holding it whole: the elements of one array, or objects one after the other.
 *
 * @example for await (const { bytes, number } of readJsonValues(stream, 1_000_000, 'news.json')) …
 */
import { SourceError } from '../source-error.ts';

export interface JsonPiece {
  /** One value, or null for one that is longer than the limit. */
  readonly bytes: Buffer | null;
  /** Counted from 1. */
  readonly number: number;
}

const [QUOTE, BACKSLASH, COMMA, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\,[]{}');

/**
 * Linear in the stream; of a value beyond `maxBytes` nothing is held. What is inside a value is not looked at.
 * @throws SourceError JSON_INVALID where a bracket is missing or too many
 */
export async function* readJsonValues(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
  path: string,
): AsyncGenerator<JsonPiece> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  let depth = 0;
  /** The depth that values stand at: 1 inside an array, else 0. */
  let base: 0 | 1 = 0;
  let isInString = false;
  let isEscaped = false;
  let hasEnded = false;
  let hasBegun = false;
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): JsonPiece | null => {
    const bytes = length > maxBytes ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    if (bytes !== null && isBlank(bytes)) return null;
    number += 1;
    return { bytes, number };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isInString = false;
        continue;
      }
      if (isSpace(byte)) continue;
      if (hasEnded) throw new SourceError('JSON_INVALID', path, 'goes on after the end of its array');
      if (byte === QUOTE) isInString = true;
      else if (byte === OPEN_ARRAY && !hasBegun) {
        base = 1;
        depth = 1;
        start = at + 1;
        // What came before is white space, or a byte order mark.
        parts = [];
        length = 0;
      } else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) depth += 1;
      else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
        depth -= 1;
        if (depth < 0) throw new SourceError('JSON_INVALID', path, 'closes a bracket that was not opened');
        const endsArray = base === 1 && depth === 0;
        if (endsArray || (base === 0 && depth === 0)) {
          add(chunk.subarray(start, endsArray ? at : at + 1));
          const piece = finish();
          if (piece !== null) yield piece;
          start = at + 1;
          hasEnded = endsArray;
        }
      } else if (byte === COMMA && base === 1 && depth === 1) {
        add(chunk.subarray(start, at));
        const piece = finish();
        if (piece !== null) yield piece;
        start = at + 1;
      }
      hasBegun = true;
    }
    if (start < chunk.length && !hasEnded) add(chunk.subarray(start));
  }
  if (depth > 0 || isInString) throw new SourceError('JSON_INVALID', path, `ends in the middle of value ${number + 1}`);
  const rest = finish();
  if (rest !== null) yield rest;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 9 && byte <= 13) || byte === 0xef || byte === 0xbb || byte === 0xbf;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every(isSpace);
}
