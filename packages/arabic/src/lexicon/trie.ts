/**
 * Finds every lexicon phrase in a token list: a trie over folded tokens, so a pattern never matches inside a word.
 *
 * @example const trie = new TokenTrie<string>(); trie.add(['جو', 'بايدن'], 'Q6279'); trie.longestAt(keys, 0)
 */

/** A phrase found: its payloads and the index after its last token. */
export interface TrieMatch<T> {
  readonly end: number;
  readonly entries: readonly T[];
}

/** Taken once: under a test's sandbox each look-up of `Math` costs more than the product. */
const { imul } = Math;

const FREE = -1;
const NOTHING: readonly never[] = [];

export class TokenTrie<T> {
  /** Words by key, numbered from 0. */
  readonly #words = new Map<string, number>();
  /** The node each word leads to from the root, 0 for none: most look-ups end here. */
  #first = new Int32Array(1 << 4);
  /** Edges from other nodes, by open addressing: node, word and target side by side; target -1 marks a free slot. */
  #edges = new Int32Array(3 << 4).fill(FREE);
  #edgeCount = 0;
  /** The payloads of each node; undefined where no phrase ends. */
  readonly #entries: (T[] | undefined)[] = [undefined];

  /** Adds a phrase given as match keys, one per token. An empty phrase is ignored. */
  add(keys: readonly string[], entry: T): void {
    if (keys.length === 0) return;
    let node = 0;
    for (const key of keys) {
      const word = this.#wordOf(key);
      const next = this.#follow(node, word);
      node = next > 0 ? next : this.#branch(node, word);
    }
    const entries = this.#entries[node];
    if (entries) entries.push(entry);
    else this.#entries[node] = [entry];
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
      const entries = this.#entries[node];
      if (entries === undefined) continue;
      found ??= [];
      found.push({ end: index + 1, entries });
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
    const next = this.#entries.length;
    this.#entries.push(undefined);
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
