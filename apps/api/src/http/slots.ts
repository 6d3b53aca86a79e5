/**
 * A few things that are lent out one at a time, and who waits for one.
 *
 * @example const slots = makeSlots(8, connect, {}); const one = await slots.take(); try { … } finally { slots.giveBack(one); }
 */

/** None within the time there is, or too many who wait for one. */
export class OverloadedError extends Error {
  readonly code = 'OVERLOADED';
}

export interface Waiting {
  /** How many may wait. */
  readonly waiting: number;
  /** Milliseconds that one may wait. */
  readonly patience: number;
}

const LIMITS: Waiting = { waiting: 1000, patience: 10_000 };

export interface Slots<T> {
  /** @throws OverloadedError */
  take(): Promise<T> | T;
  giveBack(one: T): void;
  all(): readonly T[];
  counts(): { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number };
}

/** Those that are first come are first served; each is made when it is first needed. */
export function makeSlots<T>(size: number, make: () => T, limits: Partial<Waiting>): Slots<T> {
  const { waiting: most, patience } = { ...LIMITS, ...limits };
  const all: T[] = [];
  const free: T[] = [];
  const queue = new Set<(one: T) => void>();
  return {
    take() {
      const one = free.pop();
      if (one !== undefined) return one;
      if (all.length < size) {
        const made = make();
        all.push(made);
        return made;
      }
      if (queue.size >= most) throw new OverloadedError(`${most} statements wait already.`);
      return new Promise((resolve, reject) => {
        const serve = (given: T) => {
          clearTimeout(timer);
          resolve(given);
        };
        const timer = setTimeout(() => {
          queue.delete(serve);
          reject(new OverloadedError(`No connection came within ${patience} ms.`));
        }, patience);
        queue.add(serve);
      });
    },
    giveBack(one) {
      const [next] = queue;
      if (next === undefined) {
        free.push(one);
        return;
      }
      queue.delete(next);
      next(one);
    },
    all: () => all,
    counts: () => ({ totalCount: all.length, idleCount: free.length, waitingCount: queue.size }),
  };
}
