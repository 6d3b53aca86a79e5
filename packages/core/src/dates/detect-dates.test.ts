import { layoutDocument } from '../layout/layout-document.ts';
import { segment } from '../segment.ts';
import { DATE_RULES, detectDates } from './detect-dates.ts';

const read = (text: string, today: string | null = '2024-07-12') =>
  detectDates(segment(text, layoutDocument(text)), today).map((date) => [
    date.text,
    date.from,
    date.to,
    date.precision,
  ]);

const only = (text: string, today?: string | null) => {
  const dates = read(text, today);
  expect(dates).toHaveLength(1);
  return dates[0];
};

describe('detectDates', () => {
  it.each([
    ['day, month and year', 'في 15 يونيو 2024', '15 يونيو 2024', '2024-06-15', '2024-06-15'],
    ['a day of last June', 'في 15 يونيو الماضي', '15 يونيو الماضي', '2024-06-15', '2024-06-15'],
    ['two names of one month', 'بحلول سبتمبر أيلول 2025', 'سبتمبر أيلول 2025', '2025-09-01', '2025-09-30'],
    ['two names with a slash', 'أغسطس/آب 2004', 'أغسطس/آب 2004', '2004-08-01', '2004-08-31'],
    ['a second name in brackets', 'في أيلول (سبتمبر) 2020', 'أيلول (سبتمبر) 2020', '2020-09-01', '2020-09-30'],
    ['a Levantine month', 'في 3 كانون الثاني 2019', '3 كانون الثاني 2019', '2019-01-03', '2019-01-03'],
    ['an Algerian month', 'يوم 5 جويلية 2019', '5 جويلية 2019', '2019-07-05', '2019-07-05'],
    ['a Moroccan month', 'في 5 غشت 2019', '5 غشت 2019', '2019-08-05', '2019-08-05'],
    ['Arabic digits', 'في ١٥ يونيو ٢٠٢٤', '١٥ يونيو ٢٠٢٤', '2024-06-15', '2024-06-15'],
    ['a year', 'لعام 2015', 'عام 2015', '2015-01-01', '2015-12-31'],
    ['a bare year', 'عاد في 2014.', '2014', '2014-01-01', '2014-12-31'],
    ['years from to', 'بين عامي 2003 و2011', 'عامي 2003 و2011', '2003-01-01', '2011-12-31'],
    ['a decade', 'في تسعينيات القرن الماضي', 'تسعينيات القرن الماضي', '1990-01-01', '1999-12-31'],
    ['numbers, day first', 'بتاريخ 6-7-2024', '6-7-2024', '2024-07-06', '2024-07-06'],
    ['a Hijri date', 'في 4 محرم 1446 هـ', '4 محرم 1446 هـ', '2024-07-10', '2024-07-10'],
    ['a weekday before publication', 'وقال السبت إنه', 'السبت', '2024-07-06', '2024-07-06'],
    ['a weekday to come', 'يوم السبت المقبل', 'يوم السبت المقبل', '2024-07-13', '2024-07-13'],
    ['yesterday', 'مساء أمس', 'مساء أمس', '2024-07-11', '2024-07-11'],
    ['the day before yesterday', 'أمس الأول', 'أمس الأول', '2024-07-10', '2024-07-10'],
    ['this week', 'هذا الأسبوع', 'هذا الأسبوع', '2024-07-08', '2024-07-14'],
    ['last month', 'الشهر الماضي', 'الشهر الماضي', '2024-06-01', '2024-06-30'],
    ['late last year', 'أواخر العام الماضي', 'أواخر العام الماضي', '2023-10-01', '2023-12-31'],
    ['two days ago', 'قبل يومين', 'قبل يومين', '2024-07-10', '2024-07-10'],
    ['three years ago', 'منذ 3 سنوات', 'منذ 3 سنوات', '2021-01-01', '2021-12-31'],
    ['a month before publication', 'زار المدينة في ديسمبر', 'ديسمبر', '2023-12-01', '2023-12-31'],
    ['a month to come', 'يبدأ العمل بدءا من سبتمبر', 'سبتمبر', '2024-09-01', '2024-09-30'],
    [
      'a vague time of this week',
      'في وقت سابق من هذا الأسبوع',
      'في وقت سابق من هذا الأسبوع',
      '2024-07-08',
      '2024-07-14',
    ],
  ])('reads %s', (_name, text, expected, from, to) => {
    expect(only(text)?.slice(0, 3)).toEqual([expected, from, to]);
  });

  it('reads one date of two calendars', () => {
    expect(only('1 محرم 1446 هـ الموافق 7 يوليو 2024')).toEqual([
      '1 محرم 1446 هـ الموافق 7 يوليو 2024',
      '2024-07-07',
      '2024-07-07',
      'day',
    ]);
  });

  it('counts from an event only when it knows the event', () => {
    expect(only('قبل 4 أشهر من الانتخابات')).toEqual(['قبل 4 أشهر من الانتخابات', null, null, 'month']);
  });

  it('points back to the date before', () => {
    expect(read('فاز في عام 2004 ثم خسر في نوفمبر من ذلك العام. وفي ذلك الوقت عاد')).toEqual([
      ['عام 2004', '2004-01-01', '2004-12-31', 'year'],
      ['نوفمبر من ذلك العام', '2004-11-01', '2004-11-30', 'month'],
      ['في ذلك الوقت', '2004-11-01', '2004-11-30', 'month'],
    ]);
  });

  it('claims no time for a relative date when publication is unknown', () => {
    expect(only('قال الأربعاء', null)).toEqual(['الأربعاء', null, null, 'day']);
  });

  it.each([
    'أحد كبار مساعدي الرئيس',
    'مارس ضغوطا على الحكومة',
    'قال أب لثلاثة أطفال',
    'رجب طيب أردوغان',
    'الأول والثاني',
  ])('reads no date in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(DATE_RULES.map((rule) => [rule.id, rule] as const))(
    '%s reads its example and not its counter-example',
    (id, rule) => {
      const firedOn = (text: string) =>
        detectDates(segment(`في ${text}`, layoutDocument(`في ${text}`)), '2024-07-12').some((date) => date.rule === id);
      const alone = (text: string) =>
        detectDates(segment(text, layoutDocument(text)), '2024-07-12').some((date) => date.rule === id);
      expect(firedOn(rule.example) || alone(rule.example)).toBe(true);
      expect(firedOn(rule.counterExample) || alone(rule.counterExample)).toBe(false);
    },
  );
});
