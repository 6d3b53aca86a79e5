import { parseDocument } from '../../parse-document.ts';

/** The carriers of each claim of a text, by name. */
function carriers(text: string): string[] {
  return parseDocument(text).claims.map(({ via }) => via.map(({ name }) => name).join(' > '));
}

describe('words told in a thing named before them', () => {
  it.each([
    ['نشر نادي السلام تغريدة عبر صفحته الرسمية على موقع تويتر قال فيها إن الفريق سيعود غدا.', 'تويتر'],
    ['ورد الوزير سمير حداد بتغريدة قال فيها إنه لن يستقيل.', 'تويتر'],
    ['ونشر اللاعب سمير حداد صورة مع أخيه على موقع تويتر وكتب تحتها "هذا أجمل يوم في حياتي كلها".', 'تويتر'],
    ['ونقلت وكالة الأناضول بيان الوزارة وجاء فيه أن المدير استقال.', 'الأناضول'],
    ['وأصدر الوزير سمير حداد بيانا حصلت عليه رويترز قال فيه إنه لن يستقيل.', 'رويترز'],
    ['ونشرت صحيفة الحياة رسالة للوزير سمير حداد قال فيها إنه لن يستقيل.', 'الحياة'],
  ])('come through what brought it out: %s', (text, medium) => {
    expect(carriers(text)).toEqual([medium]);
  });

  it.each([
    ['وانتقد الوزير سمير حداد صحيفة الحياة في كلمة قال فيها إنه لن يستقيل.'],
    ['ونقلت وكالة الأناضول أبناءها إلى بلدة قال فيها الوزير سمير حداد إنه لن يستقيل.'],
  ])('do not come through an outlet that they are about, nor one that only stands there: %s', (text) => {
    expect(carriers(text).at(-1)).toBe('');
  });
});
