/**
 * Which of two parser versions is the newer.
 *
 * @example compareVersions('0.10.0', '0.9.1') > 0
 */

/** Negative, zero or positive as `a` is older than, the same as, or newer than `b`: dotted numbers, missing ones 0. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] || 0) - (right[index] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
