/**
 * Bytes → text, unchanged, or a plain statement of why they are no text.
 *
 * @example decodeText(readFileSync('a.txt'), 'a.txt')
 */
import { isUtf8 } from 'node:buffer';
import { SourceError } from '../source-error.ts';

/**
 * The text of bytes in UTF-8 (or in UTF-16 that says so by its byte order mark). The byte order mark is no part of it.
 * @throws SourceError SOURCE_BINARY, SOURCE_NOT_UTF8
 */
export function decodeText(bytes: Buffer, path: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le', path);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be', path);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new SourceError('SOURCE_BINARY', path, `holds a NUL byte at offset ${nul}: it is not a text`);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const offset = firstInvalidByte(bytes);
  if (looksBinary(bytes))
    throw new SourceError('SOURCE_BINARY', path, `is not a text (no UTF-8 at byte ${offset}, and control characters)`);
  throw new SourceError(
    'SOURCE_NOT_UTF8',
    path,
    `is not valid UTF-8 at byte ${offset}; convert it first, for example with iconv -f WINDOWS-1256 -t UTF-8`,
  );
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be', path: string): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (error) {
    throw new SourceError('SOURCE_BINARY', path, `begins like ${encoding} and is not`, { cause: error });
  }
  throw new SourceError('SOURCE_BINARY', path, 'holds a NUL character: it is not a text');
}

function firstInvalidByte(bytes: Buffer): number {
  // Halving: all bytes before `low` are valid, some byte before `high` is not. A cut inside a character moves back to
  // its beginning.
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const cut = startOfCharacter(bytes, middle);
    if (cut > low && isUtf8(bytes.subarray(low, cut))) low = cut;
    else if (cut <= low) break;
    else high = cut;
  }
  return low;
}

function startOfCharacter(bytes: Buffer, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 3 && ((bytes[start] as number) & 0xc0) === 0x80) start -= 1;
  return start;
}

/** Control characters other than white space and escape: one in a hundred bytes is more than any text has. */
function looksBinary(bytes: Buffer): boolean {
  let controls = 0;
  for (const byte of bytes)
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  return controls * 100 > bytes.length;
}
