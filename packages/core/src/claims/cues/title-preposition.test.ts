import { parseDocument } from '../../parse-document.ts';

/** What the first claim says. */
function content(text: string): string {
  const span = parseDocument(text).claims[0]?.content[0];
  return text.slice(span?.start, span?.end);
}

describe('the preposition of a title', () => {
  it.each([
    ['أكد المشرف العام على المهرجان أن الحضور كبير.', 'الحضور كبير'],
    ['وأكد القائمون على الشركة التي يمتلكها الممثل بأنهم أنهوا تصوير العمل.', 'بأنهم أنهوا تصوير العمل'],
    ['كشف عضو المجلس عن ولاية تطاوين أن الأمر صعب.', 'الأمر صعب'],
    ['وكشف مسؤول الرقابة عن المنشطات في الوفد السعودي عبدالعزيز المسعد أن الأمر صعب.', 'الأمر صعب'],
  ])('belongs to it in %s', (text, said) => {
    expect(content(text)).toBe(said);
  });

  it.each([
    ['كشف عضو المجلس عن خطة جديدة، مؤكدا أن الأمر صعب.', 'خطة جديدة'],
    ['كشف الوزير عن لقاء مع أحمد سالم أن الأمر صعب.', 'لقاء مع أحمد سالم أن الأمر صعب'],
    ['أكد الوزير على أهمية الحوار، مشيرا إلى أن الأمر صعب.', 'أهمية الحوار'],
  ])('is the verb’s own in %s', (text, said) => {
    expect(content(text)).toBe(said);
  });
});
