import { parseDocument } from '../../parse-document.ts';

/** Each claim as `cue | content`. */
function told(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('a participle with the letters of a noun', () => {
  it.each([
    ['وتظاهر العشرات أمام الوزارة مطالبين بلقاء المدير.', 'مطالبين | بلقاء المدير'],
    ['ونصبوا خيامهم قرب المصنع، مطالبين مسؤولي الشركة بالتدخل السريع.', 'مطالبين | بالتدخل السريع'],
    ['وخرج ناشطون في مسيرة، متهمين السلطات بإهمال الملف.', 'متهمين | بإهمال الملف'],
    ['ورفع مساهمون دعوى قضائية أمس مدعين أن الشركة أخفت خسائرها.', 'مدعين | الشركة أخفت خسائرها'],
    ['وزار الوزير سمير حداد المدينة، سائلا الله أن يحفظ أهلها.', 'سائلا | يحفظ أهلها'],
  ])('says what its subject is doing: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    'وأصبح اللاعبون مطالبين بالفوز في المباراة المقبلة.',
    'وأوقفت الشرطة رجالا متهمين بقتل جارهم.',
    'ومثل الرجلان أمام المحكمة، متهمين بقتل جارهما.',
    'وخرج الفريق من الملعب، تاركا خصومه مهددين بالهبوط.',
    'وسكب العامل سائلا لزجا على الأرض.',
    'وسأل التلميذ المدير إن كان يعرف الخبر.',
    'وسارت الخطة جيدا، مع ملاحظة أن الطريق طويل.',
  ])('says nothing where it is a noun or a predicate: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('whose view it is', () => {
  it.each([
    ['وكانت التجربة سيئة من وجهة نظر الخبراء.', 'من وجهة نظر | كانت التجربة سيئة'],
    ['وبلغ عدد الشركات نحو مئة شركة حسب آخر الإحصاءات الرسمية.', 'حسب | بلغ عدد الشركات نحو مئة شركة'],
    [
      'وتمثل الاجتماعات المقررة اليوم، في رأي خبراء، نقطة فارقة.',
      'في رأي | تمثل الاجتماعات المقررة اليوم … نقطة فارقة',
    ],
  ])('stands behind %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('is no one’s where an adjective describes it', () => {
    expect(told('وتعد الخطة من وجهة نظر قانونية صعبة جدا.')).toEqual([]);
  });
});
