import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what an act goes by', () => {
  it.each([
    [
      'وأكد المتحدث أن الإجراءات جاءت وفقا للقانون الدولي وقواعده المعروفة.',
      'أكد | الإجراءات جاءت وفقا للقانون الدولي وقواعده المعروفة',
    ],
    [
      'وذكرت الجمعية أن المادة تعتبر ضارة وفقا لقوانين الولاية، وبالتالي يجب سحبها.',
      'ذكرت | المادة تعتبر ضارة وفقا لقوانين الولاية، وبالتالي يجب سحبها',
    ],
    [
      'وأضاف المدير أن الصرف تم وفق ما أقرته لجنة البدلات بالوزارة.',
      'أضاف | الصرف تم وفق ما أقرته لجنة البدلات بالوزارة',
    ],
    [
      'وأوضح الوزير أن البرامج تنفذ حسب توصيات الخبراء الأجانب في كل المناطق.',
      'أوضح | البرامج تنفذ حسب توصيات الخبراء الأجانب في كل المناطق',
    ],
  ])('is no source in %s', (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });

  it.each([
    ['وتراجعت الصادرات الشهر الماضي وفق بيانات الوزارة.', 'وفق | تراجعت الصادرات الشهر الماضي'],
    ['وبحسب القانون فإن العقوبة تصل إلى عشر سنوات.', 'بحسب | العقوبة تصل إلى عشر سنوات'],
    ['وقال الوزير إن العمل توقف، وفق ما جاء في البيان.', 'قال | العمل توقف'],
  ])('leaves what is said in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
