import { segmentSentences, tokenize } from '@isnad/arabic';
import { loadTagger, tagSentences, tagTokens, WeightsError } from './index.ts';
import { parseWeights } from './weights-file.ts';

function namesOf(text: string): string[] {
  const tokens = tokenize(text);
  return loadTagger()
    .tag(tokens, segmentSentences(tokens))
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('the tagger', () => {
  it('tells people, places and organizations apart', () => {
    expect(namesOf('قال الرئيس الأميركي جو بايدن إن وزارة الدفاع الروسية أرسلت قوات إلى دمشق.')).toEqual([
      'PER جو بايدن',
      'ORG وزارة الدفاع الروسية',
      'LOC دمشق',
    ]);
  });

  it('leaves proclitics out of the span, the second lam of لل in', () => {
    expect(namesOf('وصل الوفد إلى بيروت قادما من القاهرة وبغداد، بحسب مسؤول زار العراق والأردن.')).toContain(
      'LOC بغداد',
    );
    expect(namesOf('سافر وزير الخارجية إلى واشنطن في زيارة للولايات المتحدة.')).toContain('LOC لولايات المتحدة');
    expect(namesOf('عقد الاجتماع بالرياض يوم الأحد.')).toEqual(['LOC الرياض']);
  });

  it('gives spans into the original text, marks and tatweel inside', () => {
    expect(namesOf('وصل الرئيس إلى بغـــداد أمس.')).toEqual(['LOC بغـــداد']);
  });

  it('finds no name in plain prose', () => {
    expect(namesOf('كانت السماء صافية وكان الأطفال يلعبون في الحديقة.')).toEqual([]);
  });

  it('says how sure it is, between 0 and 1', () => {
    const tokens = tokenize('قال الرئيس التركي رجب طيب أردوغان في أنقرة');
    const names = loadTagger().tag(tokens, segmentSentences(tokens));
    expect(names.length).toBeGreaterThan(0);
    for (const { confidence } of names) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1.0001);
    }
  });

  it('gives the same names on every reading, whatever was read between', () => {
    const text = 'أعلنت الأمم المتحدة في جنيف أن أنطونيو غوتيريش سيزور الخرطوم.';
    const first = namesOf(text);
    namesOf('كلمات أخرى لا شأن لها بذلك '.repeat(200));
    expect(namesOf(text)).toEqual(first);
  });

  it.each(['', ' \n', '،،،', 'word '.repeat(50), '"'.repeat(5000), 'ا'.repeat(20000), 'ل ل ل و و و'])(
    'reads anything without a throw (case %#)',
    (text) => {
      const tokens = tokenize(text);
      for (const { start, end } of loadTagger().tag(tokens, segmentSentences(tokens))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
    },
  );

  it('takes time linear in the text, one endless sentence included', () => {
    const time = (times: number) => {
      const tokens = tokenize('قال محمد بن سلمان في الرياض إن '.repeat(times));
      const started = performance.now();
      loadTagger().tag(tokens, [{ start: 0, end: tokens.length }]);
      return performance.now() - started;
    };
    time(500);
    expect(time(10_000)).toBeLessThan(40 * Math.max(time(1_000), 5));
  });
});

describe('tagTokens', () => {
  it('labels words in BIO', () => {
    expect(tagTokens(['قال', 'الرئيس', 'جو', 'بايدن', 'في', 'دمشق'])).toEqual([
      'O',
      'O',
      'B-PER',
      'I-PER',
      'O',
      'B-LOC',
    ]);
  });

  it('reads a split-off proclitic with its word, and keeps it out of the name', () => {
    expect(tagTokens(['زار', 'باريس', 'و', 'لندن'])).toEqual(['O', 'B-LOC', 'O', 'B-LOC']);
  });

  it('puts several proclitics and the article back before their word, marked or not; a name keeps its article', () => {
    const whole = tagTokens(['وصل', 'وزير', 'الخارجية', 'إلى', 'باريس', 'قادما', 'من', 'الولايات', 'المتحدة']);
    expect(whole.slice(-2)).toEqual(['B-LOC', 'I-LOC']);
    expect(tagTokens(['سافر', 'الوزير', 'و+', 'ل+', 'الولايات', 'المتحدة', 'سياسة', 'أخرى']).slice(2, 6)).toEqual([
      'O',
      'O',
      'B-LOC',
      'I-LOC',
    ]);
    expect(tagTokens(['وصل', 'الوفد', 'إلى', 'ال', 'قاهرة', 'أمس'])).toEqual(['O', 'O', 'O', 'B-LOC', 'I-LOC', 'O']);
  });

  it('leaves a single letter before a mark, a number or another letter alone', () => {
    expect(tagTokens(['(', 'د', 'ب', 'أ', ')', 'ب', '50', 'دولارا'])).toHaveLength(8);
  });

  it('gives one tag for each word, marks and empty sentences included', () => {
    expect(tagSentences([['-', 'a-b', '...', '«'], []]).map((tags) => tags.length)).toEqual([4, 0]);
  });
});

describe('a weights file', () => {
  it('is refused with a stable code when it is none', () => {
    expect(() => parseWeights(Buffer.from('not gzip'))).toThrow(WeightsError);
  });
});
