/**
 * Media outlets of the lexicon's table of their own, found the way the gazetteer finds its names.
 *
 * @example matchOutlets(tokenize('وفقا لرويترز')) // [{ firstToken: 1, endToken: 2, … }]
 */
import {
  type GazetteerEntry,
  listCell,
  type NameMatch,
  readTable,
  splitClitics,
  type Token,
  TokenTrie,
} from '@isnad/arabic';

/** Outlets in text order, the longest at each token, proclitics taken off it. */
export function outletMatcher(keysOf: (form: string) => readonly string[]): (tokens: readonly Token[]) => NameMatch[] {
  const trie = new TokenTrie<GazetteerEntry>();
  const firstWords = new Set<string>();
  for (const row of readTable('media-outlets', ['name', 'latin', 'aliases', 'country', 'ambiguous'])) {
    const entry: GazetteerEntry = {
      type: 'organization',
      name: row.name,
      latin: row.latin || null,
      country: row.country || null,
      kind: 'media',
      gender: null,
      ambiguous: row.ambiguous === 'word' || row.ambiguous === 'name' ? row.ambiguous : null,
    };
    for (const form of [row.name, ...listCell(row.aliases)]) {
      const keys = keysOf(form);
      if (keys[0] === undefined) continue;
      firstWords.add(keys[0]);
      trie.add(keys, entry);
    }
  }
  return (tokens) => match(trie, firstWords, tokens);
}

function match(
  trie: TokenTrie<GazetteerEntry>,
  firstWords: ReadonlySet<string>,
  tokens: readonly Token[],
): NameMatch[] {
  const keys = tokens.map((token) => token.key);
  const found: NameMatch[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    for (const clitics of splitClitics(keys[index] as string)) {
      if (!firstWords.has(clitics.stem)) continue;
      const longest = trie.longestAt(keys, index, clitics.stem);
      if (!longest) continue;
      found.push({ firstToken: index, endToken: longest.end, clitics, entries: longest.entries });
      break;
    }
  }
  return found;
}
