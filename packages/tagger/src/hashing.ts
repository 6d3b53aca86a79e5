/**
 * Names features by 32-bit hashes, so that no string is made while tagging.
 *
 * @example mixHash(hashText('بايدن'), 3)
 */

/** Taken once: where globals are looked up through a sandbox, as in tests, each look-up of `Math` costs more than the product. */
const { imul } = Math;

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** One hash of two numbers; order matters (the finalizer of MurmurHash3). */
export function mixHash(a: number, b: number): number {
  let hash = imul(a, 0xcc9e2d51) ^ (imul(b, 0x1b873593) + 0x7f4a7c15);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
