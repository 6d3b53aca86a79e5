/**
 * Finds every lexicon phrase in a token list: a trie over folded tokens, so a pattern never matches inside a word.
 *
 * @example const trie = new TokenTrie<string>(); trie.add(['جو', 'بايدن'], 'Q6279'); trie.longestAt(keys, 0)
 */

import { RareWords } from './rare-words.ts';

/** A phrase found: its payloads and the index after its last token. */
export interface TrieMatch<T> {
  readonly end: number;
  readonly entries: readonly T[];
}

/** Taken once: under a test's sandbox each look-up of `Math` costs more than the product. */
const { imul } = Math;

const FREE = -1;
const NOTHING: readonly never[] = [];

const NONE = -1;

export class TokenTrie<T> {
  /** Words by key, numbered from 0. */
  readonly #words = new RareWords<number>();
  /** The node each word leads to from the root, 0 for none: most look-ups end here. */
  #first = new Int32Array(1 << 4);
  /** Edges from other nodes, by open addressing: node, word and target side by side; target -1 marks a free slot. */
  #edges = new Int32Array(3 << 4).fill(FREE);
  #edgeCount = 0;
  /** How many nodes there are; 0 is the root. */
  #nodeCount = 1;
  /** The number of each node's last payload in `#numbers`, and of the one before it; `NONE` for no more. */
  #last = new Int32Array(1 << 4).fill(NONE);
  readonly #numbers: number[] = [];
  readonly #before: number[] = [];
  /** The payloads of each node that was asked for. */
  readonly #entries: (readonly T[] | undefined)[] = [undefined];
  readonly #added: T[] = [];
  readonly #entryOf: (number: number) => T;

  /**
   * `entryOf` gives the payload of a number that `addNumber` was told of, when its phrase is found first; without it
   * payloads are what `add` is given.
   */
  constructor(entryOf?: (number: number) => T) {
    this.#entryOf = entryOf ?? ((number) => this.#added[number] as T);
  }

  /** Adds a phrase given as match keys, one per token. An empty phrase is ignored. */
  add(keys: readonly string[], entry: T): void {
    this.addNumber(keys, this.#added.push(entry) - 1);
  }

  /**
   * Adds a phrase whose payload is made from a number when it is wanted: of a large list few ever are. The same phrase
   * with the same number right after is one.
   */
  addNumber(keys: readonly string[], number: number): void {
    if (keys.length === 0) return;
    let node = 0;
    for (const key of keys) {
      const word = this.#wordOf(key);
      const next = this.#follow(node, word);
      node = next > 0 ? next : this.#branch(node, word);
    }
    const last = this.#last[node] as number;
    if (last !== NONE && this.#numbers[last] === number) return;
    this.#before.push(last);
    this.#last[node] = this.#numbers.push(number) - 1;
    this.#entries[node] = undefined;
  }

  /** Whether any phrase begins with this word. */
  begins(key: string): boolean {
    const word = this.#words.get(key);
    return word !== undefined && this.#first[word] !== 0;
  }

  /** Every phrase that begins at `start`, shortest first. `firstKey` replaces the first token's key (a stem). */
  matchesAt(keys: ArrayLike<string>, start: number, firstKey = keys[start]): readonly TrieMatch<T>[] {
    let found: TrieMatch<T>[] | undefined;
    let node = 0;
    for (let index = start; index < keys.length; index += 1) {
      const word = this.#words.get((index === start ? firstKey : keys[index]) as string);
      if (word === undefined) break;
      node = this.#follow(node, word);
      if (node <= 0) break;
      if (this.#last[node] === NONE) continue;
      found ??= [];
      found.push({ end: index + 1, entries: this.#entries[node] ?? this.#makeEntries(node) });
    }
    return found ?? NOTHING;
  }

  /** The longest phrase that begins at `start`, if any. */
  longestAt(keys: ArrayLike<string>, start: number, firstKey = keys[start]): TrieMatch<T> | undefined {
    return this.matchesAt(keys, start, firstKey).at(-1);
  }

  /** Whether the phrase itself is an entry. */
  get(keys: readonly string[]): readonly T[] {
    const match = this.longestAt(keys, 0);
    return match && match.end === keys.length ? match.entries : [];
  }

  /** In the order in which they were added. */
  #makeEntries(node: number): readonly T[] {
    const entries: T[] = [];
    for (let at = this.#last[node] as number; at !== NONE; at = this.#before[at] as number)
      entries.push(this.#entryOf(this.#numbers[at] as number));
    entries.reverse();
    this.#entries[node] = entries;
    return entries;
  }

  #wordOf(key: string): number {
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const word = this.#words.size;
    this.#words.set(key, word);
    if (word === this.#first.length) {
      const larger = new Int32Array(word * 2);
      larger.set(this.#first);
      this.#first = larger;
    }
    return word;
  }

  /** The node that `word` leads to; 0 or less for none. */
  #follow(node: number, word: number): number {
    return node === 0 ? (this.#first[word] as number) : (this.#edges[this.#slotOf(node, word) + 2] as number);
  }

  #branch(node: number, word: number): number {
    const next = this.#nodeCount;
    this.#nodeCount += 1;
    this.#entries.push(undefined);
    if (next === this.#last.length) {
      const larger = new Int32Array(next * 2).fill(NONE, next);
      larger.set(this.#last);
      this.#last = larger;
    }
    if (node === 0) {
      this.#first[word] = next;
      return next;
    }
    if (this.#edgeCount * 6 > this.#edges.length) this.#growEdges();
    const slot = this.#slotOf(node, word);
    this.#edges[slot] = node;
    this.#edges[slot + 1] = word;
    this.#edges[slot + 2] = next;
    this.#edgeCount += 1;
    return next;
  }

  /** Where the edge stands, or the free slot where it would. */
  #slotOf(node: number, word: number): number {
    const edges = this.#edges;
    const size = edges.length / 3;
    let slot = (imul(imul(node, 0x9e3779b1) ^ word, 0x85ebca6b) >>> 7) & (size - 1);
    while (edges[slot * 3 + 2] !== FREE && (edges[slot * 3] !== node || edges[slot * 3 + 1] !== word))
      slot = (slot + 1) & (size - 1);
    return slot * 3;
  }

  #growEdges(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(old.length * 2).fill(FREE);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === FREE) continue;
      const slot = this.#slotOf(old[at] as number, old[at + 1] as number);
      for (let field = 0; field < 3; field += 1) this.#edges[slot + field] = old[at + field] as number;
    }
  }
}
