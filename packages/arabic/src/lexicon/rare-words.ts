/**
 * A map of listed words that is asked mostly of words it lacks, and tells so without looking them up.
 *
 * @example new RareWords([['قال', 1]]).get('كتاب') // undefined, and the word was not even hashed
 */

/** Taken once: under a test's sandbox each look-up of `Math` costs more than the product. */
const { imul } = Math;

/** Bits kept for each word: of those that no listed word has, one in sixteen at most is then looked up for nothing. */
const BITS = 16;

/**
 * Each word of a text is asked for in a dozen lists, and stands in none. A look-up there waits for the memory of a table,
 * a bucket and a string; the bits of a whole list stand in a few kilobytes that the processor has at hand.
 */
export class RareWords<V> extends Map<string, V> {
  /** One bit for each shape that some word has. */
  #shapes = new Int32Array(8);

  constructor(entries: Iterable<readonly [string, V]> = []) {
    super();
    for (const [word, value] of entries) this.set(word, value);
  }

  override set(word: string, value: V): this {
    super.set(word, value);
    if (this.size * BITS > this.#shapes.length * 32) {
      this.#shapes = new Int32Array(this.#shapes.length * 2);
      for (const known of this.keys()) this.#mark(known);
    } else this.#mark(word);
    return this;
  }

  /** `undefined`, as is asked behind the end of a text, is no word. */
  override get(word: string | undefined): V | undefined {
    return this.#mayHave(word) ? super.get(word as string) : undefined;
  }

  override has(word: string | undefined): boolean {
    return this.#mayHave(word) && super.has(word as string);
  }

  #mark(word: string): void {
    const shapes = this.#shapes;
    const shape = shapeOf(word);
    const at = (shape >>> 5) & (shapes.length - 1);
    shapes[at] = (shapes[at] as number) | (1 << shape);
  }

  #mayHave(word: string | undefined): boolean {
    if (word === undefined) return false;
    const shapes = this.#shapes;
    const shape = shapeOf(word);
    return (((shapes[(shape >>> 5) & (shapes.length - 1)] as number) >>> shape) & 1) !== 0;
  }
}

/** A number of a word's length, its first two letters, the middle and the last: they tell most words of a text apart. */
function shapeOf(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  const second = length > 1 ? word.charCodeAt(1) : 0;
  const start = imul(imul(word.charCodeAt(0), 31) + second, 31) + word.charCodeAt(length >> 1);
  const shape = imul(imul(imul(start, 31) + word.charCodeAt(length - 1), 31) + length, 0x9e3779b1);
  return shape ^ (shape >>> 15);
}
