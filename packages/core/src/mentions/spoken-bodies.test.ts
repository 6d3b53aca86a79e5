import { parseDocument } from '../parse-document.ts';

/** The bodies that a text names, by their names. */
function bodies(text: string): string[] {
  return parseDocument(text)
    .entities.filter(({ type }) => type === 'organization')
    .map(({ name }) => name);
}

describe('a body that speaks', () => {
  it.each([
    ['طلب الادعاء العام الألماني تسليم الرجل إلى السلطات.', 'الادعاء العام الألماني'],
    ['وفقا لما نقله التلفزيون الرسمي المصري، فإن الطريق سالك.', 'التلفزيون الرسمي المصري'],
    ['وأدى ذلك إلى ما يصفه مجلس المعارضة في دوما بكارثة إنسانية.', 'مجلس المعارضة في دوما'],
    ['لكن جهاز الكسب غير المشروع طالبه بسداد المال.', 'جهاز الكسب غير المشروع'],
    ['وترى شركة جدوى للاستثمار أن المشاريع كبيرة.', 'شركة جدوى للاستثمار'],
  ])('is named in %s', (text, name) => {
    expect(bodies(text)).toContain(name);
  });

  it('is named again without what it is for', () => {
    expect(bodies('وترى شركة جدوى للاستثمار أن المشاريع كبيرة.\nوقالت شركة جدوى إن العمل مستمر.')).toEqual([
      'شركة جدوى للاستثمار',
    ]);
  });

  it.each([
    ['وأدلى بها إلى إحدى محطات التلفزيون العراقية.', 'التلفزيون العراقية'],
    ['وقالت شركة جديدة إن العمل مستمر.', 'شركة جديدة'],
    ['أخبرت إدارة نادي الرائد نظيرتها بالأمر.', 'نادي'],
  ])('is no body in %s', (text, name) => {
    expect(bodies(text)).not.toContain(name);
  });
});
