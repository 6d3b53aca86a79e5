/**
 * Groups words by the exact words that stand before and after them: the exchange algorithm over two-sided bigrams
 * (Martin, Liermann & Ney 1998; words as contexts as in Uszkoreit & Brants 2008).
 *
 * @example const classOf = exchangeClasses(countBigrams(stream, 73_000), 73_000, 500, 8);
 *
 * Where k-means over vectors groups by topic too (clubs with clubs, ministers with ministries), this groups by place in
 * the sentence: words that take the same verbs, prepositions and titles.
 */

/** For each word, its contexts with counts: those of word w are `contexts[offsets[w]]` up to `contexts[offsets[w + 1]]`. */
export interface Bigrams {
  readonly offsets: Int32Array;
  /** The context word; contexts after the word are numbered on from those before it. */
  readonly contexts: Int32Array;
  readonly counts: Int32Array;
  readonly contextCount: number;
}

/** Words that count as contexts, the most frequent ones: rarer ones cost time and tell little. */
const MAX_CONTEXTS = 20_000;
/** Pairs seen less often are left out: two thirds of all pairs, and mostly chance. */
const MIN_PAIR = 2;

/** @param stream word ids by falling frequency, in text order, sentences separated by -1 */
export function countBigrams(stream: Int32Array, wordCount: number): Bigrams {
  const contextsPerSide = Math.min(wordCount, MAX_CONTEXTS);
  // One number per pair, sorted: pairs of ids fit into a double's 53 bits.
  let size = 0;
  const pairs = new Float64Array(stream.length * 2);
  for (let at = 1; at < stream.length; at += 1) {
    const [before, after] = [stream[at - 1] as number, stream[at] as number];
    if (before < 0 || after < 0) continue;
    if (before < contextsPerSide) pairs[size++] = after * contextsPerSide * 2 + before;
    if (after < contextsPerSide) pairs[size++] = before * contextsPerSide * 2 + contextsPerSide + after;
  }
  const sorted = pairs.subarray(0, size).sort();
  const offsets = new Int32Array(wordCount + 1);
  const contexts: number[] = [];
  const counts: number[] = [];
  for (let from = 0; from < size; ) {
    let to = from + 1;
    while (to < size && sorted[to] === sorted[from]) to += 1;
    if (to - from >= MIN_PAIR) {
      const pair = sorted[from] as number;
      contexts.push(pair % (contextsPerSide * 2));
      counts.push(to - from);
      offsets[Math.floor(pair / (contextsPerSide * 2)) + 1] = contexts.length;
    }
    from = to;
  }
  for (let word = 1; word <= wordCount; word += 1)
    offsets[word] = Math.max(offsets[word] as number, offsets[word - 1] as number);
  return {
    offsets,
    contexts: Int32Array.from(contexts),
    counts: Int32Array.from(counts),
    contextCount: contextsPerSide * 2,
  };
}

/** n log n, the only function the likelihood is made of; looked up while n is small. */
const TABLE = Float32Array.from({ length: 1 << 16 }, (_, n) => (n > 0 ? n * Math.log(n) : 0));
function nLogN(n: number): number {
  return n < TABLE.length ? (TABLE[n] as number) : n * Math.log(n);
}

/**
 * The group, 0 to `groups` - 1, of each word. Each round moves every word, frequent ones first, to the group under which
 * its contexts are likeliest.
 */
export function exchangeClasses(bigrams: Bigrams, wordCount: number, groups: number, rounds: number): Uint16Array {
  const { offsets, contexts, counts, contextCount } = bigrams;
  const groupOf = Uint16Array.from({ length: wordCount }, (_, word) => word % groups);
  /** How often each context stands with each group. */
  const pairCounts = new Int32Array(contextCount * groups);
  const totals = new Int32Array(groups);
  const weight = new Int32Array(wordCount);
  const place = (word: number, group: number, sign: number) => {
    for (let k = offsets[word] as number; k < (offsets[word + 1] as number); k += 1) {
      const cell = (contexts[k] as number) * groups + group;
      pairCounts[cell] = (pairCounts[cell] as number) + sign * (counts[k] as number);
    }
    totals[group] = (totals[group] as number) + sign * (weight[word] as number);
  };
  for (let word = 0; word < wordCount; word += 1) {
    for (let k = offsets[word] as number; k < (offsets[word + 1] as number); k += 1)
      weight[word] = (weight[word] as number) + (counts[k] as number);
    place(word, groupOf[word] as number, 1);
  }
  const gains = new Float64Array(groups);
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (let word = 0; word < wordCount; word += 1) {
      if (weight[word] === 0) continue;
      const old = groupOf[word] as number;
      place(word, old, -1);
      for (let group = 0; group < groups; group += 1)
        gains[group] = nLogN(totals[group] as number) - nLogN((totals[group] as number) + (weight[word] as number));
      for (let k = offsets[word] as number; k < (offsets[word + 1] as number); k += 1) {
        const count = counts[k] as number;
        const alone = nLogN(count);
        const row = (contexts[k] as number) * groups;
        for (let group = 0; group < groups; group += 1) {
          const here = pairCounts[row + group] as number;
          gains[group] = (gains[group] as number) + (here === 0 ? alone : nLogN(here + count) - nLogN(here));
        }
      }
      let best = old;
      for (let group = 0; group < groups; group += 1)
        if ((gains[group] as number) > (gains[best] as number)) best = group;
      if (best !== old) moved += 1;
      groupOf[word] = best;
      place(word, best, 1);
    }
    process.stderr.write(`${groups} groups, round ${round + 1}: ${moved} words moved\n`);
    if (moved < wordCount / 200) break;
  }
  return groupOf;
}
