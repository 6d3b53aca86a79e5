import { layoutDocument } from '../layout/layout-document.ts';
import { segment } from '../segment.ts';
import { isNoBody } from './no-bodies.ts';
import { readWords } from './reading.ts';

function isNoName(text: string): boolean {
  const reading = readWords(segment(text, layoutDocument(text)));
  return isNoBody(reading, { from: 0, to: reading.tokens.length, offset: 0 });
}

test.each([
  'وزارتي المالية والاقتصاد',
  'كلية للعلوم والتكنولوجيا',
  'المديرة الجهوية للتجارة',
  'نقابات العمال الفرنسية',
  'محاكم المدينة',
  'القناة القطرية',
  'الصحيفة البريطانية',
  'المنظمة الحقوقية الدولية',
])('%s is no body', (text) => {
  expect(isNoName(text)).toBe(true);
});

test.each([
  'وزارة المالية',
  'الكلية الجامعية للعلوم',
  'الإدارة الجهوية للتجارة',
  'جمعية البر',
  'القناة الجنوبية',
  'المنظمة البحرية الدولية',
  'التلفزيون السوري',
])('%s may be one', (text) => {
  expect(isNoName(text)).toBe(false);
});
