import { LONGEST_SENTENCE_IN_TOKENS, segmentSentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

const sentences = (text: string) => {
  const tokens = tokenize(text);
  return segmentSentences(tokens).map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end));
};

describe('segmentSentences', () => {
  it.each([
    ['a title abbreviation', 'وصل د. محمد البرادعي'],
    ['a spelled acronym', 'وبحسب شبكة سي. إن. إن الأميركية'],
    ['a dotted agency', 'نقلت أ.ف.ب عن مصدر'],
    ['an address in Arabic letters', 'قال في حديثه للعربية.نت إنه عاد'],
    ['a semicolon', 'نعم؛ وعاد'],
  ])('does not end at %s', (_name, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('ends at stops and question marks, closing quotation marks included', () => {
    expect(sentences('قال: "هل وافق؟" وعاد. ثم ذهب')).toEqual(['قال: "هل وافق؟"', 'وعاد.', 'ثم ذهب']);
  });

  it('ends at a line break', () => {
    expect(sentences('سطر أول\nسطر ثان')).toEqual(['سطر أول', 'سطر ثان']);
  });

  it('cuts what never ends at the greatest length of a sentence', () => {
    const ranges = segmentSentences(tokenize('كلمة '.repeat(2.5 * LONGEST_SENTENCE_IN_TOKENS)));
    expect(ranges.map(({ start, end }) => end - start)).toEqual([
      LONGEST_SENTENCE_IN_TOKENS,
      LONGEST_SENTENCE_IN_TOKENS,
      LONGEST_SENTENCE_IN_TOKENS / 2,
    ]);
  });
});
