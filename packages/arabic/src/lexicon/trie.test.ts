import { TokenTrie } from './trie.ts';

describe('TokenTrie', () => {
  const trie = new TokenTrie<string>();
  trie.add(['سان'], 'prefix');
  trie.add(['سان', 'فرانسيسكو'], 'city');

  it('matches whole tokens only', () => {
    expect(trie.matchesAt(['انسانيه'], 0)).toEqual([]);
  });

  it('gives every phrase that begins at a token, the longest last', () => {
    expect(trie.matchesAt(['في', 'سان', 'فرانسيسكو'], 1)).toEqual([
      { end: 2, entries: ['prefix'] },
      { end: 3, entries: ['city'] },
    ]);
  });

  it('reads a stem in place of the first token', () => {
    expect(trie.longestAt(['بسان', 'فرانسيسكو'], 0, 'سان')?.entries).toEqual(['city']);
  });
});
