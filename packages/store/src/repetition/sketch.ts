/**
 * Sketches by which sets are compared without looking at all pairs: MinHash and its bands.
 *
 * A. Broder: On the resemblance and containment of documents (1997); P. Indyk, R. Motwani: Approximate nearest neighbors
 * (1998) for the bands.
 *
 * @example bandsOf(sketchOf(hashesOf(['a', 'b']), 96), 3).length // 32
 */

/** A hash of 32 bits, as the signed number that PostgreSQL's `integer` holds: FNV-1a over UTF-16 units, then mixed. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** Sorted hashes, each once. */
export function hashesOf(items: Iterable<string>): number[] {
  return [...new Set(Array.from(items, hashOf))].sort((a, b) => a - b);
}

/** Every sequence of `length` words, as one string; one of all the words where there are fewer. */
export function shinglesOf(words: readonly string[], length: number): string[] {
  if (words.length <= length) return words.length === 0 ? [] : [words.join(' ')];
  return Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(' '));
}

/** For each of `size` hash functions the least value over the set: what two sets share of it, they share in all. */
export function sketchOf(hashes: readonly number[], size: number): number[] {
  const sketch = new Int32Array(size).fill(0x7fffffff);
  for (const hash of hashes)
    for (let index = 0; index < size; index += 1) {
      const value = mix(hash ^ Math.imul(index + 1, 0x9e3779b1));
      if (value < (sketch[index] as number)) sketch[index] = value;
    }
  return [...sketch];
}

/** One hash for each `rows` values of a sketch; two sets of resemblance r share one of n with 1 − (1 − r^rows)^n. */
export function bandsOf(sketch: readonly number[], rows: number, salt = 0): number[] {
  const bands: number[] = [];
  for (let start = 0; start + rows <= sketch.length; start += rows) {
    let band = mix(salt ^ Math.imul(start + 1, 0x85ebca6b));
    for (let index = start; index < start + rows; index += 1)
      band = mix(Math.imul(band, 31) ^ (sketch[index] as number));
    bands.push(band);
  }
  return bands;
}

/** How many numbers two sorted lists have in common. */
export function sharedCount(one: readonly number[], other: readonly number[]): number {
  let [a, b, shared] = [0, 0, 0];
  while (a < one.length && b < other.length) {
    const difference = (one[a] as number) - (other[b] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return shared;
}

/** Murmur3's last step: every bit of the input moves every bit of the result. */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
