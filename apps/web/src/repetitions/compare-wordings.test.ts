import { compareWordings, type Run } from './compare-wordings.ts';

const shown = (runs: readonly Run[]) =>
  runs.map(({ kind, text }) => (kind === 'same' ? text : `[${kind} ${text}]`)).join('');

describe('two wordings of a statement', () => {
  it('differ in the words that one of them has', () => {
    const { first, second, alike } = compareWordings(
      'إن بلاده لن تشارك في الضربات على سوريا',
      'إن بلاده لن تشارك أبدا في الضربة على سوريا',
    );
    expect(shown(first)).toBe('إن بلاده لن تشارك في [only الضربات] على سوريا');
    expect(shown(second)).toBe('إن بلاده لن تشارك [only أبدا] في [only الضربة] على سوريا');
    expect(alike).toBeCloseTo(14 / 17);
  });

  it('are marked by phrases, not by words', () => {
    const { first, second } = compareWordings('التقى وزير الخارجية الأميركي اليوم', 'التقى رئيس الوزراء اليوم');
    expect(shown(first)).toBe('التقى [only وزير الخارجية الأميركي] اليوم');
    expect(shown(second)).toBe('التقى [only رئيس الوزراء] اليوم');
  });

  it('may spell one word in two ways', () => {
    const { first, second, alike } = compareWordings('الإدارة الأميركية إلى', 'الاداره الأمريكية إلي');
    expect(shown(first)).toBe('[spelt الإدارة] [only الأميركية] [spelt إلى]');
    expect(shown(second)).toBe('[spelt الاداره] [only الأمريكية] [spelt إلي]');
    expect(alike).toBeCloseTo(4 / 6);
  });

  it('are the same with and without vowel signs, tatweel, punctuation, and in either digits', () => {
    const { first, second, alike } = compareWordings('«أكّد أنّ ١٥ جندياً»، قُتلوا', 'أكد أن 15 جنديـا: قتلوا');
    expect(shown(first)).toBe('«أكّد أنّ ١٥ جندياً»، قُتلوا');
    expect(shown(second)).toBe('أكد أن 15 جنديـا: قتلوا');
    expect(alike).toBe(1);
  });

  it('keep every character, whatever it is', () => {
    const hostile = [
      '',
      '   ',
      '\u202Eقال\u202C <img onerror=1>',
      '\u064B\u064B',
      `${'ا'.repeat(100_000)} قال 👩‍👩‍👧`,
      'a\u0301 b',
    ];
    for (const one of hostile) {
      for (const other of hostile) {
        const { first, second } = compareWordings(one, other);
        expect(first.map(({ text }) => text).join('')).toBe(one);
        expect(second.map(({ text }) => text).join('')).toBe(other);
      }
    }
  });

  it('have nothing in common when they are too far apart to be compared', () => {
    const many = (letter: string) => Array.from({ length: 3000 }, (_, at) => `${letter}${at}`).join(' ');
    const { first, alike } = compareWordings(many('ب'), many('ت'));
    expect(first.map(({ kind }) => kind)).toEqual(['only']);
    expect(alike).toBe(0);
  });
});
