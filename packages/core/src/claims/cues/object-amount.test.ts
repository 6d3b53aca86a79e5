import { parseDocument } from '../../parse-document.ts';

/** What each claim of a text says. */
function said(text: string): string[] {
  return parseDocument(text).claims.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

describe('what is put at an amount', () => {
  it.each([
    ['وقدرت وكالة إندونيسية حكومية أعداد القتلى بـ381.', 'أعداد القتلى بـ381'],
    ['ويقدر الخبراء القيمة الإجمالية للمزاد بنحو مليون دولار.', 'القيمة الإجمالية للمزاد بنحو مليون دولار'],
    ['وقدر خبراء الخسائر بأكثر من مليون دولار.', 'الخسائر بأكثر من مليون دولار'],
    ['وتقدر مصادر طبية عدد القتلى بعشرة.', 'عدد القتلى بعشرة'],
  ])('is said in %s', (text, content) => {
    expect(said(text)).toEqual([content]);
  });

  it.each([
    'وتقدر قيمة الصفقة بمليون دولار.',
    'ويقدر إجمالي قيمة الأصول بنحو مليون دولار.',
    'وقدر خبراء حجم العمل الكبير.',
  ])('is no one’s statement in %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
