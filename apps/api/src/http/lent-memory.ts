/**
 * Memory for all but short answers, used again for the next: left to the garbage collector, each would bring it on the sooner.
 *
 * @example const bytes = lendMemory(50_000); response.end(bytes, () => takeBack(bytes))
 */

/** Answers of fewer bytes have their own memory, which Node has at hand; and so have those of more than `LONGEST`. */
export const SHORTEST = 2048;
const LONGEST = 262_144;
/** Pieces of one size that are kept while nobody has them: as many as are sent at a time by a server that is busy. */
const MOST_KEPT = 16;

/** By their sizes, which are powers of two. */
const kept = new Map<number, ArrayBuffer[]>();
const lent = new WeakSet<ArrayBufferLike>();

/** So many bytes, whatever stands in them. Who does not give them back leaves them to the garbage collector. */
export function lendMemory(size: number): Buffer {
  if (size < SHORTEST || size > LONGEST) return Buffer.allocUnsafe(size);
  const pieceSize = 2 ** Math.ceil(Math.log2(size));
  const piece = kept.get(pieceSize)?.pop() ?? new ArrayBuffer(pieceSize);
  lent.add(piece);
  return Buffer.from(piece, 0, size);
}

/** Once nobody will read them any more, nor any part of the same loan: others will write there. */
export function takeBack({ buffer }: Buffer): void {
  if (!lent.delete(buffer)) return;
  const alike = kept.get(buffer.byteLength) ?? [];
  kept.set(buffer.byteLength, alike);
  if (alike.length < MOST_KEPT) alike.push(buffer as ArrayBuffer);
}
