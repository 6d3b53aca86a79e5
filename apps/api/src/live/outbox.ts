/**
 * What waits for one subscriber: bounded, and an error at the end for who takes too little.
 *
 * @example const outbox = new Outbox<number>(10, () => {}); outbox.put(1); (await outbox.next()).value // 1
 */

interface Taker<Item> {
  resolve(result: IteratorResult<Item, undefined>): void;
  reject(error: unknown): void;
}

/** An async iterator that others put items into. `return` ends it at once, whatever is being waited for. */
export class Outbox<Item> implements AsyncIterableIterator<Item> {
  readonly #most: number;
  readonly #onEnd: () => void;
  #waiting: Item[] = [];
  #takers: Taker<Item>[] = [];
  #error: unknown = null;
  #isEnded = false;

  /**
   * @param most items that may wait
   * @param onEnd called once, when nothing can be put in any more
   */
  constructor(most: number, onEnd: () => void) {
    this.#most = most;
    this.#onEnd = onEnd;
  }

  /** False when there is no room for it, or it has ended. */
  put(item: Item): boolean {
    if (this.#isEnded) return false;
    const taker = this.#takers.shift();
    if (taker !== undefined) {
      taker.resolve({ value: item, done: false });
      return true;
    }
    if (this.#waiting.length >= this.#most) return false;
    this.#waiting.push(item);
    return true;
  }

  /** Nothing more is taken in; what waits is still given out, then the error if there is one. */
  end(error: unknown = null): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#onEnd();
    this.#error = error;
    for (const taker of this.#takers.splice(0)) this.#finish(taker);
  }

  next(): Promise<IteratorResult<Item, undefined>> {
    const [item] = this.#waiting;
    if (item !== undefined) {
      this.#waiting.shift();
      return Promise.resolve({ value: item, done: false });
    }
    return new Promise((resolve, reject) => {
      if (this.#isEnded) this.#finish({ resolve, reject });
      else this.#takers.push({ resolve, reject });
    });
  }

  return(): Promise<IteratorResult<Item, undefined>> {
    this.#waiting = [];
    this.end();
    this.#error = null;
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The error is told once. */
  #finish({ resolve, reject }: Taker<Item>): void {
    const error = this.#error;
    this.#error = null;
    if (error === null) resolve({ value: undefined, done: true });
    else reject(error);
  }
}
