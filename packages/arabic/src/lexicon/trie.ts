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

const MAX_NODES = 0x200000;

export class TokenTrie<T> {
  readonly #words = new Map<string, number>();
  readonly #edges = new Map<number, number>();
  readonly #entries = new Map<number, T[]>();
  #nodes = 1;

  /** Adds a phrase given as match keys, one per token. An empty phrase is ignored. */
  add(keys: readonly string[], entry: T): void {
    if (keys.length === 0) return;
    let node = 0;
    for (const key of keys) {
      let word = this.#words.get(key);
      if (word === undefined) {
        word = this.#words.size;
        this.#words.set(key, word);
      }
      const edge = word * MAX_NODES + node;
      let next = this.#edges.get(edge);
      if (next === undefined) {
        next = this.#nodes;
        this.#nodes += 1;
        this.#edges.set(edge, next);
      }
      node = next;
    }
    const entries = this.#entries.get(node);
    if (entries) entries.push(entry);
    else this.#entries.set(node, [entry]);
  }

  /** Every phrase that begins at `start`, shortest first. `firstKey` replaces the first token's key (a stem). */
  matchesAt(keys: ArrayLike<string>, start: number, firstKey = keys[start]): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    let node = 0;
    for (let index = start; index < keys.length; index += 1) {
      const word = this.#words.get((index === start ? firstKey : keys[index]) as string);
      if (word === undefined) break;
      const next = this.#edges.get(word * MAX_NODES + node);
      if (next === undefined) break;
      node = next;
      const entries = this.#entries.get(node);
      if (entries) found.push({ end: index + 1, entries });
    }
    return found;
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
}
