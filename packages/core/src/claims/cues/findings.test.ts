import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what is found', () => {
  it.each([
    [
      'an event behind a body',
      'ووثق المرصد السوري مقتل أكثر من 200 مدني في المدينة.',
      'وثق | المرصد السوري | مقتل أكثر من 200 مدني في المدينة',
    ],
    [
      'a number behind a paper',
      'ورصدت الإحصائية 1693 إصابة بين المدنيين.',
      'رصدت | الإحصائية | 1693 إصابة بين المدنيين',
    ],
    ['an event behind a country', 'وأحصت تركيا مقتل 42 من جنودها.', 'أحصت | تركيا | مقتل 42 من جنودها'],
    [
      'a clause, as before',
      'ورصد الموقع أن أغلب السكان يعانون من نقص المياه.',
      'رصد | الموقع | أغلب السكان يعانون من نقص المياه',
    ],
    [
      'where a study ends up',
      'وانتهت الدراسة الجديدة، التي أجريت في الدنمارك، إلى أن القهوة مفيدة للقلب.',
      'انتهت | الدراسة الجديدة | القهوة مفيدة للقلب',
    ],
    [
      'what is agreed among many',
      'واتفق العديد من الخبراء على أن السوق استوعبت الأخبار السلبية.',
      'اتفق | العديد من الخبراء | السوق استوعبت الأخبار السلبية',
    ],
  ])('is read: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    ['money set aside', 'ورصدت الوزارة مبلغ خمسة ملايين ريال للمشروع.'],
    ['an hour', 'أما الطائرة الأولى فقد رصدت 7:30 من صباح اليوم.'],
    ['an agreement between two', 'واتفق معه على أن يلتقيا غدا في العاصمة.'],
  ])('is not %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it('is told once where she says that she found it', () => {
    expect(read('وقالت المنظمة إنها وثقت 16 حالة اعتقال في المدينة.')).toEqual([
      'قالت | المنظمة | إنها وثقت 16 حالة اعتقال في المدينة',
    ]);
  });
});

describe('what is ruled', () => {
  it.each([
    [
      'a sentence that a court passes',
      'أصدرت محكمة مصرية حكما بالسجن ثلاث سنوات على ثمانية أشخاص.',
      'أصدرت | محكمة مصرية | حكما بالسجن ثلاث سنوات على ثمانية أشخاص',
    ],
    ['or a judge', 'وأصدر القاضي حكمه بإعدام المتهم.', 'أصدر | القاضي | حكمه بإعدام المتهم'],
    [
      'what an article of the law lays down',
      'وتقضي المادة الخامسة من القانون بسجن من يهرب المشروبات.',
      'تقضي | المادة الخامسة من القانون | بسجن من يهرب المشروبات',
    ],
  ])('is read: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    ['a book that is brought out', 'وأصدر الكاتب كتابا عن تاريخ المدينة.'],
    ['an order that someone else gives', 'وأصدر الوزير قرارا بتعيين مدير للمستشفى.'],
  ])('is not %s', (_name, text) => {
    expect(read(text).filter((claim) => claim.startsWith('أصدر'))).toEqual([]);
  });
});
