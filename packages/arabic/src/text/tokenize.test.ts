import { tokenize } from './tokenize.ts';

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('parts words that a full stop glues', () => {
    expect(texts('باريس.وعاد')).toEqual(['باريس', '.', 'وعاد']);
  });

  it('keeps a number with its separators whole and parts it from a word', () => {
    expect(texts('3,5 في 15/06/2024 و80عاما')).toEqual(['3,5', 'في', '15/06/2024', 'و', '80', 'عاما']);
  });

  it('reads every quotation mark as a quote', () => {
    expect(tokenize('« » “ ” " „ ‟ ﴾ ﴿').every((token) => token.kind === 'quote')).toBe(true);
  });

  it('takes tatweel, marks and joiners into the word and leaves bidi controls outside it', () => {
    const [token] = tokenize('\u200fأبو\u200cبـكر\u200e');
    expect([token?.start, token?.end, token?.plain]).toEqual([1, 9, 'أبوبكر']);
  });

  it('says how far a token stands from the one before', () => {
    expect(tokenize('أ ب\nج\n\nد.ه').map((token) => token.gap)).toEqual([
      'none',
      'space',
      'line',
      'paragraph',
      'none',
      'none',
    ]);
  });

  it('keeps Latin words with digits, apostrophes and hyphens, and links, whole', () => {
    expect(texts("Cop28 O'Neil https://example.org/a?b=1 نهاية")).toEqual([
      'Cop28',
      "O'Neil",
      'https://example.org/a?b=1',
      'نهاية',
    ]);
  });

  it('gives offsets that cut the token out of any text, and never throws', () => {
    const alphabet = [
      'ا',
      'ل',
      'و',
      'َ',
      'ـ',
      '\u200f',
      ' ',
      '\n',
      '.',
      '"',
      '«',
      '3',
      'a',
      '\ud83d',
      '\ude00',
      '\u0000',
    ];
    let state = 7;
    for (let round = 0; round < 300; round += 1) {
      let text = '';
      for (let length = 0; length < 40; length += 1) {
        state = (state * 48271) % 2147483647;
        text += alphabet[state % alphabet.length];
      }
      let last = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        last = token.end;
      }
    }
  });
});
