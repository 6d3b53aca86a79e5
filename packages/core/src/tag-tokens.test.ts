import { tagTokens } from './tag-tokens.ts';

describe('tagTokens', () => {
  it('gives one tag a token and begins each name with B', () => {
    expect(tagTokens([['زار', 'الرئيس', 'جو', 'بايدن', 'فرنسا', '.'], [], ['وعاد', 'بايدن', '.']])).toEqual([
      ['O', 'O', 'B-PER', 'I-PER', 'B-LOC', 'O'],
      [],
      ['O', 'B-PER', 'O'],
    ]);
  });

  it('tags a token by the name in it when a clitic is not split off', () => {
    expect(tagTokens([['سافر', 'إلى', 'فرنسا', 'وألمانيا']])).toEqual([['O', 'O', 'B-LOC', 'B-LOC']]);
  });

  it('never lets a name run from one sentence into the next', () => {
    const tags = tagTokens([
      ['وصل', 'جو'],
      ['بايدن', 'قال'],
    ]);
    expect(tags[1]?.[0]).not.toBe('I-PER');
  });
});
