/**
 * A few things that are lent out, alone or to several at a time, and who waits for one.
 *
 * @example const slots = makeSlots(8, connect, {}); const slot = await slots.take(false); try { … } finally { slots.giveBack(slot); }
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

export interface Sharing {
  /** To how many one is lent at a time, of those who share. */
  readonly depth: number;
  /** Over how many they are spread before several share one. */
  readonly breadth: number;
}

const LIMITS: Waiting & Sharing = { waiting: 1000, patience: 10_000, depth: 1, breadth: Number.POSITIVE_INFINITY };

export interface Slot<T> {
  readonly one: T;
  /** To how many it is lent. */
  readonly taken: number;
  /** False when nobody may join those who have it. */
  shares: boolean;
}

export interface Slots<T> {
  /**
   * @param shares true to take one that others have, too, if they share
   * @throws OverloadedError
   */
  take(shares: boolean): Promise<Slot<T>> | Slot<T>;
  giveBack(slot: Slot<T>): void;
  all(): readonly T[];
  /** True while it is lent to anybody. */
  isTaken(one: T): boolean;
  counts(): { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number };
}

interface Waiter<T> {
  readonly shares: boolean;
  serve(slot: Slot<T>): void;
}

/** Those that are first come are first served, whether they share or not; each is made when it is first needed. */
export function makeSlots<T>(size: number, make: () => T, limits: Partial<Waiting & Sharing>): Slots<T> {
  const { waiting: most, patience, depth, breadth } = { ...LIMITS, ...limits };
  const slots: { one: T; taken: number; shares: boolean }[] = [];
  const queue = new Set<Waiter<T>>();

  const find = (shares: boolean) => {
    let idle: (typeof slots)[number] | undefined;
    let shared: (typeof slots)[number] | undefined;
    let spread = 0;
    // The same ones again and again: what they did last is still in the caches.
    for (const slot of slots) {
      if (slot.taken === 0) idle ??= slot;
      else if (slot.shares) {
        spread += 1;
        if (slot.taken < (shared?.taken ?? depth)) shared = slot;
      }
    }
    const isFree = idle !== undefined || slots.length < size;
    if (shares && (spread >= breadth || !isFree)) return shared;
    if (idle !== undefined || !isFree) return idle;
    const made = { one: make(), taken: 0, shares };
    slots.push(made);
    return made;
  };

  const lend = (shares: boolean) => {
    const slot = find(shares);
    if (slot === undefined) return undefined;
    if (slot.taken === 0) slot.shares = shares;
    slot.taken += 1;
    return slot;
  };

  return {
    take(shares) {
      const slot = queue.size === 0 ? lend(shares) : undefined;
      if (slot !== undefined) return slot;
      if (queue.size >= most) throw new OverloadedError(`${most} statements wait already.`);
      return new Promise((resolve, reject) => {
        const waiter = {
          shares,
          serve(given: Slot<T>) {
            clearTimeout(timer);
            resolve(given);
          },
        };
        const timer = setTimeout(() => {
          queue.delete(waiter);
          reject(new OverloadedError(`No connection came within ${patience} ms.`));
        }, patience);
        queue.add(waiter);
      });
    },
    giveBack(slot) {
      (slot as (typeof slots)[number]).taken -= 1;
      for (const waiter of queue) {
        const free = lend(waiter.shares);
        if (free === undefined) return;
        queue.delete(waiter);
        waiter.serve(free);
      }
    },
    all: () => slots.map(({ one }) => one),
    isTaken: (one) => slots.some((slot) => slot.one === one && slot.taken > 0),
    counts: () => ({
      totalCount: slots.length,
      idleCount: slots.filter(({ taken }) => taken === 0).length,
      waitingCount: queue.size,
    }),
  };
}
