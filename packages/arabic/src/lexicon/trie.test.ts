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

  it('gives the payloads of a phrase in the order they were added, one that came after the first look too', () => {
    const growing = new TokenTrie<string>();
    growing.add(['عمان'], 'city');
    growing.add(['عمان'], 'country');
    expect(growing.get(['عمان'])).toEqual(['city', 'country']);
    growing.add(['عمان'], 'person');
    expect(growing.get(['عمان'])).toEqual(['city', 'country', 'person']);
  });

  it('makes payloads from numbers, once, and only of what is found', () => {
    const made: number[] = [];
    const lazy = new TokenTrie((number) => {
      made.push(number);
      return `Q${number}`;
    });
    lazy.addNumber(['جو', 'بايدن'], 6279);
    lazy.addNumber(['بايدن'], 7);
    expect(lazy.get(['جو', 'بايدن'])).toEqual(['Q6279']);
    expect(lazy.get(['جو', 'بايدن'])).toEqual(['Q6279']);
    expect(made).toEqual([6279]);
  });

  it('keeps thousands of phrases apart, those that share their first words too', () => {
    const large = new TokenTrie<number>();
    const phrase = (at: number) => [`a${at % 7}`, `b${at % 91}`, `c${at}`];
    for (let at = 0; at < 5000; at += 1) large.add(phrase(at), at);
    for (let at = 0; at < 5000; at += 1) expect(large.get(phrase(at))).toEqual([at]);
    expect(large.get(['a1', 'b1'])).toEqual([]);
    expect(large.get(['a1', 'b2', 'c1'])).toEqual([]);
  });
});
