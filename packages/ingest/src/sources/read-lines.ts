/**
 * Bytes of a stream → its lines, each with its number, none of them kept longer than it may be.
 *
 * @example for await (const { line, number } of readLines(stream, 1_000_000)) …
 */

export interface Line {
  /** The line's bytes without its end; null when it is longer than it may be. */
  readonly bytes: Buffer | null;
  /** Counted from 1. */
  readonly number: number;
}

/**
 * Lines end with LF or CR LF and with nothing else: U+2028 may stand inside a JSON string. What is beyond `maxBytes` of
 * a line is dropped as it comes. Linear in the stream.
 */
export async function* readLines(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const finish = (): Line => {
    const bytes = length > maxBytes ? null : withoutCarriageReturn(Buffer.concat(parts));
    parts = [];
    length = 0;
    number += 1;
    return { bytes, number: number - 1 };
  };
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

function withoutCarriageReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
}
