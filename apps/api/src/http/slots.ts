/**
 * A few things that are lent out, alone or to several at a time, and who waits for one.
 *
 * @example const slots = makeSlots(8, connect, {}); const slot = await slots.take(ALONE); try { … } finally { slots.giveBack(slot, ALONE); }
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
  /** How much work one may have, by what those who share it say theirs is, before they take another. */
  readonly backlog: number;
  /** How many of them share, at most: then each has one more that waits, whatever its work. */
  readonly breadth: number;
}

const LIMITS: Waiting & Sharing = { waiting: 1000, patience: 10_000, backlog: 0, breadth: Number.POSITIVE_INFINITY };

/** The work of who does not share. */
export const ALONE = Number.POSITIVE_INFINITY;

export interface Slot<T> {
  readonly one: T;
  /** To how many it is lent. */
  readonly taken: number;
  /** What they have it do, all together. */
  readonly work: number;
  /** False when nobody may join those who have it. */
  shares: boolean;
}

export interface Slots<T> {
  /**
   * @param work what it is wanted for, in whatever the backlog is measured in; `ALONE` to have it for oneself
   * @throws OverloadedError
   */
  take(work: number): Promise<Slot<T>> | Slot<T>;
  /** @param work as it was taken for */
  giveBack(slot: Slot<T>, work: number): void;
  all(): readonly T[];
  /** True while it is lent to anybody. */
  isTaken(one: T): boolean;
  counts(): { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number };
}

interface Waiter<T> {
  readonly work: number;
  serve(slot: Slot<T>): void;
}

/** Those that are first come are first served, whether they share or not; each is made when it is first needed. */
export function makeSlots<T>(size: number, make: () => T, limits: Partial<Waiting & Sharing>): Slots<T> {
  const { waiting: most, patience, backlog, breadth } = { ...LIMITS, ...limits };
  const slots: { one: T; taken: number; work: number; shares: boolean }[] = [];
  const queue = new Set<Waiter<T>>();

  const find = (work: number) => {
    let idle: (typeof slots)[number] | undefined;
    let least: (typeof slots)[number] | undefined;
    let sharing = 0;
    // The same ones again and again: what they did last is still in the caches.
    for (const slot of slots) {
      if (slot.taken === 0) idle ??= slot;
      else if (slot.shares && work !== ALONE) {
        if (slot.work + work <= backlog) return slot;
        sharing += 1;
        if (slot.taken === 1 && slot.work < (least?.work ?? ALONE)) least = slot;
      }
    }
    if (sharing >= breadth) return least;
    if (idle !== undefined || slots.length >= size) return idle ?? least;
    const made = { one: make(), taken: 0, work: 0, shares: false };
    slots.push(made);
    return made;
  };

  const lend = (work: number) => {
    const slot = find(work);
    if (slot === undefined) return undefined;
    if (slot.taken === 0) slot.shares = work !== ALONE;
    slot.taken += 1;
    slot.work = slot.taken === 1 ? work : slot.work + work;
    return slot;
  };

  return {
    take(work) {
      const slot = queue.size === 0 ? lend(work) : undefined;
      if (slot !== undefined) return slot;
      if (queue.size >= most) throw new OverloadedError(`${most} statements wait already.`);
      return new Promise((resolve, reject) => {
        const waiter = {
          work,
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
    giveBack(given, work) {
      const slot = given as (typeof slots)[number];
      slot.taken -= 1;
      slot.work = slot.taken === 0 ? 0 : slot.work - work;
      for (const waiter of queue) {
        const free = lend(waiter.work);
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
