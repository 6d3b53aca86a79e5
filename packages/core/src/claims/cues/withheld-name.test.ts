import { parseDocument } from '../../parse-document.ts';

/** Cue, source as written and content of each claim. */
function claims(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join('…')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('a source that would not be named', () => {
  it.each([
    'رفض كشف اسمه',
    'رفض الكشف عن هويته',
    'طلب عدم ذكر اسمه',
    'فضل عدم ذكر اسمه',
    'اشترط عدم نشر اسمه',
    'لم يشأ ذكر اسمه',
    'طالبا عدم الكشف عن هويته',
  ])('says what stands behind %s', (clause) => {
    expect(claims(`وأوضح مصدر ${clause} أن العقد انتهى أمس.`)).toEqual(['أوضح | مصدر | العقد انتهى أمس']);
    expect(claims(`وأعلن مصدر ${clause} إقالة المدير.`)).toEqual(['أعلن | مصدر | إقالة المدير']);
  });

  it('is no one where a thing is asked for', () => {
    expect(claims('وطلبت الشرطة من الرجل ذكر اسمه الكامل.')[0]).toMatch(/^طلبت/u);
  });
});

describe('a clause without a relative pronoun about the subject', () => {
  it.each([
    ['وأظهرت بيانات نشرت الخميس نمو الاقتصاد بنسبة 2.3 بالمئة.', 'نمو الاقتصاد بنسبة 2.3 بالمئة'],
    ['وأظهرت أرقام أعلنتها الوزارة ارتفاع البطالة.', 'ارتفاع البطالة'],
    ['وكشفت وثائق نشرتها الصحيفة تورط الشركة في الفساد.', 'تورط الشركة في الفساد'],
    ['وأظهر استطلاع للرأي نشرت نتائجه اليوم تراجع شعبية الرئيس.', 'تراجع شعبية الرئيس'],
  ])('ends before the object in %s', (text, content) => {
    expect(claims(text).map((claim) => claim.split(' | ')[2])).toEqual([content]);
  });

  it('leaves the link to the verb', () => {
    expect(claims('وأظهرت بيانات نشرت الخميس أن نمو الاقتصاد تراجع.')[0]).toMatch(/نمو الاقتصاد تراجع$/u);
  });
});
