import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what was said ends', () => {
  it.each([
    [
      'before an occasion without a comma',
      'وقال جون كيري إن الاتفاق لن يصمد وذلك في حديث لقناة محلية.',
      'قال | الاتفاق لن يصمد',
    ],
    [
      'before what happened at the same time',
      'وقال جون كيري إن الاتفاق لن يصمد، وذلك بالتزامن مع انسحاب القوات.',
      'قال | الاتفاق لن يصمد',
    ],
    [
      'before where all of it stood',
      'وقال جون كيري إن الشرطة أنهت التحقيق، جاء ذلك في بيان نشرته الوزارة.',
      'قال | الشرطة أنهت التحقيق',
    ],
    [
      'before others who say something against it',
      'وقال جون كيري إن الحجب سيستمر ثلاثة أيام، لكن مسؤولا بارزا في الشركة قال إن الموقع لم يحجب.',
      'قال | الحجب سيستمر ثلاثة أيام',
    ],
    [
      'before what the reader is told to know besides',
      'وقال جون كيري إن الفريق سيسافر الخميس، علما بأن الرحلة تأجلت مرتين.',
      'قال | الفريق سيسافر الخميس',
    ],
    [
      'before another’s report without a comma',
      'وطالب جون كيري بمراجعة الاتفاق في حين صرح باراك أوباما بأن القرار نهائي.',
      'طالب | بمراجعة الاتفاق',
    ],
    [
      'before him who adds something behind another’s verb',
      'وقال جون كيري إن موسكو أبلغت واشنطن بالمناطق المحظورة وأضاف أن الجيش لم يتجاوزها.',
      'أبلغت | بالمناطق المحظورة',
    ],
    [
      'before what was withheld, with the glued ب too',
      'وقال جون كيري إن السفينة وصلت بدون إعطاء تفاصيل عن ركابها.',
      'قال | السفينة وصلت',
    ],
    [
      'before the next report where the closing mark is missing',
      'وقال جون كيري: "الحمد لله على هذا الفوز الكبير في البطولة. وأكد أن المنافسة كانت قوية.',
      'قال | الحمد لله على هذا الفوز الكبير في البطولة',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('what was said goes on', () => {
  it.each([
    [
      'over why it is so',
      'وقال جون كيري إن الاتفاق لن يصمد، وذلك بسبب انسحاب القوات.',
      'قال | الاتفاق لن يصمد، وذلك بسبب انسحاب القوات',
    ],
    [
      'over when it happens, without a comma',
      'وقال جون كيري إن الأسعار سترتفع وذلك في الصيف المقبل.',
      'قال | الأسعار سترتفع وذلك في الصيف المقبل',
    ],
    [
      'over what happens while something else does',
      'وقال جون كيري إن الأسعار ترتفع في حين تتراجع الأجور.',
      'قال | الأسعار ترتفع في حين تتراجع الأجور',
    ],
    [
      'over a contrast in which no one speaks',
      'وقال جون كيري إن الحجب سيستمر، لكن الموقع لن يغلق.',
      'قال | الحجب سيستمر، لكن الموقع لن يغلق',
    ],
    [
      'behind a full stop in speech whose closing mark is missing',
      'وقال جون كيري: "الحمد لله على هذا الفوز الكبير. نشكر الجمهور على دعمه.',
      'قال | الحمد لله على هذا الفوز الكبير. نشكر الجمهور على دعمه',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
