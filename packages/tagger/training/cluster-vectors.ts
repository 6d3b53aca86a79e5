/**
 * Groups vectors by direction: spherical k-means with seeded starts.
 *
 * @example const classOf = clusterVectors(vectors, 64, 500, 12);
 */
import { seededRandom } from './word-vectors.ts';

/** Rows scaled to length 1, in place. */
export function normalizeRows(vectors: Float32Array, dimensions: number): void {
  for (let row = 0; row < vectors.length; row += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d += 1) square += (vectors[row + d] as number) ** 2;
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let d = 0; d < dimensions; d += 1) vectors[row + d] = (vectors[row + d] as number) * scale;
  }
}

/** The group, 0 to `groups` - 1, of each row of `vectors` (rows already of length 1). */
export function clusterVectors(vectors: Float32Array, dimensions: number, groups: number, rounds: number): Uint16Array {
  const rows = vectors.length / dimensions;
  const random = seededRandom(groups);
  const centres = new Float32Array(groups * dimensions);
  // Frequent words stand first: starting among them keeps rare noise from seeding groups of its own.
  const pool = Math.min(rows, groups * 12);
  const taken = new Set<number>();
  for (let group = 0; group < groups; group += 1) {
    let row = Math.floor(random() * pool);
    while (taken.has(row)) row = (row + 1) % pool;
    taken.add(row);
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), group * dimensions);
  }
  const groupOf = new Uint16Array(rows);
  for (let round = 0; round < rounds; round += 1) {
    const moved = assignRows(vectors, centres, dimensions, groupOf);
    if (round === rounds - 1 || moved < rows / 500) break;
    centres.fill(0);
    for (let row = 0; row < rows; row += 1) {
      const centre = (groupOf[row] as number) * dimensions;
      for (let d = 0; d < dimensions; d += 1)
        centres[centre + d] = (centres[centre + d] as number) + (vectors[row * dimensions + d] as number);
    }
    normalizeRows(centres, dimensions);
  }
  return groupOf;
}

function assignRows(vectors: Float32Array, centres: Float32Array, dimensions: number, groupOf: Uint16Array): number {
  let moved = 0;
  const groups = centres.length / dimensions;
  for (let row = 0; row < groupOf.length; row += 1) {
    const base = row * dimensions;
    let best = 0;
    let bestDot = Number.NEGATIVE_INFINITY;
    for (let group = 0; group < groups; group += 1) {
      const centre = group * dimensions;
      let dot = 0;
      for (let d = 0; d < dimensions; d += 1) dot += (vectors[base + d] as number) * (centres[centre + d] as number);
      if (dot > bestDot) {
        bestDot = dot;
        best = group;
      }
    }
    if (groupOf[row] !== best) moved += 1;
    groupOf[row] = best;
  }
  return moved;
}
