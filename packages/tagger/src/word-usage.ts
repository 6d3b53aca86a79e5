/**
 * How a word is used in names over a whole raw corpus, boiled down to one number of a few steps per name type.
 *
 * @example readUsage(code).chances // [4, 0, 1]: nearly always in a person's name, now and then in a body's
 */

const CHANCE_STEPS = [0.02, 0.15, 0.5, 0.85] as const;
const STEPS = CHANCE_STEPS.length + 1;

function stepOf(chance: number): number {
  let step = 0;
  while (step < CHANCE_STEPS.length && chance >= (CHANCE_STEPS[step] as number)) step += 1;
  return step;
}

/**
 * @param counts the word's total, then for PER, LOC, ORG how often it began a name and how often it went on one
 * @returns 0 for a word hardly ever in a name
 */
export function usageCode(counts: ArrayLike<number>): number {
  const total = counts[0] as number;
  let first = 0;
  let later = 0;
  let code = 0;
  for (let type = 0; type < 3; type += 1) {
    const began = counts[1 + 2 * type] as number;
    const wentOn = counts[2 + 2 * type] as number;
    first += began;
    later += wentOn;
    code = code * STEPS + stepOf((began + wentOn) / total);
  }
  if (code === 0) return 0;
  const place = first > 4 * later ? 0 : later > 4 * first ? 2 : 1;
  const count = total < 10 ? 0 : total < 60 ? 1 : 2;
  return code * 9 + place * 3 + count;
}

/** What a usage code says: the steps of PER, LOC, ORG together, the usual place in a name, the trust it deserves. */
export interface Usage {
  /** 0 to 124: three steps of 0 (hardly ever) to 4 (nearly always). */
  readonly steps: number;
  readonly chances: readonly [number, number, number];
  /** 0 begins names, 1 both, 2 goes on. */
  readonly place: number;
  /** 0 seen less than 10 times, 1 less than 60, 2 more. */
  readonly count: number;
}

export function readUsage(code: number): Usage {
  const steps = Math.floor(code / 9);
  const chances = [Math.floor(steps / (STEPS * STEPS)), Math.floor(steps / STEPS) % STEPS, steps % STEPS] as const;
  return { steps, chances, place: Math.floor((code % 9) / 3), count: code % 3 };
}

/** The usage of a word nothing is known of. */
export const UNKNOWN_USAGE: Usage = { steps: 127, chances: [-1, -1, -1], place: 0, count: 0 };
