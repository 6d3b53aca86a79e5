import { LONGEST_SENTENCE_IN_TOKENS, tokenize } from '@isnad/arabic';
import { hostileTexts } from '../bench/hostile-texts.ts';
import { readingFaults } from '../bench/reading-faults.ts';
import { layoutDocument } from './layout/layout-document.ts';
import { parseDocument } from './parse-document.ts';
import { segment } from './segment.ts';

jest.setTimeout(30_000);

describe('a text that says nothing', () => {
  it.each([
    ['nothing at all', ''],
    ['white space', ' \t\n\n \u00a0'],
    ['marks no one sees', '\u200f\u200e\ufeff\u2067'],
    ['punctuation', '...،،؛!؟ "" «» () []'],
    ['a binary', String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code).filter((code) => code < 65))],
    ['replacement characters', '\ufffd'.repeat(100)],
    ['lone surrogates', '\ud800 \udc00\udc00 \ud800'],
    ['English', 'The president said on Wednesday that "the talks go on", Reuters reported.'],
  ])('has no claims and no people: %s', (_name, text) => {
    const { claims, entities, text: kept } = parseDocument(text);
    expect(claims).toEqual([]);
    expect(entities.filter(({ type }) => type === 'person')).toEqual([]);
    expect(kept).toBe(text);
  });
});

describe('any word', () => {
  // Objects inherit properties of these names: a table kept in one gave a function for a word of the text.
  it.each(['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty'])('is read soundly: %s', (word) => {
    const text = `قال محمد العلي إن ${word} فاز، وأعلنت حكومة ${word} و${word} ذلك: ${word}`;
    expect(readingFaults(text, parseDocument(text))).toEqual([]);
  });
});

describe('a text that begins in the middle of something', () => {
  const text =
    'وأعلن الملك سلمان في الرياض أمس أن الرئيس الأميركي يزور المتطوعة ليلى، وقال المتحدث باسم الوزارة علي خليل إن الطريق مغلق.';
  const words = text.split(' ');

  it.each(words.map((_word, index) => words.slice(index).join(' ')))('is read: %s', (rest) => {
    for (let length = 1; length <= rest.length; length += 1) {
      const piece = rest.slice(0, length);
      expect(readingFaults(piece, parseDocument(piece))).toEqual([]);
    }
  });
});

describe('whatever a tagger takes for a name', () => {
  it.each(['PER', 'LOC', 'ORG'] as const)('is read soundly, marks and single words too: %s', (type) => {
    const text = 'مستشفى "المركزي" اليوم، ".';
    const count = tokenize(text).length;
    for (let firstToken = 0; firstToken < count; firstToken += 1)
      for (let endToken = firstToken + 1; endToken <= count; endToken += 1) {
        const tagger = {
          tag: (tokens: ReturnType<typeof tokenize>) => [
            {
              firstToken,
              endToken,
              type,
              start: tokens[firstToken]?.start ?? 0,
              end: tokens[endToken - 1]?.end ?? 0,
              confidence: 0.9,
            },
          ],
        };
        expect(readingFaults(text, parseDocument(text, { tagger }))).toEqual([]);
      }
  });
});

describe('hostile text', () => {
  it.each(hostileTexts().map(({ name, of }) => [name, of(3_000)]))('is read soundly: %s', (_name, text) => {
    expect(readingFaults(text, parseDocument(text))).toEqual([]);
  });

  it('is one token when it is one word of a megabyte', () => {
    const text = 'كلمة'.repeat(2 ** 18);
    expect(tokenize(text)).toHaveLength(1);
    expect(readingFaults(text, parseDocument(text))).toEqual([]);
  });

  it('never makes a sentence longer than its bound, so that what is read a sentence at a time stays linear', () => {
    for (const { of } of hostileTexts()) {
      const text = of(3_000);
      for (const { start, end } of segment(text, layoutDocument(text)).sentences)
        expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE_IN_TOKENS);
    }
  });

  it('does not nest claims without end: each cut sentence begins anew', () => {
    const text = 'قال محمد إن '.repeat(3_000);
    const { claims } = parseDocument(text);
    const depth = (at: number | null): number => (at === null ? 0 : 1 + depth(claims[at]?.nestedIn ?? null));
    expect(claims.length).toBeGreaterThan(0);
    expect(Math.max(...claims.map(({ nestedIn }) => depth(nestedIn)))).toBeLessThan(LONGEST_SENTENCE_IN_TOKENS);
  });
});

describe('the reference date', () => {
  it('dates what is relative, and without one nothing is guessed', () => {
    const text = 'قال جون كيري أمس إن المحادثات تتقدم.';
    expect(parseDocument(text, { referenceDate: '2024-07-12' }).dates[0]?.from).toBe('2024-07-11');
    expect(parseDocument(text).dates[0]?.from).toBeNull();
    expect(parseDocument(text, { referenceDate: 'not a date' }).dates[0]?.from).toBeNull();
  });
});

describe('what is refused', () => {
  it('is told to the trace and changes no reading', () => {
    const text = 'قال جون كيري إن المحادثات تتقدم.';
    expect(parseDocument(text, { trace: () => {} })).toEqual(parseDocument(text));
  });
});

test('an attribution with nothing before it but a closed quotation has no content of its own', () => {
  const text =
    'قال الأمير: " شراكة البلدين قوة من الخير والسلام.،" وفقاً لما نقلته على لسانه كل من وزارة الخارجية السعودية عبر تويتر.';
  const spans = parseDocument(text).claims.flatMap(({ content }) => content);
  expect(spans.length).toBeGreaterThan(0);
  expect(spans.filter(({ start, end }) => end <= start)).toEqual([]);
});
