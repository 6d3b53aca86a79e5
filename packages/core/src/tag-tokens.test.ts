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

describe('tagTokens on text whose proclitics are split off', () => {
  it('reads them with their word and leaves them outside the name', () => {
    const sentence = ['قال', 'جو', 'بايدن', 'و', 'باراك', 'أوباما', 'ل', 'الولايات', 'المتحدة', '.'];
    expect(tagTokens([sentence])).toEqual([['O', 'B-PER', 'I-PER', 'O', 'B-PER', 'I-PER', 'O', 'B-LOC', 'I-LOC', 'O']]);
  });
});
