import { fold, originalOffset, plain } from './fold.ts';

describe('fold', () => {
  it.each([
    ['diacritics', 'تغيُّر المَناخِ', 'تغير المناخ'],
    ['tanwin before or after its alif', 'دورًا بارزاً', 'دورا بارزا'],
    ['tatweel', 'عـــراق', 'عراق'],
    ['alef forms', 'أوباما، إيران، آب', 'اوباما، ايران، اب'],
    ['alef maqsura', 'هيلارى', 'هيلاري'],
    ['ta marbuta', 'الخارجية', 'الخارجيه'],
    ['hamza on waw', 'مسؤول', 'مسوول'],
    ['hamza on ya', 'مسئول', 'مسيول'],
    ['presentation forms', 'ﺍﻟﻌﺮﺍﻕ ﻻ', 'العراق لا'],
    ['the ligature of Allah', 'ﷲ', 'الله'],
    ['Persian ya and kaf', 'باکستان ایران', 'باكستان ايران'],
    ['Arabic digits', '٢٨ مليون', '28 مليون'],
    ['Persian digits', '۱۴۰۳', '1403'],
    ['decimal and thousand separators', '٣٫٥', '3.5'],
    ['bidi controls', '\u200fرويترز\u200e', 'رويترز'],
    ['bidi isolates', '\u2067كيري\u2069', 'كيري'],
    ['a zero width non-joiner', 'أبو\u200cبكر', 'ابوبكر'],
    ['Latin case', 'Reuters', 'reuters'],
  ])('folds %s', (_name, written, key) => {
    expect(fold(written)).toBe(key);
  });

  it('returns the same string when there is nothing to fold', () => {
    expect(fold('بيروت')).toBe('بيروت');
  });
});

describe('plain', () => {
  it('keeps the letters that tell function words apart', () => {
    expect([plain('علَى'), plain('عليّ'), plain('إلى')]).toEqual(['على', 'علي', 'إلى']);
  });
});

describe('originalOffset', () => {
  it('finds a letter behind diacritics and tatweel', () => {
    const text = 'وَبـالعراق';
    expect(text.slice(originalOffset(text, 0, text.length, 2))).toBe('العراق');
  });
});
