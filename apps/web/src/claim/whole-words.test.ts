import { beginningOfWords, endOfWords } from './whole-words.ts';

const LONG = `${'كلمة '.repeat(17)}قطعـ`.padEnd(90, 'ـ');

describe('the text around a claim', () => {
  test('stays as it is where it is all there is', () => {
    expect(endOfWords('قال كيري إن ')).toBe('قال كيري إن ');
    expect(beginningOfWords(' كما قال')).toBe(' كما قال');
  });

  test('loses the rest of a word where it was cut off', () => {
    expect(endOfWords(`بقية ${'كلمة '.repeat(17)}`)).toBe(`… ${'كلمة '.repeat(17)}`);
    expect(beginningOfWords(LONG)).toBe(`${'كلمة '.repeat(17)}…`);
  });

  test('is kept where it is one long word', () => {
    expect(endOfWords('ا'.repeat(90))).toBe('ا'.repeat(90));
    expect(beginningOfWords('ا'.repeat(90))).toBe('ا'.repeat(90));
  });
});
